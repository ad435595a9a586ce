import type { WorkbookSnapshot } from '../domain/snapshot';

/** Un file che non si è potuto leggere e perché, in una riga d'italiano. */
export interface FileNonLetto {
  readonly nome: string;
  readonly motivo: string;
}

/** Com'è andata la lettura di un file. */
export type Lettura =
  { readonly tipo: 'letta'; readonly cartella: WorkbookSnapshot } | ({ readonly tipo: 'illeggibile' } & FileNonLetto);
