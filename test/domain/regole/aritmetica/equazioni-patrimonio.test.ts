import { a07 } from '../../../../src/domain/regole/aritmetica/a07-sub-ambiti';
import { a08 } from '../../../../src/domain/regole/aritmetica/a08-usi';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import { contesto, esito, scheda, tabella } from '../../../costruttori/contesto';
import type { OpzioniTabella } from '../../../costruttori/contesto';

type Righe = Parameters<typeof tabella>[2];

/** Le cifre che tornano, una per riga: dalla riga 2 alla 8. */
const CIFRE = [1277, 597, 680, 266, 331, 445, 235] as const;
const NOMI = [
  'patrimonio immobiliare pubblico dell’ambito Oglio Po',
  'appartengono ai 27 Comuni',
  'appartengono ad ALER BS-CR-MN',
  'sub-Ambito di Casalmaggiore - alloggi comunali complessivamente',
  'sub-Ambito di Viadana - alloggi comunali complessivamente',
  'Aler nel sub-Ambito di Casalmaggiore',
  'Aler nel sub-ambito di Viadana',
] as const;

const patrimonio = (righe: Righe, opzioni: OpzioniTabella = {}): Tabella =>
  tabella('patrimonio', ['consistenza'], righe, { nome: 'Patrimonio', ...opzioni });
/** Le cifre, con qualcuna cambiata per riga del foglio. */
const cifre = (cambiate: Readonly<Record<number, ValoreCella>> = {}, opzioni: OpzioniTabella = {}): Tabella =>
  patrimonio(
    NOMI.map((nome, i): [string, ValoreCella] => [
      nome,
      i + 2 in cambiate ? (cambiate[i + 2] ?? null) : (CIFRE[i] ?? 0),
    ]),
    opzioni,
  );

const dove = (...tabelle: Tabella[]) => contesto({ tabelle });
const dice = (regola: typeof a07, ...tabelle: Tabella[]): string[] =>
  esito(regola, dove(...tabelle)).map(([cella, codice]) => `${cella} ${codice}`);

describe('A07: quale cifra si accusa', () => {
  it.each<[string, Record<number, ValoreCella>, string[]]>([
    ['due relazioni d’accordo: lei', { 4: 690 }, ['B4 parte-diversa', 'B4 sub-ambiti-diversi']],
    [
      'due relazioni che sbagliano di cifre diverse: l’intero',
      { 2: 1300, 4: 690 },
      ['B2 proprietari-diversi', 'B4 sub-ambiti-diversi'],
    ],
    [
      'due cifre accusate insieme: l’intero',
      { 2: 1287, 3: 607, 4: 690 },
      ['B2 proprietari-diversi', 'B3 sub-ambiti-diversi', 'B4 sub-ambiti-diversi'],
    ],
  ])('%s', (_, cambiate, attesi) => {
    expect(dice(a07, cifre(cambiate))).toEqual(attesi);
  });

  it.each<[string, Record<number, ValoreCella>, OpzioniTabella, number | undefined]>([
    ['se è accusata', { 4: 690 }, {}, 680],
    ['anche quando è zero', { 2: 597, 4: 10, 7: 0, 8: 0 }, {}, 0],
    ['non se nessuno l’accusa', { 6: 330 }, {}, undefined],
    ['non sopra una formula', { 4: 690 }, { formule: { B4: '=690' } }, undefined],
  ])('si propone la cifra %s', (_, cambiate, opzioni, valore) => {
    const [rilievo] = a07.verifica(dove(cifre(cambiate, opzioni)));
    expect(rilievo?.esito).toBe('violata');
    expect(rilievo?.correzione?.valore).toBe(valore);
  });

  it('le parti si dicono in ordine di nome, comunque siano scritte', () => {
    const righe: Righe = [
      ['appartengono ai 27 Comuni', 600],
      ['sub-Ambito di Viadana - alloggi comunali', 331],
      ['sub-Ambito di Casalmaggiore - alloggi comunali', 266],
    ];
    expect([...a07.verifica(dove(patrimonio(righe)))][0]?.parametri?.parti).toEqual([
      'sub-ambito Casalmaggiore, alloggi comunali: 266',
      'sub-ambito Viadana, alloggi comunali: 331',
    ]);
  });
});

