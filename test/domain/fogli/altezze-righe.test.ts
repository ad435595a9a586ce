import { altezzeRighe } from '../../../src/domain/fogli/altezze-righe';
import type { StileCella } from '../../../src/domain/fogli/draft';

function altezza(testo: string, stile: StileCella, larghezza: number): number | undefined {
  return altezzeRighe({ celle: [[{ valore: testo, stile }]], larghezze: [larghezza], unioni: [] })[0];
}

describe('le altezze delle righe', () => {
  it.each<[string, StileCella, number, number | undefined]>([
    ['una parola', 'testoACapo', 20, undefined],
    ['parole che vanno a capo due volte', 'testoACapo', 12, 47],
    ['parole che vanno a capo due volte', 'testo', 12, undefined],
    ['unaParolaPiuLungaDellaColonna', 'testoACapo', 10, 47],
    ['', 'nota', 1, undefined],
    ['intestazione larga', 'intestazione', 12, 32],
  ])('%s (%s, %s caratteri): %s', (testo, stile, larghezza, attesa) => {
    expect(altezza(testo, stile, larghezza)).toBe(attesa);
  });

  it("una cella unita prende la larghezza di tutta l'unione", () => {
    const celle = [[{ valore: 'parole che vanno a capo due volte', stile: 'testoACapo' } as const]];
    const unioni = [{ riga: 0, colonna: 0, righe: 1, colonne: 3 }];
    expect(altezzeRighe({ celle, larghezze: [12, 12, 12], unioni })).toEqual({});
  });

  it('vale la cella più alta della riga', () => {
    const celle = [
      [
        { valore: 'breve', stile: 'testoACapo' },
        { valore: 'due parole', stile: 'testoACapo' },
      ] as const,
    ];
    expect(altezzeRighe({ celle, larghezze: [10, 7], unioni: [] })).toEqual({ 0: 32 });
  });
});
