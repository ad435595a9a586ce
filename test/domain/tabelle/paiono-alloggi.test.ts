import type { ValoreCella } from '../../../src/domain/snapshot';
import { numeriDetti, paionoAlloggi } from '../../../src/domain/tabelle/paiono-alloggi';

it.each<[string, readonly ValoreCella[], boolean]>([
  ['interi piccoli', [0, 3, 12], true],
  ['metà vuoti', [1, null], true],
  ['quasi tutti vuoti', [1, null, null], false],
  ['niente', [null, null], false],
  ['nessuna riga', [], false],
  ['decimali', [1.5, 2.5], false],
  ['negativi', [-1, -2], false],
  ['il più grande che si ammette', [1999], true],
  ['troppo grandi', [2000], false],

  ['un n.r. in mezzo', [1, 2, 'n.r.'], true],
  ['una lineetta in mezzo', [1, '-', 3], true],
  ['più n.r. che numeri', [4, 'n.d.', '-', 'n.r.'], true],
  ['solo n.r.', ['n.r.', 'n.r.'], false],
  ['chi non ha risposto', [1, 'non pervenuto', 'n.p.', 'Dato non disponibile'], true],
  ['spazi in mezzo', [1, '  ', 3], true],
  ['una cella in errore', [1, { errore: '#N/A' }], true],
  ['una parola che non si conosce', [1, 2, 'boh'], false],

  ['numeri scritti come testi', ['12', ' 3 '], true],
  ['con la loro unità', ['12 alloggi', 'n. 3', 'nessuno'], true],
  ['con lo zero decimale', ['12.0', '3,0'], true],
  ['in parte testi', ['12', 3], true],
  ['con due letture', ['1.234', '1.250'], false],
  ['con due letture in mezzo ai numeri', [3, '1.250'], true],
  ['telefoni', ['0376 123456', '0375 88214'], false],
  ['telefoni attaccati', ['0376123456', '037588214'], false],
  ['interni e telefoni brevi', ['03', '045'], false],
  ['CAP', ['46010', '46019'], false],
  ['codici', ['003', '045'], false],
  ['importi', ['350,00', '400'], false],
  ['importi in euro', ['350 €', '€ 400'], false],
  ['date', ['31/12/2020', '1/1/2021'], false],
  ['civici', ['12/a', '7'], false],
  ['vani', ['3 vani', '4 vani'], false],
  ['persone', ['3 abitanti', '4 abitanti'], false],
  ['protocolli', ['1234/2021', '77/2021'], false],
])('%s possono essere gli alloggi di tanti enti?', (_, valori, attesa) => {
  expect(paionoAlloggi(valori)).toBe(attesa);
});

it('i numeri detti sono anche quelli scritti come testi', () => {
  expect(numeriDetti([3, '1', null, 'n.r.', '2 alloggi', 'boh'])).toEqual([3, 1, 2]);
});