describe('A07: che cosa entra nei conti', () => {
  it.each<[string, Tabella[]]>([
    [
      'le percentuali accanto alle cifre',
      [
        tabella(
          'patrimonio',
          ['consistenza', 'consistenza'],
          [
            [NOMI[0], 1277, '100%'],
            [NOMI[1], 597, '46,7%'],
            [NOMI[2], 680, '53,3%'],
          ],
          { percentuali: [false, true] },
        ),
      ],
    ],
    [
      'gli usi, che sono di A08',
      [
        tabella(
          'patrimonio',
          ['consistenzaSap', 'consistenzaSas', 'consistenzaAltri', 'consistenza'],
          [['Sub-ambito di Viadana', 1, 2, 3, 9]],
        ),
      ],
    ],
    [
      'un uso che non si legge, che è di A08',
      [
        tabella(
          'patrimonio',
          ['consistenzaSap', 'consistenzaSas', 'consistenzaAltri', 'consistenza'],
          [['Sub-ambito di Viadana', 1, 'boh', 3, 9]],
        ),
      ],
    ],
    ['una cifra non rilevabile', [cifre({ 8: 'n.r.' })]],
    ['una non rilevabile e una che non si legge', [cifre({ 7: 'boh', 8: 'n.r.' })]],
    [
      'cifre che non si leggono mai',
      [
        patrimonio([
          [NOMI[1], 'boh'],
          [NOMI[3], 'boh'],
          [NOMI[4], 'boh'],
        ]),
      ],
    ],
    ['una tabella senza righe', [patrimonio([]), cifre()]],
  ])('non si dice niente per %s', (_, tabelle) => {
    expect(dice(a07, ...tabelle)).toEqual([]);
  });

  it('di due cifre che non si leggono si indicano tutte, e l’intero', () => {
    const [rilievo] = a07.verifica(dove(cifre({ 7: 'boh', 8: 'mah' })));
    expect(rilievo).toMatchObject({ codice: 'cifra-mancante', ente: null, trovato: 'boh' });
    expect(rilievo?.celle.map(({ riga }) => riga + 1)).toEqual([7, 8, 4]);
  });

  it.each<[string, string, string, number, number]>([
    ['vale il primo foglio per nome', 'a', 'b', 0, 0],
    ['in qualunque ordine', 'b', 'a', 0, 0],
    ['prima del nome conta il file', 'z', 'a', 0, 1],
  ])('una cifra scritta due volte: %s', (_, primo, secondo, file1, file2) => {
    const viadana = (nome: string, file: number, valore: number): Tabella =>
      patrimonio([[NOMI[4], valore]], { nome, file });
    const senza = patrimonio(
      [
        [NOMI[1], 597],
        [NOMI[3], 266],
      ],
      { nome: 'm' },
    );
    const vale = file1 < file2 || primo < secondo ? primo : secondo;
    const giusta = (nome: string): number => (nome === vale ? 331 : 999);
    const sbagliata = (nome: string): number => (nome === vale ? 999 : 331);
    const con = (quanto: (nome: string) => number): string[] =>
      dice(a07, senza, viadana(primo, file1, quanto(primo)), viadana(secondo, file2, quanto(secondo)));
    expect([con(giusta), con(sbagliata)]).toEqual([[], ['B2 sub-ambiti-diversi']]);
  });

  it('un intero scritto due volte si guarda ogni volta', () => {
    const righe: Righe = [
      [NOMI[1], 600],
      [NOMI[3], 266],
      [NOMI[4], 331],
    ];
    expect(dice(a07, patrimonio(righe), patrimonio([[NOMI[1], 597]], { nome: 'Altro' }))).toEqual([
      'B2 sub-ambiti-diversi',
    ]);
  });

  it('di un intero ripetuto all’infinito si guardano i primi cinquanta', () => {
    const ripetuti: Righe = Array.from({ length: 60 }, () => [NOMI[1], 600]);
    expect(dice(a07, patrimonio([[NOMI[3], 266], [NOMI[4], 331], ...ripetuti]))).toHaveLength(50);
  });
});

describe('A07: il TOTALE della colonna è di A02', () => {
  const comuni = patrimonio(
    [
      ['Comune di Dosolo', 300],
      ['Comune di Tornata', 300],
      ['Totale comuni', 600],
    ],
    { nome: 'Comuni' },
  );
  const sub = patrimonio(
    [
      [NOMI[3], 266],
      [NOMI[4], 331],
    ],
    { nome: 'Sub-ambiti' },
  );

  it('ma non se le parti stanno in un altro foglio', () => {
    expect(dice(a07, comuni, sub)).toEqual(['B4 sub-ambiti-diversi']);
  });

  it('e un TOTALE in un’altra tabella non zittisce il resto', () => {
    const conTotale = tabella(
      'patrimonio',
      ['consistenzaSap'],
      [
        ['Comune di Dosolo', 3],
        ['Totale comuni', 3],
      ],
    );
    expect(dice(a07, cifre({ 6: 330 }), conTotale)).toEqual(['B3 sub-ambiti-diversi']);
  });
});

