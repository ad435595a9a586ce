import fc from 'fast-check';
import { areaToA1, fromA1 } from '../../../src/domain/notazione-a1';
import { inRettangoli, segniDa } from '../../../src/domain/rilievi/segni';
import type { Rilievo } from '../../../src/domain/rilievi/rilievo';
import type { Posizione } from '../../../src/domain/snapshot';

const posizione = (cella: string): Posizione => fromA1(cella) ?? { riga: -1, colonna: -1 };

const rilievo = (
  celle: readonly string[],
  gravita: Rilievo['gravita'],
  altro: { esito?: Rilievo['esito']; foglio?: string; file?: number } = {},
): Rilievo => ({
  regola: 'A01',
  famiglia: 'A',
  fonte: { atto: 'prova', articolo: null, confidenza: 'logica' },
  giustificabile: false,
  impronta: '0000000000000000',
  codice: 'prova',
  esito: altro.esito ?? 'violata',
  gravita,
  celle: celle.map((cella) => ({ file: altro.file ?? 0, foglio: altro.foglio ?? 'Quadro', ...posizione(cella) })),
});

describe('celle in rettangoli', () => {
  it.each([
    ['una cella', ['B7'], ['B7']],
    ['una riga', ['B7', 'C7', 'D7'], ['B7:D7']],
    ['una colonna', ['B7', 'B8', 'B9'], ['B7:B9']],
    ['un blocco', ['B7', 'C7', 'B8', 'C8'], ['B7:C8']],
    ['celle staccate', ['B7', 'D7', 'B9'], ['B7', 'D7', 'B9']],
    ['una elle', ['B7', 'B8', 'C8'], ['B7', 'B8:C8']],
    ['celle ripetute', ['B7', 'B7'], ['B7']],
  ])('%s', (_, celle, attesi) => {
    expect(inRettangoli(celle.map(posizione)).map(areaToA1)).toEqual(attesi);
  });

  it('coprono tutte le celle e nessun’altra, senza sovrapporsi', () => {
    const cella = fc.record({ riga: fc.nat(12), colonna: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(cella, { maxLength: 40 }), (celle) => {
        const coperte = inRettangoli(celle).flatMap(({ riga, colonna, righe, colonne }) =>
          Array.from(
            { length: righe * colonne },
            (__, i) => `${riga + Math.floor(i / colonne)},${colonna + (i % colonne)}`,
          ),
        );
        const attese = new Set(celle.map(({ riga, colonna }) => `${riga},${colonna}`));
        expect([...coperte].sort()).toEqual([...attese].sort());
      }),
    );
  });
});

describe('segni dei rilievi', () => {
  const leggibili = (rilievi: readonly Rilievo[]): unknown =>
    segniDa(rilievi).map(({ foglio, gravita, aree }) => [foglio, gravita, aree.map(areaToA1).join(',')]);

  it('la cella da guardare, non tutte quelle che prendono parte', () => {
    expect(leggibili([rilievo(['B7', 'C7', 'D7'], 'errore')])).toEqual([['Quadro', 'errore', 'B7']]);
  });

  it('una cella con più rilievi prende il segno del peggiore', () => {
    const rilievi = [rilievo(['B7'], 'avviso'), rilievo(['B7'], 'errore'), rilievo(['C7'], 'avviso')];
    expect(leggibili(rilievi)).toEqual([
      ['Quadro', 'errore', 'B7'],
      ['Quadro', 'avviso', 'C7'],
    ]);
  });

  it('un rilievo più lieve, venuto dopo, non lo cambia', () => {
    expect(leggibili([rilievo(['B7'], 'errore'), rilievo(['B7'], 'informazione')])).toEqual([
      ['Quadro', 'errore', 'B7'],
    ]);
  });

  it('niente segno per i non verificabili, per chi non ha celle e per gli altri file', () => {
    const rilievi = [
      rilievo(['B7'], 'avviso', { esito: 'nonVerificabile' }),
      rilievo([], 'errore'),
      rilievo(['B7'], 'errore', { file: 1 }),
    ];
    expect(leggibili(rilievi)).toEqual([]);
  });

  it('foglio per foglio', () => {
    const rilievi = [rilievo(['B7'], 'errore'), rilievo(['B7'], 'errore', { foglio: 'Dettaglio' })];
    expect(leggibili(rilievi)).toEqual([
      ['Quadro', 'errore', 'B7'],
      ['Dettaglio', 'errore', 'B7'],
    ]);
  });
});
