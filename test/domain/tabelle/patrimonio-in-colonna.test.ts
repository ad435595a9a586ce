import { areaToA1, toA1 } from '../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { riconosciFoglio, righe, vista, voci } from '../../costruttori/riconosciuto';
import type { Griglia } from '../../costruttori/riconosciuto';

const VIADANA: ValoreCella[] = ['sub-Ambito di Viadana - SAP', 311];
const SAS: ValoreCella[] = ['sub-Ambito di Viadana - SAS', 16];
const ALTRI: ValoreCella[] = ['sub-Ambito di Viadana - altri usi', 4];

const nomi = (griglia: Griglia): string[][] =>
  riconosciFoglio(griglia).tabelle.map((tabella) => tabella.righe.map(({ nome }) => nome));

describe('il patrimonio scritto una cifra per riga', () => {
  it('la tabella con la sua intestazione', () => {
    const griglia: Griglia = [
      ['Dal testo del piano'],
      [null, 'Voce', ' Valore '],
      [null, 'sub-Ambito di Viadana * - SAP', 311],
      [null, 'sub-Ambito di Viadana - SAS', '16'],
      [null, 'sub-Ambito di Casalmaggiore - SAP', 228],
    ];
    const [tabella] = riconosciFoglio(griglia).tabelle;
    expect(tabella && vista(tabella)).toEqual({
      tipo: 'patrimonio',
      area: 'B2:C5',
      voci: ['consistenzaSap', 'consistenzaSas'],
      righe: 3,
      totali: [],
    });
    expect(righe(tabella)).toEqual([
      ['sub-Ambito di Viadana * - SAP', 311, null],
      ['sub-Ambito di Viadana - SAS', null, 16],
      ['sub-Ambito di Casalmaggiore - SAP', 228, null],
    ]);
    expect(tabella?.intestazione).toEqual({ prima: 1, ultima: 1 });
    expect(tabella?.colonne.map(({ intestazione, testo }) => `${toA1(intestazione)} ${testo}`)).toEqual([
      'C2 Valore',
      'C2 Valore',
    ]);
    expect(tabella?.righe.map(({ posizioneNome, asterisco }) => [toA1(posizioneNome), asterisco])).toEqual([
      ['B3', true],
      ['B4', false],
      ['B5', false],
    ]);
    expect(tabella?.testi.map(({ testo }) => testo)).toEqual(['Dal testo del piano']);
  });

  it("senza intestazione comincia dalla prima cifra, e l'etichetta non ne fa le veci", () => {
    const [tabella] = riconosciFoglio([['sub-Ambito di Viadana - SAP', '311'], SAS]).tabelle;
    expect(tabella && areaToA1(tabella.area)).toBe('A1:B2');
    expect(tabella?.intestazione).toEqual({ prima: 0, ultima: 0 });
    expect(tabella?.colonne.map(({ testo }) => testo)).toEqual(['', '']);
  });

  it('cifre in due colonne, ognuna con la sua intestazione', () => {
    const [tabella] = riconosciFoglio([
      ['Voce', 'Comuni', 'Numero'],
      ['sub-Ambito di Viadana - SAP', 311],
      ['sub-Ambito di Casalmaggiore - SAP', null, 228],
      SAS,
    ]).tabelle;
    expect(tabella && areaToA1(tabella.area)).toBe('A1:C4');
    expect(tabella?.colonne.map(({ intestazione, testo }) => `${toA1(intestazione)} ${testo}`)).toEqual([
      'B1 Comuni',
      'C1 Numero',
      'B1 Comuni',
    ]);
    expect(righe(tabella)).toEqual([
      ['sub-Ambito di Viadana - SAP', 311, null, null],
      ['sub-Ambito di Casalmaggiore - SAP', null, 228, null],
      ['sub-Ambito di Viadana - SAS', null, null, 16],
    ]);
  });

  it.each<[string, ValoreCella[], Record<string, string>, (string | number | null)[]]>([
    ["dalla parola nell'etichetta", ['appartengono ad ALER (%)', 53], {}, ['appartengono ad ALER (%)', null, 53]],
    ['dal segno nella cella', ['appartengono ad ALER', '53%'], {}, ['appartengono ad ALER', null, 53]],
    ['dal formato della cella', ['appartengono ad ALER', 0.5], { B2: '0%' }, ['appartengono ad ALER', null, 50]],
    ['nessun segno: è un numero', ['appartengono ad ALER', 680], {}, ['appartengono ad ALER', 680]],
  ])('la percentuale si capisce %s', (_, riga, formati, attesa) => {
    const [tabella] = riconosciFoglio([['appartengono ai Comuni', 597], riga], { formati }).tabelle;
    expect(tabella && voci(tabella)).toEqual(attesa.length === 2 ? ['consistenza'] : ['consistenza', 'consistenza %']);
    expect(righe(tabella)[1]).toEqual(attesa);
  });

  const [sap, sas, altri] = [VIADANA, SAS, ALTRI].map(([nome]) => String(nome));
  it.each<[string, Griglia, (string | undefined)[][]]>([
    ['due righe vuote non la spezzano', [VIADANA, [], [], SAS], [[sap, sas]]],
    ['tre righe vuote la chiudono', [VIADANA, SAS, [], [], [], ALTRI], [[sap, sas]]],
    ['le righe vuote si contano ogni volta da capo', [VIADANA, [], [], SAS, [], [], ALTRI], [[sap, sas, altri]]],
    ['un testo senza soggetto la chiude', [VIADANA, SAS, ['Referente', 12], ALTRI], [[sap, sas]]],
    ['un soggetto senza cifra la chiude', [VIADANA, SAS, ['sub-Ambito di Asola'], ALTRI], [[sap, sas]]],
    ["una cifra sola non c'è", [VIADANA], []],
    [
      'ALER e Comuni da soli possono dire altro',
      [
        ['ALER', 680],
        ['Comuni', 597],
      ],
      [],
    ],
    [
      'accanto a una cifra che parla di patrimonio valgono anche loro',
      [['ALER', 680], VIADANA],
      [['ALER', String(sap)]],
    ],
    ['un commento al posto della cifra', [['sub-Ambito di Viadana - SAP', 'da verificare'], SAS], []],
  ])('%s', (_, griglia, attesi) => {
    expect(nomi(griglia)).toEqual(attesi);
  });

  it('due numeri accanto sono una tabella senza intestazione', () => {
    expect(
      nomi([
        [...VIADANA, 16],
        [...SAS, 4],
      ]),
    ).toEqual([]);
  });
});
