import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SheetView } from '../../dev/excel-host/host';
import { newWorkbook } from '../../dev/excel-host/new-workbook';
import { FOGLI_RICEVUTI } from '../../src/domain/fogli/nomi';
import { conBrowser } from '../chromium';
import { BancoDelBrowser, type PannelloVero } from './pannello-vero';

const ENTI = 'assets/esempi/oglio-po-2021/enti';
const BUONO = readFileSync(`${ENTI}/bozzolo.xlsx`);
const FILE = [
  { name: 'bozzolo.xlsx', buffer: BUONO },
  { name: 'troncato.xlsx', buffer: BUONO.subarray(0, BUONO.length / 2) },
  { name: 'pagina.xlsx', buffer: Buffer.from('<html><script>alert(1)</script></html>') },
  { name: 'vuoto.xlsx', buffer: Buffer.alloc(0) },
].map((uno) => ({ ...uno, mimeType: 'application/octet-stream' }));

conBrowser('i file dei comuni letti dal pannello di produzione', () => {
  jest.setTimeout(240_000);
  let banco: BancoDelBrowser;
  let pannello: PannelloVero;

  beforeAll(async () => {
    banco = await BancoDelBrowser.monta();
    pannello = await banco.apri({ cartella: newWorkbook(['Appunti']) });
  });
  afterAll(() => banco.smonta());

  const delLavoratore = (): readonly string[] => pannello.chiesti.filter((indirizzo) => /\/lettura\./.test(indirizzo));

  it('il lavoratore si scarica solo con i primi file, che si leggono e si giudicano uno per uno', async () => {
    const { frame } = pannello;
    await frame.getByRole('tab', { name: 'Comuni' }).click();
    const campo = frame.locator('input[type=file]').first();
    await campo.waitFor({ state: 'attached' });
    expect(delLavoratore()).toEqual([]);
    await campo.setInputFiles(FILE);
    await frame.getByText('4 file letti').first().waitFor();
    expect(delLavoratore()).toHaveLength(1);
    const elenco = await frame.locator('main').innerText();
    expect(elenco).toMatch(/Bozzolo/);
    expect(elenco).toMatch(/3 illeggibili/);
  });

  it('non esce niente dalla pagina, e la politica dei contenuti non ha da ridire', () => {
    const origini = new Set(pannello.chiesti.map((indirizzo) => new URL(indirizzo).origin));
    expect([...origini].sort()).toEqual(Object.values(banco.indirizzi).sort());
    expect(pannello.guasti).toEqual([]);
  });

  it('importati, la cartella ne conserva le righe e l’impronta dei byte', async () => {
    const { frame, workbook } = pannello;
    await frame.getByRole('button', { name: /^Aggiorna il piano/ }).click();
    await frame.getByText('1 file importato nella cartella').first().waitFor();
    const foglio = (nome: string): SheetView => {
      const sheet = workbook.sheetNamed(nome);
      if (!sheet) throw new Error(`Manca il foglio ${nome}`);
      return new SheetView(workbook, sheet);
    };
    expect(foglio(FOGLI_RICEVUTI.registro).values('B2:D2')).toEqual([
      ['bozzolo.xlsx', createHash('sha256').update(BUONO).digest('hex'), 'COMUNE DI BOZZOLO'],
    ]);
    expect(foglio(FOGLI_RICEVUTI.righe).value('A2')).toBe('bozzolo.xlsx');
    expect(pannello.guasti).toEqual([]);
  });
});
