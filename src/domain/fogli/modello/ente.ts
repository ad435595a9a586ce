import { anagrafica } from './anagrafica';
import { assegnate } from './assegnate';
import { consistenza } from './consistenza';
import { destinazioni } from './destinazioni';
import { disponibilita } from './disponibilita';
import { carenza, privati } from './elenchi';
import { note } from './note';
import { unita } from './unita';
import type { RichiestaModello } from './richiesta';
import type { WorkbookDraft } from '../draft';

/**
 * La cartella che un ente compila per la comunicazione annuale (R.R. 4/2017, art. 4, c. 3), in bianco o con
 * i dati già noti. Le etichette sono quelle che il controllo riconosce.
 */
export function modelloEnte(richiesta: RichiestaModello): WorkbookDraft {
  return {
    titolo: `${richiesta.ente.nome} – comunicazione ${richiesta.anno}`,
    fogli: [
      anagrafica(richiesta),
      consistenza(richiesta),
      unita(richiesta),
      disponibilita(richiesta),
      destinazioni(richiesta),
      assegnate(richiesta),
      carenza(richiesta),
      privati(richiesta),
      note(richiesta),
    ],
  };
}
