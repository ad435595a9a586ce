import { hostWith, type ExcelHost } from '../../../dev/excel-host/host';
import { parseArea } from '../../../dev/excel-host/model/addresses/address';
import { creaCartellaExcel } from '../../../src/adapters/excel/cartella-excel';
import type { Giustificazione } from '../../../src/app/giustificati';
import { cartellaSbagliata } from './quadro-sbagliato';

const NOSTRO = 'Giustificazioni';
const cartella = creaCartellaExcel();

const UNA: Giustificazione = {
  impronta: '0011223344556677',
  regola: 'Q08',
  ente: 'COMUNE DI BOZZOLO',
  foglio: 'Quadro 2021',
  cella: 'B2',
  motivo: 'Delibera n. 12 del 2020',
  data: '2021-03-05',
};
const ALTRA: Giustificazione = { ...UNA, impronta: 'ffeeddccbbaa9988', ente: null, motivo: 'Rettifica in corso' };

const tabella = (host: ExcelHost, nome = NOSTRO): readonly unknown[][] => host.sheet(nome).values('A4:G8');

describe('giustificazioni', () => {
  it('senza il foglio non ce ne sono, e leggerle non lo crea', async () => {
    const host = cartellaSbagliata();
    expect(await cartella.leggiGiustificazioni()).toEqual([]);
    expect(host.sheetNames).toEqual(['Quadro 2021']);
  });

  it('la prima crea il foglio con la tabella, che si legge da sé; il foglio attivo resta', async () => {
    const host = cartellaSbagliata();
    await cartella.giustifica(UNA);
    expect(tabella(host).slice(0, 2)).toEqual([
      ['Regola', 'Ente', 'Foglio', 'Cella', 'Motivo', 'Data', 'Codice del rilievo'],
      ['Q08', 'COMUNE DI BOZZOLO', 'Quadro 2021', 'B2', 'Delibera n. 12 del 2020', 44_260, '0011223344556677'],
    ]);
    expect(host.sheet(NOSTRO).text('F5')).toBe('05/03/2021');
    expect(host.sheet(NOSTRO).value('A1')).toBe('Giustificazioni dei rilievi');
    expect(host.sheet(NOSTRO).model.tables.map(({ name }) => name)).toEqual(['tblGiustificazioni']);
    expect(host.workbook.activeSheet.name).toBe('Quadro 2021');
  });

  it('si aggiungono, si sostituiscono e si ritirano', async () => {
    const host = cartellaSbagliata();
    await cartella.giustifica(UNA);
    await cartella.giustifica(ALTRA);
    expect(await cartella.leggiGiustificazioni()).toEqual([UNA, ALTRA]);
    await cartella.giustifica({ ...UNA, motivo: 'Altro motivo', data: '2021-04-01' });
    expect(await cartella.leggiGiustificazioni()).toEqual([
      { ...UNA, motivo: 'Altro motivo', data: '2021-04-01' },
      ALTRA,
    ]);
    expect(host.sheet(NOSTRO).text('F6')).toBe('05/03/2021');
    await cartella.ritiraGiustificazione(UNA.impronta);
    expect(await cartella.leggiGiustificazioni()).toEqual([ALTRA]);
    await cartella.ritiraGiustificazione(ALTRA.impronta);
    await cartella.ritiraGiustificazione(ALTRA.impronta);
    expect(await cartella.leggiGiustificazioni()).toEqual([]);
    await cartella.giustifica(UNA);
    expect(await cartella.leggiGiustificazioni()).toEqual([UNA]);
  });

  it('il foglio non si controlla: gli stessi rilievi di prima', async () => {
    cartellaSbagliata();
    const impronte = async (): Promise<readonly string[]> =>
      (await cartella.guarda()).controllo.rilievi.map(({ impronta }) => impronta);
    const prima = await impronte();
    await cartella.giustifica({ ...UNA, motivo: 'TOTALE 12' });
    expect(await impronte()).toEqual(prima);
  });

  it.each(['=1+1', '+A1', '-2+3', '@SUM(A1)', "'apice", '007', '1/2', '=HYPERLINK("http://x","y")'])(
    'il motivo %s resta un testo, nella prima riga e nelle altre',
    async (motivo) => {
      const host = cartellaSbagliata();
      await cartella.giustifica({ ...UNA, motivo });
      await cartella.giustifica({ ...ALTRA, motivo });
      await cartella.giustifica({ ...ALTRA, motivo });
      expect((await cartella.leggiGiustificazioni()).map((scritta) => scritta.motivo)).toEqual([motivo, motivo]);
      const formule = [...host.sheet(NOSTRO).model.cells.entries()].filter(([, , { formula }]) => formula !== null);
      expect(formule).toEqual([]);
    },
  );
});

