import type { SheetDraft } from '../fogli/draft';
import type { Riga } from '../fogli/celle';
import type { Area } from '../snapshot';

/** Una tabella da copiare: il titolo sopra, e le sue righe senza gli spazi lasciati ai grafici. */
export interface TabellaDelFoglio {
  readonly titolo: string;
  /** Intestazioni, righe, totale e note; il titolo sta sopra. */
  readonly area: Area;
}

/** Le tabelle impilate in un foglio, ognuna sotto il suo titolo; un titolo senza intestazioni sotto non ne ha. */
export function tabelleDelFoglio({ celle }: SheetDraft): readonly TabellaDelFoglio[] {
  const titoli = celle.flatMap((riga, i) => (riga[0]?.stile === 'titolo' ? [i] : []));
  return titoli.flatMap((inizio, i) => {
    const fine = titoli[i + 1] ?? celle.length;
    const piene = celle.slice(inizio + 1, fine).flatMap((riga, j) => (isPiena(riga) ? [inizio + 1 + j] : []));
    const prima = piene.find((riga) => celle[riga]?.[0]?.stile === 'intestazione');
    const ultima = piene.at(-1);
    if (prima === undefined || ultima === undefined) return [];
    const righe = celle.slice(prima, ultima + 1);
    const area = { riga: prima, colonna: 0, righe: righe.length, colonne: Math.max(...righe.map(colonneDi)) };
    const sopra = [inizio, ...piene.filter((riga) => celle[riga]?.[0]?.stile === 'sottotitolo')];
    return [{ titolo: sopra.map((riga) => String(celle[riga]?.[0]?.valore ?? '')).join(' – '), area }];
  });
}

function isPiena(riga: Riga): boolean {
  return riga.some((cella) => cella !== null);
}

/** Le righe unite delle note arrivano fin dove arriva il foglio: contano solo le colonne con una cella non di nota. */
function colonneDi(riga: Riga): number {
  return riga[0]?.stile === 'nota' ? 1 : riga.length;
}
