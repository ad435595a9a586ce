import { FOGLI, FOGLI_RICEVUTI } from '../../src/domain/fogli/nomi';
import { xlsxAMano } from '../adapters/xlsx/xlsx-a-mano';
import { conBrowser } from '../chromium';
import {
  apriComuni,
  comunicazioni,
  conCellaCambiata,
  conElencoEnti,
  conEsito,
  dato,
  importa,
  leggiFile,
  nellaScheda,
  vuota,
} from './file-dei-comuni';
import type { FileDato } from './file-dei-comuni';
import { bottone, valori } from './lettura-pannello';
import { BancoDelBrowser, type PannelloVero } from './pannello-vero';

/** Le cifre pubblicate: complessivo, turn-over, carenza, nuova, privati. */
const PUBBLICATO = [93, 49, 14, 30, 0];
/** Il solo comune dell'esempio che, guardato da solo, ha un errore. */
const SUO = 'San Martino del Lago';

/** Un guasto per file: cella e valore, e la cella che l'elenco deve indicare. */
const GUASTI = [
  ['bozzolo.xlsx', 'Bozzolo', 'Disponibilita', 'B10', 'boh', 'Disponibilita · B10'],
  ['casalmaggiore.xlsx', 'Casalmaggiore', 'Destinazioni', 'B6', 0.5, 'Destinazioni · B6'],
  ['dosolo.xlsx', 'Dosolo', 'Disponibilita', 'B16', 99, 'Disponibilita · B16'],
  ['tornata.xlsx', 'Tornata', 'Disponibilita', 'B11', 1.5, 'Disponibilita · B11'],
  ['viadana.xlsx', 'Viadana', 'Disponibilita', 'B14', -3, 'Disponibilita · B14'],
] as const;

conBrowser('i file dei comuni, dal trascinamento al quadro', () => {
  jest.setTimeout(240_000);
  let banco: BancoDelBrowser;

  beforeAll(async () => {
    banco = await BancoDelBrowser.monta();
  });
  afterAll(async () => {
    await banco.smonta();
  });

  async function apri(cartella: ReturnType<typeof vuota>): Promise<PannelloVero> {
    const pannello = await banco.apri({ cartella });
    await apriComuni(pannello);
    return pannello;
  }

  /** Il TOTALE del quadro scritto nella cartella, ricalcolato. */
  async function quadro(pannello: PannelloVero): Promise<unknown> {
    await bottone(pannello, 'Vai al quadro').click();
    await bottone(pannello, 'Crea il quadro').click();
    await pannello.frame.locator('main').getByText('Il quadro è pronto').waitFor({ timeout: 60_000 });
    pannello.workbook.calculate(true);
    return valori(pannello, FOGLI.quadro, 'A1:F80')
      .find(([nome]) => nome === 'TOTALE')
      ?.slice(1);
  }

  /** I file conservati nella cartella, dal foglio Registro. */
  const registro = (pannello: PannelloVero): readonly unknown[] =>
    valori(pannello, FOGLI_RICEVUTI.registro, 'A1:H60')
      .flat()
      .filter((uno) => typeof uno === 'string' && uno.endsWith('.xlsx'));

  it.each([
    ['in una cartella vuota', vuota],
    ['in una cartella con l’elenco degli enti', conElencoEnti],
  ])('i 29 file dell’esempio %s danno il quadro pubblicato', async (_, cartella) => {
    const pannello = await apri(cartella());
    await leggiFile(pannello, comunicazioni());
    expect(await conEsito(pannello, 'Mancante')).toEqual([]);
    expect(await conEsito(pannello, 'Non conforme')).toEqual([SUO]);
    expect(pannello.workbook.sheets).toHaveLength(1);
    await importa(pannello, 29);
    expect(registro(pannello)).toHaveLength(29);
    expect(await quadro(pannello)).toEqual(PUBBLICATO);
    expect(pannello.guasti).toEqual([]);
    await pannello.chiudi();
  });

  describe('con guasti in cinque file', () => {
    let pannello: PannelloVero;
    let guasti: readonly FileDato[];

    beforeAll(async () => {
      guasti = await Promise.all(
        GUASTI.map(([file, , foglio, cella, valore]) => conCellaCambiata(file, foglio, cella, valore)),
      );
      const altri = comunicazioni().filter(({ name }) => guasti.every((uno) => uno.name !== name));
      const ostili = [
        dato('bomba.xlsx', xlsxAMano({ fogli: [], parti: { 'xl/media/zeri.bin': new Uint8Array(12 * 1024 * 1024) } })),
        dato('=cmd|calc.xlsx', Buffer.from('non è uno zip')),
      ];
      pannello = await apri(conElencoEnti());
      await leggiFile(pannello, [...altri, ...guasti, ...ostili]);
    });
    afterAll(async () => {
      await pannello.chiudi();
    });

    it('l’elenco nomina quei cinque', async () => {
      const visti = await conEsito(pannello, 'Non conforme');
      expect(visti.filter((nome) => nome !== SUO)).toEqual(GUASTI.map(([, nome]) => nome));
    });

    it.each(GUASTI)('%s: il rilievo sta nella cella guasta', async (_, nome, _foglio, _cella, _valore, dove) => {
      const riga = pannello.frame.getByRole('button', { name: new RegExp(`^${nome} ?Non conforme`) });
      await riga.click();
      const errori = pannello.frame
        .locator('#scheda-comuni li li', { has: pannello.frame.getByRole('img', { name: 'Errore' }) })
        .locator('div > span:first-child');
      expect((await errori.allInnerTexts()).some((testo) => testo === dove || testo.startsWith(`${dove},`))).toBe(true);
      await riga.click();
    });

    it('i file ostili si nominano e restano fuori; il resto si importa', async () => {
      expect(await conEsito(pannello, 'Illeggibile')).toEqual(['=cmd|calc.xlsx', 'bomba.xlsx']);
      await nellaScheda(pannello, '2 file restano fuori: il motivo è nell’elenco.');
      await importa(pannello, 29);
      expect(registro(pannello)).toHaveLength(29);
    });

    it('un file corretto prende il posto del suo, e gli altri restano com’erano', async () => {
      const righe = (): unknown[][] => valori(pannello, FOGLI_RICEVUTI.registro, 'A1:H60');
      const altri = (): unknown[][] => righe().filter((riga) => !riga.includes('dosolo.xlsx'));
      const prima = altri();
      const dosolo = comunicazioni().filter(({ name }) => name === 'dosolo.xlsx');
      await leggiFile(pannello, dosolo);
      await nellaScheda(pannello, 'Prende il posto di dosolo.xlsx, già importato.');
      await importa(pannello, 1);
      expect(altri()).toEqual(prima);
      expect(registro(pannello)).toHaveLength(29);
    });

    it('togliere un ente toglie quello e nient’altro', async () => {
      await bottone(pannello, 'Togli COMUNE DI TORNATA').click();
      await bottone(pannello, 'Sì, togli').click();
      await nellaScheda(pannello, 'Tolti i dati di COMUNE DI TORNATA.');
      expect(registro(pannello)).toHaveLength(28);
      expect(registro(pannello)).not.toContain('tornata.xlsx');
      expect(await conEsito(pannello, 'Mancante')).toEqual(['Tornata']);
    });
  });
});
