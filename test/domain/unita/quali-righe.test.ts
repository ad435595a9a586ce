import type { ValoreCella } from '../../../src/domain/snapshot';
import { creaRigaDiAlloggio } from '../../../src/domain/unita/righe-unita';
import { alloggio, TESTATA } from '../../costruttori/elenco-unita';
import { riconosciFoglio } from '../../costruttori/riconosciuto';

/** Le celle di una riga nell'elenco di prova: le prime dette, le altre vuote. */
const riga = (...prime: readonly ValoreCella[]): readonly ValoreCella[] => TESTATA.map((_, i) => prime[i] ?? null);

function guardata(testata: readonly string[], buone: readonly (readonly ValoreCella[])[]) {
  const [elenco] = riconosciFoglio([testata, ...buone]).elenchi;
  if (!elenco) throw new Error('Nessun elenco riconosciuto');
  return creaRigaDiAlloggio(elenco);
}

describe('le righe di un elenco che sono alloggi', () => {
  const isAlloggio = guardata(TESTATA, [alloggio(1), alloggio(2), alloggio(3)]);

  it.each<[string, readonly ValoreCella[], boolean]>([
    ['una riga intera', alloggio(4), true],
    ['il solo codice, con una cifra', riga('UI-9'), true],
    ['il solo codice, numero', riga(20231), true],
    ['senza codice, ma con altri dati', riga(null, 'COMUNE DI VIADANA', 'Viadana'), true],
    ['una riga vuota', riga(), false],
    ['il titolo di un gruppo', riga('Alloggi di proprietà comunale'), false],
    ['un titolo lungo con una cifra', riga('Alloggi costruiti dal comune nell’anno 1985'), false],
    ['un valore logico da solo', riga(true), false],
    ['il totale', riga('TOTALE', 12, 34), false],
    ['il totale abbreviato', riga('Tot. alloggi', 12, 34), false],
    ['un subtotale', riga('Subtotale', 12, 34), false],
    ['l’intestazione ripetuta a ogni pagina', TESTATA, false],
    ['un codice che comincia come un totale', riga('T-12', 'COMUNE DI VIADANA', 'Viadana'), true],
  ])('%s: %p → %p', (_, celle, atteso) => {
    expect(isAlloggio(celle)).toBe(atteso);
  });

  it('senza la colonna del codice contano gli altri dati', () => {
    const senza = TESTATA.slice(1);
    const righe = [alloggio(1), alloggio(2), alloggio(3)].map((una) => una.slice(1));
    const suo = guardata(senza, righe);
    expect(righe.map(suo)).toEqual([true, true, true]);
    expect(suo(['COMUNE DI VIADANA', ...senza.slice(1).map(() => null)])).toBe(false);
  });
});
