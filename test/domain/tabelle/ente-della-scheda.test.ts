import { toA1 } from '../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { riconosci } from '../../../src/domain/tabelle/riconosci';
import type { Tabella } from '../../../src/domain/tabelle/tabella';
import type { Valore } from '../../../src/domain/valori/valore';
import { riconosciFoglio } from '../../costruttori/riconosciuto';
import { cartella, foglio } from '../../costruttori/snapshot';

type Righe = readonly (readonly ValoreCella[])[];

const VIADANA = 'COMUNE DI VIADANA';
const BOZZOLO = 'COMUNE DI BOZZOLO';
const DATI: Righe = [
  ['Carenza', 1],
  ['Privati', 0],
];
const vuote = (quante: number): Righe => Array.from({ length: quante }, () => []);
const rientro = (quante: number): null[] => Array<null>(quante).fill(null);

/** Di chi è la scheda, e dove lo si legge. */
const diChi = (tabelle: readonly Tabella[]): readonly string[] =>
  tabelle.flatMap(({ righe }) => righe.map(({ nome, posizioneNome }) => `${nome} ${toA1(posizioneNome)}`.trim()));

describe('il nome dell’ente sopra la scheda', () => {
  it.each<[string, Righe, string]>([
    ['accanto all’etichetta', [['Ente', VIADANA]], `${VIADANA} B1`],
    ['accanto all’etichetta, più in là', [['Ente', null, null, VIADANA]], `${VIADANA} D1`],
    ['dopo i due punti', [[`Ente: ${VIADANA}`]], `${VIADANA} A1`],
    ['dopo i due punti, non in prima colonna', [[null, `Ente: ${VIADANA}`]], `${VIADANA} B1`],
    ['da solo, come titolo', [[VIADANA]], `${VIADANA} A1`],
    ['come titolo, prima della lineetta', [[`${VIADANA}  —  ambito Oglio Po`]], `${VIADANA} A1`],
    ['come titolo, prima di un trattino', [[`${VIADANA} - ambito Oglio Po`]], `${VIADANA} A1`],
    ['il titolo più vicino', [[BOZZOLO], [VIADANA]], `${VIADANA} A2`],
    ['l’etichetta vince sul titolo sotto', [['Ente', BOZZOLO], [VIADANA]], `${BOZZOLO} B1`],
    ['l’etichetta vince sul titolo sopra', [[VIADANA], ['Ente', BOZZOLO]], `${BOZZOLO} B2`],
    ['sopra "Dato | Valore"', [['Ente', VIADANA], [], ['Dato', 'Valore']], `${VIADANA} B1`],
    ['venti righe più su', [['Ente', VIADANA], ...vuote(19)], `${VIADANA} B1`],
    ['dodici colonne più in là', [[...rientro(12), `Ente: ${VIADANA}`]], `${VIADANA} M1`],
    ['due volte lo stesso', [['Ente', VIADANA, VIADANA], [], []], `${VIADANA} B1`],
    ['con l’asterisco', [['Ente', `${VIADANA}*`]], `${VIADANA}* B1`],
  ])('%s', (_, sopra, atteso) => {
    expect(diChi(riconosciFoglio([...sopra, ...DATI]).tabelle)).toEqual([atteso]);
  });

  it.each<[string, Righe, string]>([
    ['niente', [], 'A1'],
    ['un’etichetta senza nome', [['Ente']], 'A2'],
    ['un’etichetta e un numero', [['Ente', 12]], 'A2'],
    ['un’etichetta e un altro testo', [['Ente', 'da definire']], 'A2'],
    ['i due punti e un altro testo', [['Ente: da definire']], 'A2'],
    ['il nome dopo un’altra etichetta', [[`Sede: ${VIADANA}`]], 'A2'],
    ['il nome accanto a un’altra etichetta', [['Comune capofila', VIADANA], [], []], 'A4'],
    ['il nome accanto a un’altra etichetta, più in là', [['Sede', 'via Roma', VIADANA]], 'A2'],
    ['il nome con altro accanto', [[VIADANA, '2021']], 'A2'],
    ['ventuno righe più su', [['Ente', VIADANA], ...vuote(20)], 'A22'],
    ['tredici colonne più in là', [[...rientro(13), `Ente: ${VIADANA}`]], 'A2'],
    ['i nomi di due enti in fila', [['Ente', VIADANA, BOZZOLO], [], [], []], 'A5'],
  ])('non lo dice: %s', (_, sopra, atteso) => {
    expect(diChi(riconosciFoglio([...sopra, ...DATI]).tabelle)).toEqual([atteso]);
  });

  it('sotto la scheda è di un’altra', () => {
    expect(diChi(riconosciFoglio([...DATI, ['Ente', VIADANA]]).tabelle)).toEqual(['A1']);
  });

  it('con un’anagrafica il titolo del foglio non conta, l’etichetta sì', () => {
    const chi = foglio('Anagrafica', [
      ['Ente', BOZZOLO],
      ['Anno', 2021],
    ]);
    const schede = (...sopra: Righe): readonly string[] =>
      diChi(riconosci(cartella(chi, foglio('Dati', [...sopra, ...DATI])), 0).tabelle);
    expect([schede([VIADANA]), schede([`Ente: ${VIADANA}`])]).toEqual([['A2'], [`${VIADANA} A1`]]);
  });
});

