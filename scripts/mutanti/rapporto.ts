import { readFileSync } from 'node:fs';
import { z } from 'zod';

const punto = z.object({ line: z.number(), column: z.number() });

/** Ciò che serve del rapporto di Stryker (mutation-testing-report-schema). */
const RAPPORTO = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          status: z.string(),
          mutatorName: z.string(),
          replacement: z.string().optional(),
          location: z.object({ start: punto, end: punto }),
        }),
      ),
    }),
  ),
});

/** Un guasto di cui le prove non si sono accorte. */
export interface Sopravvissuto {
  /** Come lo si legge; due mutanti diversi non si leggono uguali. */
  readonly frase: string;
  /** Dove sta, come Stryker vuole che gli si chieda di rifarlo. */
  readonly dove: string;
}

export interface ContoFile {
  readonly file: string;
  readonly scoperti: number;
  readonly sopravvissuti: readonly Sopravvissuto[];
}

/** Com'è andato ogni file: quanti mutanti le prove hanno scoperto, e quali no. */
export function leggiRapporto(percorso: string): readonly ContoFile[] {
  const { files } = RAPPORTO.parse(JSON.parse(readFileSync(percorso, 'utf8')));
  return Object.entries(files).map(([file, { source, mutants }]) => {
    const righe = source.split('\n');
    const vivi = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    return {
      file,
      scoperti: mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length,
      sopravvissuti: vivi.map(({ mutatorName, replacement = '', location: { start, end } }) => {
        const fine = start.line === end.line ? end.column - 1 : undefined;
        const prima = righe[start.line - 1]?.slice(start.column - 1, fine) ?? '';
        return {
          frase: `${file}:${start.line}:${start.column} ${mutatorName}: ${inRiga(prima)} → ${inRiga(replacement)}`,
          // Nel rapporto le colonne si contano da uno, nella richiesta da zero.
          dove: `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
        };
      }),
    };
  });
}

/** Toglie dai sopravvissuti di un giro quelli che il giro dopo ha scoperto. */
export function dopoUnAltroGiro(primo: readonly ContoFile[], secondo: readonly ContoFile[]): readonly ContoFile[] {
  const ancora = new Set(secondo.flatMap(({ sopravvissuti }) => sopravvissuti.map(({ frase }) => frase)));
  return primo.map(({ file, scoperti, sopravvissuti }) => {
    const vivi = sopravvissuti.filter(({ frase }) => ancora.has(frase));
    return { file, scoperti: scoperti + sopravvissuti.length - vivi.length, sopravvissuti: vivi };
  });
}

/** Di tutti insieme: i mutanti scoperti sul totale, in percento. */
export function punteggio(conti: readonly ContoFile[]): number {
  const scoperti = conti.reduce((somma, conto) => somma + conto.scoperti, 0);
  const vivi = conti.reduce((somma, { sopravvissuti }) => somma + sopravvissuti.length, 0);
  return scoperti + vivi === 0 ? 0 : (scoperti * 100) / (scoperti + vivi);
}

function inRiga(testo: string): string {
  return testo.replace(/\s+/g, ' ').slice(0, 160);
}
