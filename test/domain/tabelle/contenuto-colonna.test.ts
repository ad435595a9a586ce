import type { ValoreCella } from '../../../src/domain/snapshot';
import { contaNumeri, isOrdinale, portaTesti } from '../../../src/domain/tabelle/contenuto-colonna';
import { Griglia } from '../../../src/domain/tabelle/griglia';
import { foglio } from '../../costruttori/snapshot';

const RISPOSTA = 'dato non ancora rilevato';
const DESCRIZIONE = 'alloggio al secondo piano';

const colonna = (valori: readonly ValoreCella[]): [Griglia, readonly number[], number] => [
  new Griglia(
    foglio(
      'Foglio',
      valori.map((valore) => [valore]),
    ),
  ),
  valori.map((_, i) => i),
  0,
];

it.each<[string, readonly ValoreCella[], 'conteggio' | 'testo', boolean]>([
  ['quattro descrizioni', Array<string>(4).fill(DESCRIZIONE), 'conteggio', true],
  ['tre possono essere errori', Array<string>(3).fill(DESCRIZIONE), 'conteggio', false],
  [
    'quattro fra celle vuote',
    [DESCRIZIONE, null, DESCRIZIONE, '  ', DESCRIZIONE, null, DESCRIZIONE],
    'conteggio',
    true,
  ],
  ['quattro e un numero', [...Array<string>(4).fill(DESCRIZIONE), 3], 'conteggio', false],
  ['cinque e un numero', [...Array<string>(5).fill(DESCRIZIONE), 3], 'conteggio', true],
  ['quattro fra molti numeri', [1, 2, 3, 4, 5, ...Array<string>(4).fill(DESCRIZIONE)], 'conteggio', false],
  ['risposte brevi vanno dette una per una', Array<string>(6).fill(RISPOSTA), 'conteggio', false],
  ['numeri scritti con lunghi spazi', Array<string>(6).fill(`12${' '.repeat(30)}`), 'conteggio', false],
  ['dove si aspettano testi', Array<string>(6).fill(DESCRIZIONE), 'testo', false],
  ['colonna vuota', [null, null], 'conteggio', false],
])('porta testi e non numeri: %s', (_, valori, tipo, atteso) => {
  expect(portaTesti(...colonna(valori), tipo)).toBe(atteso);
});

it('una risposta ha al più ventiquattro lettere', () => {
  expect([RISPOSTA.length, DESCRIZIONE.length]).toEqual([24, 25]);
});

it.each<[string, readonly ValoreCella[], boolean]>([
  ['uno, due, tre', [1, 2, 3], true],
  ['uno solo', [1], true],
  ['con celle vuote in mezzo', [1, null, 2, ' ', 3], true],
  ['fino al totale', [1, 2, 'TOTALE', 7], true],
  ['un’intestazione prima', ['N.', 1, 2], true],
  ['un testo dopo il primo', [1, 'bis', 2], true],
  ['dopo il primo e un testo il conto va avanti', [1, 'bis', 5], false],
  ['non da uno', [2, 3], false],
  ['un salto', [1, 3], false],
  ['due volte lo stesso', [1, 1], false],
  ['vero o falso', [true], false],
  ['solo testi', ['a', 'b'], false],
  ['niente', [null], false],
])('numera le righe: %s', (_, valori, atteso) => {
  expect(isOrdinale(...colonna(valori))).toBe(atteso);
});

it('conta i numeri, non ciò che vi somiglia', () => {
  expect(contaNumeri(...colonna([1, '2', null, 0, true, 'tre']))).toBe(2);
});
