import type { EsitoControllo } from '../domain/rilievi/esito';

/** L'esito di un file: quello del controllo, o `illeggibile` se non lo si è potuto leggere. */
export type Esito = EsitoControllo | 'illeggibile';
