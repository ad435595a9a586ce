import { trovato } from '../../../src/domain/regole/trovato';
import type { ValoreMostrato } from '../../../src/domain/rilievi/segnalazione';
import type { Valore } from '../../../src/domain/valori/valore';

describe('ciò che un rilievo mostra di una cella', () => {
  it.each<[string, Valore, ValoreMostrato]>([
    ['un numero', { tipo: 'numero', numero: 3.5 }, 3.5],
    ['una cella vuota', { tipo: 'vuoto' }, null],
    ['n.r.', { tipo: 'nr' }, 'n.r.'],
    ['un numero con due letture, com’è scritto', { tipo: 'ambiguo', testo: '1.234', letture: [1234, 1.234] }, '1.234'],
    ['un testo', { tipo: 'testo', testo: 'tre' }, 'tre'],
    ['un errore', { tipo: 'errore', codice: '#REF!' }, '#REF!'],
    ['una formula non calcolata', { tipo: 'nonCalcolata' }, 'formula senza risultato'],
    ['vero', { tipo: 'logico', valore: true }, 'VERO'],
    ['falso', { tipo: 'logico', valore: false }, 'FALSO'],
    ['una data', { tipo: 'data', seriale: 44197 }, '01/01/2021'],
    ['una data con l’ora', { tipo: 'data', seriale: 44197.75 }, '01/01/2021'],
    ['la prima data', { tipo: 'data', seriale: 0 }, '30/12/1899'],
    ['l’ultima data', { tipo: 'data', seriale: 2_958_465 }, '31/12/9999'],
    ['prima del calendario', { tipo: 'data', seriale: -1 }, '-1'],
    ['dopo il calendario', { tipo: 'data', seriale: 2_958_466 }, '2958466'],
  ])('%s', (_, valore, mostrato) => {
    expect(trovato(valore)).toBe(mostrato);
  });
});
