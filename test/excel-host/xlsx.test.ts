import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook as OtherReader } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { unzipSync } from 'fflate';
import { cellAddress } from '../../dev/excel-host/model/addresses/address';
import { isError, type Scalar } from '../../dev/excel-host/model/cells/cell';
import { describe as describeWorkbook } from '../../dev/excel-host/model/describe';
import type { Workbook } from '../../dev/excel-host/model/workbook';
import { hostFrom } from '../../dev/excel-host/host';
import { loadXlsx } from '../../dev/excel-host/xlsx/load';
import { saveXlsx } from '../../dev/excel-host/xlsx/save';
import { CARTELLA_ESEMPIO } from '../../scripts/esempi/leggi-dati';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';
import { disegnaCartellaAmbito } from '../../src/domain/fogli/cartella-ambito';
import { creaQuadro } from '../../src/domain/quadro';
import { COMUNICAZIONI, contestoEsempio, opzioniDellAmbito } from '../costruttori/esempi';
import { conLibreOffice, converti, convertiInsieme } from '../libreoffice';
import { fullWorkbook } from './full-workbook';

const ENTI = readdirSync(join(CARTELLA_ESEMPIO, 'enti'));
const FILES = ['ambito-come-pubblicato.xlsx', 'ambito-impilato.xlsx', ...ENTI.map((name) => `enti/${name}`)];

/** Uno per maniera: le tabelle dell'ambito, un'ALER, un comune con alloggi, uno senza. Di ognuno LibreOffice fa un secondo. */
const KINDS = [
  'ambito-come-pubblicato.xlsx',
  'ambito-impilato.xlsx',
  'enti/aler-cremona.xlsx',
  'enti/viadana.xlsx',
  'enti/calvatone.xlsx',
];

const readExample = (name: string): Uint8Array => readFileSync(join(CARTELLA_ESEMPIO, name));

const saveAndLoad = async (workbook: Workbook): Promise<Workbook> => loadXlsx(await saveXlsx(workbook), workbook.name);

async function consolidated(): Promise<Uint8Array> {
  const context = await contestoEsempio(COMUNICAZIONI, opzioniDellAmbito());
  return writeWorkbook(disegnaCartellaAmbito(context, [], () => ({ titolo: '', messaggio: '', rimedio: '' })));
}

/** Le celle con un valore, per foglio e indirizzo. Il testo vuoto conta come niente. */
function valuesOf(workbook: Workbook, skipped: readonly string[] = []): Record<string, Scalar> {
  const values: Record<string, Scalar> = {};
  for (const sheet of workbook.sheets.filter(({ name }) => !skipped.includes(name))) {
    for (const [row, column, { value }] of sheet.cells.entries()) {
      if (value !== null && value !== '') values[`${sheet.name}!${cellAddress(row, column)}`] = value;
    }
  }
  return values;
}

