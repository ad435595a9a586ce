import { leggiValore } from '../../../src/domain/valori/leggi-valore';

describe('i numeri con le parole attorno', () => {
  it.each<[string, number]>([
    ['3 alloggi', 3],
    ['1 alloggio', 1],
    ['3 alloggi SAP', 3],
    ['3 all.', 3],
    ['3 U.I.', 3],
    ['n. 3', 3],
    ['N.3', 3],
    ['n° 3 alloggi', 3],
    ['nr. 3 U.I.', 3],
    ['tot. 3', 3],
    ['= 3', 3],
    ['3.', 3],
    ['3*', 3],
    ['3 (*)', 3],
    ['3 (1)', 3],
    ['3 (tre)', 3],
    ['3 (vedi nota)', 3],
    ['3 (di cui 1 ristrutturato)', 3],
    ['3 alloggi (di cui 2 in via Roma)', 3],
    ['3 di cui 1 ristrutturato', 3],
    ['3, di cui 1 ristrutturato', 3],
    ['zero', 0],
    ['nessuno', 0],
    ['nessun alloggio', 0],
  ])('%s è %d, scritto con le parole: si propone il numero', (testo, numero) => {
    const valore = leggiValore(testo, null, 'conteggio');
    expect(valore).toMatchObject({ tipo: 'numero', numero });
    expect(valore.tipo === 'numero' && valore.difetti).toContain('unita');
  });

  it.each([
    '3 o 4',
    '3/4',
    '3-4',
    '2+1',
    'circa 3',
    '(3)',
    '3 (4 nel 2024)',
    '3 (+2)',
    '3 (di cui 5 ristrutturati)',
    '3 - in via Roma 12',
    'via Roma 3',
    '3 alloggi e 2 in arrivo',
    '12/03/2025',
    'da 3 a 5',
    'nessuno, per ora',
  ])('%s non si indovina', (testo) => {
    expect(leggiValore(testo, null, 'conteggio').tipo).toBe('testo');
  });
});
