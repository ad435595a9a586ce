import type { VoceKey } from '../voci/voce';

/** Un numero, o `n.r.` se il file dichiara il dato non rilevabile. */
export type ValoreFonte = number | 'n.r.';

/**
 * Quale di due file vale per un dato che dicono con numeri diversi. Dati semplici: si conserva nella cartella e in
 * `ambito.json`. Vale finché i file dicono quei numeri: se uno cambia, chi ha scelto deve guardare di nuovo.
 */
export interface SceltaFonte {
  /** Nome ufficiale dell'ente. */
  readonly ente: string;
  readonly voce: VoceKey;
  /** Il file che vale. */
  readonly file: string;
  readonly valore: ValoreFonte;
  /** Gli altri valori, detti dai file che non valgono. */
  readonly invece: readonly ValoreFonte[];
}
