import { partiDiAmbito, tabelleDiAmbito } from '../../../../src/domain/regole/struttura/tabelle-di-ambito';
import type { TabellaAbbinata } from '../../../../src/domain/contesto';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { contesto, scheda, tabella } from '../../../costruttori/contesto';
import type { OpzioniTabella } from '../../../costruttori/contesto';

const ALER = ['ALER U.O. MANTOVA', 'ALER U.O. CREMONA'];
const COMUNI = ['COMUNE DI BOZZOLO', 'COMUNE DI VIADANA'];

function con(nome: string, enti: readonly string[], opzioni: OpzioniTabella = {}, voce: VoceKey = 'turnOver'): Tabella {
  const righe = enti.map((ente) => [ente, 1] as const);
  return tabella('offerta', [voce], righe, { ...opzioni, nome });
}

const contestoDi = (tabelle: readonly Tabella[]) => contesto({ enti: [...ALER, ...COMUNI], anno: 2021, tabelle });
const nomi = (tabelle: readonly TabellaAbbinata[]): string => tabelle.map(({ foglio }) => foglio.nome).join(' ');

describe('tabelle di ambito', () => {
  it.each<[string, readonly Tabella[], string]>([
    ['una tabella di più enti', [con('A', COMUNI)], 'A'],
    [
      'due tabelle di un ente ciascuna, nella stessa cartella',
      [con('A', ALER.slice(1)), con('B', COMUNI.slice(1))],
      'A B',
    ],
    ['un ente solo', [con('A', ['COMUNE DI VIADANA'])], ''],
    ['un ente solo, con due righe scritte diverse', [con('A', ['COMUNE DI VIADANA', 'Viadana'])], ''],
    ['un ente e uno che nessuno conosce', [con('A', ['COMUNE DI VIADANA', 'Pinco Pallino'])], 'A'],
    ['le quote, che non sono di tutti', [con('A', COMUNI, {}, 'polizia')], ''],
    ['la scheda di un ente accanto alla tabella', [con('A', COMUNI), scheda([['turnOver', 1]])], 'A'],
    ['in cartelle diverse', [con('A', COMUNI), con('B', ['COMUNE DI VIADANA'], { file: 1 })], 'A'],
  ])('%s', (_, tabelle, attese) => {
    expect(nomi(tabelleDiAmbito(contestoDi(tabelle)))).toBe(attese);
  });
});

describe('tabelle che si completano', () => {
  const comuni = (nome: string, opzioni: OpzioniTabella = {}, voce: VoceKey = 'turnOver') =>
    con(nome, COMUNI, opzioni, voce);

  it.each<[string, readonly Tabella[], readonly string[]]>([
    ['ALER e comuni', [con('A', ALER), comuni('B')], ['A B']],
    ['un ente in comune', [con('A', [...ALER, 'COMUNE DI VIADANA']), comuni('B')], ['A', 'B']],
    ['voci diverse', [con('A', ALER), comuni('B', {}, 'carenza')], ['A', 'B']],
    ['anni diversi', [con('A', ALER, { anno: 2020 }), comuni('B', { anno: 2021 })], ['A', 'B']],
    ['cartelle diverse', [con('A', ALER), comuni('B', { file: 1 })], ['A', 'B']],
    ['la copia di una parte', [con('A', ALER), comuni('B'), comuni('C')], ['A B', 'C']],
    ['due coppie', [con('A', ALER), comuni('B'), con('C', ALER), comuni('D')], ['A B', 'C D']],
    ['righe che nessuno conosce', [con('A', [...ALER, 'Boh']), comuni('B'), con('C', ['Boh', 'Mah'])], ['A B C']],
  ])('%s', (_, tabelle, attese) => {
    expect(partiDiAmbito(contestoDi(tabelle)).map(nomi)).toEqual(attese);
  });
});
