import type { FileEsaminato } from '../../app/importa/importazione';
import type { OpzioniContesto } from '../../domain/offerta/crea-contesto';

/** Un file da esaminare; i byte passano al lavoratore, non si copiano. */
export interface Richiesta {
  readonly nome: string;
  readonly byte: ArrayBuffer;
  readonly opzioni: OpzioniContesto;
}

/** `pronto`: il lavoratore è partito. `guasto`: il programma si è rotto su questo file; il testo tecnico serve a chi assiste. */
export type Risposta =
  | { readonly tipo: 'pronto' }
  | { readonly tipo: 'esaminato'; readonly esaminato: FileEsaminato }
  | { readonly tipo: 'guasto'; readonly testo: string };
