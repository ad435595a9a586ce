/** I casi che un processo deve esaminare: da `da` (compreso) ad `a` (escluso). */
export interface Turno {
  readonly seme: number;
  readonly da: number;
  readonly a: number;
}

/** Com'è finito un caso. */
export type Messaggio = { readonly numero: number; readonly millisecondi: number } & (
  | { readonly tipo: 'letto' }
  | { readonly tipo: 'rifiutato'; readonly motivo: string }
  | { readonly tipo: 'difetto'; readonly errore: string }
);

/** Un caso finito, con il picco di memoria del processo fin lì, in MB. */
export type Esaminato = Messaggio & { readonly memoria: number };
