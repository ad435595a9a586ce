import { fromA1 } from '../../../src/domain/notazione-a1';
import { AreeInOrdine } from '../../../src/domain/tabelle/aree-in-ordine';
import type { Area, Posizione } from '../../../src/domain/snapshot';

const cella = (indirizzo: string): Posizione => {
  const posizione = fromA1(indirizzo);
  if (!posizione) throw new Error(indirizzo);
  return posizione;
};
function area(indirizzo: string): Area {
  const [inizio = '', fine = ''] = indirizzo.split(':');
  const [a, b] = [cella(inizio), cella(fine)];
  return { ...a, righe: b.riga - a.riga + 1, colonne: b.colonna - a.colonna + 1 };
}

/** Le tabelle di un foglio, non nell'ordine in cui stanno. */
const TABELLE = ['A20:C22', 'A1:B3', 'D2:E10', 'A4:B5'];

it.each<[string, readonly [string, string | null][]]>([
  [
    'cella dopo cella, dall’alto',
    [
      ['A1', 'A1:B3'],
      ['B3', 'A1:B3'],
      ['C3', null],
      ['D3', 'D2:E10'],
      ['A4', 'A4:B5'],
      ['A6', null],
      ['E10', 'D2:E10'],
      ['E11', null],
      ['A19', null],
      ['C20', 'A20:C22'],
      ['C22', 'A20:C22'],
      ['C23', null],
    ],
  ],
  [
    'due celle della stessa riga, in qualunque ordine',
    [
      ['E2', 'D2:E10'],
      ['A2', 'A1:B3'],
      ['E2', 'D2:E10'],
    ],
  ],
  [
    'saltando tabelle intere',
    [
      ['A21', 'A20:C22'],
      ['C21', 'A20:C22'],
      ['D21', null],
    ],
  ],
  ['la prima cella del foglio', [['A1', 'A1:B3']]],
  ['nessuna tabella a quell’altezza', [['A15', null]]],
])('%s', (_, chieste) => {
  const aree = new AreeInOrdine(TABELLE.map(area));
  const viste = chieste.map(([indirizzo]) => {
    const quale = aree.contiene(cella(indirizzo));
    return [indirizzo, quale === null ? null : TABELLE[quale]];
  });
  expect(viste).toEqual(chieste);
});

it('senza tabelle non c’è niente da trovare', () => {
  expect(new AreeInOrdine([]).contiene({ riga: 0, colonna: 0 })).toBeNull();
});
