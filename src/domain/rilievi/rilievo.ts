import type { Famiglia, Fonte } from '../regole/regola';
import type { Gravita } from './gravita';
import type { Segnalazione } from './segnalazione';
import type { SoglieDette } from '../regole/profili/soglie-delle-regole';
import type { RegolaId } from '../regole/regola-id';

/** Una segnalazione con la regola che l'ha fatta, la gravità nel profilo e l'impronta. */
export interface Rilievo extends Segnalazione, SoglieDette {
  readonly regola: RegolaId;
  readonly famiglia: Famiglia;
  readonly gravita: Gravita;
  readonly fonte: Fonte;
  readonly giustificabile: boolean;
  /** 16 cifre esadecimali: non dipende da righe, colonne e ordine dei fogli; cambia col valore trovato. */
  readonly impronta: string;
}
