import { leggiDati } from '../../../../scripts/esempi/leggi-dati';
import type { Contesto } from '../../../../src/domain/contesto';
import { impila, type Impilati } from '../../../../src/domain/fogli/blocchi';
import { disegnaConsistenza } from '../../../../src/domain/fogli/consistenza/disegna-consistenza';
import { INTESTAZIONI_DERIVATE } from '../../../../src/domain/tabelle/tabelle-derivate';
import { contesto, ente, tabella } from '../../../costruttori/contesto';
import { COME_PUBBLICATO, contestoEsempio } from '../../../costruttori/esempi';

type Quale = keyof typeof INTESTAZIONI_DERIVATE;

const disegna = (di: Contesto): Impilati => impila(disegnaConsistenza(di, 300).blocchi);

/** La tabella con quella intestazione, dalla prima riga di cifre al totale; le quote in percento con una cifra decimale. */
function tabellaDi({ celle }: Impilati, quale: Quale): (string | number | null)[][] {
  const inizio = celle.findIndex(([prima]) => prima?.valore === INTESTAZIONI_DERIVATE[quale]);
  if (inizio < 0) return [];
  const fine = celle.findIndex(([prima], i) => i > inizio && prima?.valore === 'TOTALE');
  return celle
    .slice(inizio + 1, fine + 1)
    .map((riga) =>
      riga.map((cella) =>
        cella?.formato === '0.0%' ? `${(Number(cella.valore) * 100).toFixed(1)}%` : (cella?.valore ?? null),
      ),
    );
}

const note = ({ celle }: Impilati): unknown[] =>
  celle.flatMap(([prima]) => (prima?.stile === 'nota' && prima.valore !== null ? [prima.valore] : []));

describe('la consistenza del piano pubblicato', () => {
  const pubblicato = contestoEsempio(COME_PUBBLICATO).then(disegna);
  const scritto = new Map(leggiDati().tabelle['02-patrimonio'].map(([voce = '', valore = '']) => [voce, valore]));
  const numero = (voce: string): number => Number(scritto.get(voce));

  it('per sub-ambito: comuni e ALER, con le quote', async () => {
    expect(tabellaDi(await pubblicato, 'patrimonioLuoghi')).toEqual([
      ['Casalmaggiore', 711, 266, 445, '55.7%', '44.6%', '65.4%'],
      ['Viadana', 566, 331, 235, '44.3%', '55.4%', '34.6%'],
      ['TOTALE', 1277, 597, 680, '100.0%', '100.0%', '100.0%'],
    ]);
  });

  it('per uso: le cifre scritte, e dove il totale non ne è la somma lo dice', async () => {
    expect(tabellaDi(await pubblicato, 'patrimonioUsi')).toEqual([
      ['Casalmaggiore, Comuni', 266, 228, 23, 15, '44.6%'],
      ['Viadana, Comuni', 331, 311, 16, 30, '55.4%'],
      ['TOTALE', 597, 539, 39, 45, '100.0%'],
    ]);
    expect(note(await pubblicato)).toContain('Viadana, Comuni: il totale scritto è 331, la somma degli usi 357.');
  });

  it('per proprietario', async () => {
    expect(tabellaDi(await pubblicato, 'patrimonioProprietari')).toEqual([
      ['Comuni', 597, 539, 39, 45, '46.8%'],
      ['ALER', 680, null, null, null, '53.2%'],
      ['TOTALE', 1277, 539, 39, 45, '100.0%'],
    ]);
  });

  it.each<[string, string, number, number]>([
    ["unità abitative - patrimonio immobiliare pubblico dell'Ambito Oglio PO", 'TOTALE', 1, 0],
    ['sub-Ambito di Casalmaggiore - alloggi comunali complessivamente', 'Casalmaggiore', 2, 0],
    ['sub-Ambito di Viadana - alloggi comunali complessivamente', 'Viadana', 2, 0],
    ['Aler nel sub-Ambito di Casalmaggiore', 'Casalmaggiore', 3, 0],
    ['Aler nel sub-ambito di Viadana', 'Viadana', 3, 0],
    ['Aler BS-CR-MN complessivamente', 'TOTALE', 3, 0],
    ['appartengono ai 27 Comuni', 'TOTALE', 2, 0],
    ['Aler nel sub-Ambito di Casalmaggiore (%)', 'Casalmaggiore', 6, 1],
    ['Aler nel sub-ambito di Viadana (%)', 'Viadana', 6, 1],
  ])('%s: la cifra pubblicata', async (voce, riga, colonna, decimali) => {
    const trovata = tabellaDi(await pubblicato, 'patrimonioLuoghi').find(([nome]) => nome === riga)?.[colonna];
    const attesa = decimali > 0 ? scritto.get(voce)?.replace(',', '.') : numero(voce);
    expect(trovata).toBe(attesa);
  });

  it('le quote di comuni e ALER, arrotondate come stampate, sono quelle pubblicate', async () => {
    const quote = tabellaDi(await pubblicato, 'patrimonioProprietari').map((riga) =>
      Math.round(parseFloat(String(riga[5]))),
    );
    expect(quote.slice(0, 2).map((quota) => `${quota}%`)).toEqual([
      scritto.get('appartengono ai 27 Comuni (%)'),
      scritto.get('appartengono ad ALER BS-CR-MN (%)'),
    ]);
  });

  it('due grafici: per sub-ambito e per proprietario', async () => {
    expect((await pubblicato).grafici.map(({ titolo, tipo }) => `${titolo}: ${tipo}`)).toEqual([
      'Patrimonio per sub-ambito e proprietario: barre-impilate',
      'Patrimonio per proprietario: torta',
    ]);
  });
});

