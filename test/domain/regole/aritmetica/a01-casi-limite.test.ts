import { a01 } from '../../../../src/domain/regole/aritmetica/a01-complessivo';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import { VOCI_QUADRO } from '../../../../src/domain/voci/voce';
import { contesto, ente, esito, scheda, tabella } from '../../../costruttori/contesto';

type Righe = Parameters<typeof tabella>[2];
type Colonne = Parameters<typeof tabella>[1];

const T = 'COMUNE DI TORNATA';
const D = 'COMUNE DI DOSOLO';
const ALER = 'ALER BS-CR-MN U.O. CREMONA';
const CALVATONE = 'COMUNE DI CALVATONE';
const ENTI = [T, D, ALER, ente(CALVATONE, { senzaSap: true })];

const offerta = (voci: Colonne, ...righe: Righe): Tabella => tabella('offerta', voci, righe);
const quadro = (...righe: Righe): Tabella => offerta(VOCI_QUADRO, ...righe);
const dice = (...tabelle: Tabella[]): string[] =>
  esito(a01, contesto({ enti: ENTI, tabelle })).map(([cella, codice]) => `${cella} ${codice}`);
const primo = (...tabelle: Tabella[]) => [...a01.verifica(contesto({ enti: ENTI, tabelle }))][0];

describe('A01: vuoti, zeri e testi', () => {
  it.each<[string, Righe[number], string[]]>([
    ['complessivo vuoto e parti a zero', [T, null, 0, 0, 0, 0], ['B2 intero-mancante']],
    ['complessivo vuoto e parti con numeri', [T, null, 2, 0, 2, 0], ['B2 intero-mancante']],
    ['complessivo vuoto e una parte sola', [T, null, 2, null, null, null], ['B2 intero-mancante']],
    ['complessivo che non si legge e nessuna parte', [T, 'boh', null, null, null, null], ['B2 intero-mancante']],
    ['complessivo zero e parti che non lo sono', [T, 0, 2, 0, 0, 0], ['B2 somma-diversa']],
    ['una parte vuota, anche se le altre bastano', [T, 4, 4, null, 0, 0], ['D2 addendo-mancante']],
    ['senza U.I. SAP, ma con numeri che non tornano', [`${CALVATONE}*`, 5, 2, 0, 2, 0], ['B2 somma-diversa']],
    ['mezzo alloggio di differenza, senza medie', [T, 4.5, 2, 0, 2, 0], ['B2 somma-diversa']],
  ])('%s', (_, riga, attesi) => {
    expect(dice(quadro(riga))).toEqual(attesi);
  });

  it('di ciò che manca si dice la voce', () => {
    expect(primo(quadro([T, 4, 2, null, 2, 0]))).toMatchObject({
      voce: 'carenza',
      trovato: null,
      parametri: { mancanti: ['carenza'] },
    });
  });

  it('una media intera non lascia margine', () => {
    const voci = ['complessivo', 'libere', 'turnOverMedio', 'carenza', 'nuova', 'privati'] as const;
    expect(dice(offerta(voci, [T, 4.5, 2, 2, 0, 0, 0]))).toEqual(['B2 somma-diversa']);
  });
});

describe('A01: chi ha torto', () => {
  it('un’altra tabella che non risponde non conferma il complessivo: si propone la somma', () => {
    expect(primo(quadro([T, 6, 3, 0, 2, 0]), offerta(['complessivo'], [T, null]))).toMatchObject({
      codice: 'somma-diversa',
      correzione: { valore: 5 },
    });
  });

  it('una voce non può scendere sotto zero: si guarda il complessivo', () => {
    const tabelle = quadro([D, 3, 3, 0, 0, 0], [T, 1, 2, 3, 0, 0], ['TOTALE', 4, 1, 3, 0, 0]);
    expect(dice(tabelle)).toEqual(['B3 somma-diversa']);
  });

  it('il totale dei comuni non accusa la riga di ALER', () => {
    const tabelle = quadro(
      [ALER, 5, 5, 0, 2, 0],
      [T, 3, 3, 0, 0, 0],
      ['TOTALE COMUNI', 3, 1, 0, 0, 0],
      ['TOTALE', 8, 8, 0, 2, 0],
    );
    expect(dice(tabelle)).toEqual(['B2 somma-diversa']);
  });

  it('basta che uno dei totali accusi la riga', () => {
    const tabelle = quadro(
      [T, 3, 5, 0, 0, 0],
      [D, 1, 1, 0, 0, 0],
      ['TOTALE COMUNI', 4, 4, 0, 0, 0],
      ['TOTALE', 4, 1, 0, 0, 0],
    );
    expect(dice(tabelle)).toEqual(['C2 addendo-diverso']);
  });
});

