import { readFileSync } from 'node:fs';
import { hostFrom, type ExcelHost } from '../../../dev/excel-host/host';
import { describe as fotografia } from '../../../dev/excel-host/model/describe';
import { creaCartellaExcel } from '../../../src/adapters/excel/cartella-excel';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { segniNelFoglio } from './segni-nel-foglio';

jest.setTimeout(60_000);

const ESEMPIO = 'assets/esempi/oglio-po-2021';
const cartella = creaCartellaExcel();

/** Tutto ciò che Quadro SAP può lasciare in una cartella: segni, giustificazioni, file ricevuti, quadro, impostazioni. */
async function usaTutto(): Promise<void> {
  const { controllo } = await cartella.controlla();
  const avviso = controllo.rilievi.find(({ giustificabile }) => giustificabile);
  if (!avviso) throw new Error('Nell’esempio non c’è un rilievo da giustificare');
  const { regola, ente = null, impronta } = avviso;
  await cartella.giustifica({ regola, ente, impronta, foglio: '', cella: '', motivo: 'Prova', data: '2021-03-05' });
  const ricevuta = await readWorkbook('viadana.xlsx', readFileSync(`${ESEMPIO}/enti/viadana.xlsx`));
  const riga = {
    quando: '2021-03-05T10:00:00',
    file: 'viadana.xlsx',
    sha256: '0'.repeat(64),
    enti: ['COMUNE DI VIADANA'],
  };
  await cartella.scriviRicevuti({
    registro: [{ ...riga, esito: 'conforme', errori: 0, avvisi: 0, chi: '' }],
    cartelle: [ricevuta],
  });
  await cartella.scriviImpostazioni({ ...(await cartella.leggiImpostazioni()), anno: 2021, approvato: '2020-12-20' });
  await cartella.scriviQuadro(await cartella.consolida());
}

/** Chi usa Excel elimina i fogli che prima non c'erano. */
function eliminaFogliNuovi(host: ExcelHost, prima: readonly string[]): Promise<void> {
  return Excel.run(async (context) => {
    for (const nome of host.sheetNames.filter((uno) => !prima.includes(uno))) {
      context.workbook.worksheets.getItem(nome).delete();
    }
    await context.sync();
  });
}

it('dopo Pulisci, tolti i nostri fogli e le impostazioni, la cartella è com’era', async () => {
  const host = await hostFrom(`${ESEMPIO}/ambito-come-pubblicato.xlsx`);
  const [prima, fogli] = [fotografia(host.workbook), host.sheetNames];
  const aperto = host.workbook.activeSheet.name;

  await usaTutto();
  expect(segniNelFoglio(host).length).toBeGreaterThan(0);
  expect(host.sheetNames.length).toBeGreaterThan(fogli.length + 5);
  expect([...host.workbook.settings.keys()]).toEqual(['quadro-sap:impostazioni']);

  await cartella.pulisci();
  await eliminaFogliNuovi(host, fogli);
  // Come il controllo del documento di Excel: le impostazioni dell'add-in se ne vanno insieme.
  host.workbook.settings.clear();
  host.act((workbook) => {
    const foglio = workbook.sheetNamed(aperto);
    if (foglio) workbook.activate(foglio);
  });
  expect(fotografia(host.workbook)).toEqual(prima);
});