describe('un file caricato, salvato e ricaricato è lo stesso modello', () => {
  it.each(FILES)('%s', async (name) => {
    const first = await loadXlsx(readExample(name), name);
    expect(first.sheets.some((sheet) => !sheet.cells.isEmpty)).toBe(true);
    const second = await saveAndLoad(first);
    expect(describeWorkbook(second)).toEqual(describeWorkbook(first));
  });

  it('la cartella riassuntiva, con formule, tabelle, pivot e impaginazione', async () => {
    const first = await loadXlsx(await consolidated(), 'ambito.xlsx');
    const second = await saveAndLoad(first);
    expect(describeWorkbook(second)).toEqual(describeWorkbook(first));
    expect(first.sheets.flatMap(({ pivots }) => pivots.map(({ name }) => name))).toEqual(['pvtDisponibili']);
    expect(first.sheets.flatMap(({ tables }) => tables).length).toBe(3);
    expect(first.sheetNamed('Quadro riepilogativo')?.pageLayout.titleRows).toMatchObject({ top: 3, bottom: 3 });
  });

  it('una cartella che ha di tutto', async () => {
    const workbook = fullWorkbook();
    expect(describeWorkbook(await saveAndLoad(workbook))).toEqual(describeWorkbook(workbook));
  });

  it('gli stessi dati danno gli stessi byte', async () => {
    expect(await saveXlsx(fullWorkbook())).toEqual(await saveXlsx(fullWorkbook()));
  });

  it('gli identificativi di un file caricato sono tutti diversi', async () => {
    const { sheets } = await saveAndLoad(fullWorkbook());
    const ids = sheets.flatMap((sheet) => [
      sheet.id,
      ...[...sheet.tables, ...sheet.comments, ...sheet.pivots, ...sheet.charts].map(({ id }) => id),
      ...[...sheet.conditionalFormats, ...sheet.dataValidations].map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('letto da un altro programma', () => {
  // La cartella riassuntiva ha grafici: quella libreria li legge solo se glielo si chiede.
  beforeAll(installChartSupport);

  it('una libreria diversa vede gli stessi valori', async () => {
    const workbook = await loadXlsx(await consolidated(), 'ambito.xlsx');
    const other = new OtherReader();
    await other.xlsx.load(await saveXlsx(workbook));
    const different: string[] = [];
    for (const sheet of workbook.sheets) {
      for (const [row, column, { value, formula }] of sheet.cells.entries()) {
        const read = other.getWorksheet(sheet.name)?.getCell(row + 1, column + 1);
        if (read?.isMerged && read.master !== read) continue;
        const seen: unknown = formula === null ? read?.value : read?.result;
        if ((seen ?? null) !== value) different.push(`${sheet.name}!${cellAddress(row, column)}: ${String(seen)}`);
      }
    }
    expect(different).toEqual([]);
  });

  conLibreOffice('LibreOffice vede gli stessi valori in ogni cella della cartella riassuntiva', async () => {
    const workbook = await loadXlsx(await consolidated(), 'ambito.xlsx');
    const seen = await loadXlsx(await converti(await saveXlsx(workbook), 'xlsx', 'xlsx'), 'visto.xlsx');
    expect(valuesOf(seen, ['Pivot'])).toEqual(valuesOf(workbook, ['Pivot']));
    const { totale } = creaQuadro(await contestoEsempio(COMUNICAZIONI, opzioniDellAmbito()));
    const pivot = seen.sheetNamed('Pivot');
    const numbers = [...(pivot?.cells.entries() ?? [])].filter(([, , { value }]) => typeof value === 'number');
    const last = numbers.at(-1)?.[0];
    const bottom = numbers.filter(([row]) => row === last).map(([, , { value }]) => value);
    expect(bottom.at(-1)).toBe(totale.complessivo);
    expect([...bottom].sort()).toEqual(
      [totale.turnOver, totale.carenza, totale.nuova, totale.privati, totale.complessivo].sort(),
    );
  });

  conLibreOffice('LibreOffice vede gli stessi valori in ogni cella dei file di esempio', async () => {
    const workbooks = await Promise.all(KINDS.map(async (name) => await loadXlsx(readExample(name), name)));
    const saved = await Promise.all(workbooks.map(async (workbook) => await saveXlsx(workbook)));
    const converted = await convertiInsieme(saved, 'xlsx', 'xlsx');
    const seen = await Promise.all(converted.map(async (bytes, i) => valuesOf(await loadXlsx(bytes, KINDS[i] ?? ''))));
    const byFile = (all: readonly unknown[]): unknown => Object.fromEntries(KINDS.map((name, i) => [name, all[i]]));
    expect(byFile(seen)).toEqual(byFile(workbooks.map((workbook) => valuesOf(workbook))));
  });

  conLibreOffice('LibreOffice apre la cartella che ha di tutto', async () => {
    const workbook = fullWorkbook();
    const seen = await loadXlsx(await converti(await saveXlsx(workbook), 'xlsx', 'xlsx'), 'visto.xlsx');
    // LibreOffice riscrive un VERO scritto a mano come 1.
    const logical = { 'Dati "A" & B!I8': 1 };
    expect(valuesOf(seen, ['Pivot'])).toEqual({ ...valuesOf(workbook, ['Pivot']), ...logical });
    expect(seen.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    const pivot = seen.sheetNamed('Pivot');
    const texts = [...(pivot?.cells.entries() ?? [])].map(([, , { value }]) => value);
    expect(texts).toEqual(expect.arrayContaining(['Lazio', 'Lombardia', 40, 60, 100]));
    const charts = seen.sheets.flatMap((sheet) => sheet.charts.map(({ type, title }) => [type, title]));
    expect(charts).toEqual([
      ['ColumnStacked', 'Alloggi & enti'],
      ['Pie', null],
    ]);
  });
});

describe('il file di un foglio protetto', () => {
  it('una parola d’ordine data diventa un’impronta, e il foglio resta protetto', async () => {
    const workbook = fullWorkbook();
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('manca il foglio');
    sheet.protection = { protected: true, options: {}, password: 'password', hash: null };
    const loaded = (await saveAndLoad(workbook)).sheets[0]?.protection;
    // "password" → 83AF: l'esempio di ECMA-376, parte 4, 14.7.1.
    expect(loaded).toMatchObject({ protected: true, password: null, hash: { password: '83AF' } });
  });
});

describe('file di altra forma', () => {
  it('un file che non è una cartella si rifiuta', async () => {
    await expect(loadXlsx(new Uint8Array([1, 2, 3]), 'a.xlsx')).rejects.toThrow();
  });

  it('il file è un archivio con le parti che Excel si aspetta', async () => {
    const parts = Object.keys(unzipSync(await saveXlsx(fullWorkbook())));
    expect(parts).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/styles.xml']),
    );
  });
});

describe('un host su un file vero', () => {
  it('il cliente vero legge il foglio pubblicato', async () => {
    const host = await hostFrom(join(CARTELLA_ESEMPIO, 'ambito-come-pubblicato.xlsx'));
    const [name = ''] = host.sheetNames;
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
      range.load('values');
      await context.sync();
      return range.values;
    });
    const seen = Object.values(valuesOf(host.workbook)).length;
    expect(read.flat().filter((value) => value !== '').length).toBeGreaterThan(0);
    expect(seen).toBeGreaterThan(read.flat().filter((value) => value !== '').length - 1);
    expect(isError(host.workbook.sheets[0]?.valueAt(0, 0) ?? null)).toBe(false);
  });
});