describe('A08: gli usi', () => {
  const USI = ['consistenzaSap', 'consistenzaSas', 'consistenzaAltri', 'consistenza'] as const;
  const usi = (...righe: Righe): Tabella => tabella('patrimonio', USI, righe, { nome: 'Usi' });
  const VIADANA = 'Sub-ambito di Viadana';
  const CASALMAGGIORE = 'Sub-ambito di Casalmaggiore';

  it.each<[string, Tabella, string[]]>([
    ['ciò che dice A07 non si ripete', cifre({ 6: 330 }), []],
    ['una cifra che non si legge in A07', cifre({ 6: 'boh' }), []],
    [
      'l’ambito sbaglia di più delle sue righe: si dice',
      usi([CASALMAGGIORE, 1, 1, 1, 3], [VIADANA, 1, 1, 1, 5], ['Totale comuni', 2, 2, 2, 9]),
      ['E3 totale-diverso', 'E4 totale-diverso'],
    ],
    [
      'il totale che anche i sub-ambiti accusano',
      usi([CASALMAGGIORE, 1, 1, 1, 3], [VIADANA, 1, 1, 1, 5], ['Totale comuni', null, null, null, 6]),
      ['E3 totale-diverso'],
    ],
  ])('%s', (_, tabelle, attesi) => {
    expect(dice(a08, tabelle)).toEqual(attesi);
  });

  it('l’uso accusato si corregge di quanto manca', () => {
    const tabelle = usi([CASALMAGGIORE, 1, 1, 1, 3], [VIADANA, 4, 1, 1, 3], ['Totale comuni', 2, 2, 2, 6]);
    expect([...a08.verifica(dove(tabelle))]).toMatchObject([
      { codice: 'uso-diverso', ente: null, voce: 'consistenzaSap', trovato: 4, atteso: 1, correzione: { valore: 1 } },
    ]);
  });

  it('un uso può essere zero per far tornare i conti, non meno', () => {
    const tabelle = usi([CASALMAGGIORE, 1, 1, 1, 3], [VIADANA, 5, 3, 1, 6], ['Totale comuni', null, null, null, 9]);
    const [rilievo] = a08.verifica(dove(tabelle));
    expect(rilievo).toMatchObject({ codice: 'totale-confermato', parametri: { ipotesi: ['sap=2', 'sas=0'] } });
    expect(rilievo?.parametri).toMatchObject({ confermaAltri: 3, confermaIntero: 9 });
  });

  it('il totale dell’ambito che i sub-ambiti confermano dice la loro somma', () => {
    const tabelle = usi(
      [CASALMAGGIORE, null, null, null, 3],
      [VIADANA, null, null, null, 6],
      ['Totale comuni', 5, 3, 2, 9],
    );
    const [rilievo] = a08.verifica(dove(tabelle));
    expect(rilievo).toMatchObject({ codice: 'totale-confermato', parametri: { confermaParti: 9 } });
    expect(rilievo?.parametri).not.toHaveProperty('confermaIntero');
  });

  it.each<[string, Righe[number], string | null]>([
    ['del comune', ['COMUNE DI DOSOLO', 1, 'boh', 1, 3], 'COMUNE DI DOSOLO'],
    ['del sub-ambito', [VIADANA, 1, 'boh', 1, 3], null],
    ['del comune, e non torna', ['COMUNE DI DOSOLO', 1, 2, 1, 3], 'COMUNE DI DOSOLO'],
    ['del sub-ambito, e non torna', [VIADANA, 1, 2, 1, 3], null],
  ])('di chi è la cifra: %s', (_, riga, ente) => {
    expect([...a08.verifica(dove(usi(riga)))].map((una) => una.ente)).toEqual([ente]);
    expect(esito(a08, dove(usi(riga)))).toHaveLength(1);
  });

  it('la scheda di chi non si sa prende il nome del file', () => {
    const c = dove(
      scheda([
        ['consistenzaSap', 1],
        ['consistenzaSas', 2],
        ['consistenzaAltri', 3],
        ['consistenza', 9],
      ]),
    );
    expect([...a08.verifica(c)]).toMatchObject([{ ente: 'file1.xlsx', parametri: { soggetto: 'file1.xlsx' } }]);
  });
});
