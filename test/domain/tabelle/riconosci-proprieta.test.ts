import fc from 'fast-check';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { riconosci } from '../../../src/domain/tabelle/riconosci';
import type { Tabella } from '../../../src/domain/tabelle/tabella';
import { VOCI, VOCI_QUADRO } from '../../../src/domain/voci/voce';
import { illeggibili, riconosciFoglio, scritto, vista } from '../../costruttori/riconosciuto';
import { cartella, foglio } from '../../costruttori/snapshot';

/** Pezzi di tabelle vere e spazzatura, in ogni disordine. */
const PEZZI: readonly ValoreCella[] = [
  ...Object.values(VOCI).map(({ intestazione }) => intestazione),
  'Ente',
  'Comune',
  'Sub-ambito',
  'Misura',
  'Provincia',
  'Codice ISTAT',
  'Totale',
  'TOTALE',
  'Totale comuni',
  'Voce',
  'Valore',
  '%',
  'N.',
  'M',
  'F',
  'Media',
  'anno 2019',
  'COMUNE DI BOZZOLO',
  'COMUNE DI VIADANA*',
  'ALER BS-CR-MN U.O. CREMONA',
  'Bozzolo',
  'sub-Ambito di Viadana - SAP',
  'appartengono ai 27 Comuni',
  'Alloggi ALER presenti nei comuni',
  '* nota',
  'Ente: COMUNE DI VIADANA',
  'Anno',
  'n.r.',
  '=1+1',
  '__proto__',
  '<script>alert(1)</script>',
  'constructor',
  '\u0000',
  '   ',
  '',
  2018,
  2019,
  1,
  2,
  3,
  -1,
  0.5,
  NaN,
  Infinity,
  true,
  { errore: '#REF!' },
  { nonCalcolata: true },
];

