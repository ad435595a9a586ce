import { readFileSync } from 'node:fs';
import { hostFrom, hostWith, type ExcelHost } from '../../../dev/excel-host/host';
import { parseAreas } from '../../../dev/excel-host/model/addresses/address';
import type { PlannedFailure } from '../../../dev/excel-host/switches';
import { describe as fotografia } from '../../../dev/excel-host/model/describe';
import { controllaCartella, pulisciSegni } from '../../../src/adapters/excel/controlla-cartella';
import { GuastoExcel } from '../../../src/adapters/excel/guasto-excel';
import { readWorkbook as leggiFile } from '../../../src/adapters/xlsx/read-workbook';
import { controlla } from '../../../src/app/controlla';
import { toA1ConFoglio } from '../../../src/domain/notazione-a1';
import type { Rilievo } from '../../../src/domain/rilievi/rilievo';
import { segniNelFoglio } from './segni-nel-foglio';

jest.setTimeout(30_000);

const PUBBLICATO = 'assets/esempi/oglio-po-2021/ambito-come-pubblicato.xlsx';
const IMPILATO = 'assets/esempi/oglio-po-2021/ambito-impilato.xlsx';

/** Un quadro con un complessivo sbagliato in B4. */
const SBAGLIATO = [
  ['Ente proprietario', 'U.I. complessive', 'turn-over', 'carenza manutentiva', 'nuova edificazione'],
  ['COMUNE DI BOZZOLO', 1, 1, 0, 0],
  ['COMUNE DI VIADANA', 2, 1, 1, 0],
  ['COMUNE DI TORNATA', 5, 4, 0, 0],
  ['TOTALE', 8, 6, 1, 0],
];

const cartellaSbagliata = (fogli: readonly string[] = ['Quadro 2021']): ExcelHost => {
  const host = hostWith(fogli);
  host.sheet(fogli[0] ?? '').fill('A1', SBAGLIATO);
  return host;
};

/** Le celle segnate, una per una. */
const celleSegnate = (host: ExcelHost): readonly string[] =>
  segniNelFoglio(host)
    .flatMap(([foglio, , celle]) =>
      (parseAreas(celle) ?? []).flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) =>
          toA1ConFoglio(foglio, {
            riga: top + Math.floor(i / (right - left + 1)),
            colonna: left + (i % (right - left + 1)),
          }),
        ),
      ),
    )
    .sort();

const celleAttese = (rilievi: readonly Rilievo[]): readonly string[] =>
  [
    ...new Set(
      rilievi.flatMap(({ celle: [cella], esito }) =>
        cella && esito === 'violata' ? [toA1ConFoglio(cella.foglio, cella)] : [],
      ),
    ),
  ].sort();

describe.each([PUBBLICATO, IMPILATO])('controllo di %s', (percorso) => {
  it('trova ciò che trova la riga di comando, e segna quelle celle e nessun’altra', async () => {
    const nome = percorso.split('/').at(-1) ?? '';
    const host = await hostFrom(percorso);
    const { controllo, nonSegnati } = await controllaCartella();
    const daFile = controlla([await leggiFile(nome, readFileSync(percorso))]);
    expect(controllo.rilievi.map(({ impronta }) => impronta)).toEqual(daFile.rilievi.map(({ impronta }) => impronta));
    expect(celleSegnate(host)).toEqual(celleAttese(controllo.rilievi));
    expect(nonSegnati).toEqual([]);
  });

  it('controllare due volte lascia gli stessi segni; pulire riporta la cartella com’era', async () => {
    const host = await hostFrom(percorso);
    const prima = fotografia(host.workbook);
    await controllaCartella();
    const segni = segniNelFoglio(host);
    await controllaCartella();
    expect(segniNelFoglio(host)).toEqual(segni);
    expect(await pulisciSegni()).toBe(segni.length);
    expect(fotografia(host.workbook)).toEqual(prima);
  });
});

describe('fogli che non sono come gli altri: si controllano e si segnano lo stesso', () => {
  it.each<[string, (model: ExcelHost['workbook']['activeSheet']) => void]>([
    ['molto nascosto', (model) => (model.visibility = 'VeryHidden')],
    ['con celle unite', (model) => (model.merges = [{ top: 7, left: 0, bottom: 8, right: 3 }])],
    ['con la riga sbagliata nascosta', (model) => model.rows.set(3, { height: null, hidden: true })],
    [
      'con un filtro',
      (model) => (model.autoFilter = { area: { top: 0, left: 0, bottom: 4, right: 4 }, filters: { 0: ['TOTALE'] } }),
    ],
  ])('%s', async (_, cambia) => {
    const host = cartellaSbagliata(['Quadro 2021', 'Altro']);
    host.act((workbook) => {
      const altro = workbook.sheetNamed('Altro');
      if (altro) workbook.activate(altro);
    });
    cambia(host.sheet('Quadro 2021').model);
    const prima = fotografia(host.workbook);
    await controllaCartella();
    expect(celleSegnate(host)).toContain("'Quadro 2021'!B4");
    await pulisciSegni();
    expect(fotografia(host.workbook)).toEqual(prima);
  });
});

