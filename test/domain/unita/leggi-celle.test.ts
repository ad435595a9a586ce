import type { ValoreCella } from '../../../src/domain/snapshot';
import {
  annoDi,
  dataItaliana,
  finiscono,
  interoDi,
  leggiData,
  leggiNumero,
  mostrato,
  testoDi,
} from '../../../src/domain/unita/leggi-celle';

/** Il 15 ottobre 2025. */
const OTTOBRE = 45_945;

describe('una cella di un elenco di alloggi', () => {
  it.each<[ValoreCella | undefined, unknown]>([
    [68.5, 68.5],
    [Infinity, 'illeggibile'],
    [null, 'assente'],
    [undefined, 'assente'],
    [true, 'illeggibile'],
    [{ errore: '#N/A' }, 'illeggibile'],
    ['68,5 mq', 68.5],
    ['36 mesi', 36],
    ['  ', 'assente'],
    ['n.r.', 'assente'],
    ['ampia', 'illeggibile'],
  ])('%p come numero è %p', (valore, atteso) => {
    expect(leggiNumero(valore)).toBe(atteso);
  });

  it.each([
    [true, 1234],
    [false, 1.234],
  ])('"1.234" ha due letture: con le migliaia %p vale %d', (migliaia, atteso) => {
    expect(leggiNumero('1.234', migliaia)).toBe(atteso);
  });

  it.each<[ValoreCella | undefined, unknown]>([
    [OTTOBRE, OTTOBRE],
    ['15/10/2025', OTTOBRE],
    ['15.10.2025', OTTOBRE],
    [' 15-10-2025 ', OTTOBRE],
    ['2025-10-15', OTTOBRE],
    ['2025-10-15T00:00:00', OTTOBRE],
    ['31/02/2025', 'illeggibile'],
    ['2025-02-31', 'illeggibile'],
    ['2025-13-01', 'illeggibile'],
    ['15/10/2525', 'illeggibile'],
    [0, 'illeggibile'],
    [200_000, 'illeggibile'],
    [null, 'assente'],
    [undefined, 'assente'],
    [false, 'illeggibile'],
    ['', 'assente'],
    ['n.r.', 'assente'],
    ['presto', 'illeggibile'],
  ])('%p come data è %p', (valore, atteso) => {
    expect(leggiData(valore)).toBe(atteso);
  });

  it.each<[ValoreCella | undefined, string]>([
    ['UI-1', 'UI-1'],
    [' UI-1\u00a0', 'UI-1'],
    [20_231, '20231'],
    ['n.d.', ''],
    ['N.R.', ''],
    ['non rilevabile', ''],
    ['–', ''],
    ['-', ''],
    // Cominciano come chi dice che manca, ma sono dati.
    ['nord', 'nord'],
    ['-12', '-12'],
    [true, ''],
    [null, ''],
    [undefined, ''],
  ])('%p come testo è %p', (valore, atteso) => {
    expect(testoDi(valore)).toBe(atteso);
  });

  it.each<[ValoreCella | undefined, string | number | null]>([
    [undefined, null],
    [null, null],
    [3, 3],
    ['tre', 'tre'],
    [true, 'VERO'],
    [false, 'FALSO'],
    [{ errore: '#N/A' }, '#N/A'],
    [{ nonCalcolata: true }, 'formula senza risultato'],
  ])('%p si mostra come %p', (valore, atteso) => {
    expect(mostrato(valore)).toBe(atteso);
  });

  it.each([
    ['345', 345],
    ['00012', 12],
    ['', null],
    ['123456', null],
    ['12a', null],
    ['1,2', null],
  ])('%p come intero è %p', (testo, atteso) => {
    expect(interoDi(testo)).toBe(atteso);
  });

  it.each([
    [OTTOBRE, 2025, '15/10/2025'],
    [45_657, 2024, '31/12/2024'],
    [45_658, 2025, '01/01/2025'],
    [OTTOBRE, 2025, '15/10/2025'],
  ])('il giorno %d è del %d: %s', (seriale, anno, scritto) => {
    expect(annoDi(seriale)).toBe(anno);
    expect(dataItaliana(seriale)).toBe(scritto);
  });

  it('otto anni dal 15/10/2025 finiscono il 14/10/2033', () => {
    expect(dataItaliana(finiscono(OTTOBRE, 8))).toBe('14/10/2033');
  });
});
