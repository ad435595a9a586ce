import { dataIso, dataScritta } from '../../../src/domain/tabelle/data-iso';

it.each([
  ['il primo giorno', 1, '1899-12-31'],
  ['un giorno del piano', 44_286, '2021-03-31'],
  ['con l’ora, che non conta', 44_286.99, '2021-03-31'],
  ['l’ultimo giorno che Excel sa scrivere', 2_958_465, '9999-12-31'],
  ['prima del primo resta un numero', 0.5, '0.5'],
  ['zero', 0, '0'],
  ['negativo', -3, '-3'],
  ['oltre l’ultimo resta un numero', 2_958_466, '2958466'],
  ['non è un numero', Number.NaN, 'NaN'],
])('una data di Excel: %s', (_, seriale, attesa) => {
  expect(dataIso(seriale)).toBe(attesa);
});

it.each([
  ['31/12/2021', '2021-12-31'],
  ['1/1/2021', '2021-01-01'],
  ['01-02-2021', '2021-02-01'],
  ['3.4.2021', '2021-04-03'],
  ['31/10/2021', '2021-10-31'],
  ['0/1/2021', null],
  ['32/1/2021', null],
  ['1/0/2021', null],
  ['1/13/2021', null],
  ['31/3/21', null],
  ['31/3/20211', null],
  ['131/3/2021', null],
  ['il 31/3/2021', null],
  ['31/3/2021 ore 9', null],
  ['31 marzo 2021', null],
  ['', null],
])('una data scritta: «%s»', (testo, attesa) => {
  expect(dataScritta(testo)).toBe(attesa);
});
