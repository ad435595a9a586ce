import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'zod';

const luogo = z.object({ start: z.object({ line: z.number().optional() }) });

/** Ciò che serve del rapporto di Istanbul: dove sta ogni ramo, e quante volte ci si è passati. */
const RAPPORTO = z.record(
  z.string(),
  z.object({
    path: z.string(),
    branchMap: z.record(z.string(), z.object({ loc: luogo, locations: z.array(luogo) })),
    b: z.record(z.string(), z.array(z.number())),
  }),
);

export interface ContoRami {
  /** Dalla radice, con le barre di Unix. */
  readonly file: string;
  readonly rami: number;
  readonly provati: number;
  /** Le righe dei rami mai provati, una volta sola, in ordine. */
  readonly scoperte: readonly number[];
}

/** I rami di ogni file, nell'ordine dei nomi. */
export function leggiRapporto(percorso: string, radice: string): readonly ContoRami[] {
  const file = Object.values(RAPPORTO.parse(JSON.parse(readFileSync(percorso, 'utf8'))));
  return file
    .map(({ path, branchMap, b }) => {
      const scoperte = new Set<number>();
      const volte = Object.values(b).flat();
      for (const [chiave, conti] of Object.entries(b)) {
        const ramo = branchMap[chiave];
        for (const [i, quante] of conti.entries()) {
          // L'"altrimenti" che non è scritto non ha un luogo: vale quello della scelta.
          const riga = ramo?.locations[i]?.start.line ?? ramo?.loc.start.line;
          if (quante === 0 && riga !== undefined) scoperte.add(riga);
        }
      }
      return {
        file: relative(radice, path).replaceAll('\\', '/'),
        rami: volte.length,
        provati: volte.filter((quante) => quante > 0).length,
        scoperte: [...scoperte].sort((una, altra) => una - altra),
      };
    })
    .sort((uno, altro) => (uno.file < altro.file ? -1 : 1));
}

/** Tutti insieme: i rami provati, in percento. Un file senza rami è provato tutto. */
export function percentuale(conti: readonly Pick<ContoRami, 'rami' | 'provati'>[]): number {
  const rami = conti.reduce((somma, conto) => somma + conto.rami, 0);
  const provati = conti.reduce((somma, conto) => somma + conto.provati, 0);
  return rami === 0 ? 100 : (provati * 100) / rami;
}

/** I conti per la cartella che segue `sotto`: `src/domain/regole/quote/x.ts` sta con `regole`. */
export function perCartella(conti: readonly ContoRami[], sotto: string): ReadonlyMap<string, readonly ContoRami[]> {
  const gruppi = new Map<string, ContoRami[]>();
  for (const conto of conti) {
    const [prima = '', ...dopo] = conto.file.slice(sotto.length + 1).split('/');
    const nome = dopo.length === 0 ? '' : prima;
    gruppi.set(nome, [...(gruppi.get(nome) ?? []), conto]);
  }
  return gruppi;
}
