import { CATALOGO } from '../../../src/domain/regole/catalogo';
import type { Famiglia } from '../../../src/domain/regole/regola';
import type { Gravita } from '../../../src/domain/rilievi/gravita';

/**
 * Gli errori di struttura, di conto e di identità si correggono, e così i limiti di legge: se un limite non vale più, chi
 * raccoglie lo cambia nel Piano con un motivo, e si vede ovunque (Q17). Le altre quote e gli avvisi si possono giustificare.
 * Fra gli avvisi non si giustificano quelli che un numero ricalcolato scioglie (A05, A09) e la soglia cambiata (Q17):
 * la sua ragione è già scritta accanto alla soglia.
 */
const SI: readonly string[] = [
  ...['S05', 'S09', 'S11', 'S13'],
  ...['A10', 'A12'],
  ...['Q02', 'Q03', 'Q05', 'Q06', 'Q07', 'Q08', 'Q09', 'Q10', 'Q12', 'Q14'],
  ...['C03', 'C04', 'C05', 'C06'],
  ...['D01', 'D02', 'D03', 'D04', 'D05', 'D06'],
];
const NO: readonly string[] = [
  ...['S01', 'S02', 'S03', 'S04', 'S06', 'S07', 'S08', 'S10', 'S12', 'S14', 'S15'],
  ...['A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A08', 'A09', 'A11'],
  ...['Q01', 'Q04', 'Q11', 'Q13', 'Q15', 'Q17', 'C01', 'C02'],
];

describe('quali rilievi si possono giustificare', () => {
  it.each(CATALOGO.map(({ id, giustificabile }) => ({ id, giustificabile })))('$id', ({ id, giustificabile }) => {
    expect({ si: SI.includes(id), no: NO.includes(id) }).toEqual({ si: giustificabile, no: !giustificabile });
  });

  it.each<[Famiglia, Gravita]>([
    ['S', 'errore'],
    ['A', 'errore'],
    ['C', 'errore'],
  ])('nessuna regola %s che sia un %s si giustifica', (famiglia, gravita) => {
    const giustificabili = CATALOGO.filter((regola) => regola.famiglia === famiglia && regola.gravita === gravita);
    expect(giustificabili.filter(({ giustificabile }) => giustificabile).map(({ id }) => id)).toEqual([]);
    expect(giustificabili.length).toBeGreaterThan(0);
  });
});
