import { readdirSync, readFileSync } from 'node:fs';
import { hostFrom, hostWith, type ExcelHost } from '../../../dev/excel-host/host';
import { describe as fotografia } from '../../../dev/excel-host/model/describe';
import { creaCartellaExcel } from '../../../src/adapters/excel/cartella-excel';
import { readWorkbook as leggiFile } from '../../../src/adapters/xlsx/read-workbook';
import { controlla } from '../../../src/app/controlla';
import { NIENTE_RICEVUTO, type Ricevuti } from '../../../src/app/importa/importazione';
import { FOGLI_RICEVUTI } from '../../../src/domain/fogli/nomi';
import type { SheetSnapshot, ValoreCella, WorkbookSnapshot } from '../../../src/domain/snapshot';
import { cartellaSbagliata } from './quadro-sbagliato';
import { segniNelFoglio } from './segni-nel-foglio';

jest.setTimeout(60_000);

const ENTI = 'assets/esempi/oglio-po-2021/enti';
const { righe: RIGHE, registro: REGISTRO } = FOGLI_RICEVUTI;
const cartella = creaCartellaExcel();
const quieto = (): Promise<void> => new Promise((fatto) => setTimeout(fatto, 5));

const foglioCon = (valori: readonly (readonly ValoreCella[])[], altro: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  nome: 'Quadro',
  visibilita: 'visibile',
  protetto: false,
  origine: { riga: 2, colonna: 1 },
  valori,
  formule: [],
  formati: valori.map((riga) => riga.map(() => null)),
  formuleNote: false,
  unioni: [],
  righeNascoste: [],
  colonneNascoste: [],
  ...altro,
});

const ricevutiCon = (...cartelle: readonly WorkbookSnapshot[]): Ricevuti => ({
  registro: cartelle.map(({ nome }, i) => ({
    quando: '2026-11-22T10:15:00',
    file: nome,
    sha256: String(i).padStart(64, '0'),
    enti: [`COMUNE ${i}`],
    esito: 'conforme',
    errori: 0,
    avvisi: i,
    chi: '',
  })),
  cartelle,
});
const unFile = (nome: string, ...valori: readonly (readonly ValoreCella[])[]): WorkbookSnapshot => ({
  nome,
  fogli: [foglioCon(valori)],
});
const PRIMA = ricevutiCon(unFile('uno.xlsx', ['a', 1]), unFile('due.xlsx', ['b', 2]));
const DOPO = ricevutiCon(unFile('tre.xlsx', ['c', 3]));

const soliti = async (ricevuti: Ricevuti): Promise<void> => {
  await cartella.scriviRicevuti(ricevuti);
  expect(await cartella.leggiRicevuti()).toMatchObject(ricevuti);
};

describe('ciò che si scrive si rilegge uguale', () => {
  it.each<[string, WorkbookSnapshot]>([
    [
      'testi che sembrano formule, numeri, date',
      unFile('f.xlsx', ['=1+1', '+A1', '@SOMMA(A1)', "'apice", '007', '1/2/2021', '-']),
    ],
    [
      'valori logici, errori, formule senza risultato',
      unFile('v.xlsx', [true, false, { errore: '#REF!' }, { nonCalcolata: true }, '']),
    ],
    ['il testo di un errore resta un testo', unFile('t.xlsx', ['«#N/A»', 'VERO', 'x'])],
    [
      'formati, unioni, posizione',
      {
        nome: 'p.xlsx',
        fogli: [
          foglioCon([['quota', 0.2, 44197, 5]], {
            formati: [[null, '0.00%', 'dd/mm/yyyy', '@']],
            unioni: [{ riga: 2, colonna: 1, righe: 1, colonne: 2 }],
          }),
        ],
      },
    ],
  ])('%s', async (_, file) => {
    hostWith(['Mio']);
    await soliti(ricevutiCon(file));
  });

  it('i 29 file dell’esempio: stessi valori, stessi rilievi sulle stesse celle', async () => {
    const nomi = readdirSync(ENTI).filter((nome) => nome.endsWith('.xlsx'));
    const file = await Promise.all(nomi.map((nome) => leggiFile(nome, readFileSync(`${ENTI}/${nome}`))));
    hostWith(['Mio']);
    await cartella.scriviRicevuti(ricevutiCon(...file));
    const { registro, cartelle } = await cartella.leggiRicevuti();
    expect(registro.map(({ file: nome }) => nome)).toEqual(nomi);
    const rilievi = (tutte: readonly WorkbookSnapshot[]): readonly unknown[] =>
      controlla(tutte).rilievi.map(({ regola, celle, trovato }) => ({ regola, celle, trovato }));
    expect(rilievi(cartelle)).toEqual(rilievi(file));
    expect(rilievi(file).length).toBeGreaterThan(0);
  });
});

