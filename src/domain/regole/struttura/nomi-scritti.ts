import type { Contesto, TabellaAbbinata } from '../../contesto';
import type { Abbinamento } from '../../enti/ente';
import { senzaOrnamenti } from '../../enti/normalizza-nome';
import type { CellRef } from '../../snapshot';
import { cellaIn, cellaNome } from '../../tabelle/tabella';
import { spoglioDi } from './spoglio';

/** Un nome di ente scritto in una cella e ciò a cui lo si è ricondotto. */
export interface NomeScritto {
  readonly nome: string;
  readonly cella: CellRef;
  readonly abbinamento: Abbinamento;
  readonly tabella: TabellaAbbinata;
}

/** Le tabelle i cui soggetti sono enti; in `patrimonio` e `fondi` possono essere parti del patrimonio o sub-ambiti. */
export const TABELLE_DI_ENTI: ReadonlySet<TabellaAbbinata['tipo']> = new Set([
  'offerta',
  'popolazione',
  'elenco',
  'enti',
  'scheda',
]);

/**
 * I nomi di ente che nelle tabelle non sono scritti come quello ufficiale, una volta per cella. Le schede di una cartella
 * prendono tutte il nome dall'anagrafica: per loro conta quella cella, una volta sola.
 */
export function* nomiNonUguali(contesto: Contesto): Iterable<NomeScritto> {
  for (const tabella of contesto.tabelle) {
    if (!TABELLE_DI_ENTI.has(tabella.tipo)) continue;
    for (const riga of spoglioDi(contesto, tabella).nonUguali) {
      const { nome, abbinamento } = riga;
      if (tabella.tipo === 'scheda' && nome === '') continue;
      yield { nome, cella: cellaNome(tabella, riga), abbinamento, tabella };
    }
  }
  yield* nomiDaAnagrafiche(contesto);
}

/** Le schede che prendono il nome dall'anagrafica della cartella, una per cartella. */
function* nomiDaAnagrafiche(contesto: Contesto): Iterable<NomeScritto> {
  const conScheda = new Set<number>();
  for (const tabella of contesto.tabelle) {
    if (tabella.tipo !== 'scheda' || conScheda.has(tabella.file)) continue;
    const riga = tabella.righe.find(({ nome }) => nome === '');
    if (!riga) continue;
    conScheda.add(tabella.file);
    if (riga.abbinamento.come === 'uguale') continue;
    const nome = nomeInAnagrafica(contesto, tabella.file) ?? { nome: '', cella: cellaIn(tabella, tabella.area) };
    yield { ...nome, abbinamento: riga.abbinamento, tabella };
  }
}

/** Il nome dell'ente come sta nell'anagrafica di una cartella, con la sua cella; null se non c'è. */
export function nomeInAnagrafica(contesto: Contesto, file: number): { nome: string; cella: CellRef } | null {
  for (const anagrafica of contesto.anagrafiche) {
    if (anagrafica.file !== file) continue;
    const campo = anagrafica.campi.find(({ chiave }) => chiave === 'ente');
    if (campo) return { nome: campo.testo, cella: cellaIn(anagrafica, campo.posizione) };
  }
  return null;
}

/** Il nome come si cita in un rilievo: senza asterischi; null se la cella è vuota. */
export function nomeCitato(nome: string): string | null {
  return senzaOrnamenti(nome) || null;
}
