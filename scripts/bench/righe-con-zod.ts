import { z } from 'zod';
import { comunePerNome } from '../../src/domain/enti/comuni-lombardia';
import { classeUnita, statoUnita } from '../../src/domain/unita/parole-unita';
import type { ValoreCella, WorkbookSnapshot } from '../../src/domain/snapshot';

/**
 * Il termine di paragone: gli stessi controlli di riga scritti come li scriverebbe chi usa uno schema. Ogni riga diventa un
 * oggetto, lo schema la controlla, e codici e dati catastali ripetuti si cercano accanto. Le parole di stato e classificazione
 * e i nomi dei comuni si ricordano anche qui, perché il confronto sia sui controlli e non sulle espressioni regolari.
 */
const ricordato = <T>(calcola: (testo: string) => T): ((testo: string) => T) => {
  const noti = new Map<string, T>();
  return (testo) => {
    const noto = noti.get(testo);
    if (noto !== undefined) return noto;
    const nuovo = calcola(testo);
    noti.set(testo, nuovo);
    return nuovo;
  };
};
const stato = ricordato(statoUnita);
const classe = ricordato(classeUnita);
const comune = ricordato(comunePerNome);

const catastale = (cifre: number): z.ZodType =>
  z.union([
    z
      .number()
      .int()
      .positive()
      .lt(10 ** cifre),
    z
      .string()
      .trim()
      .regex(new RegExp(`^\\d{1,${cifre}}$`)),
  ]);
const testo = z.string().trim();

const RIGA = z
  .object({
    codice: testo.min(1),
    proprietario: testo.min(1),
    comune: testo.min(1),
    istat: testo.regex(/^\d{6}$/),
    catastale: testo.regex(/^[A-Z]\d{3}$/),
    foglio: catastale(4),
    mappale: catastale(5),
    subalterno: catastale(4).nullable(),
    vani: z.number().positive().multipleOf(0.5),
    superficie: z.number().positive(),
    classificazione: testo.refine((scritta) => classe(scritta) !== null),
    stato: testo.refine((scritto) => stato(scritto) !== null),
    lavori: testo.nullable(),
    costo: z.number().nonnegative().nullable(),
    mesi: z.number().int().nonnegative().nullable(),
    rilascio: z.number().min(1).max(109_574).nullable(),
  })
  .superRefine((riga, contesto) => {
    const segnala = (campo: string): void => contesto.addIssue({ code: 'custom', path: [campo] });
    const suo = comune(riga.comune);
    if (suo && suo.codiceIstat !== riga.istat) segnala('istat');
    if (suo && suo.codiceCatastale !== riga.catastale) segnala('catastale');
    const suoStato = stato(riga.stato);
    if (suoStato === 'carenza') {
      if (!riga.lavori) segnala('lavori');
      if (riga.costo === null || riga.costo > 8_000) segnala('costo');
      if (riga.mesi !== null && riga.mesi > 36) segnala('mesi');
    }
    if (riga.rilascio !== null && suoStato === 'occupata') {
      const anno = new Date(Date.UTC(1899, 11, 30) + riga.rilascio * 86_400_000).getUTCFullYear();
      if (anno !== ANNO) segnala('rilascio');
    }
  });

export const ANNO = 2026;
const CAMPI = [
  'codice',
  'proprietario',
  'comune',
  'istat',
  'catastale',
  'indirizzo',
  'foglio',
  'mappale',
  'subalterno',
  'vani',
  'superficie',
  'classificazione',
  'stato',
  'lavori',
  'costo',
  'mesi',
  'rilascio',
] as const;

/** Quante righe non vanno, e quanti alloggi per stato: ciò che la passata del catalogo restituisce. */
export function righeConZod({ fogli }: WorkbookSnapshot): { errate: number; perStato: ReadonlyMap<string, number> } {
  const codici = new Set<string>();
  const catasto = new Set<string>();
  const perStato = new Map<string, number>();
  let errate = 0;
  for (const { valori } of fogli) {
    for (const celle of valori.slice(1)) {
      const riga: Record<string, ValoreCella | undefined> = {};
      for (let i = 0; i < CAMPI.length; i += 1) riga[CAMPI[i] ?? ''] = celle[i];
      const letta = RIGA.safeParse(riga);
      if (!letta.success) {
        errate += 1;
        continue;
      }
      const { data } = letta;
      const codice = data.codice.toUpperCase();
      const unita = `${data.catastale} ${String(data.foglio)} ${String(data.mappale)} ${String(data.subalterno)}`;
      if (codici.has(codice) || catasto.has(unita)) errate += 1;
      codici.add(codice);
      catasto.add(unita);
      const chiave = `${data.proprietario} ${stato(data.stato) ?? ''}`;
      perStato.set(chiave, (perStato.get(chiave) ?? 0) + 1);
    }
  }
  return { errate, perStato };
}
