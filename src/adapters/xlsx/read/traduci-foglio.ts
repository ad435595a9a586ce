import type { CellValue, Sheet } from 'hucre';
import type { SheetSnapshot, ValoreCella } from '../../../domain/snapshot';
import type { Complementi } from './complementi';
import { errore } from './errori-excel';
import { type CellaConDettagli, celleConDettagli, formuleDelFoglio } from './formule-del-foglio';
import { areaUsata } from './griglia-valori';
import { serialeDaIso } from './seriale';
import { testoCella } from './testo-cella';
import { unione } from './unioni';
import { passaAl1900 } from './passa-al-1900';
import { danneggiato } from '../file-illeggibile';

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

/** Dal foglio della libreria, più ciò che la libreria non dice, allo snapshot. */
export function traduciFoglio(
  foglio: Sheet,
  { nome, visibilita, formuleNote }: Pick<SheetSnapshot, 'nome' | 'visibilita' | 'formuleNote'>,
  complementi: Complementi,
): SheetSnapshot {
  const righe = Array.from({ length: foglio.rows.length }, (_, riga) => traduciRiga(foglio.rows[riga]));
  const dettagli = celleConDettagli(foglio);
  sovrapponi(righe, dettagli, complementi);
  const { origine, valori, larghezza } = areaUsata(righe);
  return {
    nome,
    visibilita,
    protetto: complementi.protetto,
    origine,
    valori,
    formule: formuleDelFoglio(dettagli).daOrigine(origine, valori.length),
    formati: complementi.formati.daOrigine(origine, valori.length),
    formuleNote,
    unioni: (foglio.merges ?? []).map(unione).filter((area) => area !== null),
    righeNascoste: complementi.righeNascoste.fra(origine.riga, valori.length),
    colonneNascoste: complementi.colonneNascoste.fra(origine.colonna, larghezza),
  };
}

/** I fogli di `.xls` e `.xlsb`, nell'ordine della cartella: le loro formule non si leggono, e le date passano al 1900. */
export function traduciFogli(
  letti: readonly Sheet[],
  fogli: readonly Pick<SheetSnapshot, 'nome' | 'visibilita'>[],
  complementi: readonly Complementi[],
  data1904: boolean,
): readonly SheetSnapshot[] {
  return fogli.map(({ nome, visibilita }, indice) => {
    const [foglio, complemento] = [letti[indice], complementi[indice]];
    if (foglio === undefined || complemento === undefined)
      throw danneggiato(`foglio ${indice} non reso dalla libreria`);
    if (data1904) passaAl1900(foglio.rows, complemento);
    return traduciFoglio(foglio, { nome, visibilita, formuleNote: false }, complemento);
  });
}
