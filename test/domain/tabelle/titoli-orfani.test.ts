import { toA1 } from '../../../src/domain/notazione-a1';
import { riconosciFoglio, unione } from '../../costruttori/riconosciuto';
import type { Griglia } from '../../costruttori/riconosciuto';
import type { OpzioniFoglio } from '../../costruttori/snapshot';

/** I titoli che annunciano una tabella che non c'è. */
function orfani(griglia: Griglia, opzioni?: OpzioniFoglio): readonly string[] {
  return riconosciFoglio(griglia, opzioni).illeggibili.flatMap(({ motivo }) =>
    motivo.codice === 'titolo-senza-tabella' ? [toA1(motivo.cella)] : [],
  );
}

/** Annuncia alloggi per luogo. */
const LUOGO = 'Alloggi ALER presenti nei comuni del sub-ambito di Viadana';
/** Nominano solo una voce. */
const CARENZA = 'Alloggi in carenza manutentiva';
const PRIVATI = 'Alloggi conferiti da privati';
/** Un titolo che non annuncia niente. */
const PROSPETTO = 'Prospetto generale';

const TABELLA: Griglia = [
  ['Ente', 'Turn-over'],
  ['COMUNE DI BOZZOLO', 1],
];

describe('chi annuncia alloggi per luogo', () => {
  it.each<[string, Griglia, readonly string[]]>([
    ['alla fine del foglio', [[LUOGO]], ['A1']],
    ['rientrato, poi righe vuote', [[null, LUOGO], [], []], ['B1']],
    ['la tabella segue subito', [[LUOGO], ...TABELLA], []],
    ['la tabella segue dopo una riga vuota', [[LUOGO], [], ...TABELLA], []],
    ['sotto un altro titolo attaccato', [[LUOGO], [PROSPETTO], ...TABELLA], []],
    ['sotto un altro titolo attaccato, più in basso', [[], [], [LUOGO], [PROSPETTO], ...TABELLA], []],
    ['sotto un altro titolo, staccato', [[LUOGO], [], [PROSPETTO], ...TABELLA], ['A1']],
    ['sotto un altro che annuncia alloggi, attaccato', [[LUOGO], [LUOGO], ...TABELLA], ['A1']],
    ['sotto il titolo di una voce, attaccato', [[LUOGO], [PRIVATI], ...TABELLA], []],
    ['sotto una frase', [[LUOGO], [], ['Si veda la relazione']], []],
    ['sotto una nota', [[LUOGO], [], ['* Alloggi fuori ambito']], []],
    ['la risposta sta nella stessa riga', [[LUOGO, null, 445], [], [PROSPETTO], ...TABELLA], []],
    ['due testi nella stessa riga', [[LUOGO, null, 'segue allegato'], [], [PROSPETTO], ...TABELLA], []],
    ['due righe di testo sotto', [[LUOGO], [], ['Allegato', 'pagina'], ...TABELLA], []],
    ['un numero solo sotto', [[LUOGO], [], [445]], []],
  ])('%s', (_, griglia, attesi) => {
    expect(orfani(griglia)).toEqual(attesi);
  });

  it('un titolo di gruppo in testa alla tabella fa già parte della tabella', () => {
    const griglia: Griglia = [
      ...TABELLA,
      [],
      [LUOGO],
      [],
      [null, 'U.I. disponibili', null],
      ['Ente', 'Turn-over', 'Carenza'],
      ['COMUNE DI DOSOLO', 1, 2],
    ];
    expect(orfani(griglia, { unioni: [unione(5, 1, 1, 2)] })).toEqual([]);
  });
});

describe('chi nomina solo una voce', () => {
  const conVoci = (...voci: readonly string[]): Griglia => [
    ['Ente', ...voci],
    ['COMUNE DI BOZZOLO', ...voci.map((_, i) => i)],
  ];

  it.each<[string, Griglia, readonly string[]]>([
    ['alla fine del foglio', [[CARENZA]], ['A1']],
    ['ha la sua tabella più sotto', [[CARENZA], [], [PRIVATI], [], ...conVoci('Turn-over', 'Carenza')], []],
    ['sotto ci sono tabelle di altre voci', [[CARENZA], [], [PRIVATI], [], ...conVoci('Turn-over', 'SAT')], ['A1']],
    ['sotto il titolo di un’altra voce, attaccato', [[CARENZA], [PRIVATI], [], ...TABELLA], []],
    ['sotto il titolo di un’altra voce, attaccato, più in basso', [[], [], [CARENZA], [PRIVATI], [], ...TABELLA], []],
    ['sotto un titolo che non annuncia niente', [[CARENZA], [], [PROSPETTO], [], ...TABELLA], []],
    ['sotto un titolo che non annuncia niente, attaccato', [[CARENZA], [PROSPETTO], [], ...TABELLA], []],
  ])('%s', (_, griglia, attesi) => {
    expect(orfani(griglia)).toEqual(attesi);
  });
});

it('dice il titolo che aspetta la tabella, e la sua cella sola', () => {
  const [orfano] = riconosciFoglio([[`  ${LUOGO} `]]).illeggibili;
  expect([orfano?.motivo, orfano?.area]).toEqual([
    { codice: 'titolo-senza-tabella', cella: { riga: 0, colonna: 0 }, testo: LUOGO },
    unione(0, 0, 1, 1),
  ]);
});
