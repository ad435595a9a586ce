import type { Contesto } from '../../../../src/domain/contesto';
import { impila, type Impilati } from '../../../../src/domain/fogli/blocchi';
import { graficiDelPiano } from '../../../../src/domain/fogli/grafici/grafici-del-piano';
import { notaOrigine } from '../../../../src/domain/fogli/grafici/patrimonio-per-uso';
import { creaQuadro } from '../../../../src/domain/quadro';
import { INTESTAZIONI_DERIVATE } from '../../../../src/domain/tabelle/tabelle-derivate';
import { ambitoDiProva } from '../../../costruttori/ambito-di-prova';
import { contesto, tabella } from '../../../costruttori/contesto';

const disegna = (di: Contesto): Impilati => impila(graficiDelPiano(di, creaQuadro(di), 8));

/** La tabella sotto il grafico con quel titolo: dall'intestazione al totale. */
function tabellaDi({ celle }: Impilati, titolo: string): (string | number | null)[][] {
  const sotto = celle.findIndex(([prima]) => String(prima?.valore).startsWith(titolo));
  const inizio = celle.findIndex(([prima], i) => i > sotto && prima?.valore === INTESTAZIONI_DERIVATE.grafico);
  const fine = celle.findIndex(([prima], i) => i > inizio && prima?.valore === 'TOTALE');
  return celle.slice(inizio, fine + 1).map((riga) => riga.map((cella) => cella?.valore ?? null));
}

const note = ({ celle }: Impilati): unknown[] =>
  celle.flatMap(([prima]) => (prima?.stile === 'nota' && prima.valore !== null ? [prima.valore] : []));

const titoli = ({ grafici }: Impilati): string[] => grafici.map(({ titolo }) => titolo);

describe('i grafici del piano', () => {
  const piano = disegna(ambitoDiProva());

  it('offerta per ente: dal maggiore, con le voci del quadro e chi ha solo il complessivo', () => {
    expect(tabellaDi(piano, 'Offerta per ente')).toEqual([
      ['Nel grafico', 'Disponibili', 'Turn-over', 'Carenza', 'Nuova', 'Privati', 'Senza dettaglio'],
      ['ALER U.O. MANTOVA', 23, 15, 3, 5, 0, null],
      ['TORNATA', 5, null, null, null, null, 5],
      ['Bozzolo', 4, 1, 3, 0, 0, null],
      ['GAZZUOLO', 4, 0, null, 4, null, null],
      ['VIADANA', 3, 3, 0, 0, 0, null],
      ['DOSOLO', 2, 2, null, 0, 'n.r.', null],
      ['PROVA ?~', 1, 1, null, null, null, null],
      ['TOTALE', 42, 22, 6, 9, 0, 5],
    ]);
  });

  it('chi non ha una barra è detto in una nota', () => {
    expect(note(piano)).toContain('Senza barra, senza U.I. SAP: CALVATONE.');
  });

  it('le cifre rimandano al quadro', () => {
    const riga = piano.celle.find(([prima]) => prima?.valore === 'Bozzolo');
    expect(riga?.slice(1).map((cella) => cella?.formula)).toEqual([
      expect.stringMatching(/^SUM\(C\d+:G\d+\)$/),
      "'Quadro riepilogativo'!C6",
      "'Quadro riepilogativo'!D6",
      "'Quadro riepilogativo'!E6",
      "'Quadro riepilogativo'!F6",
      undefined,
    ]);
  });

  it('comuni e ALER: le stesse cifre, dal foglio Dati', () => {
    expect(tabellaDi(piano, 'Offerta dei comuni').slice(1)).toEqual([
      ['Comuni', 19, 7, 3, 4, 0, 5],
      ['ALER', 23, 15, 3, 5, 0, 0],
      ['TOTALE', 42, 22, 6, 9, 0, 5],
    ]);
    const comuni = piano.celle.find(([prima]) => prima?.valore === 'Comuni');
    expect(comuni?.[2]?.formula).toBe('SUMIFS(Dati!$G:$G,Dati!$B:$B,"Comune",Dati!$E:$E,"turn-over")');
  });

  it('ogni grafico prende le righe della sua tabella, e sta sopra', () => {
    const [perEnte] = piano.grafici;
    const prima = piano.celle.findIndex(([cella]) => cella?.valore === INTESTAZIONI_DERIVATE.grafico) + 2;
    expect(perEnte).toMatchObject({
      tipo: 'barre-impilate',
      categorie: `'Tabelle del piano'!$A$${prima}:$A$${prima + 6}`,
      asseValori: 'Unità immobiliari',
    });
    expect(perEnte?.serie.map(({ valori }) => valori)).toEqual(
      ['C', 'D', 'E', 'F', 'G'].map((c) => `'Tabelle del piano'!$${c}$${prima}:$${c}$${prima + 6}`),
    );
    for (const { ancora } of piano.grafici) {
      const coperte = piano.celle.slice(ancora.riga, ancora.riga + ancora.righe);
      expect(coperte).toHaveLength(ancora.righe);
      expect(coperte.flat()).toEqual([]);
    }
  });
});

