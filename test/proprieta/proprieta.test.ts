import fc from 'fast-check';
import { controlla } from '../../src/app/controlla';
import type { Rilievo } from '../../src/domain/rilievi/rilievo';
import type { ValoreCella } from '../../src/domain/snapshot';
import { VOCI } from '../../src/domain/voci/voce';
import { cartella, foglio } from '../costruttori/snapshot';
import { DISPOSIZIONI } from '../guasti/disposizioni';
import { GUASTI } from '../guasti/guasti';
import { comeSnapshot } from '../guasti/modello';
import type { FoglioPiantato } from '../guasti/modello';

const PAROLE = [
  ...Object.values(VOCI).map((voce) => voce.intestazione),
  'Ragione Sociale Ente Proprietario',
  'Ente',
  'COMUNE DI BOZZOLO',
  'Bozzolo*',
  'ALER BS- CR-MN U.O. MANTOVA',
  'TOTALE',
  'Totale comuni',
  'n.r.',
  '1.234',
  '3 ',
  '10.0',
  '=1+1',
  '__proto__',
  '<script>',
  'anno 2021',
  '',
];

const contenuto: fc.Arbitrary<ValoreCella> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PAROLE) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 50 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom<ValoreCella>({ errore: '#REF!' }, { nonCalcolata: true }) },
);

const griglia = fc.array(fc.array(contenuto, { maxLength: 8 }), { maxLength: 25 });

describe('qualunque griglia', () => {
  it('si controlla senza eccezioni e dice solo celle che esistono in quei fogli', () => {
    fc.assert(
      fc.property(fc.array(griglia, { minLength: 1, maxLength: 4 }), (griglie) => {
        const snapshot = cartella(...griglie.map((righe, i) => foglio(`F${i}`, righe)));
        const { rilievi } = controlla([snapshot], {});
        const nomi = new Set(snapshot.fogli.map((f) => f.nome));
        for (const rilievo of rilievi) {
          expect(rilievo.impronta).toMatch(/^[0-9a-f]{16}$/);
          for (const cella of rilievo.celle) {
            expect(nomi.has(cella.foglio)).toBe(true);
            expect(cella.riga).toBeGreaterThanOrEqual(0);
            expect(cella.colonna).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

const fogliDi = (nome: string): readonly FoglioPiantato[] => DISPOSIZIONI.get(nome)?.fogli ?? [];

/** Lo stesso insieme di rilievi, comunque siano disposti: l'impronta, e chi l'ha fatta per capire che cosa cambia. */
function riassunti(rilievi: readonly Rilievo[]): string[] {
  return rilievi.map((r) => `${r.regola}/${r.codice} ${r.celle[0]?.foglio ?? '-'} ${r.impronta}`).sort();
}

/** Le righe degli enti (fra intestazione e totale), rimescolate con l'ordine dato. */
function mescolaRighe(fogli: readonly FoglioPiantato[], ordine: (n: number) => number[]): FoglioPiantato[] {
  return fogli.map((f) => {
    const prima = f.righe.findIndex((riga) => isNome(riga));
    let ultima = prima;
    while (isNome(f.righe[ultima + 1] ?? [])) ultima += 1;
    if (prima < 0) return f;
    const enti = f.righe.slice(prima, ultima + 1);
    const nuove = ordine(enti.length).flatMap((i) => (enti[i] ? [enti[i]] : []));
    return { ...f, righe: [...f.righe.slice(0, prima), ...nuove, ...f.righe.slice(ultima + 1)] };
  });
}

function isNome(riga: FoglioPiantato['righe'][number]): boolean {
  return riga.some(
    (c) =>
      typeof c === 'object' &&
      c !== null &&
      'etichetta' in c &&
      c.etichetta !== undefined &&
      /\/nome\/(?!TOTALE)/.test(c.etichetta),
  );
}

/** Colonne nello stesso ordine nuovo in tutte le righe che le hanno tutte (titoli e note restano dove sono). */
function mescolaColonne(f: FoglioPiantato, ordine: (n: number) => number[]): FoglioPiantato {
  const larghezza = Math.max(...f.righe.map((riga) => riga.length));
  const nuovo = ordine(larghezza);
  return {
    ...f,
    righe: f.righe.map((riga) => (riga.length === larghezza ? nuovo.map((i) => riga[i] ?? null) : riga)),
  };
}

/** Un ordine nuovo per ogni seme, sempre lo stesso: un generatore congruenziale ordina gli indici. */
function permutazione(seme: number): (n: number) => number[] {
  let stato = seme;
  const prossimo = (): number => (stato = (Math.imul(stato, 1664525) + 1013904223) >>> 0);
  return (n) =>
    Array.from({ length: n }, (_, i) => ({ i, chiave: prossimo() }))
      .sort((a, b) => a.chiave - b.chiave)
      .map(({ i }) => i);
}

describe("l'ordine non conta", () => {
  const guasti = GUASTI.filter((g) => g.nome !== 'ente ripetuto');
  const base = fogliDi('un foglio per tabella');

  it.each(guasti.map((g) => [g.nome, g] as const))(
    'rilievi e impronte con fogli, righe e colonne mescolati: %s',
    (_, g) => {
      const fogli = g.pianta(base)?.fogli ?? base;
      const attesi = riassunti(controlla([comeSnapshot(fogli)], {}).rilievi);
      expect(attesi.length).toBeGreaterThan(0);
      fc.assert(
        fc.property(fc.nat(), (seme) => {
          const ordine = permutazione(seme);
          const inOrdine = ordine(fogli.length).flatMap((i) => (fogli[i] ? [fogli[i]] : []));
          const mescolati = mescolaRighe(inOrdine, ordine).map((f) => mescolaColonne(f, ordine));
          expect(riassunti(controlla([comeSnapshot(mescolati)], {}).rilievi)).toEqual(attesi);
        }),
        { numRuns: 8 },
      );
    },
  );
});
