import type { ValoreCella } from '../../../src/domain/snapshot';
import { Griglia } from '../../../src/domain/tabelle/griglia';
import { numeraColonne, numeroDiColonna } from '../../../src/domain/tabelle/numerazione';
import { foglio } from '../../costruttori/snapshot';

it.each<[ValoreCella, number | null]>([
  [3, 3],
  [0, 0],
  [99, 99],
  [100, null],
  ['3', 3],
  ['(3)', 3],
  ['[12]', 12],
  ['col. 3', 3],
  ['Colonna 3', 3],
  ['C', 3],
  ['c)', 3],
  ['(a)', 1],
  ['123', null],
  ['ab', null],
  ['n. 3', null],
  ['', null],
  [null, null],
  [true, null],
])('la colonna che %j numera: %s', (valore, atteso) => {
  expect(numeroDiColonna(valore)).toBe(atteso);
});

it.each<[string, readonly ValoreCella[], boolean]>([
  ['1 | 2 | 3', [1, 2, 3], true],
  ['(a) | (b) | (c)', ['(a)', '(b)', '(c)'], true],
  ['manca il numero della prima', [null, 1, 2, 3], true],
  ['da zero', [0, 1, 2], true],
  ['con celle vuote in mezzo', [1, null, 2, ' ', 3], true],
  ['due sole', [1, 2], false],
  ['non da uno', [2, 3, 4], false],
  ['un salto', [1, 2, 4], false],
  ['un testo in mezzo', [1, 2, 'Viadana', 3], false],
  ['l’ultima sbagliata', [1, 2, 3, 7], false],
  ['niente', [null, null], false],
])('la riga numera le colonne: %s', (_, valori, attesa) => {
  expect(numeraColonne(new Griglia(foglio('Foglio', [valori])), 0, 0, valori.length - 1)).toBe(attesa);
});