describe('ciò che manca si lascia fuori', () => {
  const offerta = (...righe: (readonly [string, number])[]): Contesto =>
    contesto({ anno: 2021, tabelle: [tabella('offerta', ['turnOver'], righe)] });
  const patrimonio = contesto({
    anno: 2021,
    tabelle: [
      tabella(
        'patrimonio',
        ['consistenzaSas', 'consistenzaSap', 'consistenzaAltri', 'consistenza'],
        [
          ['Sub-ambito Viadana', 16, 311, 30, 331],
          ['Sub-ambito Casalmaggiore', 23, 228, 15, 266],
        ],
      ),
    ],
  });

  it.each<[string, Contesto, string[]]>([
    ['niente dati', contesto({ anno: 2021 }), []],
    ['tutti a zero', offerta(['COMUNE DI BOZZOLO', 0], ['ALER U.O. MANTOVA', 0]), []],
    ['soli comuni', offerta(['COMUNE DI BOZZOLO', 1], ['COMUNE DI VIADANA', 2]), ['Offerta per ente, anno 2021']],
    ['solo il patrimonio', patrimonio, ['Patrimonio per uso: SAP, SAS e altri usi']],
  ])('%s', (_, di, attesi) => {
    expect(titoli(disegna(di))).toEqual(attesi);
  });

  it('il patrimonio dice quando il totale scritto non è la somma', () => {
    const piano = disegna(patrimonio);
    expect(tabellaDi(piano, 'Patrimonio per uso').slice(1)).toEqual([
      ['Comuni, sub-ambito Viadana', 357, 311, 16, 30],
      ['Comuni, sub-ambito Casalmaggiore', 266, 228, 23, 15],
      ['TOTALE', 623, 539, 39, 45],
    ]);
    expect(note(piano)).toContain('Comuni, sub-ambito Viadana: il totale scritto è 331, la somma degli usi 357.');
  });

  it('la consistenza comunicata ente per ente si somma fra comuni e ALER', () => {
    const piano = disegna(
      contesto({
        enti: ['COMUNE DI BOZZOLO', 'COMUNE DI VIADANA', 'ALER U.O. MANTOVA', 'COMUNE DI DOSOLO'],
        tabelle: [
          tabella(
            'offerta',
            ['consistenzaSap', 'consistenzaSas'],
            [
              ['COMUNE DI BOZZOLO', 10, 1],
              ['COMUNE DI VIADANA', 20, null],
              ['ALER U.O. MANTOVA', 100, 2],
            ],
          ),
        ],
      }),
    );
    expect(tabellaDi(piano, 'Patrimonio per uso').slice(1)).toEqual([
      ['Comuni', 31, 30, 1, null],
      ['ALER', 102, 100, 2, null],
      ['TOTALE', 133, 130, 3, 0],
    ]);
    expect(note(piano)).toContain("Manca il patrimonio di 1 ente, che non l'ha comunicato.");
  });

  it('con molti enti, gli ultimi stanno in una barra sola', () => {
    const molti = Array.from(
      { length: 70 },
      (_, i) => [`COMUNE DI PROVA ${String.fromCharCode(65 + (i % 26))}${i}`, i + 1] as const,
    );
    const righe = tabellaDi(
      disegna(contesto({ enti: molti.map(([nome]) => nome), tabelle: [tabella('offerta', ['turnOver'], molti)] })),
      'Ente, dal maggiore',
    );
    expect(righe).toHaveLength(62);
    expect(righe.at(-2)).toEqual(['Altri 11 enti', 66, 66, 0, 0, 0]);
    expect(righe.at(-1)?.[1]).toBe((70 * 71) / 2);
  });
});

