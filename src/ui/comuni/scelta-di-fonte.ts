import type { ImpostazioniPiano } from '../../app/cartella-aperta';
import type { Contesto } from '../../domain/contesto';
import { normalizzaNome } from '../../domain/enti/normalizza-nome';
import { scegliFonte } from '../../domain/offerta/fonti';
import type { SceltaFonte, ValoreFonte } from '../../domain/offerta/scelta-fonte';
import { fontiInDisaccordo } from '../../domain/regole/aritmetica/fonti-diverse';
import type { Rilievo } from '../../domain/rilievi/rilievo';
import type { VoceKey } from '../../domain/voci/voce';

/** Un dato che più file dicono con numeri diversi, come si mostra a chi sceglie. */
export interface DatoConteso {
  readonly chiave: string;
  readonly ente: string;
  readonly voce: VoceKey;
  readonly origini: readonly Origine[];
  /** Il file scelto; null finché non si sceglie. */
  readonly scelto: string | null;
  /** Ciò che vale intanto. */
  readonly vale: ValoreFonte | null;
  /** Vero se una scelta c'era, e i numeri sono cambiati. */
  readonly scaduta: boolean;
  /** Le voci su cui decidere insieme: il complessivo segue la sua parte. */
  readonly voci: readonly VoceKey[];
}

export interface Origine {
  readonly file: string;
  readonly valore: ValoreFonte;
  readonly cella: Rilievo['celle'][number] | null;
}

/** I dati contesi, prima quelli ancora da decidere. */
export function datiContesi(rilievi: readonly Rilievo[]): readonly DatoConteso[] {
  const contesi = rilievi.flatMap((rilievo) => datoConteso(rilievo) ?? []);
  return [...contesi.filter(({ scelto }) => scelto === null), ...contesi.filter(({ scelto }) => scelto !== null)];
}

function datoConteso({ codice, ente, voce, atteso, parametri = {}, celle, impronta }: Rilievo): DatoConteso | null {
  if ((codice !== 'fonti-diverse' && codice !== 'fonte-scelta') || !ente || !voce) return null;
  const { file, valori, scelto, scaduta, complessivo } = parametri;
  if (!Array.isArray(file) || !Array.isArray(valori)) return null;
  const origini = file.map((nome: string, i): Origine => ({
    file: nome,
    valore: valori[i] === 'n.r.' ? 'n.r.' : Number(valori[i]),
    cella: celle[i] ?? null,
  }));
  return {
    chiave: impronta,
    ente,
    voce,
    origini: origini.sort((a, b) => (a.cella?.file ?? 0) - (b.cella?.file ?? 0)),
    scelto: typeof scelto === 'string' ? scelto : null,
    vale: typeof atteso === 'number' || atteso === 'n.r.' ? atteso : null,
    scaduta: scaduta === 1,
    voci: complessivo === 1 ? [voce, 'complessivo'] : [voce],
  };
}

/** Le impostazioni con la scelta di quel file; `file` null la revoca. Le altre scelte restano. */
export function conScelta(
  impostazioni: ImpostazioniPiano,
  { ente, voci }: DatoConteso,
  file: string | null,
  contesto: Contesto,
): ImpostazioniPiano {
  const id = normalizzaNome(ente);
  const altre = (impostazioni.scelte ?? []).filter(
    (una) => normalizzaNome(una.ente) !== id || !voci.includes(una.voce),
  );
  const nuove =
    file === null
      ? []
      : voci.flatMap((voce): readonly SceltaFonte[] => {
          const scelta = scegliFonte(ente, voce, fontiInDisaccordo(contesto, id, voce), file);
          return scelta ? [scelta] : [];
        });
  return { ...impostazioni, scelte: [...altre, ...nuove] };
}
