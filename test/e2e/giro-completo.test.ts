import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areaAddress } from '../../dev/excel-host/model/addresses/address';
import { describe as fotografia, describeSheet, type Description } from '../../dev/excel-host/model/describe';
import { saveXlsx } from '../../dev/excel-host/xlsx/save';
import type { RapportoJson } from '../../src/app/rapporto-json';
import { FOGLI } from '../../src/domain/fogli/nomi';
import { conBrowser } from '../chromium';
import { comandoCostruito } from '../cli/comando-costruito';
import { bottone, controlla, formula, leggiRilievi, valore, valori, verdetto } from './lettura-pannello';
import { BancoDelBrowser, type PannelloVero } from './pannello-vero';
import { segniAttesi, segniVisti } from './segni-attesi';
import { diventa } from './quando';

const ESEMPIO = 'assets/esempi/oglio-po-2021/ambito-come-pubblicato.xlsx';
const NOSTRI = Object.values(FOGLI);
const VOCI = ['complessivo', 'turnOver', 'carenza', 'nuova', 'privati'] as const;

conBrowser('il lavoro intero nel pannello, dal primo sguardo alla pulizia', () => {
  const { esegui } = comandoCostruito();
  jest.setTimeout(240_000);
  let banco: BancoDelBrowser;
  let pannello: PannelloVero;
  let cartella: string;
  let originale: Description;

  beforeAll(async () => {
    cartella = mkdtempSync(join(tmpdir(), 'quadro-sap-giro-'));
    banco = await BancoDelBrowser.monta();
    pannello = await banco.apri({
      cartella: ESEMPIO,
      prepara: ({ workbook }) => {
        workbook.calculate();
        originale = fotografia(workbook);
      },
    });
  });
  afterAll(async () => {
    await banco.smonta();
    rmSync(cartella, { recursive: true, force: true });
  });

  /** Ciò che il comando dice della cartella com'è adesso, salvata. */
  async function dalComando(...argomenti: readonly string[]): Promise<RapportoJson> {
    const file = join(cartella, 'adesso.xlsx');
    pannello.workbook.calculate();
    writeFileSync(file, await saveXlsx(pannello.workbook));
    const [comando = 'controlla', ...altri] = argomenti;
    return JSON.parse(esegui([comando, file, ...altri, '--json']).uscita) as RapportoJson;
  }

  const rilieviDalComando = async (): Promise<RapportoJson['file'][number]['rilievi']> =>
    (await dalComando('controlla')).file[0]?.rilievi ?? [];
  const impronte = (rilievi: readonly { readonly impronta: string }[]): readonly string[] =>
    rilievi.map(({ impronta }) => impronta).sort();
  const giudizio = (name: string): Promise<void> => pannello.frame.getByRole('heading', { name }).waitFor();
  const nota = (testo: string): Promise<void> => pannello.frame.locator('main').getByText(testo).waitFor();

  /** Pannello e comando dicono lo stesso, e i segni stanno lì. */
  async function comeIlComando({ segni = true } = {}): Promise<void> {
    const attesi = await rilieviDalComando();
    // L'elenco può arrivare un istante dopo il giudizio.
    await diventa(async () => impronte(await leggiRilievi(pannello)), impronte(attesi));
    if (segni) expect(segniVisti(pannello.workbook)).toEqual(segniAttesi(attesi));
  }

  it('guarda senza toccare niente', async () => {
    expect(await verdetto(pannello)).toBe('2 errori da correggere');
    expect(fotografia(pannello.workbook)).toEqual(originale);
  });

  it('controlla: i segni stanno sulle celle dei rilievi, e su nessun’altra', async () => {
    await controlla(pannello);
    expect(segniVisti(pannello.workbook).length).toBeGreaterThan(50);
    await comeIlComando();
  });

  it('togliere i segni rimette la cartella com’era; controllare di nuovo li rimette', async () => {
    await bottone(pannello, 'Togli i segni dalle celle').click();
    await nota('I dati non sono cambiati.');
    expect(fotografia(pannello.workbook)).toEqual(originale);
    await controlla(pannello);
    await comeIlComando();
  });

  it('«Vai alla cella» sceglie quella cella nella cartella', async () => {
    const { workbook, frame } = pannello;
    for (const [dove, foglio, cella] of [
      [/^Vai alla cella 02 Patrimonio, B13/, '02 Patrimonio', 'B13'],
      [/^Vai alla cella 08 Transitori, B25/, '08 Transitori', 'B25'],
    ] as const) {
      await frame.getByRole('button', { name: dove }).first().click();
      await diventa(
        () => [workbook.activeSheet.name, ...workbook.activeSheet.selection.map(areaAddress)],
        [foglio, cella],
      );
    }
  });

  it('chi corregge a mano vede il rilievo sparire da sé, e chi sbaglia lo vede nascere', async () => {
    pannello.utente.type('02 Patrimonio', 'B15', 285);
    await giudizio('1 errore da correggere');
    await comeIlComando({ segni: false });
    pannello.utente.type('11 Quadro', 'B8', 12);
    await pannello.frame.getByText('Dati modificati: ricontrollo fra poco.').waitFor();
    await pannello.frame
      .getByRole('button', { name: /^Vai alla cella 11 Quadro, B8/ })
      .first()
      .waitFor();
    await comeIlComando({ segni: false });
    pannello.utente.type('11 Quadro', 'B8', 11);
    await giudizio('1 errore da correggere');
    await controlla(pannello);
    await comeIlComando();
  });

  it('corregge una cella, poi tutte quelle dello stesso tipo', async () => {
    const { frame } = pannello;
    const rilievi = frame
      .locator('section', { has: frame.getByRole('button', { name: /Numeri scritti male/ }) })
      .last();
    await rilievi.getByRole('button', { name: 'Correggi…' }).first().click();
    await bottone(pannello, 'Correggi questa cella').click();
    await nota('1 cella corretta.');
    expect(valori(pannello, '12 Forze di Polizia', 'B4:B9').flat()).toEqual([10, '5.0', '3.03', '10.0', '10.0', '5.0']);
    await comeIlComando();
    await rilievi.getByRole('button', { name: 'Correggi…' }).first().click();
    await bottone(pannello, 'Guarda tutte le celle').click();
    await bottone(pannello, 'Correggi tutte le 5 celle').click();
    await nota('5 celle corrette.');
    expect(valori(pannello, '12 Forze di Polizia', 'B4:B9').flat()).toEqual([10, 5, 3.03, 10, 10, 5]);
    await rilievi.waitFor({ state: 'detached' });
    await comeIlComando();
  });

  it('giustifica: il rilievo si conta a parte e il motivo sta nella cartella; se il valore cambia, non vale più', async () => {
    const { frame, workbook } = pannello;
    const attesi = await rilieviDalComando();
    const viadana = attesi.find(({ regola, ente }) => regola === 'Q08' && ente === 'COMUNE DI VIADANA');
    const avvisi = attesi.filter(({ gravita, esito }) => gravita === 'avviso' && esito === 'violata').length;
    expect(viadana?.cella).toBe('B31');
    const scheda = frame.locator(`li[data-rilievo="${viadana?.impronta}-1"]`);
    await scheda.getByRole('button', { name: 'Giustifica…' }).click();
    await scheda.getByRole('textbox').fill('Alloggio riservato dal Comune, delibera 12/2021');
    await bottone(pannello, 'Giustifica il rilievo').click();
    await bottone(pannello, '1 giustificato').waitFor();
    expect(await bottone(pannello, `${avvisi - 1} avvisi`).count()).toBe(1);
    const righe = valori(pannello, 'Giustificazioni', 'A4:G6');
    expect(righe[1]?.toSpliced(5, 1)).toEqual([
      'Q08',
      'COMUNE DI VIADANA',
      '08 Transitori',
      'B31',
      'Alloggio riservato dal Comune, delibera 12/2021',
      viadana?.impronta,
    ]);
    expect(righe[2]?.join('')).toBe('');
    // La giustificazione è una nota: il dato e il segno restano dove sono.
    expect(segniVisti(workbook)).toEqual(segniAttesi(attesi));

    pannello.utente.type('08 Transitori', 'B31', 2);
    await bottone(pannello, '1 giustificato').waitFor({ state: 'detached' });
    await comeIlComando({ segni: false });
    expect(valore(pannello, 'Giustificazioni', 'G5')).toBe(viadana?.impronta);
    pannello.utente.type('08 Transitori', 'B31', 1);
    await bottone(pannello, '1 giustificato').waitFor();
  });

  it('il quadro ha le cifre del comando, ricalcolate dalle formule; la pivot ha gli stessi totali', async () => {
    const { quadro } = await dalComando('consolida', '--uscita', join(cartella, 'ambito.xlsx'));
    await creaIlQuadro();
    pannello.workbook.calculate(true);
    expect(pannello.workbook.activeSheet.name).toBe(FOGLI.quadro);
    comeNelQuadro(quadro);
  });

  it('la seconda volta riscrive al suo posto, senza doppioni', async () => {
    const fogli = pannello.workbook.sheets.map(({ name }) => name);
    const prima = fotografia(pannello.workbook);
    await creaIlQuadro();
    await nota('Fogli rifatti: «Quadro riepilogativo», «Pivot», «Dati», «Esiti controlli» e «Tabelle del piano».');
    expect(pannello.workbook.sheets.map(({ name }) => name)).toEqual(fogli);
    pannello.workbook.calculate(true);
    expect(fotografia(pannello.workbook)).toEqual(prima);
  });

  it('pulisce: i fogli di chi lavora tornano com’erano, salvo ciò che ha cambiato lui', async () => {
    await pannello.frame.getByRole('tab', { name: 'Controllo' }).click();
    await controlla(pannello);
    expect(segniVisti(pannello.workbook).length).toBeGreaterThan(0);
    await bottone(pannello, 'Togli i segni dalle celle').click();
    await nota('I dati non sono cambiati.');
    pannello.utente.type('02 Patrimonio', 'B15', 311);
    pannello.utente.act(() => rimettiTesti());
    const suoi = new Set((originale['sheets'] as readonly Description[]).map(({ name }) => name));
    const adesso = pannello.workbook.sheets.filter(({ name }) => suoi.has(name)).map(describeSheet);
    expect(adesso.map(senzaScelta)).toEqual((originale['sheets'] as readonly Description[]).map(senzaScelta));
    expect(pannello.guasti).toEqual([]);
  });

  it('un foglio di chi lavora che si chiama «Quadro riepilogativo» non si tocca: il nostro ha un altro nome', async () => {
    const altro = await banco.apri({
      cartella: ESEMPIO,
      prepara: ({ workbook }) => {
        const mio = workbook.addSheet(FOGLI.quadro);
        mio.putCell(0, 0, { formula: null, value: 'Appunti per la riunione' });
        mio.putCell(4, 2, { formula: '1+1', value: 2 });
        mio.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
      },
    });
    const mio = altro.workbook.sheetNamed(FOGLI.quadro);
    if (!mio) throw new Error('manca il foglio di chi lavora');
    const prima = describeSheet(mio);
    await verdetto(altro);
    await altro.frame.getByRole('tab', { name: 'Quadro' }).click();
    await bottone(altro, 'Crea il quadro').click();
    await altro.frame
      .getByText('«Quadro riepilogativo» è un foglio tuo: il mio è «Quadro riepilogativo (2)».')
      .waitFor();
    expect(describeSheet(mio)).toEqual(prima);
    expect(altro.workbook.sheets.map(({ name }) => name).slice(-5)).toEqual([
      `${FOGLI.quadro} (2)`,
      ...NOSTRI.slice(1),
    ]);
    expect(altro.guasti).toEqual([]);
    await altro.chiudi();
  });

  async function creaIlQuadro(): Promise<void> {
    const { frame } = pannello;
    await frame.getByRole('tab', { name: 'Quadro' }).click();
    const richieste = pannello.session.requests.length;
    await bottone(pannello, 'Crea il quadro').click();
    await diventa(() => pannello.session.requests.length > richieste, true);
    await frame.locator('main').getByText('Il quadro è pronto').waitFor();
  }

  /** Riga per riga, ogni cifra del foglio è quella del comando, ed è una formula. */
  function comeNelQuadro(atteso: RapportoJson['quadro']): void {
    const righe = valori(pannello, FOGLI.quadro, 'A5:F34');
    expect(atteso?.righe.length).toBe(29);
    const attese = [
      ...(atteso?.righe ?? []).map((riga) => [
        `${riga.ente}${riga.note.includes('senza U.I. SAP') ? '*' : ''}`,
        ...VOCI.map((voce) => riga[voce] ?? ''),
      ]),
      ['TOTALE', ...VOCI.map((voce) => atteso?.totale[voce])],
    ];
    expect(righe).toEqual(attese);
    for (const cella of ['B5', 'C5', 'B34', 'F34']) expect(formula(pannello, FOGLI.quadro, cella)).not.toBeNull();
    const pivot = valori(pannello, FOGLI.pivot, 'A5:F60');
    const intestazioni = pivot[1]?.slice(1, 6);
    expect(intestazioni?.at(-1)).toBe('Totale complessivo');
    const totali = pivot.find(([nome], i) => i > 1 && nome === 'Totale complessivo');
    const { carenza, privati, nuova, turnOver, complessivo } = atteso?.totale ?? {};
    expect(totali?.slice(1)).toEqual([carenza, privati, nuova, turnOver, complessivo]);
  }

  /** I testi che la prova ha fatto correggere, com'erano nel file. */
  function rimettiTesti(): void {
    const foglio = pannello.workbook.sheetNamed('12 Forze di Polizia');
    ['10.0', '5.0', '3.03', '10.0', '10.0', '5.0'].forEach((value, i) =>
      foglio?.putCell(3 + i, 1, { formula: null, value }),
    );
  }
});

/** La cella scelta cambia con «Vai alla cella»: è ciò che si è chiesto. */
function senzaScelta(foglio: Description): Description {
  return { ...foglio, selection: null };
}
