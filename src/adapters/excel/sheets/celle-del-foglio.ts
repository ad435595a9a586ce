import type { CellaDraft, SheetDraft } from '../../../domain/fogli/draft';
import type { Posizione } from '../../../domain/snapshot';
import { comeTesto } from '../testo-sicuro';

/** Le celle di un foglio come le vuole `range.formulas`: rettangolari, i testi protetti da chi li prenderebbe per altro. */
export function griglia(draft: SheetDraft): readonly (readonly (string | number)[])[] {
  const colonne = Math.max(1, ...draft.celle.map((riga) => riga.length));
  return draft.celle.map((riga) => Array.from({ length: colonne }, (_, c) => contenuto(riga[c] ?? null)));
}

function contenuto(cella: CellaDraft | null): string | number {
  if (!cella) return '';
  if (cella.formula !== undefined) return `=${cella.formula}`;
  const { valore } = cella;
  if (typeof valore === 'string') return comeTesto(valore);
  return valore !== null && Number.isFinite(valore) ? valore : '';
}

/** Le celle raccolte per stile e formato: ogni gruppo si disegna in un colpo solo. */
export interface GruppoDiStile {
  readonly stile: CellaDraft['stile'];
  readonly formato: string | null;
  readonly sbloccata: boolean;
  readonly celle: readonly Posizione[];
}

export function gruppiDiStile(draft: SheetDraft): readonly GruppoDiStile[] {
  const gruppi = new Map<string, { gruppo: Omit<GruppoDiStile, 'celle'>; celle: Posizione[] }>();
  draft.celle.forEach((riga, r) =>
    riga.forEach((cella, c) => {
      if (!cella) return;
      const { stile, formato = null, sbloccata = false } = cella;
      const chiave = `${stile}|${formato ?? ''}|${sbloccata}`;
      const noto = gruppi.get(chiave) ?? { gruppo: { stile, formato, sbloccata }, celle: [] };
      gruppi.set(chiave, noto);
      noto.celle.push({ riga: r, colonna: c });
    }),
  );
  return [...gruppi.values()].map(({ gruppo, celle }) => ({ ...gruppo, celle }));
}
