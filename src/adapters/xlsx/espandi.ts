/** Una parte dello zip compressa con deflate, da espandere senza mai superare i byte che l'indice dichiara. */
export interface ParteCompressa {
  readonly nome: string;
  readonly compressi: Uint8Array;
  readonly byteEstratti: number;
}

/**
 * Espande una parte in una memoria nuova, che chi legge può modificare.
 * @throws {FileIlleggibile} se i byte non sono deflate o non sono tanti quanti dichiarati.
 */
export type Espandi = (parte: ParteCompressa) => Promise<Uint8Array>;
