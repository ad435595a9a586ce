import type { CellValue, Sheet } from 'hucre';
import type { Area, SheetSnapshot, ValoreCella } from '../../../domain/snapshot';
import { type Complementi, ULTIMA_COLONNA, ULTIMA_RIGA } from './complementi';
import { errore } from './errori-excel';
import { type CellaConDettagli, celleConDettagli, formuleDelFoglio } from './formule-del-foglio';
import { serialeDaIso } from './seriale';
import { testoCella } from './testo-cella';

function traduciValore(valore: CellValue | undefined): ValoreCella {
  if (typeof valore === 'string') return testoCella(valore);
  if (typeof valore === 'number') return Number.isFinite(valore) ? valore : errore('#NUM!');
  if (valore === undefined || valore === null || typeof valore === 'boolean') return valore ?? null;
  return Number.isNaN(valore.getTime()) ? errore('#NUM!') : serialeDaIso(valore.toISOString());
}

/** Una riga della libreria senza il riempimento finale. */
function traduciRiga(celle: readonly CellValue[] | undefined): ValoreCella[] {
  const riga: ValoreCella[] = [];
  if (celle === undefined) return riga;
  for (let colonna = 0; colonna < celle.length; colonna += 1) {
    const valore = traduciValore(celle[colonna]);
    if (valore === null) continue;
    while (riga.length < colonna) riga.push(null);
    riga.push(valore);
  }
  return riga;
}

function metti(righe: ValoreCella[][], riga: number, colonna: number, valore: ValoreCella): void {
  while (righe.length <= riga) righe.push([]);
  const celle = righe[riga];
  if (celle === undefined) return;
  while (celle.length < colonna) celle.push(null);
  celle[colonna] = valore;
}

/** Formule, errori e correzioni sopra i valori semplici. */
function sovrapponi(righe: ValoreCella[][], celle: readonly CellaConDettagli[], complementi: Complementi): void {
  for (const { riga, colonna, cella } of celle) {
    const { value: valore } = cella;
    if (cella.type === 'error' && typeof valore === 'string') metti(righe, riga, colonna, errore(valore));
    else if (cella.formula !== undefined && valore === null) metti(righe, riga, colonna, { nonCalcolata: true });
    else if (cella.formula !== undefined && valore === '') metti(righe, riga, colonna, '');
  }
  complementi.correzioni.perOgni((riga, colonna, valore) => {
    metti(righe, riga, colonna, valore);
  });
}

/** Prima riga e prima colonna con un valore, e una riga dopo l'ultima. */
function areaUsata(righe: readonly (readonly ValoreCella[])[]): { riga: number; colonna: number; dopo: number } | null {
  let prima = -1;
  let dopo = 0;
  let colonna = Infinity;
  righe.forEach((celle, riga) => {
    for (let i = 0; i < celle.length; i += 1) {
      if (celle[i] === null) continue;
      if (prima < 0) prima = riga;
      dopo = riga + 1;
      if (i < colonna) colonna = i;
      return;
    }
  });
  return prima < 0 ? null : { riga: prima, colonna, dopo };
}

function senzaFineVuota(celle: readonly ValoreCella[], da: number): readonly ValoreCella[] {
  let a = celle.length;
  while (a > da && celle[a - 1] === null) a -= 1;
  return da === 0 && a === celle.length ? celle : celle.slice(da, a);
}

function traduciUnioni(unioni: Sheet['merges'] = []): readonly Area[] {
  const aree: Area[] = [];
  for (const { startRow, startCol, endRow, endCol } of unioni) {
    const numeri = [startRow, startCol, endRow, endCol];
    if (!numeri.every((n) => Number.isInteger(n) && n >= 0) || endRow > ULTIMA_RIGA || endCol > ULTIMA_COLONNA)
      continue;
    const area = { riga: startRow, colonna: startCol, righe: endRow - startRow + 1, colonne: endCol - startCol + 1 };
    if (area.righe >= 1 && area.colonne >= 1 && area.righe * area.colonne > 1) aree.push(area);
  }
  return aree;
}

/** Dal foglio della libreria, più ciò che la libreria non dice, allo snapshot. */
export function traduciFoglio(
  foglio: Sheet,
  { nome, visibilita, formuleNote }: Pick<SheetSnapshot, 'nome' | 'visibilita' | 'formuleNote'>,
  complementi: Complementi,
): SheetSnapshot {
  const righe = Array.from({ length: foglio.rows.length }, (_, riga) => traduciRiga(foglio.rows[riga]));
  const dettagli = celleConDettagli(foglio);
  sovrapponi(righe, dettagli, complementi);
  const area = areaUsata(righe);
  const origine = { riga: area?.riga ?? 0, colonna: area?.colonna ?? 0 };
  const valori = righe.slice(origine.riga, area?.dopo ?? 0).map((celle) => senzaFineVuota(celle, origine.colonna));
  const larghezza = valori.reduce((massimo, celle) => Math.max(massimo, celle.length), 0);
  return {
    nome,
    visibilita,
    protetto: complementi.protetto,
    origine,
    valori,
    formule: formuleDelFoglio(dettagli).daOrigine(origine, valori.length),
    formati: complementi.formati.daOrigine(origine, valori.length),
    formuleNote,
    unioni: traduciUnioni(foglio.merges),
    righeNascoste: complementi.righeNascoste.fra(origine.riga, valori.length),
    colonneNascoste: complementi.colonneNascoste.fra(origine.colonna, larghezza),
  };
}