describe('la consistenza dagli enti', () => {
  const enti = [
    ente('ALER U.O. MANTOVA'),
    ente('COMUNE DI BOZZOLO', { subAmbito: 'Viadana' }),
    ente('COMUNE DI GUSSOLA', { subAmbito: 'Casalmaggiore' }),
    ente('COMUNE DI TORNATA', { subAmbito: 'CASALMAGGIORE' }),
    ente('COMUNE DI VIADANA', { subAmbito: 'Viadana' }),
  ];
  const piano = disegna(
    contesto({
      anno: 2021,
      enti,
      tabelle: [
        tabella(
          'offerta',
          ['consistenzaSap', 'consistenzaSas', 'consistenzaAltri', 'consistenza'],
          [
            ['ALER U.O. MANTOVA', 100, 0, 0, 100],
            ['COMUNE DI BOZZOLO', 10, 2, 0, 13],
            ['COMUNE DI GUSSOLA', 20, null, null, null],
            ['COMUNE DI TORNATA', 5, 1, 1, 7],
          ],
        ),
      ],
    }),
  );

  it('per ente, con i totali di chi possiede e la quota', () => {
    expect(tabellaDi(piano, 'patrimonioEnti')).toEqual([
      ['ALER U.O. MANTOVA', 'non indicato', 100, 100, 0, 0, '71.4%'],
      ['COMUNE DI BOZZOLO', 'Viadana', 13, 10, 2, 0, '9.3%'],
      ['COMUNE DI GUSSOLA', 'Casalmaggiore', 20, 20, null, null, '14.3%'],
      ['COMUNE DI TORNATA', 'Casalmaggiore', 7, 5, 1, 1, '5.0%'],
      ['Totale ALER', null, 100, 100, 0, 0, '71.4%'],
      ['Totale comuni', null, 40, 35, 3, 1, '28.6%'],
      ['TOTALE', null, 140, 135, 3, 1, '100.0%'],
    ]);
    expect(note(piano)).toEqual(
      expect.arrayContaining([
        'COMUNE DI BOZZOLO: il totale dichiarato è 13, la somma degli usi 12.',
        "Enti che non hanno comunicato il patrimonio: 1. Le quote sono sul totale di chi l'ha comunicato.",
        'ALER: 100 alloggi, non distinti per sub-ambito. Qui non ci sono.',
      ]),
    );
  });

  it('per sub-ambito contano i soli enti di cui si sa dove stanno', () => {
    expect(tabellaDi(piano, 'patrimonioLuoghi')).toEqual([
      ['Casalmaggiore', 27, 27, '67.5%', '67.5%'],
      ['Viadana', 13, 13, '32.5%', '32.5%'],
      ['TOTALE', 40, 40, '100.0%', '100.0%'],
    ]);
    expect(tabellaDi(piano, 'patrimonioProprietari')).toEqual([
      ['Comuni', 40, 35, 3, 1, '28.6%'],
      ['ALER', 100, 100, 0, 0, '71.4%'],
      ['TOTALE', 140, 135, 3, 1, '100.0%'],
    ]);
  });

  it('le cifre rimandano al foglio Dati, e una tabella all’altra', () => {
    const formule = (nome: string): unknown[] =>
      piano.celle
        .filter(([prima]) => prima?.valore === nome)
        .flatMap((riga) => riga.flatMap((una) => (una?.formula === undefined ? [] : [una.formula])));
    expect(formule('COMUNE DI BOZZOLO').slice(0, 2)).toEqual([
      'SUMIFS(Dati!$G:$G,Dati!$D:$D,$A4,Dati!$E:$E,"patrimonio complessivo")',
      'SUMIFS(Dati!$G:$G,Dati!$D:$D,$A4,Dati!$E:$E,"patrimonio SAP")',
    ]);
    expect(formule('COMUNE DI GUSSOLA')[0]).toBe('SUM(D5:F5)');
    expect(formule('Totale comuni').slice(0, 2)).toEqual(['SUM(C4:C6)', 'SUM(D4:D6)']);
    const riga = piano.celle.findIndex(([prima]) => prima?.valore === 'Casalmaggiore') + 1;
    expect(formule('Casalmaggiore').slice(0, 2)).toEqual([
      `SUM(C${riga}:C${riga})`,
      `SUMPRODUCT(($B$4:$B$6=$A${riga})*1,$C$4:$C$6)`,
    ]);
    expect(formule('Casalmaggiore, Comuni').slice(0, 2)).toEqual([
      `C${riga}`,
      `SUMPRODUCT(($B$4:$B$6=$A$${riga})*1,$D$4:$D$6)`,
    ]);
    expect(formule('Comuni').slice(0, 2)).toEqual(['C8', 'D8']);
  });

  it('senza patrimonio non c’è niente', () => {
    expect(disegna(contesto({ anno: 2021, enti })).celle).toEqual([]);
  });

  describe('quando possiedono solo i comuni', () => {
    const soli = (subAmbiti: readonly (string | null)[]): Impilati =>
      disegna(
        contesto({
          enti: ['COMUNE DI BOZZOLO', 'COMUNE DI TORNATA'].map((nome, i) =>
            ente(nome, { subAmbito: subAmbiti[i] ?? null }),
          ),
          tabelle: [
            tabella(
              'offerta',
              ['consistenzaSap', 'consistenza'],
              [
                ['COMUNE DI BOZZOLO', 30, 30],
                ['COMUNE DI TORNATA', 10, 10],
              ],
            ),
          ],
        }),
      );

    it('non c’è il totale di ogni proprietario, né la torta: sarebbe una fetta sola', () => {
      const disegnati = soli(['Viadana', 'Viadana']);
      expect(tabellaDi(disegnati, 'patrimonioEnti').map(([nome]) => nome)).toEqual([
        'COMUNE DI BOZZOLO',
        'COMUNE DI TORNATA',
        'TOTALE',
      ]);
      expect(disegnati.grafici.map(({ tipo }) => tipo)).not.toContain('torta');
    });

    it.each<[string, (string | null)[], (string | number | null)[][]]>([
      [
        'chi non si sa dove stia va in fondo',
        [null, 'Viadana'],
        [
          ['Viadana', 10, 10, '25.0%', '25.0%'],
          ['non indicato', 30, 30, '75.0%', '75.0%'],
          ['TOTALE', 40, 40, '100.0%', '100.0%'],
        ],
      ],
      ['se non si sa di nessuno la tabella non c’è', [null, null], []],
    ])('per sub-ambito: %s', (_, subAmbiti, attesa) => {
      expect(tabellaDi(soli(subAmbiti), 'patrimonioLuoghi')).toEqual(attesa);
    });
  });
});
