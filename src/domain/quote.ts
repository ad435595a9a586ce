/** `eccesso`: all'unità superiore (indigenti, polizia); `metaInSu`: 0,5 e più in su (categorie, art. 15 c. 1 ter). */
export type Arrotondamento = 'eccesso' | 'metaInSu';

/** Margine per la virgola mobile: 100 × 7 / 100 dà 7,000000000000001 e non deve diventare 8. */
const EPSILON = 1e-9;

/**
 * Unità immobiliari che una quota riserva.
 * L'arrotondamento si fa per ente, mai sul totale dell'ambito (R.R. 4/2017 art. 13 c. 3, art. 7 bis c. 1, art. 15 c. 1 ter).
 *
 * @param percentuale da 0 a 100
 * @param disponibili unità disponibili nell'anno
 */
export function unitaRiservate(percentuale: number, disponibili: number, arrotondamento: Arrotondamento): number {
  const esatte = (disponibili * percentuale) / 100;
  const intere = arrotondamento === 'eccesso' ? Math.ceil(esatte - EPSILON) : Math.floor(esatte + 0.5 + EPSILON);
  return Math.max(0, intere);
}

/** Le unità della quota calcolata posto per posto e poi sommata: per ALER, comune per comune. */
export function unitaPerPosto(percentuale: number, posti: readonly number[], arrotondamento: Arrotondamento): number {
  return posti.reduce((somma, disponibili) => somma + unitaRiservate(percentuale, disponibili, arrotondamento), 0);
}