describe('ciò che l’utente ha fatto al foglio', () => {
  it('un foglio suo con quel nome non si tocca', async () => {
    const host = hostWith(['Dati', NOSTRO]);
    host.sheet(NOSTRO).fill('A1', [['roba mia']]);
    await cartella.giustifica(UNA);
    await cartella.giustifica(ALTRA);
    expect(host.sheetNames).toEqual(['Dati', NOSTRO, `${NOSTRO} (2)`]);
    expect(host.sheet(NOSTRO).values('A1:A2')).toEqual([['roba mia'], ['']]);
    expect(await cartella.leggiGiustificazioni()).toEqual([UNA, ALTRA]);
  });

  it('una tabella sua con quel nome: la nostra ne prende un altro', async () => {
    const host = cartellaSbagliata();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Quadro 2021').tables.add('A1:E5', true).name = 'TblGiustificazioni';
      await context.sync();
    });
    await cartella.giustifica(UNA);
    expect(host.sheet(NOSTRO).model.tables.map(({ name }) => name)).toEqual(['tblGiustificazioni_2']);
  });

  it.each<[string, (host: ExcelHost) => void, readonly Giustificazione[]]>([
    [
      'ha cambiato il motivo',
      (host) => {
        host.sheet(NOSTRO).fill('E5', [['corretto a mano']]);
      },
      [{ ...UNA, motivo: 'corretto a mano' }, ALTRA],
    ],
    [
      'ha svuotato il motivo',
      (host) => {
        host.sheet(NOSTRO).fill('E5', [['']]);
      },
      [ALTRA],
    ],
    [
      'ha cancellato il codice',
      (host) => {
        host.sheet(NOSTRO).fill('G6', [['']]);
      },
      [UNA],
    ],
    [
      'ha scritto la data come testo',
      (host) => {
        host.sheet(NOSTRO).fill('F5', [['6/3/2021']]);
      },
      [{ ...UNA, data: '2021-03-06' }, ALTRA],
    ],
    [
      'ha scritto il codice in maiuscolo e con spazi',
      (host) => {
        host.sheet(NOSTRO).fill('G6', [[' FFEEDDCCBBAA9988 ']]);
      },
      [UNA, ALTRA],
    ],
    [
      'ha tolto il titolo',
      (host) => {
        host.sheet(NOSTRO).fill('A1', [[''], ['']]);
      },
      [UNA, ALTRA],
    ],
    [
      'ha tolto la tabella lasciando le celle',
      (host) => {
        host.sheet(NOSTRO).model.tables = [];
      },
      [UNA, ALTRA],
    ],
    [
      'ha rinominato il foglio',
      (host) => {
        host.sheet(NOSTRO).model.name = 'Perché';
      },
      [UNA, ALTRA],
    ],
    [
      'ha scritto due volte lo stesso codice',
      (host) => {
        host.sheet(NOSTRO).fill('G6', [[`'${UNA.impronta}`]]);
      },
      [{ ...ALTRA, impronta: UNA.impronta }],
    ],
  ])('%s', async (_, tocca, attese) => {
    const host = cartellaSbagliata();
    await cartella.giustifica(UNA);
    await cartella.giustifica(ALTRA);
    tocca(host);
    expect(await cartella.leggiGiustificazioni()).toEqual(attese);
    // E si continua a scrivere e a togliere.
    const nuova = { ...UNA, impronta: '1234567890abcdef' };
    await cartella.giustifica(nuova);
    expect(await cartella.leggiGiustificazioni()).toEqual([...attese, nuova]);
    for (const { impronta } of attese) await cartella.ritiraGiustificazione(impronta);
    expect(await cartella.leggiGiustificazioni()).toEqual([nuova]);
  });

  it('ha cancellato tutto il foglio: se ne fa un altro', async () => {
    const host = cartellaSbagliata();
    await cartella.giustifica(UNA);
    const { model } = host.sheet(NOSTRO);
    model.tables = [];
    host.sheet(NOSTRO).fill(
      'A1',
      Array.from({ length: 6 }, () => Array.from({ length: 7 }, () => '')),
    );
    await cartella.giustifica(ALTRA);
    expect(await cartella.leggiGiustificazioni()).toEqual([ALTRA]);
    expect(host.sheetNames).toContain(`${NOSTRO} (2)`);
  });

  it('con un filtro acceso, ritirare svuota la riga', async () => {
    const host = cartellaSbagliata();
    await cartella.giustifica(UNA);
    await cartella.giustifica(ALTRA);
    const [prima] = host.sheet(NOSTRO).model.tables;
    if (prima) prima.filters = { 0: ['Q08'] };
    await cartella.ritiraGiustificazione(UNA.impronta);
    expect(await cartella.leggiGiustificazioni()).toEqual([ALTRA]);
    expect(prima?.area).toEqual(parseArea('A4:G6'));
  });
});
