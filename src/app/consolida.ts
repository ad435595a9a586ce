import { disegnaCartellaAmbito } from '../domain/fogli/cartella-ambito';
import type { WorkbookDraft } from '../domain/fogli/draft';
import type { OpzioniContesto } from '../domain/offerta/crea-contesto';
import type { WorkbookSnapshot } from '../domain/snapshot';
import { frasi } from '../domain/testi/indice';
import { controlla } from './controlla';
import type { Controllo } from './controlla';
import { annotaFileNonLetti } from './file-non-letti';
import type { FileNonLetto } from './lettura';

export interface Consolidato extends Controllo {
  /** La cartella dell'ambito, da scrivere. */
  readonly cartella: WorkbookDraft;
}

/**
 * Controlla le cartelle come un solo ambito e ne descrive la cartella riassuntiva. I file che non si sono potuti
 * leggere non fermano gli altri, ma la cartella dice che i loro dati mancano.
 */
export function consolida(
  cartelle: readonly WorkbookSnapshot[],
  nonLetti: readonly FileNonLetto[],
  opzioni: OpzioniContesto = {},
): Consolidato {
  return consolidaDa(controlla(cartelle, opzioni), nonLetti);
}

/** Come `consolida`, da un controllo già fatto. */
export function consolidaDa(controllo: Controllo, nonLetti: readonly FileNonLetto[]): Consolidato {
  const disegnata = disegnaCartellaAmbito(controllo.contesto, controllo.rilievi, frasi);
  return { ...controllo, cartella: annotaFileNonLetti(disegnata, nonLetti) };
}