describe('i due fogli', () => {
  it('senza niente da conservare non ci sono', async () => {
    const host = hostWith(['Mio']);
    const prima = fotografia(host.workbook);
    await cartella.scriviRicevuti(PRIMA);
    expect(host.sheetNames).toEqual(['Mio', RIGHE, REGISTRO]);
    await cartella.scriviRicevuti(NIENTE_RICEVUTO);
    expect(fotografia(host.workbook)).toEqual(prima);
    expect(await cartella.leggiRicevuti()).toMatchObject(NIENTE_RICEVUTO);
  });

  it('riscritti restano al loro posto, col nome e la vista che l’utente ha dato', async () => {
    const host = hostWith(['Mio']);
    await cartella.scriviRicevuti(PRIMA);
    host.workbook.addSheet('Dopo');
    host.sheet(REGISTRO).model.name = 'Arrivati';
    host.sheet(RIGHE).model.visibility = 'Hidden';
    host.workbook.activate(host.sheet('Arrivati').model);
    await soliti(DOPO);
    expect(host.sheetNames).toEqual(['Mio', RIGHE, 'Arrivati', 'Dopo']);
    expect(host.sheet(RIGHE).model.visibility).toBe('Hidden');
    expect(host.workbook.activeSheet.name).toBe('Arrivati');
  });

  it('un foglio dell’utente con lo stesso nome non si tocca', async () => {
    const host = hostWith([REGISTRO, RIGHE]);
    for (const nome of [REGISTRO, RIGHE]) host.sheet(nome).fill('A1', [['roba mia']]);
    await soliti(PRIMA);
    await soliti(DOPO);
    expect(host.sheetNames).toEqual([REGISTRO, RIGHE, `${RIGHE} (2)`, `${REGISTRO} (2)`]);
    await cartella.scriviRicevuti(NIENTE_RICEVUTO);
    expect(host.sheetNames).toEqual([REGISTRO, RIGHE]);
    expect([REGISTRO, RIGHE].map((nome) => host.sheet(nome).value('A1'))).toEqual(['roba mia', 'roba mia']);
  });

  it('un testo che sembra una formula sta nella cella come testo', async () => {
    const host = hostWith(['Mio']);
    await cartella.scriviRicevuti(ricevutiCon(unFile('=CMD|calc.xlsx', ['=1+1', 'x'])));
    const formule = host.workbook.sheets.flatMap((foglio) =>
      [...foglio.cells.entries()].map(([, , { formula }]) => formula),
    );
    expect(formule.filter((formula) => formula !== null)).toEqual([]);
    expect(host.sheet(RIGHE).values('A2:F2')[0]).toEqual(['=CMD|calc.xlsx', 'Quadro', 3, 'B', '', '=1+1']);
  });

  it('dati lunghi: più richieste, ognuna sotto i 5 MB', async () => {
    const host = hostWith(['Mio']);
    const testo = 'àèìòù '.repeat(400);
    const lungo = unFile('lungo.xlsx', ...Array.from({ length: 1200 }, (_, i) => [`${i} ${testo}`, i, i / 3]));
    await soliti(ricevutiCon(lungo));
    expect(Math.max(...host.requests.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_000_000);
    expect(host.requests.reduce((somma, { requestBytes }) => somma + requestBytes, 0)).toBeGreaterThan(5_000_000);
  });
});

describe('gli avanzi di una scrittura interrotta', () => {
  it('non si leggono, e la scrittura dopo li toglie', async () => {
    const host = hostWith(['Mio']);
    await cartella.scriviRicevuti(PRIMA);
    await quieto();
    // Si ferma tutto: né la scrittura finisce, né i fogli si lasciano togliere.
    const da = host.requests.length + 2;
    host.switches.failures = Array.from({ length: 5 }, (_, i) => ({ request: da + i }));
    await expect(cartella.scriviRicevuti(DOPO)).rejects.toMatchObject({ name: 'GuastoExcel' });
    host.switches.failures = [];
    expect(host.sheetNames).toEqual(['Mio', RIGHE, REGISTRO, `${RIGHE} in arrivo`, `${REGISTRO} in arrivo`]);
    expect(await cartella.leggiRicevuti()).toMatchObject(PRIMA);
    await soliti(DOPO);
    expect(host.sheetNames).toEqual(['Mio', RIGHE, REGISTRO]);
  });
});

describe('con un guasto', () => {
  const pronta = async (prima: Ricevuti): Promise<ExcelHost> => {
    const host = hostWith(['Mio']);
    await cartella.scriviRicevuti(prima);
    await quieto();
    host.workbook.calculate();
    return host;
  };
  const CASI: readonly [string, Ricevuti, Ricevuti][] = [
    ['i primi file', NIENTE_RICEVUTO, DOPO],
    ['altri al posto di quelli', PRIMA, DOPO],
    ['toglierli tutti', PRIMA, NIENTE_RICEVUTO],
  ];

  it.each(CASI)('%s, a ogni richiesta: la cartella è com’era, e riprovare la completa', async (_, da, a) => {
    const intera = await pronta(da);
    const inizio = intera.requests.length;
    await cartella.scriviRicevuti(a);
    const fine = fotografia(intera.workbook);
    const quante = intera.requests.length - inizio;
    expect(quante).toBeGreaterThan(1);
    for (let richiesta = 0; richiesta < quante; richiesta += 1) {
      const host = await pronta(da);
      const prima = fotografia(host.workbook);
      host.switches.failures = [{ request: host.requests.length + richiesta }];
      await expect(cartella.scriviRicevuti(a)).rejects.toMatchObject({ name: 'GuastoExcel' });
      host.switches.failures = [];
      expect(fotografia(host.workbook)).toEqual(prima);
      await cartella.scriviRicevuti(a);
      expect(fotografia(host.workbook)).toEqual(fine);
    }
  });

  it.each(CASI)(
    '%s, a ogni azione: si legge il vecchio o il nuovo, mai altro; riprovare lo completa',
    async (_, da, a) => {
      const intera = await pronta(da);
      const inizio = intera.requests.length;
      await cartella.scriviRicevuti(a);
      const fine = intera.sheetNames;
      const azioni = intera.requests.slice(inizio).map(({ actions }) => actions);
      for (const [request, quante] of azioni.entries()) {
        const passo = request === azioni.length - 1 ? 1 : Math.max(1, Math.floor(quante / 4));
        for (let action = 0; action < quante; action += passo) {
          const host = await pronta(da);
          host.switches.failures = [{ request: host.requests.length + request, action }];
          const riuscita = await cartella.scriviRicevuti(a).then(
            () => true,
            () => false,
          );
          host.switches.failures = [];
          const { registro, cartelle } = await cartella.leggiRicevuti();
          const letti = { registro, cartelle };
          if (riuscita) expect({ request, action, letti }).toEqual({ request, action, letti: a });
          else expect([da, a, NIENTE_RICEVUTO]).toContainEqual(letti);
          await cartella.scriviRicevuti(a);
          expect(await cartella.leggiRicevuti()).toMatchObject(a);
          expect(host.sheetNames).toEqual(fine);
        }
      }
    },
  );
});

describe('il controllo guarda la cartella aperta e i file ricevuti', () => {
  const TORNATA = unFile(
    'tornata.xlsx',
    ['Ente proprietario', 'U.I. complessive', 'turn-over', 'carenza manutentiva', 'nuova edificazione'],
    ['COMUNE DI CALVATONE', 9, 4, 0, 0],
  );

  it('i rilievi dei file ricevuti hanno il loro numero; si segna solo la cartella aperta', async () => {
    const host = cartellaSbagliata();
    await cartella.controlla();
    const segni = segniNelFoglio(host);
    await cartella.scriviRicevuti(ricevutiCon(TORNATA));
    const { controllo } = await cartella.controlla();
    const celle = controllo.rilievi.flatMap(({ celle: [prima] }) => (prima ? [prima] : []));
    expect(celle).toContainEqual(expect.objectContaining({ file: 1, foglio: 'Quadro', riga: 3 }));
    expect(segniNelFoglio(host)).toEqual(segni);
    expect((await cartella.guarda()).controllo.rilievi).toEqual(controllo.rilievi);
  });

  it('il quadro ha le cifre dei file ricevuti', async () => {
    cartellaSbagliata();
    const voci = async (): Promise<readonly string[]> =>
      ((await cartella.consolida()).quadro?.righe ?? []).map(({ ente }) => ente.nome);
    expect(await voci()).not.toContain('COMUNE DI CALVATONE');
    await cartella.scriviRicevuti(ricevutiCon(TORNATA));
    expect(await voci()).toContain('COMUNE DI CALVATONE');
  });

  it('se le righe conservate sono cambiate, il quadro dice che quel file manca', async () => {
    const host = cartellaSbagliata();
    await cartella.scriviRicevuti(ricevutiCon(TORNATA));
    host.sheet(RIGHE).fill('G3', [[4]]);
    const testi = JSON.stringify((await cartella.consolida()).cartella);
    expect(testi).toContain('tornata.xlsx: le sue righe sono state cambiate');
  });

  it('una cella di un file ricevuto non si cerca nella cartella aperta', async () => {
    cartellaSbagliata();
    await expect(cartella.vaiAllaCella({ file: 1, foglio: 'Quadro', riga: 3, colonna: 2 })).rejects.toMatchObject({
      causa: expect.stringContaining('in un altro file') as string,
    });
  });

  it('con i file ricevuti le richieste restano quelle', async () => {
    const conta = async (ricevuti: Ricevuti): Promise<readonly number[]> => {
      const host = cartellaSbagliata();
      await cartella.scriviRicevuti(ricevuti);
      const tutte: number[] = [];
      for (const fai of [() => cartella.controlla(), () => cartella.guarda(), () => cartella.consolida()]) {
        await quieto();
        const prima = host.requests.length;
        await fai();
        await quieto();
        tutte.push(host.requests.length - prima);
      }
      return tutte;
    };
    expect(await conta(ricevutiCon(TORNATA))).toEqual(await conta(NIENTE_RICEVUTO));
  });

  it('se le intestazioni dei nostri fogli non ci sono più, si dice quali', async () => {
    const host = await hostFrom('assets/esempi/oglio-po-2021/ambito-impilato.xlsx');
    await cartella.scriviRicevuti(PRIMA);
    host.sheet(REGISTRO).fill('A1', [['altro']]);
    await expect(cartella.guarda()).rejects.toMatchObject({
      causa: expect.stringContaining(`«${REGISTRO}»`) as string,
    });
  });
});
