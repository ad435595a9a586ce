import { scadenzeDelPiano } from '../../../src/domain/scadenze/scadenze-del-piano';
import type { DatiScadenze } from '../../../src/domain/scadenze/scadenze-del-piano';

const PIANO_2021: DatiScadenze = { anno: 2021, approvato: null, oggi: '2020-09-01', quotaPolizia: true };

function date(dati: Partial<DatiScadenze>): readonly string[] {
  return scadenzeDelPiano({ ...PIANO_2021, ...dati }).map(({ id, data }) => `${id} ${data}`);
}

function stati(dati: Partial<DatiScadenze>): readonly string[] {
  return scadenzeDelPiano({ ...PIANO_2021, ...dati }).map(({ id, stato, giorni }) => `${id} ${stato} ${giorni}`);
}

describe('le date dei termini', () => {
  test.each<[string, Partial<DatiScadenze>, string[]]>([
    [
      'senza approvazione si conta dal 31 dicembre',
      {},
      [
        'ricognizione 2020-10-31',
        'approvazione 2020-12-31',
        'prefettura 2020-12-31',
        'invio 2021-01-15',
        'pubblicazione 2021-01-15',
        'avviso 2021-01-30',
      ],
    ],
    [
      'senza approvazione, passato il 31 dicembre, si conta da oggi',
      { oggi: '2021-03-01' },
      [
        'ricognizione 2020-10-31',
        'approvazione 2020-12-31',
        'prefettura 2021-03-01',
        'invio 2021-03-16',
        'pubblicazione 2021-03-16',
        'avviso 2021-03-31',
      ],
    ],
    [
      'con l’approvazione si conta da lì',
      { approvato: '2020-12-15' },
      [
        'ricognizione 2020-10-31',
        'approvazione 2020-12-31',
        'prefettura 2020-12-15',
        'invio 2020-12-30',
        'pubblicazione 2020-12-30',
        'avviso 2021-01-14',
      ],
    ],
    [
      'il 29 febbraio conta come un giorno',
      { anno: 2024, approvato: '2024-02-20', oggi: '2024-02-20' },
      [
        'ricognizione 2023-10-31',
        'approvazione 2023-12-31',
        'prefettura 2024-02-20',
        'invio 2024-03-06',
        'pubblicazione 2024-03-06',
        'avviso 2024-03-21',
      ],
    ],
    [
      'senza quota per la polizia la Prefettura non c’entra',
      { quotaPolizia: false },
      [
        'ricognizione 2020-10-31',
        'approvazione 2020-12-31',
        'invio 2021-01-15',
        'pubblicazione 2021-01-15',
        'avviso 2021-01-30',
      ],
    ],
    [
      'prima del R.R. 3/2019 la Prefettura non c’entra',
      { anno: 2019, approvato: '2019-03-12', oggi: '2019-03-12' },
      [
        'ricognizione 2018-10-31',
        'approvazione 2018-12-31',
        'invio 2019-03-27',
        'pubblicazione 2019-03-27',
        'avviso 2019-04-11',
      ],
    ],
  ])('%s', (_, dati, attese) => expect(date(dati)).toEqual(attese));
});

describe('lo stato dei termini', () => {
  test.each<[string, Partial<DatiScadenze>, string, string]>([
    ['più di un mese prima', { oggi: '2020-09-30' }, 'ricognizione', 'lontana 31'],
    ['un mese prima', { oggi: '2020-10-01' }, 'ricognizione', 'prossima 30'],
    ['l’ultimo giorno', { oggi: '2020-10-31' }, 'ricognizione', 'prossima 0'],
    ['il giorno dopo, senza sapere se è stata fatta', { oggi: '2020-11-01' }, 'ricognizione', 'passata -1'],
    ['piano non approvato l’ultimo giorno', { oggi: '2020-12-31' }, 'approvazione', 'prossima 0'],
    ['piano non approvato il giorno dopo', { oggi: '2021-01-01' }, 'approvazione', 'inRitardo 1'],
    ['piano non approvato l’ultimo giorno dell’anno', { oggi: '2021-12-31' }, 'approvazione', 'inRitardo 365'],
    ['anno finito: la data manca, il ritardo non si sa', { oggi: '2022-01-01' }, 'approvazione', 'passata -366'],
    ['anno finito: si conta dal 31 dicembre', { oggi: '2022-01-01' }, 'invio', 'passata -351'],
    ['approvato l’ultimo giorno', { approvato: '2020-12-31', oggi: '2021-03-01' }, 'approvazione', 'rispettata -60'],
    [
      'approvato tardi: conta il giorno dell’approvazione, non oggi',
      { approvato: '2021-03-31', oggi: '2026-01-01' },
      'approvazione',
      'inRitardo 90',
    ],
    [
      'approvazione prevista in tempo, non ancora avvenuta',
      { approvato: '2020-12-15', oggi: '2020-12-01' },
      'approvazione',
      'prossima 30',
    ],
    ['avviso dopo un’approvazione lontana', { approvato: '2020-12-15', oggi: '2026-01-01' }, 'avviso', 'passata -1813'],
    ['invio nei quindici giorni', { approvato: '2020-12-15', oggi: '2020-12-20' }, 'invio', 'prossima 10'],
  ])('%s', (_, dati, id, atteso) => expect(stati(dati)).toContain(`${id} ${atteso}`));

  test.each<[string, Partial<DatiScadenze>, string[]]>([
    ['senza data di approvazione', {}, ['prefettura', 'invio', 'pubblicazione', 'avviso']],
    ['con la data di approvazione', { approvato: '2020-12-15' }, []],
  ])('termini provvisori %s', (_, dati, attesi) => {
    const provvisorie = scadenzeDelPiano({ ...PIANO_2021, ...dati }).filter(({ provvisoria }) => provvisoria);
    expect(provvisorie.map(({ id }) => id)).toEqual(attesi);
  });

  test.each<[string, Partial<DatiScadenze>, string]>([
    ['fatta in tempo', { fatte: { ricognizione: '2020-10-31' }, oggi: '2021-03-01' }, 'ricognizione rispettata -121'],
    ['fatta il giorno dopo', { fatte: { ricognizione: '2020-11-01' }, oggi: '2021-03-01' }, 'ricognizione inRitardo 1'],
    [
      'prevista, non ancora fatta',
      { fatte: { ricognizione: '2020-10-30' }, oggi: '2020-10-20' },
      'ricognizione prossima 11',
    ],
    [
      'inviato dopo quindici giorni dall’approvazione',
      { approvato: '2020-12-15', fatte: { invio: '2021-01-02' }, oggi: '2021-03-01' },
      'invio inRitardo 3',
    ],
    [
      'pubblicato, ma l’invio non risulta',
      { approvato: '2020-12-15', fatte: { pubblicazione: '2020-12-30' }, oggi: '2021-01-02' },
      'pubblicazione rispettata -3',
    ],
  ])('con la data vera: %s', (_, dati, atteso) => expect(stati(dati)).toContain(atteso));

  test('ogni termine dice che cosa, chi e quale articolo', () => {
    for (const { cosa, chi, articolo } of scadenzeDelPiano(PIANO_2021)) {
      expect([cosa, chi, articolo].every((testo) => testo.length > 0)).toBe(true);
      expect(articolo).toMatch(/^R\.R\. 4\/2017, art\. \d/);
    }
  });
});
