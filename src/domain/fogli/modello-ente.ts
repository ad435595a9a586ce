import { anagrafica } from './modello-anagrafica';
import { assegnate } from './modello-assegnate';
import { consistenza } from './modello-consistenza';
import { destinazioni } from './modello-destinazioni';
import { disponibilita } from './modello-disponibilita';
import { carenza, privati } from './modello-elenchi';
import { note } from './modello-note';
import type { RichiestaModello } from './modello-richiesta';
import type { WorkbookDraft } from './draft';

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
      disponibilita(richiesta),
      destinazioni(richiesta),
      assegnate(richiesta),
      carenza(richiesta),
      privati(richiesta),
      note(richiesta),
    ],
  };
}
