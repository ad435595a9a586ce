import { conservatiDa } from '../../../src/adapters/excel/conservati-del-piano';

const scelta = { ente: 'comune:1', voce: 'turnOver', file: 'a.xlsx', valore: 3, invece: [2] };
const ente = { id: 'comune:1', nome: 'Comune di Viadana', alias: [] };
const precedente = {
  anno: 2020,
  file: ['2020.xlsx'],
  enti: [{ ente, senzaSap: false, valori: { complessivo: 4, turnOver: 'n.r.' } }],
};

describe('ciò che le impostazioni conservano torna com’era', () => {
  it.each<[string, Record<string, unknown>]>([
    ['niente', {}],
    ['le scelte fra le fonti', { scelte: [scelta] }],
    ['l’anno prima', { precedente }],
    ['l’anno prima di un file che non dice l’anno', { precedente: { ...precedente, anno: null } }],
    ['le date dei passi', { fatte: { ricognizione: '2020-10-20', avviso: '2021-05-03' } }],
    ['i giorni in cui gli enti rispondono', { finestra: { apertura: '2021-01-11', chiusura: '2021-03-08' } }],
    ['il solo giorno di chiusura', { finestra: { chiusura: '2021-03-08' } }],
    ['chi importa', { chi: 'Ufficio casa' }],
    ['tutto insieme', { scelte: [scelta], precedente, fatte: { invio: '2021-04-14' }, chi: 'Ufficio casa' }],
  ])('%s', (_, salvate) => {
    expect(conservatiDa(JSON.parse(JSON.stringify(salvate)))).toEqual(salvate);
  });
});

describe('un pezzo rovinato vale come se mancasse, il resto resta', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['scelte che non sono un elenco', { scelte: 'a.xlsx', chi: 'x' }, { chi: 'x' }],
    ['una scelta buona e una senza valore', { scelte: [scelta, { ...scelta, valore: '3' }] }, { scelte: [scelta] }],
    ['una scelta contro testi', { scelte: [{ ...scelta, invece: ['2'] }] }, {}],
    ['l’anno prima con un valore che non è un numero', { precedente: { ...precedente, enti: [{ ente }] } }, {}],
    ['l’anno prima con un ente senza nome', { precedente: { ...precedente, enti: [{ ente: { id: 'x' } }] } }, {}],
    ['l’anno prima scritto come testo', { precedente: { ...precedente, anno: '2020' } }, {}],
    [
      'una data che non esiste',
      { fatte: { invio: '2021-02-30', avviso: '2021-05-03' } },
      { fatte: { avviso: '2021-05-03' } },
    ],
    ['una data all’italiana', { fatte: { invio: '14/04/2021' } }, {}],
    ['un passo che non c’è', { fatte: { approvazione: '2021-03-31' } }, {}],
    [
      'un giorno che non esiste',
      { finestra: { apertura: '2021-02-30', chiusura: '2021-03-08' } },
      { finestra: { chiusura: '2021-03-08' } },
    ],
    ['giorni scritti come un testo', { finestra: 'fino all’8 marzo' }, {}],
    ['chi importa vuoto', { chi: '' }, {}],
    ['chi importa che non è un testo', { chi: { nome: 'x' } }, {}],
  ])('%s', (_, salvate, resta) => {
    expect(conservatiDa(salvate)).toEqual(resta);
  });
});
