import type { ExcelHost } from '../../../dev/excel-host/host';
import { parseAreas } from '../../../dev/excel-host/model/addresses/address';
import { creaCartellaExcel } from '../../../src/adapters/excel/cartella-excel';
import type { CellRef } from '../../../src/domain/snapshot';
import { cartellaSbagliata, FOGLIO } from './quadro-sbagliato';

const cartella = creaCartellaExcel();
const arrivati = (): Promise<void> => new Promise((fatto) => setTimeout(fatto, 30));

const GIUSTIFICAZIONE = {
  impronta: '0011223344556677',
  regola: 'Q08',
  ente: null,
  foglio: FOGLIO,
  cella: 'B2',
  motivo: 'perché sì',
  data: '2021-03-05',
};

const seleziona = (host: ExcelHost, indirizzi: string): void => {
  host.act((workbook) => {
    const areas = parseAreas(indirizzi) ?? [];
    workbook.activeSheet.selection = [...areas];
    workbook.note({ kind: 'selection', sheet: workbook.activeSheet.id, areas });
  });
};

describe('chi ha cambiato le celle', () => {
  it.each<[string, (host: ExcelHost) => unknown, number]>([
    [
      'l’utente',
      (host) => {
        host.type(FOGLIO, 'B4', 4);
      },
      1,
    ],
    [
      'un collega',
      (host) => {
        host.type(FOGLIO, 'B4', 4, 'coauthor');
      },
      1,
    ],
    [
      'l’utente due volte',
      (host) => {
        host.type(FOGLIO, 'B4', 4);
        host.type(FOGLIO, 'B4', 3);
      },
      2,
    ],
    [
      'noi, correggendo',
      () =>
        cartella.correggi([
          { correzione: { cella: { file: 0, foglio: FOGLIO, riga: 3, colonna: 1 }, valore: 4 }, trovato: 5 },
        ]),
      0,
    ],
    ['noi, segnando', () => cartella.controlla(), 0],
    ['noi, giustificando', () => cartella.giustifica(GIUSTIFICAZIONE), 0],
    [
      'l’utente, in un nostro foglio',
      async (host) => {
        await cartella.giustifica(GIUSTIFICAZIONE);
        host.type('Giustificazioni', 'E5', 'altro');
      },
      0,
    ],
  ])('%s', async (_, fa, volte) => {
    const host = cartellaSbagliata();
    let chiamate = 0;
    const smetti = await cartella.suModifica(() => {
      chiamate += 1;
    });
    await fa(host);
    await arrivati();
    expect(chiamate).toBe(volte);
    await smetti();
  });

  it('chi smette non sente più, e non resta nessuna iscrizione', async () => {
    const host = cartellaSbagliata();
    let chiamate = 0;
    const smetti = await cartella.suModifica(() => {
      chiamate += 1;
    });
    expect(host.session.events.count).toBe(1);
    await smetti();
    await smetti();
    expect(host.session.events.count).toBe(0);
    host.type(FOGLIO, 'B4', 4);
    await arrivati();
    expect(chiamate).toBe(0);
    expect(host.leaks).toBe(0);
  });

  it('due ascoltatori: ne smette uno, l’altro resta', async () => {
    const host = cartellaSbagliata();
    const sentite: string[] = [];
    const prima = await cartella.suModifica(() => sentite.push('primo'));
    const seconda = await cartella.suModifica(() => sentite.push('secondo'));
    await prima();
    host.type(FOGLIO, 'B4', 4);
    await arrivati();
    expect(sentite).toEqual(['secondo']);
    await seconda();
    expect(host.session.events.count).toBe(0);
  });
});

describe('che cosa ha scelto l’utente', () => {
  it.each([
    ['B4', 3, 1],
    ['C3:E9', 2, 2],
    ['F7,A1', 6, 5],
    ['C:D', 0, 2],
    ['5:6', 4, 0],
  ])('%s', async (indirizzo, riga, colonna) => {
    const host = cartellaSbagliata();
    const scelte: CellRef[] = [];
    const smetti = await cartella.suSelezione((cella) => scelte.push(cella));
    seleziona(host, indirizzo);
    await arrivati();
    expect(scelte).toEqual([{ file: 0, foglio: FOGLIO, riga, colonna }]);
    await smetti();
    seleziona(host, 'A1');
    await arrivati();
    expect([scelte.length, host.session.events.count, host.leaks]).toEqual([1, 0, 0]);
  });

  it('se sceglie in fretta conta l’ultima', async () => {
    const host = cartellaSbagliata();
    const scelte: CellRef[] = [];
    const smetti = await cartella.suSelezione((cella) => scelte.push(cella));
    for (const indirizzo of ['A1', 'A2', 'A3']) seleziona(host, indirizzo);
    await arrivati();
    expect(scelte.map(({ riga }) => riga)).toEqual([2]);
    await smetti();
  });
});
