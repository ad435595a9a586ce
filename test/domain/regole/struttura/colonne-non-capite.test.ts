import { nonCapite } from '../../../../src/domain/regole/struttura/colonne-non-capite';
import { toA1 } from '../../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import { contesto, tabella } from '../../../costruttori/contesto';

/** Tre comuni con il turn-over e, accanto, una colonna con questa intestazione e questi valori. */
function accanto(testo: string, valori: readonly ValoreCella[]): Tabella {
  const righe = ['BOZZOLO', 'TORNATA', 'VIADANA'].map((nome, i): [string, ...ValoreCella[]] => [
    `COMUNE DI ${nome}`,
    1,
    valori[i] ?? null,
  ]);
  const fatta = tabella('offerta', ['turnOver', null], righe);
  return { ...fatta, colonne: fatta.colonne.map((una) => (una.voce === null ? { ...una, testo } : una)) };
}
const viste = (testo: string, valori: readonly ValoreCella[]): string[] =>
  [...nonCapite(contesto({ tabelle: [accanto(testo, valori)], anno: 2026 }))].map(
    ({ codice, celle }) => `${codice} ${celle[0] ? toA1(celle[0]) : '-'}`,
  );

describe('una colonna con un’intestazione che non si capisce', () => {
  it.each<[string, string, readonly ValoreCella[], boolean]>([
    ['interi piccoli: forse è una voce', 'T.O.', [1, 2, 3], true],
    ['qualche cella vuota', 'T.O.', [1, null, 3], true],
    ['quasi tutte vuote', 'T.O.', [1, null, null], false],
    ['tutte vuote', 'T.O.', [null, null, null], false],
    ['importi', 'T.O.', [1.5, 2.5, 3.5], false],
    ['numeri negativi', 'T.O.', [-1, -2, -3], false],
    ['numeri di telefono', 'T.O.', [37_581_234, 37_582_345, 37_583_456], false],
    ['parole', 'T.O.', ['sì', 'no', 'no'], false],
    ['un’intestazione di ciò che i fogli tengono accanto', 'Note', [1, 2, 3], false],
    ['una percentuale', '% sul totale', [1, 2, 3], false],
  ])('%s', (_, testo, valori, attesa) => {
    expect(viste(testo, valori)).toEqual(attesa ? ['colonna-sconosciuta C1'] : []);
  });
});