describe('A01: le parti prese da altre tabelle', () => {
  const QUATTRO = ['complessivo', 'turnOver', 'carenza', 'nuova'] as const;
  const SENZA_PRIVATI = 'E1 manca-privati';

  it.each<[string, number, string | number | null, string[]]>([
    ['tornano', 5, 1, [SENZA_PRIVATI]],
    ['non contate', 4, 1, ['B2 somma-diversa', SENZA_PRIVATI]],
    ['tolte invece che aggiunte', 3, 1, ['B2 somma-diversa', SENZA_PRIVATI]],
    ['vuote', 4, null, ['B2 addendo-mancante', SENZA_PRIVATI]],
  ])('i privati: %s', (_, complessivo, privati, attesi) => {
    expect(dice(offerta(QUATTRO, [T, complessivo, 2, 0, 2]), offerta(['privati'], [T, privati]))).toEqual(attesi);
  });

  it('se manca anche un’altra voce non si dice dei privati', () => {
    const tabelle = [
      offerta(['complessivo', 'turnOver', 'nuova'], [T, 4, 2, 2]),
      offerta(['carenza'], [T, 0]),
      offerta(['privati'], [T, 0]),
    ];
    expect(dice(...tabelle)).toEqual([]);
  });

  it('un ente che c’è solo nella tabella del complessivo', () => {
    const tabelle = [
      offerta(['complessivo'], [T, 4], [D, 4]),
      offerta(['turnOver'], [T, 2]),
      offerta(['carenza'], [T, 0]),
      offerta(['nuova'], [T, 2]),
    ];
    expect(dice(...tabelle)).toEqual(['B3 addendo-mancante']);
    expect(primo(...tabelle)).toMatchObject({ ente: D, voce: 'turnOver', celle: [{ riga: 2, colonna: 1 }] });
  });
});

describe('A01: dove si fa la somma', () => {
  const senzaPrivati = (...voci: Colonne): Tabella => offerta(voci, [T, 4, 2, 0, 2]);
  const LIBERE = ['complessivo', 'libere', 'carenza', 'nuova', 'privati'] as const;
  const RISTRUTTURAZIONE = ['complessivo', 'turnOver', 'carenza', 'ristrutturazione', 'privati'] as const;

  it.each<[string, Tabella, string[]]>([
    ['le parti prima del complessivo', offerta(VOCI_QUADRO.toReversed(), [T, 0, 2, 0, 2, 5]), ['F2 somma-diversa']],
    ['le sole libere non fanno il turn-over', offerta(LIBERE, [T, 9, 2, 0, 2, 0]), []],
    ['la sola ristrutturazione vale', offerta(RISTRUTTURAZIONE, [T, 9, 2, 0, 2, 0]), ['B2 somma-diversa']],
    ['una tabella di fondi non è dell’offerta', tabella('fondi', VOCI_QUADRO, [[T, 9, 2, 0, 2, 0]]), []],
    [
      'i privati mancano dopo l’ultima voce conosciuta',
      senzaPrivati('complessivo', 'turnOver', 'carenza', 'nuova', null),
      ['E1 manca-privati'],
    ],
  ])('%s', (_, tabelle, attesi) => {
    expect(dice(tabelle)).toEqual(attesi);
  });

  it('la scheda di chi non si sa: si somma lo stesso, e i privati mancano in fondo', () => {
    const voci = [
      ['complessivo', 5],
      ['turnOver', 2],
      ['carenza', 0],
      ['nuova', 2],
    ] as const;
    expect(dice(scheda(voci))).toEqual(['B2 somma-diversa', 'A5 manca-privati']);
  });
});
