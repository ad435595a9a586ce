import type { Ente } from '../enti/ente';
import { VOCI_QUADRO } from '../voci/voce';
import type { VoceKey } from '../voci/voce';

/** Le voci che si mettono accanto da un anno all'altro: i conteggi che ogni ente dichiara ogni anno. */
export const VOCI_A_CONFRONTO = [
  ...VOCI_QUADRO,
  'transitori',
  'assegnate',
  'consistenzaSap',
  'consistenzaSas',
  'consistenzaAltri',
  'consistenza',
] as const satisfies readonly VoceKey[];
export type VoceAConfronto = (typeof VOCI_A_CONFRONTO)[number];

/** Ciò che un ente dichiara in un anno; una voce assente non è stata dichiarata. */
export type ValoriDichiarati = Readonly<Partial<Record<VoceAConfronto, number | 'n.r.'>>>;

export interface EnteDichiarato {
  readonly ente: Ente;
  readonly senzaSap: boolean;
  readonly valori: ValoriDichiarati;
}

/** I dati del piano dell'anno prima. Tutto dati semplici: si conserva e passa da un worker al pannello. */
export interface AnnoPrecedente {
  /** Anno del piano; null se il file non lo dice. */
  readonly anno: number | null;
  /** I file da cui viene. */
  readonly file: readonly string[];
  readonly enti: readonly EnteDichiarato[];
}
