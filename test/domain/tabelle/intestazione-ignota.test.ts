import type { ValoreCella } from '../../../src/domain/snapshot';
import { contaAlloggiOChissa, isAltroDalPiano, paionoAlloggi } from '../../../src/domain/tabelle/intestazione-ignota';

it.each<[string, boolean, boolean]>([
  // Intestazione, dice altro dal piano, conta alloggi o chissà che cosa.
  ['Alloggi', false, true],
  ['N. alloggi', false, true],
  ['Nr unità', false, true],
  ['n. U.I.', false, true],
  ['Appartamenti', false, true],
  ['2021', false, true],
  ['Totale', false, true],
  ['Q.tà', false, true],
  ['Numero', false, true],
  ['T.O.', false, false],
  ['Totale canoni', false, false],
  ['N. civico', true, false],
  ['n.', true, true],
  ['Telefono', true, false],
  ['Densità', true, false],
  ['Canone medio', true, false],
  ['% alloggi', true, true],
  ['Alloggi occupati', true, true],
  ['Note', true, false],
  ['Sub-ambito', true, false],
  ['Distretto', true, false],
  ['CAP', true, false],
  ['ISTAT', true, false],
  ['Zona', true, false],
])('«%s»: altro dal piano %s, alloggi o chissà %s', (testo, altro, alloggi) => {
  expect([isAltroDalPiano(testo), contaAlloggiOChissa(testo)]).toEqual([altro, alloggi]);
});

it.each<[string, readonly ValoreCella[], boolean]>([
  ['interi piccoli', [0, 3, 12], true],
  ['metà vuoti', [1, null], true],
  ['quasi tutti vuoti', [1, null, null], false],
  ['niente', [null, null], false],
  ['nessuna riga', [], false],
  ['una parola in mezzo', [1, 2, 'boh'], false],
  ['chi non risponde in mezzo', [1, 2, 'n.r.'], true],
  ['quasi nessuno risponde', [1, 'n.r.', '-', 'n.d.'], true],
  ['nessuno risponde', ['n.r.', '-'], false],
  ['numeri scritti come testi', ['1', '3 alloggi', ' 12 '], true],
  ['un numero scritto come testo', [1, '2'], true],
  ['numeri di telefono', ['0375 43400', '0375 91001'], false],
  ['date', ['31/12/2020', '31/12/2020'], false],
  ['sigle', ['12/A', '3 bis'], false],
  ['decimali', [1.5, 2.5], false],
  ['negativi', [-1, -2], false],
  ['il più grande che si ammette', [1999], true],
  ['troppo grandi', [2000], false],
])('%s possono essere gli alloggi di tanti enti?', (_, valori, attesa) => {
  expect(paionoAlloggi(valori)).toBe(attesa);
});
