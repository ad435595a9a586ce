import type { Contesto } from '../../domain/contesto';
import { annoDelPiano, approvazioneDichiarata } from '../../domain/offerta/anno-del-piano';
import { profiloPer } from '../../domain/regole/profili/indice';
import type { Profilo } from '../../domain/regole/profili/profilo';
import type { Sostituzione } from '../../domain/regole/profili/sostituzione';

/** Da dove viene un valore: scritto nel pannello, letto nei fogli, ricavato, o da nessuna parte. */
export type Origine = 'scritto' | 'fogli' | 'ricavato' | 'manca';

export interface ValoriDelPiano {
  readonly anno: number | null;
  readonly origineAnno: Origine;
  /** ISO; null se non si può nemmeno ricavare. */
  readonly approvato: string | null;
  readonly origineApprovato: Origine;
  readonly profilo: Profilo;
}

/** I valori che varrebbero con ciò che sta scritto nel pannello: si vedono prima di salvare. */
export function valoriDelPiano(
  contesto: Contesto | null,
  scritti: {
    readonly anno: number | null;
    readonly approvato: string | null;
    readonly sostituzioni?: readonly Sostituzione[];
  },
): ValoriDelPiano {
  const neiFogli = contesto ? annoDelPiano(contesto.tabelle, contesto.anagrafiche) : null;
  const anno = scritti.anno ?? neiFogli;
  const dichiarata = contesto ? approvazioneDichiarata(contesto.anagrafiche) : null;
  const data = scritti.approvato ?? dichiarata;
  const approvato = data ?? (anno === null ? null : `${anno - 1}-12-31`);
  return {
    anno,
    origineAnno: scritti.anno !== null ? 'scritto' : anno === null ? 'manca' : 'fogli',
    approvato,
    origineApprovato:
      scritti.approvato !== null
        ? 'scritto'
        : dichiarata !== null
          ? 'fogli'
          : approvato === null
            ? 'manca'
            : 'ricavato',
    profilo: profiloPer(approvato, scritti.sostituzioni),
  };
}

/** La data di approvazione se qualcuno l'ha detta; quella ricavata dall'anno non è una risposta. */
export function approvazioneNota({ approvato, origineApprovato }: ValoriDelPiano): string | null {
  return origineApprovato === 'scritto' || origineApprovato === 'fogli' ? approvato : null;
}