describe('quanto costa', () => {
  it.each([3, 60])('con %i fogli, tre richieste', async (quanti) => {
    const host = cartellaSbagliata(['Quadro 2021', ...Array.from({ length: quanti - 1 }, (_, i) => `Altro ${i}`)]);
    await controllaCartella();
    // La quarta la manda il cliente da sé, per rilasciare i riferimenti.
    expect(host.requests.length).toBeLessThanOrEqual(4);
    expect(celleSegnate(host)).toContain("'Quadro 2021'!B4");
  });
});

describe('ciò che è dell’utente resta', () => {
  it('i suoi formati condizionali non si toccano', async () => {
    const host = cartellaSbagliata();
    await Excel.run(async (context) => {
      const formato = context.workbook.worksheets
        .getItem('Quadro 2021')
        .getRange('A1:E5')
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      formato.custom.rule.formula = '=$B1>2';
      formato.custom.format.fill.color = '#00FF00';
      await context.sync();
    });
    const prima = fotografia(host.workbook);
    await controllaCartella();
    expect(segniNelFoglio(host).length).toBeGreaterThan(0);
    await pulisciSegni();
    expect(fotografia(host.workbook)).toEqual(prima);
  });

  it('su un foglio protetto il controllo vale lo stesso, e i segni mancano', async () => {
    const host = cartellaSbagliata();
    const foglio = host.sheet('Quadro 2021').model;
    foglio.protection = { ...foglio.protection, protected: true };
    const { controllo, nonSegnati } = await controllaCartella();
    expect(controllo.conteggi.errori).toBeGreaterThan(0);
    expect([nonSegnati, segniNelFoglio(host)]).toEqual([['Quadro 2021'], []]);
  });

  it.each<[string, boolean, Partial<PlannedFailure> | null, string[]]>([
    ['non permette di formattare: nessun segno', false, null, ['Quadro 2021']],
    ['permette di formattare: i segni ci sono', true, null, []],
    [
      'parrebbe permetterlo ma Excel rifiuta: gli altri fogli si segnano',
      true,
      { code: 'AccessDenied' },
      ['Quadro 2021'],
    ],
  ])('un foglio protetto che %s', async (_, permette, rifiuto, attesi) => {
    const host = cartellaSbagliata(['Quadro 2021', 'Un altro quadro']);
    host.sheet('Un altro quadro').fill('A1', SBAGLIATO);
    const { model } = host.sheet('Quadro 2021');
    model.protection = { ...model.protection, protected: true, options: { allowFormatCells: permette } };
    const prima = fotografia(host.workbook);
    if (rifiuto) host.switches.failures = [{ request: 2, action: 1, ...rifiuto }];
    const { nonSegnati } = await controllaCartella();
    expect(nonSegnati).toEqual(attesi);
    const segnati = new Set(segniNelFoglio(host).map(([foglio]) => foglio));
    expect([...segnati].sort()).toEqual(['Quadro 2021', 'Un altro quadro'].filter((nome) => !attesi.includes(nome)));
    if (!rifiuto) expect(host.requests.length).toBeLessThanOrEqual(4);
    host.switches.failures = [];
    expect(await pulisciSegni()).toBeGreaterThan(0);
    expect(fotografia(host.workbook)).toEqual(prima);
  });

  it('in sola lettura non si scrive niente', async () => {
    const host = cartellaSbagliata();
    host.workbook.readOnly = true;
    const { controllo, solaLettura } = await controllaCartella();
    expect([controllo.conteggi.errori > 0, solaLettura, segniNelFoglio(host)]).toEqual([true, true, []]);
  });
});

describe('guasti dell’host', () => {
  it('una cella in modifica si spiega in italiano', async () => {
    const host = cartellaSbagliata();
    host.switches.cellEditing = true;
    const guasto = await controllaCartella().catch((errore: unknown) => errore);
    expect(guasto).toBeInstanceOf(GuastoExcel);
    expect(guasto).toMatchObject({ rimedio: 'Premi Invio o Esc nella cella, poi riprova.' });
  });

  it.each([0, 1, 2])('se fallisce la richiesta %i la cartella resta com’era, e riprovare va', async (richiesta) => {
    const host = cartellaSbagliata();
    const prima = fotografia(host.workbook);
    host.switches.failures = [{ request: richiesta }];
    await expect(controllaCartella()).rejects.toBeInstanceOf(GuastoExcel);
    expect(fotografia(host.workbook)).toEqual(prima);
    host.switches.failures = [];
    await controllaCartella();
    expect(celleSegnate(host)).toContain("'Quadro 2021'!B4");
  });
});
