import { sembraEnte } from '../enti/sembra-ente';
import { classifica } from './classifica-testo';
import { colonnaDelValore, type ColonneValori } from './colonna-valori';
import type { Griglia } from './griglia';
import type { Pila } from './pila';
import type { ColonnaTabella } from './tabella';
import { isRisposta } from './valori-accanto';

/** Una scheda e le righe che se ne sono già lette. */
interface SchedaLetta {
  readonly etichette: number;
  readonly valori: ColonneValori;
  readonly pila: Pila;
  readonly voci: readonly ColonnaTabella[];
}

/** La riga di un'etichetta che non dice una voce, se accanto ha una risposta: chi controlla la può nominare. */
function ignota(griglia: Griglia, riga: number, { etichette, valori }: SchedaLetta): ColonnaTabella | null {
  const testo = griglia.testo(riga, etichette);
  if (testo === null || sembraEnte(testo)) return null;
  const { campo, ente, totale, soggetto } = classifica(testo);
  if (campo !== null || ente || totale !== null || soggetto) return null;
  const colonna = colonnaDelValore(griglia, valori, riga, etichette, 'conteggio');
  if (!isRisposta(griglia.valore(riga, colonna))) return null;
  const intestazione = { riga, colonna: etichette };
  return { intestazione, testo, voce: null, campo: null, percentualeDi: false, anno: null, colonna, riga };
}

/** Le righe attaccate sopra la prima voce; finiscono dove non c'è più un'etichetta con la sua risposta. */
function sopra(griglia: Griglia, scheda: SchedaLetta, prima: number): readonly ColonnaTabella[] {
  const lette: ColonnaTabella[] = [];
  const cima = scheda.valori.testata ?? griglia.primaRiga - 1;
  for (let riga = prima - 1; riga > cima; riga -= 1) {
    const colonna = ignota(griglia, riga, scheda);
    if (colonna === null) break;
    lette.unshift(colonna);
  }
  return lette;
}

/**
 * Le voci di una scheda e, al loro posto, le righe con un'etichetta che non ne dice una ("Alloggi", "T.O.") e una risposta
 * accanto. Fra i canali di un avviso le altre righe non sono voci.
 */
export function conEtichetteIgnote(griglia: Griglia, scheda: SchedaLetta): readonly ColonnaTabella[] {
  const { pila, voci } = scheda;
  const prima = voci[0]?.riga;
  if (typeof prima !== 'number') return voci;
  const fra = pila.estranee.flatMap(({ riga }) => (riga > prima ? (ignota(griglia, riga, scheda) ?? []) : []));
  return [...sopra(griglia, scheda, prima), ...voci, ...fra].toSorted((a, b) => (a.riga ?? 0) - (b.riga ?? 0));
}
