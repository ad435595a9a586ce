import type { Contesto } from '../../../src/domain/contesto';
import { contesto } from '../../costruttori/contesto';

/** Una cartella con un foglio vuoto: niente da riconoscere. */
export function foglioVuoto(): Contesto {
  return contesto({ tabelle: [] });
}
