import type { ValoreCella } from '../../../src/domain/snapshot';
import { Griglia } from '../../../src/domain/tabelle/griglia';
import { isRigaDiTestata, leggiPila } from '../../../src/domain/tabelle/pila';
import { foglio } from '../../costruttori/snapshot';

type Righe = readonly (readonly ValoreCella[])[];

const griglia = (righe: Righe): Griglia => new Griglia(foglio('Foglio', righe));
/** Una colonna di etichette, ognuna nella sua riga. */
const colonna = (...celle: readonly ValoreCella[]): Righe => celle.map((cella) => [cella]);
const vuote = (quante: number): null[] => Array<null>(quante).fill(null);
const note = (quante: number): string[] => Array.from({ length: quante }, (_, i) => `Recapito ${i}`);

/** Le etichette con la loro riga, e fin dove si è guardato; `scartata 4` se è una colonna di dati. */
function pila(righe: Righe): readonly string[] {
  const letta = leggiPila(griglia(righe), 0, 0);
  if ('scartata' in letta) return [`scartata ${letta.scartata + 1}`];
  return [...letta.etichette.map(({ riga, testo }) => `${riga + 1} ${testo}`), `fino a ${letta.ultima + 1}`];
}

describe('etichette di voci una sotto l’altra', () => {
  it.each<[string, Righe, readonly string[]]>([
    ['attaccate', colonna('Carenza', 'Privati'), ['1 Carenza', '2 Privati', 'fino a 2']],
    ['tre righe vuote in mezzo', colonna('Carenza', ...vuote(3), 'SAT'), ['1 Carenza', '5 SAT', 'fino a 5']],
    ['con quattro finisce', colonna('Carenza', ...vuote(4), 'SAT'), ['1 Carenza', 'fino a 1']],
    [
      'le righe vuote si contano da capo',
      colonna('Carenza', ...vuote(3), 'SAT', ...vuote(3), 'Privati'),
      ['1 Carenza', '5 SAT', '9 Privati', 'fino a 9'],
    ],
    ['sei righe d’altro in mezzo', colonna('Carenza', ...note(6), 'SAT'), ['1 Carenza', '8 SAT', 'fino a 8']],
    ['con sette finisce', colonna('Carenza', ...note(7), 'SAT'), ['1 Carenza', 'fino a 8']],
    [
      'le righe d’altro si contano da capo',
      colonna('Carenza', ...note(6), 'SAT', ...note(6), 'Privati'),
      ['1 Carenza', '8 SAT', '15 Privati', 'fino a 15'],
    ],
    ['un anno scritto come numero', colonna('Turn-over', 2019), ['1 Turn-over', '2 2019', 'fino a 2']],
    ['un altro numero la chiude', colonna('Carenza', 12, 'SAT'), ['1 Carenza', 'fino a 1']],
    ['il nome di un ente la chiude', colonna('Carenza', 'COMUNE DI DOSOLO', 'SAT'), ['1 Carenza', 'fino a 1']],
    ['"Ente" la chiude', colonna('Carenza', 'Ente', 'SAT'), ['1 Carenza', 'fino a 2']],
    ['"N. alloggi" non è una voce', colonna('Carenza', 'N. alloggi', 'SAT'), ['1 Carenza', '3 SAT', 'fino a 3']],
    [
      'una frase non è una voce',
      colonna('Carenza', 'Solo gli alloggi in turn-over già liberi.', 'SAT'),
      ['1 Carenza', '3 SAT', 'fino a 3'],
    ],
    [
      'una riga con un’altra voce accanto la chiude',
      [['Carenza'], ['SAT', 'Privati'], ['Turn-over']],
      ['1 Carenza', 'fino a 1'],
    ],
    ['due ripetizioni', colonna('SAT', 'SAT', 'SAT'), ['1 SAT', '2 SAT', '3 SAT', 'fino a 3']],
    ['alla terza è una colonna di dati', colonna('SAT', 'SAT', 'SAT', 'SAT'), ['scartata 4']],
    [
      'il numero e la percentuale non si ripetono',
      colonna('Carenza', '% in carenza', 'SAT', '% SAT', 'Privati', '% privati'),
      ['1 Carenza', '2 % in carenza', '3 SAT', '4 % SAT', '5 Privati', '6 % privati', 'fino a 6'],
    ],
  ])('%s', (_, righe, attese) => {
    expect(pila(righe)).toEqual(attese);
  });

  it('tiene da parte ciò che sta fra le voci e non ne dice una', () => {
    expect(leggiPila(griglia(colonna('SAT', 'Avviso pubblico', 'Privati', 'Ente')), 0, 0)).toMatchObject({
      estranee: [{ riga: 1, testo: 'Avviso pubblico' }],
    });
  });
});

it.each<[string, readonly ValoreCella[], boolean]>([
  ['un’altra voce attaccata', ['Carenza', 'Privati'], true],
  ['un valore', ['Carenza', 3], false],
  ['niente', ['Carenza'], false],
  ['una voce più in là', ['Carenza', null, 'Privati'], false],
  ['un testo qualunque', ['Carenza', 'lettera b'], false],
  ['un chiarimento che nomina una voce', ['Carenza', 'Gli alloggi in turn-over si contano a parte.'], false],
])('è una riga di intestazione se accanto c’è %s', (_, celle, attesa) => {
  expect(isRigaDiTestata(griglia([celle]), 0, 0)).toBe(attesa);
});
