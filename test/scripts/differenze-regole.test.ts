import { differenze, racconta } from '../../scripts/confronta-regole/differenze';
import type { RilievoLetto } from '../../scripts/confronta-regole/differenze';

const rilievo = (regola: string, gravita: string, cella: string | null = 'B7'): RilievoLetto => ({
  regola,
  gravita,
  foglio: cella === null ? null : 'Quadro',
  cella,
  ente: 'COMUNE DI BOZZOLO',
  voce: 'carenza',
});
const in1 = (...rilievi: RilievoLetto[]): ReadonlyMap<string, readonly RilievoLetto[]> =>
  new Map([['a.xlsx', rilievi]]);

describe('che cosa cambia fra due versioni delle regole', () => {
  it.each([
    ['niente', [rilievo('A01', 'errore')], [rilievo('A01', 'errore')], []],
    ['uno in meno', [rilievo('A01', 'errore')], [], [['in meno', 'A01', 'errore']]],
    ['uno in più', [], [rilievo('Q08', 'avviso')], [['in più', 'Q08', 'avviso']]],
    [
      'altra gravità',
      [rilievo('Q08', 'avviso')],
      [rilievo('Q08', 'errore')],
      [['altra gravità', 'Q08', 'avviso → errore']],
    ],
    [
      'un’altra cella è un altro rilievo',
      [rilievo('A02', 'errore', 'B7')],
      [rilievo('A02', 'errore', 'B8')],
      [
        ['in meno', 'A02', 'errore'],
        ['in più', 'A02', 'errore'],
      ],
    ],
    [
      'due sulla stessa cella, uno resta',
      [rilievo('S09', 'avviso'), rilievo('S09', 'avviso')],
      [rilievo('S09', 'avviso')],
      [['in meno', 'S09', 'avviso']],
    ],
    ['senza cella', [rilievo('S03', 'errore', null)], [], [['in meno', 'S03', 'errore']]],
  ])('%s', (_, prima, dopo, attese) => {
    const dette = differenze(in1(...prima), in1(...dopo));
    expect(dette.map(({ come, regola, gravita }) => [come, regola, gravita])).toEqual(attese);
  });

  it('un file che una versione non legge: tutti i suoi rilievi', () => {
    expect(differenze(in1(rilievo('A01', 'errore')), new Map())).toHaveLength(1);
  });

  it('si racconta per regola, con file e cella', () => {
    expect(racconta([])).toBe('nessuna differenza\n');
    const dette = differenze(in1(rilievo('Q08', 'avviso'), rilievo('A01', 'errore')), in1(rilievo('Q08', 'errore')));
    expect(racconta(dette)).toBe(
      'A01: 1 in meno\n  in meno: errore, Quadro!B7 (COMUNE DI BOZZOLO), a.xlsx\n' +
        'Q08: 1 altra gravità\n  altra gravità: avviso → errore, Quadro!B7 (COMUNE DI BOZZOLO), a.xlsx\n',
    );
  });

  it('di una regola con molte differenze si mostrano le prime', () => {
    const molte = Array.from({ length: 30 }, (_, i) => rilievo('A02', 'errore', `B${i + 1}`));
    expect(racconta(differenze(new Map(), in1(...molte)))).toContain('  e altre 18\n');
  });
});
