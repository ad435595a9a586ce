import { annoDelTesto } from '../../../src/domain/tabelle/anno';
import { riconosciFoglio } from '../../costruttori/riconosciuto';
import type { Griglia } from '../../costruttori/riconosciuto';

describe("l'anno del piano in un testo", () => {
  it.each<[string, number | null]>([
    ['Piano 2021', 2021],
    ['PIANO ANNUALE 2021', 2021],
    ['U.I. disponibili anno 2021', 2021],
    ["U.I. disponibili nell'anno 2021", 2021],
    ['U.I. complessivamente disponibili nel 2021', 2021],
    ['dati 2022', 2022],
    ['2021', 2021],
    ["Piano annuale, assegnate l'anno precedente - anno 2022", 2022],
    ['U.I. libere e da turn-over nel 2021 (media 2018-2020)', 2021],
    ['Piano 2021 (dati del 2020)', 2021],
    ["U.I. assegnate nell'anno precedente (2020)", null],
    ['U.I. disponibili 2022, assegnate nel 2021', 2022],
    ['U.I. assegnate nel 2020', null],
    ["Alloggi assegnati nell'anno 2020", null],
    ['U.I. liberate nel 2019', null],
    ['media 2018-2020', null],
    ['Popolazione al 1 gennaio 2020', null],
    ['Dati al 2020', null],
    ['L.R. 16/2016', null],
    ['R.R. 4/2017, art. 4', null],
    ['D.G.R. 3008 del 30/03/2020', null],
    ['DGR 606/2018', null],
    ['anno 2021 o anno 2022', null],
    ['Quadro riepilogativo', null],
    [`anno 2021 ${'x'.repeat(100_000)}`, null],
  ])('%s → %s', (testo, anno) => {
    expect(annoDelTesto(testo)).toBe(anno);
  });
});

describe("l'anno di una tabella", () => {
  const offerta = (testata: string): Griglia => [
    ['Ente', testata],
    ['COMUNE DI BOZZOLO', 1],
  ];

  const dueVoci = (...testate: string[]): Griglia => [
    ['Ente', ...testate],
    ['COMUNE DI BOZZOLO', 1, 2],
  ];
  const misure: Griglia = [
    ['Misura', 'Sub-ambito', 'Importo'],
    ['Morosità incolpevole', 'Viadana', 1000],
  ];
  const patrimonio: Griglia = [
    ['Sub-ambito', 'SAP', 'SAS'],
    ['Viadana', 311, 16],
  ];

  it.each<[string, Griglia, string, number | null]>([
    ["dall'intestazione", offerta("U.I. disponibili nell'anno 2021"), 'Piano 2019', 2021],
    ['dal titolo', [['Piano 2021'], ...offerta('Carenza')], 'Dati 2019', 2021],
    ['dal titolo più vicino', [['Piano 2019'], ['U.I. anno 2021'], ...offerta('Carenza')], 'Foglio', 2021],
    ['dal nome del foglio', offerta('Carenza'), 'Piano 2021', 2021],
    ["non dall'anno delle assegnate", offerta('Alloggi assegnati nel 2020'), 'Foglio', null],
    ['non da una nota', [...offerta('Carenza'), ['* aggiornata al piano 2019']], 'Foglio', null],
    [
      'dal titolo lontano, se il vicino non lo dice',
      [['Piano annuale 2021'], ['Carenza manutentiva'], ...offerta('Carenza')],
      'Foglio',
      2021,
    ],
    ['dalle intestazioni concordi', dueVoci('Turn-over 2021', 'Carenza 2021'), 'Foglio', 2021],
    ['non da due anni affiancati', dueVoci('Disponibili 2021', 'Disponibili 2022'), 'Foglio', null],
    ["non dall'anno che distingue una colonna dall'altra", dueVoci('Disponibili', 'Disponibili 2024'), 'Foglio', null],
    ["dall'anno di una voce sola", dueVoci('Turn-over', 'Carenza 2021'), 'Foglio', 2021],
    ["non dall'anno del patrimonio accanto", dueVoci('Turn-over', 'SAP 2020'), 'Foglio', null],
    ["non dall'anno di una colonna d'altro", dueVoci('Turn-over', 'Aggiornamento 2019'), 'Foglio', null],
    ['non da un anno già passato', offerta('U.I. disponibili al 2020'), 'Foglio', null],
    ['il patrimonio ha un anno suo', [['Patrimonio anno 2020'], ...patrimonio], 'Anno 2020', null],
    ['il patrimonio del piano', [['Patrimonio, piano 2021'], ...patrimonio], 'Anno 2020', 2021],
    ['i fondi hanno un anno loro', [['Fondi anno 2020'], ...misure], 'Anno 2020', null],
    ["i fondi dell'offerta", [['Fondi, offerta 2021'], ...misure], 'Anno 2020', 2021],
    ['mai detto', offerta('Carenza'), 'Foglio', null],
    [
      'la popolazione ha un anno suo',
      [['Popolazione 2020'], ['Comune', 'Maschi', 'Femmine', 'Totale'], ['Bozzolo', 1, 2, 3]],
      'Popolazione 2020',
      null,
    ],
    [
      'la popolazione del piano',
      [['Piano annuale 2021'], ['Comune', 'Maschi', 'Femmine', 'Totale'], ['Bozzolo', 1, 2, 3]],
      'Popolazione 2020',
      2021,
    ],
  ])('%s', (_, griglia, nome, anno) => {
    expect(riconosciFoglio(griglia, { nome }).tabelle.map((tabella) => tabella.anno)).toEqual([anno]);
  });
});