describe('le voci in fila con una riga di valori', () => {
  const IN_FILA: Righe = [
    ['Turn-over', 'Carenza'],
    [1, 0],
  ];

  it.each<[string, Righe, readonly string[]]>([
    ['il nome accanto all’etichetta', [['Ente', VIADANA], []], [`${VIADANA} B1`]],
    ['il nome come titolo', [[VIADANA], []], [`${VIADANA} A1`]],
    ['nessun nome', [], ['A1']],
  ])('%s', (_, sopra, attesi) => {
    expect(diChi(riconosciFoglio([...sopra, ...IN_FILA]).tabelle)).toEqual(attesi);
  });
});

describe('il nome di un ente in testa ai valori', () => {
  const VOCI: Righe = [
    ['Turn-over', 2],
    ['Carenza', 1],
    ['Privati', 0],
  ];
  const conTotale: Righe = VOCI.map(([voce = null, quanti = null]) => [voce, quanti, 9]);
  const numero = (valore: Valore | undefined): string =>
    valore && 'numero' in valore ? String(valore.numero) : 'manca';
  /** "COMUNE DI X: turnOver 2, carenza 1": il nome vuoto è di chi manda il file. */
  const letto = (righe: Righe): readonly string[] =>
    riconosciFoglio(righe).tabelle.flatMap(({ colonne, righe: sue }) =>
      sue.map(
        ({ nome, valori }) =>
          `${nome}: ${colonne.map(({ voce }, i) => `${String(voce)} ${numero(valori[i])}`).join(', ')}`,
      ),
    );
  const TUTTE = 'turnOver 2, carenza 1, privati 0';

  it.each<[string, Righe, readonly string[]]>([
    ['accanto a "Voce", la scheda è sua', [['Voce', VIADANA], ...VOCI], [`${VIADANA}: ${TUTTE}`]],
    ['sopra i soli valori, è sua', [[null, VIADANA], ...VOCI], [`${VIADANA}: ${TUTTE}`]],
    ['con i totali accanto, valgono i suoi', [['Voce', VIADANA, 'Totale'], ...conTotale], [`${VIADANA}: ${TUTTE}`]],
    ['accanto a "Comune capofila", non è sua', [['Comune capofila', VIADANA], ...VOCI], [`: ${TUTTE}`]],
    ['accanto a "Sede", con una riga vuota sotto, non è sua', [['Sede', VIADANA], [], ...VOCI], [`: ${TUTTE}`]],
    [
      'sotto il nome di chi dichiara, è di chi dichiara',
      [['Ente', BOZZOLO], ['Comune capofila', VIADANA], ...VOCI],
      [`${BOZZOLO}: ${TUTTE}`],
    ],
    ['due volte, non è di uno', [['Voce', VIADANA, VIADANA], ...conTotale], []],
    ['di chi possiede, non è la scheda di un ente', [['Voce', 'ALER', 'Comuni'], ...conTotale], []],
  ])('%s', (_, righe, atteso) => {
    expect(letto(righe)).toEqual(atteso);
  });
});
