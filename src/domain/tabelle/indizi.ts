import type { Area, SheetSnapshot } from '../snapshot';
import { classifica, NIENTE, type Classe } from './classifica-testo';
import { isVuota } from './griglia';

/** Un testo che può far parte di una tabella del modello: un'intestazione, un'etichetta, un totale. */
export interface Indizio {
  readonly riga: number;
  readonly colonna: number;
  readonly testo: string;
  readonly classe: Classe;
}

export interface RigaIndizi {
  readonly riga: number;
  readonly celle: readonly Indizio[];
}

/** Un testo solo nella sua riga, o almeno senza vicini: un titolo, una nota, una legenda. */
export interface Isolato {
  readonly riga: number;
  readonly colonna: number;
  readonly testo: string;
  /** Vero se nella riga non c'è altro. */
  readonly solo: boolean;
}

/** Ciò che una sola lettura del foglio raccoglie. */
export interface Raccolta {
  readonly righe: readonly RigaIndizi[];
  readonly isolati: readonly Isolato[];
  /** Prime righe dei blocchi di righe scritte, dopo una riga vuota o a inizio foglio. */
  readonly blocchi: readonly number[];
  /** Vero se la riga della griglia ha qualcosa. */
  readonly scritte: readonly boolean[];
}

/** "*", "(1)": rimando di una nota, scritto in una cella per sé. */
const RIMANDO = /^\s*[(*°\d)[\]]{1,4}\s*$/;

/** Guarda ogni cella del foglio una volta; i numeri si saltano, e così le aree già lette (dall'alto in basso). */
export function raccogliIndizi(foglio: SheetSnapshot, lette: readonly Area[] = []): Raccolta {
  const { valori, origine } = foglio;
  const righe: RigaIndizi[] = [];
  const isolati: Isolato[] = [];
  const blocchi: number[] = [];
  const scritte = new Array<boolean>(valori.length).fill(false);
  let precedente: (typeof valori)[number] = [];
  let arrivate = 0;
  let accanto: readonly Area[] = [];
  for (let i = 0; i < valori.length; i += 1) {
    const celle = valori[i] ?? [];
    const riga = origine.riga + i;
    let trovati: Indizio[] | null = null;
    let piene = 0;
    let soli: Pick<Isolato, 'colonna' | 'testo'>[] | null = null;
    if (accanto.length > 0) accanto = nonFinite(accanto, riga);
    for (let area = lette[arrivate]; area && area.riga <= riga; area = lette[arrivate]) {
      accanto = [...accanto, area];
      arrivate += 1;
    }
    for (let j = 0; j < celle.length; j += 1) {
      const letta = accanto.length > 0 && accanto.find((area) => area.colonna === origine.colonna + j);
      if (letta) {
        piene += 1;
        j += letta.colonne - 1;
        continue;
      }
      const valore = celle[j];
      if (isVuota(valore)) continue;
      piene += 1;
      if (typeof valore !== 'string') continue;
      const colonna = origine.colonna + j;
      if (isVuota(celle[j + 1])) {
        const prima = celle[j - 1];
        if (isVuota(prima)) soli = conUno(soli, { colonna, testo: valore });
        else if (typeof prima === 'string' && RIMANDO.test(prima)) {
          soli = conUno(soli, { colonna: colonna - 1, testo: `${prima.trim()} ${valore}` });
          piene -= 1;
        }
      }
      // Lo stesso testo sotto sé stesso è un dato che si ripete ("SAP", "SAP", …), non un'intestazione.
      if (precedente[j] === valore) continue;
      const classe = classifica(valore);
      if (classe === NIENTE) continue;
      trovati = conUno(trovati, { riga, colonna, testo: valore, classe });
    }
    if (soli) for (const { colonna, testo } of soli) isolati.push({ riga, colonna, testo, solo: piene === 1 });
    if (trovati) righe.push({ riga, celle: trovati });
    if (piene > 0) {
      scritte[i] = true;
      if (scritte[i - 1] !== true) blocchi.push(riga);
    }
    precedente = celle;
  }
  return { righe, isolati, blocchi, scritte };
}

function nonFinite(aree: readonly Area[], riga: number): readonly Area[] {
  const finita = (area: Area): boolean => riga >= area.riga + area.righe;
  return aree.some(finita) ? aree.filter((area) => !finita(area)) : aree;
}

/** Quasi sempre di una riga ce n'è uno solo: un elenco nato con uno prende molto meno posto di uno nato vuoto. */
function conUno<T>(gia: T[] | null, uno: T): T[] {
  if (gia === null) return [uno];
  gia.push(uno);
  return gia;
}
