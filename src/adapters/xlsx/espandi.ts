/** Una parte dello zip compressa con deflate, da espandere senza mai superare i byte che l'indice dichiara. */
export interface ParteCompressa {
  readonly nome: string;
  readonly compressi: Uint8Array;
  readonly byteEstratti: number;
}

/** Chi espande le parti compresse di uno zip. */
export interface Espandi {
  /**
   * Espande una parte in una memoria nuova, che chi legge può modificare.
   * @throws {FileIlleggibile} se i byte non sono deflate o non sono tanti quanti dichiarati.
   */
  (parte: ParteCompressa): Promise<Uint8Array>;
  /** Il codice di controllo dei byte, dove c'è un modo più svelto del nostro. */
  readonly crc32?: ((dati: Uint8Array) => number) | undefined;
}
