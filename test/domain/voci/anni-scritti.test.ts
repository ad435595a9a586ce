import { anniScritti, annoScritto } from '../../../src/domain/voci/anni-scritti';

describe('gli anni scritti in un testo', () => {
  it.each<[string, number[]]>([
    ['Piano annuale 2021', [2021]],
    ['U.I. disponibili anno 2021', [2021]],
    ['2018, 2019 e 2020', [2018, 2019, 2020]],
    ['media 2018-2020', []],
    ['triennio 2018/2020', []],
    ['2018-20', []],
    ['dal 2018 al 2020', []],
    ['1 gennaio 2020', []],
    ['31/12/2020', []],
    ['31.12.2020', []],
    ['L.R. 16/2016', []],
    ['R.R. 4/2017, art. 4', []],
    ['D.G.R. 3008 del 30/03/2020', []],
    ['legge 16 del 2016', []],
    ['U.I. 12020', []],
    ['20210', []],
    ['nel 1999', []],
    ['€ 2.021', []],
    ['', []],
  ])('%s → %j', (testo, anni) => {
    expect(anniScritti(testo).map(({ anno }) => anno)).toEqual(anni);
  });

  it.each<[string, number | null]>([
    ['Piano 2021, aggiornato', 2021],
    ['2021 e ancora 2021', 2021],
    ['2020 e 2021', null],
    ['nessun anno', null],
  ])('%s dice un anno solo: %s', (testo, anno) => {
    expect(annoScritto(testo)).toBe(anno);
  });
});
