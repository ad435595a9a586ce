import type { ValoreCella } from '../../../src/domain/snapshot';
import { annoDiRilascio } from '../../../src/domain/unita/controlla-valori';
import { classeUnita, statoUnita } from '../../../src/domain/unita/parole-unita';
import { alloggio, conFogli, elenco, TESTATA, visti } from '../../costruttori/elenco-unita';

/** Il secondo di tre alloggi ha questo valore in una colonna in più. */
const con = (colonna: string, valore: ValoreCella, buono: ValoreCella, cambia = {}): string[] =>
  visti(
    conFogli(
      [
        elenco(
          [
            [...alloggio(1), buono],
            [...alloggio(2, cambia), valore],
            [...alloggio(3), buono],
          ],
          [...TESTATA, colonna],
        ),
      ],
      { anno: 2026 },
    ),
    'S14',
    'Q14',
    'C02',
  );

describe('il rilascio di un alloggio', () => {
  it.each<[ValoreCella | undefined, unknown]>([
    [2026, 2026],
    [' 2026 ', 2026],
    [46_100, 2026],
    ['15/10/2026', 2026],
    ['2026-10-15', 2026],
    ['ottobre', 'illeggibile'],
    [null, 'assente'],
    [undefined, 'assente'],
    ['n.r.', 'assente'],
  ])('%p è del %p', (valore, atteso) => {
    expect(annoDiRilascio(valore)).toBe(atteso);
  });

  it.each<[ValoreCella, object, readonly string[]]>([
    ['15/10/2026', {}, []],
    [null, {}, []],
    ['15/10/2028', {}, ['S14 rilascio L3']],
    [2028, {}, ['S14 rilascio L3']],
    ['presto', {}, ['S14 data L3']],
    [true, {}, ['S14 data L3']],
    // Già libero: la data è quella in cui lo è diventato.
    ['15/10/2020', { Stato: 'libera' }, []],
  ])('%p con %j nel piano del 2026: %j', (valore, cambia, attesi) => {
    expect(con('Data di rilascio', valore, '15/10/2026', cambia)).toEqual(attesi);
  });
});

describe('le celle che non dicono niente di leggibile', () => {
  it.each<[(typeof TESTATA)[number], ValoreCella, readonly string[]]>([
    ['Foglio', ' ', ['S14 manca E3']],
    ['Foglio', true, ['S14 foglio E3']],
    ['Foglio', { errore: '#N/A' }, ['S14 foglio E3']],
    ['Foglio', 'n.r.', []],
    ['Stato', 'n.r.', []],
    ['Stato', { errore: '#N/A' }, ['S14 stato K3']],
    ['Codice catastale', null, []],
    ['Comune', null, []],
    ['Comune', 'Parma', []],
  ])('%s = %p: %j', (titolo, valore, attesi) => {
    const righe = [alloggio(1), alloggio(2, { [titolo]: valore }), alloggio(3)];
    expect(visti(conFogli([elenco(righe)]), 'S14', 'C02')).toEqual(attesi);
  });

  it('una colonna tutta vuota è un rilievo solo', () => {
    const righe = [1, 2, 3].map((numero) => alloggio(numero, { 'Superficie utile (mq)': null }));
    expect(visti(conFogli([elenco(righe)]), 'S14')).toEqual(['S14 colonna-vuota I2']);
  });
});

it.each([
  ['non SAP', 'altri'],
  ['Non ERP', 'altri'],
  ['SAP', 'sap'],
  ['bilocale', null],
])('la classificazione «%s» è %p', (testo, attesa) => {
  expect(classeUnita(testo)).toBe(attesa);
});

it.each([
  ['occupato', 'occupata'],
  ['boh', null],
])('lo stato «%s» è %p', (testo, atteso) => {
  expect(statoUnita(testo)).toBe(atteso);
});
