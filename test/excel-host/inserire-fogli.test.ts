import { readFileSync } from 'node:fs';
import { hostWith, type ExcelHost } from '../../dev/excel-host/host';
import { newWorkbook } from '../../dev/excel-host/new-workbook';
import { fill } from '../../dev/excel-host/conformance/scenario';
import { saveXlsx } from '../../dev/excel-host/xlsx/save';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Due fogli che si citano, il primo con una tabella. */
async function origine(): Promise<string> {
  const workbook = newWorkbook(['Quadro', 'Dati']);
  fill(workbook, 'Dati', [
    ['Ente', 'Valore'],
    ['Bozzolo', 2],
    ['Viadana', 3],
  ]);
  fill(workbook, 'Quadro', [['=SUM(Dati!B2:B3)']]);
  return base64(await saveXlsx(workbook));
}

const inserisci = (host: ExcelHost, file: string, opzioni?: Excel.InsertWorksheetOptions): Promise<string[]> =>
  Excel.run(async (context) => {
    void host;
    const ids = context.workbook.insertWorksheetsFromBase64(file, opzioni);
    await context.sync();
    return ids.value;
  });

describe('fogli inseriti da un file', () => {
  it('tutti in fondo, con le formule che li legano, e i loro id', async () => {
    const host = hostWith(['Mio']);
    const ids = await inserisci(host, await origine());
    expect(host.sheetNames).toEqual(['Mio', 'Quadro', 'Dati']);
    expect(ids).toEqual(host.workbook.sheets.slice(1).map(({ id }) => id));
    expect(host.sheet('Quadro').value('A1')).toBe(5);
  });

  it.each([
    [{ positionType: 'Beginning', sheetNamesToInsert: ['Dati'] }, ['Dati', 'Mio', 'Altro']],
    [{ positionType: 'After', relativeTo: 'Mio', sheetNamesToInsert: ['Dati'] }, ['Mio', 'Dati', 'Altro']],
    [{ positionType: 'Before', relativeTo: 'Altro', sheetNamesToInsert: ['Dati'] }, ['Mio', 'Dati', 'Altro']],
  ] as const)('%j', async (opzioni, attesi) => {
    const host = hostWith(['Mio', 'Altro']);
    await inserisci(host, await origine(), { ...opzioni, sheetNamesToInsert: [...opzioni.sheetNamesToInsert] });
    expect(host.sheetNames).toEqual(attesi);
  });

  it('un nome già preso cambia, e le formule inserite lo seguono', async () => {
    const host = hostWith(['Dati']);
    host.sheet('Dati').fill('B2', [[100]]);
    await inserisci(host, await origine());
    expect(host.sheetNames).toEqual(['Dati', 'Quadro', 'Dati (2)']);
    expect(host.sheet('Quadro').formula('A1')).toBe("SUM('Dati (2)'!B2:B3)");
    expect(host.sheet('Quadro').value('A1')).toBe(5);
  });

  it('un file vero degli esempi', async () => {
    const host = hostWith(['Mio']);
    const file = readFileSync('assets/esempi/oglio-po-2021/ambito-impilato.xlsx');
    await inserisci(host, base64(file));
    expect(host.sheetNames.length).toBeGreaterThan(1);
  });

  it.each([
    ['non è base64', '§§§', undefined],
    ['non è un file', btoa('ciao'), undefined],
    ['un foglio che non c’è', null, { sheetNamesToInsert: ['Manca'] }],
  ])('%s: InvalidArgument, e la cartella resta com’è', async (_, file, opzioni) => {
    const host = hostWith(['Mio']);
    await expect(inserisci(host, file ?? (await origine()), opzioni)).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    expect(host.sheetNames).toEqual(['Mio']);
  });
});
