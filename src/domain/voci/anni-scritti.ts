import { conMemoria } from '../con-memoria';

/** Un anno scritto in un testo, e dove. */
export interface AnnoScritto {
  readonly anno: number;
  readonly inizio: number;
}

const ANNO = /(?<![\d.,])20\d\d(?![\d])/g;
const MESE = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';
/** Coda di una data o del numero di un atto: "30/03/2020", "1 gennaio 2020", "DGR 606/2018", "n. 16 del 2016". */
const DATA_O_ATTO = new RegExp(`(?:\\d ?[/.-] ?|(?:${MESE}) |\\d+ del )$`, 'i');
/** Capo o coda di un periodo: "2018-2020", "2018/2020", "dal 2018 al 2020", "2018-20". */
const PRIMA_IN_PERIODO = /(?:20\d\d ?[-–—/] ?|\b(?:dal|al|fino al|entro il) )$/i;
const DOPO_IN_PERIODO = /^ ?(?:[-–—/] ?(?:20)?\d\d(?!\d)|al 20\d\d)/i;

/** Gli anni del testo che stanno da soli: non nelle date, negli atti ("L.R. 16/2016"), nei periodi ("2018-2020"). */
export function anniScritti(testo: string): readonly AnnoScritto[] {
  if (!testo.includes('20')) return [];
  const trovati: AnnoScritto[] = [];
  for (const scritto of testo.matchAll(ANNO)) {
    const prima = testo.slice(Math.max(0, scritto.index - 16), scritto.index);
    const dopo = testo.slice(scritto.index + 4, scritto.index + 16);
    if (DATA_O_ATTO.test(prima) || PRIMA_IN_PERIODO.test(prima) || DOPO_IN_PERIODO.test(dopo)) continue;
    trovati.push({ anno: Number(scritto[0]), inizio: scritto.index });
  }
  return trovati;
}

/** L'anno del testo, se ne dice uno solo. */
export const annoScritto = conMemoria({ testi: 20_000, caratteri: 300 }, (testo): number | null => {
  const [primo, ...altri] = anniScritti(testo);
  return primo && altri.every(({ anno }) => anno === primo.anno) ? primo.anno : null;
});
