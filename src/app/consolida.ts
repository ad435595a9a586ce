import { disegnaCartellaAmbito } from '../domain/fogli/cartella-ambito';
import type { WorkbookDraft } from '../domain/fogli/draft';
import type { OpzioniContesto } from '../domain/offerta/crea-contesto';
import type { WorkbookSnapshot } from '../domain/snapshot';
import { frasi } from '../domain/testi/indice';
import type { Giustificazione } from './giustificati';
import { controlla } from './controlla';
import type { Controllo } from './controlla';
import { annotaFileNonLetti } from './file-non-letti';
import { dividiGiustificati } from './giustificati';
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

/** Come `consolida`, da un controllo già fatto; le giustificazioni scritte nella cartella accompagnano gli esiti. */
export function consolidaDa(
  controllo: Controllo,
  nonLetti: readonly FileNonLetto[],
  giustificazioni: readonly Giustificazione[] = [],
): Consolidato {
  const { giustificati } = dividiGiustificati(controllo.rilievi, giustificazioni);
  const motivi = new Map(
    giustificati.map(({ rilievo, giustificazione }) => [rilievo.impronta, giustificazione.motivo]),
  );
  const disegnata = disegnaCartellaAmbito(controllo.contesto, controllo.rilievi, frasi, motivi);
  return { ...controllo, cartella: annotaFileNonLetti(disegnata, nonLetti) };
}
