import type { ValoreCella } from '../../../src/domain/snapshot';
import { riconosciFoglio } from '../../costruttori/riconosciuto';

/** Le voci lette in una tabella di due comuni sotto quel titolo; chi non si legge lascia il perché. */
function sotto(titolo: string, intestazioni: readonly string[]): readonly (string | null)[] {
  const riga = (nome: string): ValoreCella[] => [nome, ...intestazioni.map((_, i) => 5 + i)];
  const { tabelle, illeggibili } = riconosciFoglio([
    [titolo],
    ['Ente', ...intestazioni],
    riga('COMUNE DI BOZZOLO'),
    riga('COMUNE DI VIADANA'),
  ]);
  return [
    ...tabelle.flatMap(({ colonne }) => colonne.map(({ voce }) => voce)),
    ...illeggibili.map(({ motivo }) => motivo.codice),
  ];
}

it.each<[string, readonly string[], readonly (string | null)[]]>([
  ['U.I. da turn-over', ['N. alloggi'], ['turnOver']],
  ['Disponibilità', ['Totale', 'SAT'], ['complessivo', 'transitori']],
  // Nell'avviso "SAT" è un canale: quanti se ne mettono a bando, non quanti ne prevede il piano.
  ['Avviso pubblico', ['Totale', 'SAT'], ['voce-sconosciuta']],
  ['Alloggi in avviso 2021', ['Totale', 'SAT'], ['voce-sconosciuta']],
  ["U.I. nell'avviso", ['SAT'], ['voce-sconosciuta']],
  ['Bando 1/2021', ['Totale', 'SAT'], ['voce-sconosciuta']],
  // Un'altra voce accanto dice che è una tabella del piano, comunque s'intitoli.
  ['Avviso pubblico', ['Turn-over', 'SAT'], ['turnOver', 'transitori']],
  ['Piano annuale e successivi avvisi pubblici', ['SAT'], ['transitori']],
  ['Avviso pubblico per gli alloggi del 2021', ['SAT'], ['transitori']],
])('«%s» sopra %j', (titolo, intestazioni, attese) => {
  expect(sotto(titolo, intestazioni)).toEqual(attese);
});
