/** Una riga di una tabella di misure. */
export interface RigaMisura {
  readonly misura: string;
  readonly valore: string;
  /** Oltre (o sotto) quale valore la misura fallisce; senza, si guarda e basta. */
  readonly limite?: string;
  readonly dettaglio?: string;
}

/** Ciò che un comando ha misurato una volta: sta in `docs/misure/<nome>.json`. */
export interface MisuraRegistrata {
  readonly nome: string;
  readonly titolo: string;
  /** Il comando che la rifà. */
  readonly comando: string;
  /** Giorno, ISO. */
  readonly data: string;
  readonly processori: number;
  readonly node: string;
  readonly righe: readonly RigaMisura[];
}
