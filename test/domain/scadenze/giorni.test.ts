import { giorniFra, isDataIso, piuGiorni } from '../../../src/domain/scadenze/giorni';

test.each([
  ['2020-12-31', 15, '2021-01-15'],
  ['2024-02-20', 15, '2024-03-06'],
  ['2023-02-20', 15, '2023-03-07'],
  ['2021-03-20', 15, '2021-04-04'],
  ['2021-01-01', -1, '2020-12-31'],
])('%s più %i giorni fa %s', (da, giorni, a) => {
  expect(piuGiorni(da, giorni)).toBe(a);
  expect(giorniFra(da, a)).toBe(giorni);
});

test.each([
  ['2021-03-31', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2021-13-01', false],
  ['31/03/2021', false],
  ['2021-3-1', false],
  ['', false],
])('%s è una data: %s', (testo, atteso) => expect(isDataIso(testo)).toBe(atteso));