describe('ciò che i grafici dicono a parole', () => {
  const offerta = (colonna: 'turnOver' | 'complessivo', righe: readonly (readonly [string, number])[]): Contesto =>
    contesto({ enti: righe.map(([nome]) => nome), tabelle: [tabella('offerta', [colonna], righe)] });

  it.each([
    [-2, true],
    [2, false],
  ])('con un ente a %d si avverte che le barre non sono attendibili: %p', (numero, atteso) => {
    const piano = disegna(
      offerta('turnOver', [
        ['COMUNE DI BOZZOLO', 5],
        ['COMUNE DI VIADANA', numero],
      ]),
    );
    expect(note(piano).some((nota) => String(nota).startsWith('Qualche ente ha un numero negativo'))).toBe(atteso);
  });

  it('senza l’anno del piano i titoli non lo dicono', () => {
    const piano = disegna(
      offerta('turnOver', [
        ['COMUNE DI BOZZOLO', 5],
        ['ALER U.O. MANTOVA', 2],
      ]),
    );
    expect(titoli(piano)).toEqual(['Offerta per ente', 'Offerta dei comuni e di ALER']);
  });

  it('gli ultimi di molti enti senza dettaglio stanno in una barra sola, che è una cifra', () => {
    const molti = Array.from({ length: 65 }, (_, i) => [`COMUNE DI PROVA ${i}X`, 100 + i] as const);
    const { celle } = disegna(offerta('complessivo', molti));
    const altri = celle.find(([prima]) => String(prima?.valore).startsWith('Altri '));
    const resto = molti.slice(0, 6).reduce((somma, [, uno]) => somma + uno, 0);
    expect([altri?.[0]?.valore, altri?.[1]?.valore]).toEqual(['Altri 6 enti', resto]);
    expect([altri?.at(-1)?.valore, altri?.at(-1)?.formula]).toEqual([resto, undefined]);
  });

  it.each([
    [1, 'Cifre da: Uno!A1:C4.'],
    [3, 'Cifre da: Uno!A1:C4, Due!A1:C4, Tre!A1.'],
    [5, 'Cifre da: Uno!A1:C4, Due!A1:C4, Tre!A1 e altre 2 tabelle.'],
  ])('l’origine di %d tabelle: «%s»', (quante, attesa) => {
    const tabelle = ['Uno', 'Due', 'Tre', 'Quattro', 'Cinque'].slice(0, quante).map((nome) => {
      const letta = tabella('patrimonio', ['consistenza'], [['Sub-ambito Viadana', 3]], { nome });
      const area = nome === 'Tre' ? { righe: 1, colonne: 1 } : { righe: 4, colonne: 3 };
      return { ...letta, area: { riga: 0, colonna: 0, ...area } };
    });
    expect(notaOrigine([{ tabelle }, { tabelle }])).toBe(attesa);
  });

  it.each([
    [1, "Manca il patrimonio di 1 ente, che non l'ha comunicato."],
    [2, "Manca il patrimonio di 2 enti, che non l'hanno comunicato."],
  ])('con %d enti senza risposta: «%s»', (quanti, attesa) => {
    const senza = ['COMUNE DI VIADANA', 'COMUNE DI DOSOLO'].slice(0, quanti);
    const di = contesto({
      enti: ['COMUNE DI BOZZOLO', ...senza],
      tabelle: [tabella('offerta', ['consistenzaSap'], [['COMUNE DI BOZZOLO', 10]])],
    });
    expect(note(disegna(di))).toContain(attesa);
  });
});
