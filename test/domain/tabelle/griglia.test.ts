import { fromA1, toA1 } from '../../../src/domain/notazione-a1';
import type { Area, ValoreCella } from '../../../src/domain/snapshot';
import { Griglia, isVuota } from '../../../src/domain/tabelle/griglia';
import { foglio } from '../../costruttori/snapshot';

it.each<[string, ValoreCella | undefined, boolean]>([
  ['niente', null, true],
  ['fuori dal foglio', undefined, true],
  ['testo vuoto', '', true],
  ['uno spazio', ' ', true],
  ['a capo e tabulazioni', '\n\t ', true],
  ['spazio che non si spezza', '\u00a0', true],
  ['spazio ideografico', '\u3000', true],
  ['zero', 0, false],
  ['falso', false, false],
  ['una lettera', 'a', false],
  ['spazi e poi un testo', '  a', false],
  ['spazio che non si spezza e poi un testo', '\u00a0a', false],
  ['una lettera accentata', 'è', false],
])('vuota: %s', (_, valore, attesa) => {
  expect(isVuota(valore)).toBe(attesa);
});

/** Il foglio comincia in C3 e le righe non sono lunghe uguali. */
const spostato = (unioni: readonly Area[] = []): Griglia =>
  new Griglia(
    foglio('Foglio', [['Ente', 'Turn-over', 'Note'], ['Viadana', 3], [], [null, ' ', null, 7]], {
      origine: { riga: 2, colonna: 2 },
      unioni,
    }),
  );

it('le righe e le colonne sono quelle del foglio', () => {
  const griglia = spostato();
  expect([griglia.primaRiga, griglia.ultimaRiga, griglia.primaColonna]).toEqual([2, 5, 2]);
  expect([griglia.valore(3, 3), griglia.valore(3, 4), griglia.valore(0, 0), griglia.valore(9, 9)]).toEqual([
    3,
    null,
    null,
    null,
  ]);
  expect([griglia.testo(2, 2), griglia.testo(3, 3), griglia.testo(5, 3)]).toEqual(['Ente', null, null]);
});

it.each([
  ['la riga più lunga', 5, 5],
  ['una riga breve', 3, 3],
  ['una riga senza celle', 4, 1],
  ['sotto il foglio', 20, 1],
  ['sopra il foglio', 0, 1],
])('l’ultima colonna scritta: %s', (_, riga, attesa) => {
  expect(spostato().ultimaColonna(riga)).toBe(attesa);
});

it.each([
  ['tutta scritta', 3, 2, 3, false],
  ['da prima del foglio', 3, 0, 2, false],
  ['oltre la fine della riga', 3, 4, 90, true],
  ['fino a prima di ciò che c’è', 5, 2, 4, true],
  ['compreso ciò che c’è', 5, 2, 5, false],
  ['da ciò che c’è', 5, 5, 5, false],
  ['da dopo ciò che c’è', 3, 4, 4, true],
  ['una riga senza celle', 4, 0, 90, true],
  ['fuori dal foglio', 40, 0, 90, true],
])('fra due colonne non c’è niente: %s', (_, riga, da, a, attesa) => {
  expect(spostato().rigaVuota(riga, da, a)).toBe(attesa);
});

const area = (da: string, righe: number, colonne: number): Area => {
  const inizio = fromA1(da);
  if (!inizio) throw new Error(da);
  return { ...inizio, righe, colonne };
};

it.each<[string, readonly Area[], string, string]>([
  ['l’angolo', [area('C3', 2, 2)], 'C3', 'C3'],
  ['dentro', [area('C3', 2, 2)], 'D4', 'C3'],
  ['sotto', [area('C3', 2, 2)], 'C5', 'C5'],
  ['a destra', [area('C3', 2, 2)], 'E3', 'E3'],
  ['a sinistra', [area('C3', 2, 2)], 'B3', 'B3'],
  ['sopra', [area('C3', 2, 2)], 'C2', 'C2'],
  ['due unioni che cominciano alla stessa riga', [area('C3', 1, 2), area('E3', 1, 2)], 'F3', 'E3'],
  ['la prima delle due', [area('C3', 1, 2), area('E3', 1, 2)], 'D3', 'C3'],
  ['alta otto righe', [area('C3', 8, 1)], 'C10', 'C3'],
  ['più alta non è un’intestazione', [area('C3', 9, 1)], 'C4', 'C4'],
  ['nessuna unione', [], 'C4', 'C4'],
])('la cella che porta il valore: %s', (_, unioni, chiesta, attesa) => {
  const posizione = fromA1(chiesta);
  if (!posizione) throw new Error(chiesta);
  expect(toA1(spostato(unioni).ancora(posizione.riga, posizione.colonna))).toBe(attesa);
});

it('un’unione di una cella sola non è un’unione', () => {
  expect(spostato([area('C3', 1, 1)]).unione(2, 2)).toBeNull();
});
