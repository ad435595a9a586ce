import type { WorkbookSnapshot } from '../../domain/snapshot';
import { riconosci } from '../../domain/tabelle/riconosci';
import type { VoceKey } from '../../domain/voci/voce';

/** Un file e gli enti di cui dà i dati. */
export interface FileDiEnti {
  readonly enti: readonly unknown[];
  readonly cartella: WorkbookSnapshot;
}

/**
 * Vero se di due file che danno i dati di uno stesso ente ne vale uno solo: sono due risposte dell'ente, o due estratti che
 * dicono le stesse voci. La risposta dell'ente e un estratto di molti enti, o due estratti di voci diverse, restano tutti:
 * dove dicono numeri diversi c'è un rilievo, e si sceglie dato per dato.
 */
export function isStessaFonte(uno: FileDiEnti, altro: FileDiEnti): boolean {
  const [soli, altri] = [uno.enti.length <= 1, altro.enti.length <= 1];
  if (soli !== altri) return false;
  if (soli) return true;
  const sue = vociDi(altro.cartella);
  return [...vociDi(uno.cartella)].some((voce) => sue.has(voce));
}

const NOTE = new WeakMap<WorkbookSnapshot, ReadonlySet<VoceKey>>();

function vociDi(cartella: WorkbookSnapshot): ReadonlySet<VoceKey> {
  const note = NOTE.get(cartella);
  if (note) return note;
  const voci = new Set(
    riconosci(cartella, 0).tabelle.flatMap(({ colonne }) =>
      colonne.flatMap(({ voce, percentualeDi }) => (voce === null || percentualeDi ? [] : [voce])),
    ),
  );
  NOTE.set(cartella, voci);
  return voci;
}
