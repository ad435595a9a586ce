import type { CorrezioneDaFare } from '../../app/cartella-aperta';
import type { Contesto } from '../../domain/contesto';
import type { ValoreMostrato } from '../../domain/rilievi/segnalazione';
import { valoreIn } from '../../domain/snapshot';
import type { CellRef } from '../../domain/snapshot';
import { nomeCella } from './celle';
import type { VoceElenco } from './vista';

/** Le correzioni proposte dai rilievi, una per cella, con ciò che la cella conteneva al controllo. */
export function correzioniDi(voci: readonly VoceElenco[], contesto: Contesto): readonly CorrezioneDaFare[] {
  const perCella = new Map<string, CorrezioneDaFare>();
  for (const { rilievo } of voci) {
    const { correzione } = rilievo;
    // Un file ricevuto non è aperto: lo corregge chi l'ha mandato.
    if (!correzione || correzione.cella.file !== 0) continue;
    const nome = nomeCella(correzione.cella);
    if (!perCella.has(nome)) perCella.set(nome, { correzione, trovato: presente(contesto, correzione.cella) });
  }
  return [...perCella.values()];
}

function presente({ cartelle }: Contesto, cella: CellRef): ValoreMostrato {
  const foglio = cartelle[cella.file]?.fogli.find(({ nome }) => nome === cella.foglio);
  const valore = foglio ? valoreIn(foglio, cella.riga, cella.colonna) : null;
  return typeof valore === 'string' || typeof valore === 'number' ? valore : null;
}