const cella = fc.oneof(
  { arbitrary: fc.constant(null), weight: 3 },
  { arbitrary: fc.constantFrom(...PEZZI), weight: 6 },
  { arbitrary: fc.string(), weight: 1 },
  { arbitrary: fc.double(), weight: 1 },
);
const griglia = fc.array(fc.array(cella, { maxLength: 7 }), { maxLength: 14 });
const unioni = fc.array(
  fc.record({
    riga: fc.nat({ max: 10 }),
    colonna: fc.nat({ max: 6 }),
    righe: fc.integer({ min: 1, max: 4 }),
    colonne: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 4 },
);

function inOrdine(tabella: Tabella): unknown {
  return { foglio: tabella.foglio.nome, ...vista(tabella), anno: tabella.anno };
}

describe('qualunque griglia', () => {
  it('non lancia mai, e ciò che dice sta nel foglio', () => {
    fc.assert(
      fc.property(griglia, unioni, (valori, unite) => {
        const { tabelle, illeggibili: trovati } = riconosciFoglio(valori, { unioni: unite });
        const colonne = Math.max(0, ...valori.map((riga) => riga.length)) + 4;
        for (const { area } of [...tabelle, ...trovati]) {
          expect(area.riga).toBeGreaterThanOrEqual(0);
          expect(area.colonna).toBeGreaterThanOrEqual(0);
          expect(area.righe).toBeGreaterThan(0);
          expect(area.colonne).toBeGreaterThan(0);
          expect(area.riga + area.righe).toBeLessThanOrEqual(valori.length + 4);
          expect(area.colonna + area.colonne).toBeLessThanOrEqual(colonne);
        }
        for (const tabella of tabelle) {
          for (const riga of [...tabella.righe, ...tabella.totali]) {
            expect(riga.valori).toHaveLength(tabella.colonne.length);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('spostata nel foglio dà le stesse cose, spostate', () => {
    fc.assert(
      fc.property(griglia, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (valori, riga, colonna) => {
        const qui = riconosciFoglio(valori, { origine: { riga: 1, colonna: 1 } });
        const altrove = riconosciFoglio(valori, { origine: { riga: 1 + riga, colonna: 1 + colonna } });
        const indietro = (tabella: Tabella): unknown => [
          tabella.tipo,
          tabella.area.riga - riga,
          tabella.area.colonna - colonna,
          tabella.area.righe,
          tabella.area.colonne,
        ];
        expect(altrove.tabelle.map(indietro)).toEqual(
          qui.tabelle.map(({ tipo, area }) => [tipo, area.riga, area.colonna, area.righe, area.colonne]),
        );
        expect(altrove.illeggibili).toHaveLength(qui.illeggibili.length);
      }),
      { numRuns: 300 },
    );
  });

  it("l'ordine dei fogli non conta", () => {
    fc.assert(
      fc.property(griglia, griglia, (uno, due) => {
        const a = foglio('A', uno);
        const b = foglio('B', due);
        const prima = riconosci(cartella(a, b), 0);
        const dopo = riconosci(cartella(b, a), 0);
        const ordina = (tabelle: readonly Tabella[]): string[] =>
          tabelle.map((t) => JSON.stringify(inOrdine(t))).sort();
        expect(ordina(dopo.tabelle)).toEqual(ordina(prima.tabelle));
        expect(dopo.illeggibili).toHaveLength(prima.illeggibili.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('una tabella vera', () => {
  const ENTI = ['ALER BS-CR-MN U.O. CREMONA', 'COMUNE DI BOZZOLO', 'COMUNE DI DOSOLO', 'COMUNE DI VIADANA'];
  const righe = ENTI.map((nome, i) => [nome, ...VOCI_QUADRO.map((_, j) => (i + 1) * (j + 2))]);
  const testata = ['Ragione Sociale Ente Proprietario', ...VOCI_QUADRO.map((voce) => VOCI[voce].intestazione)];
  const totale = ['TOTALE', ...VOCI_QUADRO.map((_, j) => 10 * (j + 2))];
  const quadro: readonly (readonly ValoreCella[])[] = [testata, ...righe, totale];

  /** Ente → voce → valore, senza sapere dove sta che cosa. */
  function fatti(tabelle: readonly Tabella[]): string[] {
    return tabelle
      .flatMap((tabella) =>
        tabella.righe.flatMap(({ nome, valori }) =>
          tabella.colonne.flatMap(({ voce }, i) => {
            const valore = valori[i];
            return voce && valore ? `${nome} ${voce} ${scritto(valore)}` : [];
          }),
        ),
      )
      .sort();
  }
  const attesi = fatti(riconosciFoglio(quadro).tabelle);

  it('ha un fatto per ente e voce', () => {
    expect(attesi).toHaveLength(ENTI.length * VOCI_QUADRO.length);
  });

  it.each<[string, (g: typeof quadro) => (readonly ValoreCella[])[]]>([
    [
      'con le colonne in un altro ordine',
      (g) => g.map(([nome = null, a = null, b = null, ...resto]) => [...resto, b, nome, a]),
    ],
    [
      'con le righe in un altro ordine',
      ([capo = [], ...resto]) => [capo, ...resto.slice(0, -1).toReversed(), ...resto.slice(-1)],
    ],
    ['con righe vuote fra i dati', (g) => g.flatMap((riga, i) => (i === 2 || i === 4 ? [riga, [], [], []] : [riga]))],
    ['con un titolo e una nota', (g) => [['Quadro riepilogativo'], [], ...g, ['* nota']]],
    ['con una colonna in più', (g) => g.map((riga, i) => [...riga, i === 0 ? 'Note' : 'x'])],
    ['con le righe numerate', (g) => g.map((riga, i) => [i === 0 ? 'N.' : i <= ENTI.length ? i : null, ...riga])],
    [
      'con le intestazioni maiuscole e a capo',
      (g) => g.map((riga, i) => (i === 0 ? riga.map((t) => String(t).toUpperCase().replaceAll(' ', '\n')) : riga)),
    ],
    ['senza totale', (g) => g.slice(0, -1)],
    [
      'ripetuta come tabelle di una voce sola',
      (g) => VOCI_QUADRO.flatMap((_, j) => [[], ...g.map((riga) => [riga[0] ?? null, riga[j + 1] ?? null])]),
    ],
  ])('%s dice gli stessi fatti', (_, cambia) => {
    const riconosciuto = riconosciFoglio(cambia(quadro));
    expect(fatti(riconosciuto.tabelle)).toEqual(attesi);
    expect(illeggibili(riconosciuto)).toEqual([]);
  });
});
