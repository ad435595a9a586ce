import type { ValoreCella } from '../../../src/domain/snapshot';
import { Griglia } from '../../../src/domain/tabelle/griglia';
import { titoloSopra, voceDelTitolo } from '../../../src/domain/tabelle/titolo-sopra';
import { isRisposta, primaPiena } from '../../../src/domain/tabelle/valori-accanto';
import { foglio } from '../../costruttori/snapshot';

const griglia = (...righe: readonly (readonly ValoreCella[])[]): Griglia => new Griglia(foglio('Foglio', righe));
const vuote = (quante: number): null[] => Array<null>(quante).fill(null);

describe('la prima cella scritta a destra', () => {
  it.each<[string, readonly ValoreCella[], number | null]>([
    ['attaccata', ['Carenza', 1], 1],
    ['oltre celle vuote e spazi', ['Carenza', null, ' ', 'n.r.'], 3],
    ['dieci colonne più in là', ['Carenza', ...vuote(9), 1], 10],
    ['più lontano non è sua', ['Carenza', ...vuote(10), 1], null],
    ['nessuna', ['Carenza', null, null], null],
    ['la riga finisce lì', ['Carenza'], null],
  ])('%s', (_, celle, attesa) => {
    expect(primaPiena(griglia(celle), 0, 1)).toBe(attesa);
  });
});

it.each<[ValoreCella, boolean]>([
  [0, true],
  [12.5, true],
  [false, true],
  ['12', true],
  ['20 %', true],
  ['n.r.', true],
  ['-', true],
  ['', false],
  ['   ', false],
  ['Carenza', false],
  [null, false],
])('%j risponde a una domanda di numero: %s', (valore, atteso) => {
  expect(isRisposta(valore)).toBe(atteso);
});

describe('la voce detta dal titolo sopra', () => {
  const TITOLO = ['Alloggi in turn-over'];
  /** L'intestazione sta sotto le righe date, nelle colonne A-C. */
  const detta = (...sopra: readonly (readonly ValoreCella[])[]): string | null =>
    voceDelTitolo(titoloSopra(griglia(...sopra, ['Ente', 'N.']), sopra.length, { da: 0, a: 2 }));

  it.each<[string, readonly (readonly ValoreCella[])[], string | null]>([
    ['attaccato', [TITOLO], 'turnOver'],
    ['con una riga vuota', [TITOLO, []], 'turnOver'],
    ['quattro righe più su', [TITOLO, [], [], []], 'turnOver'],
    ['cinque righe più su', [TITOLO, [], [], [], []], null],
    ['sopra un titolo che non dice una voce', [TITOLO, ['Anno 2021']], 'turnOver'],
    ['il più vicino', [TITOLO, ['Alloggi in carenza']], 'carenza'],
    ['nell’ultima colonna', [[null, null, ...TITOLO]], 'turnOver'],
    ['fuori dalla tabella', [[null, null, null, ...TITOLO]], null],
    ['oltre un numero', [TITOLO, [12]], null],
    ['oltre una riga con più celle', [TITOLO, ['Sede', 'via Roma']], null],
    ['con un testo accanto', [[...TITOLO, 'pagina 1']], null],
    ['con un numero accanto', [[...TITOLO, null, 12]], null],
    ['nessuno', [], null],
  ])('%s', (_, sopra, attesa) => {
    expect(detta(...sopra)).toBe(attesa);
  });
});
