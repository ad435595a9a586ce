import type { Gravita } from '../regola';
import type { RegolaId } from '../regola-id';

/**
 * Le soglie di legge in vigore in un periodo, scelte dalla data di approvazione del piano
 * (non dall'anno: il piano 2025 approvato nel dicembre 2024 segue ancora le regole del 2024).
 */
export interface Soglia<T> {
  readonly valore: T;
  readonly atto: string;
  readonly articolo: string;
  /** `verificata`: testo letto; `dedotta`: la data o il contenuto esatto sono da confermare. */
  readonly confidenza: 'verificata' | 'dedotta';
}

export interface Profilo {
  readonly id: string;
  readonly nome: string;
  /** Primo e ultimo giorno di approvazione a cui si applica (ISO, compresi); null = ancora in vigore. */
  readonly dal: string;
  readonly al: string | null;
  /** Regole che in questo periodo pesano diversamente da come dice il catalogo. */
  readonly gravita: Readonly<Partial<Record<RegolaId, Gravita>>>;
  /** Quota minima per indigenti, % (L.R. 16/2016 art. 23 c. 3). */
  readonly indigentiMinimo: Soglia<number>;
  /** Tetto per Forze di Polizia e VVF, %; dal R.R. 2/2025 comprende Forze Armate e Polizia Locale; null prima del R.R. 3/2019. */
  readonly poliziaMassimo: Soglia<number> | null;
  /** Vero se al tetto concorre anche la Polizia Locale. */
  readonly poliziaConLocale: boolean;
  /** Soglia SAT sulle disponibili, %. */
  readonly transitoriMassimo: Soglia<number>;
  /** Tetto per le categorie dell'art. 14, %; null prima del R.R. 2/2025. */
  readonly categorieMassimo: Soglia<number> | null;
  /** Valore per ALER della quota indigenti, %. */
  readonly indigentiAler: Soglia<number>;
}
