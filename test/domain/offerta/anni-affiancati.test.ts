import { controlla } from '../../../src/app/controlla';
import type { SheetSnapshot, ValoreCella } from '../../../src/domain/snapshot';
import { cartella, foglio } from '../../costruttori/snapshot';

const ENTI = ['COMUNE DI BOZZOLO', 'COMUNE DI VIADANA'] as const;

/** Le cifre degli enti in tre anni: 2023 → 1x, 2024 → 2x, 2025 → 3x. */
const riga = (ente: string, i: number): ValoreCella[] => [ente, 10 + i, 20 + i, 30 + i];

const anni = (titolo: string): ValoreCella[][] => [
  [titolo],
  ['Ente', 'Turn-over 2023', 'Turn-over 2024', 'Turn-over 2025', 'Carenza 2023', 'Carenza 2024', 'Carenza 2025'],
  ...ENTI.map((ente, i) => [...riga(ente, i), ...riga(ente, i).slice(1)]),
];

const letti = (fogli: readonly SheetSnapshot[], anno?: number): readonly (number | null)[] => {
  const { fatti } = controlla([{ nome: 'prova.xlsx', fogli }], { anno: anno ?? null }).contesto;
  return ['BOZZOLO', 'VIADANA'].flatMap((id) => [fatti.numero(id, 'turnOver'), fatti.numero(id, 'carenza')]);
};

describe('più anni nello stesso foglio', () => {
  it.each<[string, number | undefined, readonly (number | null)[]]>([
    ['Quadro del piano 2025', undefined, [30, 30, 31, 31]],
    ['Quadro del piano 2024', undefined, [20, 20, 21, 21]],
    ['Quadro', 2025, [30, 30, 31, 31]],
    ['Quadro', 2023, [10, 10, 11, 11]],
  ])('%s, anno scelto %s: valgono le sole cifre del piano', (titolo, anno, attesi) => {
    expect(letti([foglio('Dati', anni(titolo))], anno)).toEqual(attesi);
  });

  it('senza un anno non si sceglie: si dice', () => {
    const { rilievi, contesto } = controlla([cartella(foglio('Dati', anni('Quadro')))], {});
    expect(contesto.fatti.numero('BOZZOLO', 'carenza')).toBeNull();
    expect(rilievi.map(({ regola, codice }) => `${regola} ${codice}`)).toContain('S02 anni-affiancati');
  });

  const blocco = (anno: number, n: number): ValoreCella[][] => [
    [`Quadro - anno ${anno}`],
    ['Ente', 'Turn-over', 'Carenza'],
    ...ENTI.map((ente, i) => [ente, n + i, n + i]),
  ];

  it('una tabella per anno: vale quella del piano', () => {
    const fogli = [foglio('A', blocco(2024, 20)), foglio('B', blocco(2025, 30))] as const;
    expect(letti([...fogli])).toEqual([30, 30, 31, 31]);
    const { rilievi } = controlla([cartella(...fogli)]);
    const altro = rilievi.filter(({ codice }) => codice === 'altro-anno');
    expect(altro.map(({ gravita, celle }) => [gravita, celle[0]?.foglio, celle[0]?.riga])).toEqual([
      ['informazione', 'A', 0],
    ]);
  });

  it('la stessa voce di altri enti, col titolo di un altro anno, resta: può essere un titolo dimenticato', () => {
    const altri = [['Quadro - anno 2024'], ['Ente', 'Turn-over', 'Carenza'], ['COMUNE DI DOSOLO', 7, 8]];
    const { fatti } = controlla([cartella(foglio('A', blocco(2025, 30)), foglio('B', altri))], { anno: 2025 }).contesto;
    expect(fatti.numero('DOSOLO', 'turnOver')).toBe(7);
  });
});
