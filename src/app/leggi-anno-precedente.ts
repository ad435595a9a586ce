import { conAltriDati } from '../domain/confronto/altri-dati';
import { annoPrecedenteDa } from '../domain/confronto/dichiarati';
import type { AnnoPrecedente } from '../domain/confronto/anno-precedente';
import { FOGLI } from '../domain/fogli/nomi';
import { creaContesto } from '../domain/offerta/crea-contesto';
import type { WorkbookSnapshot } from '../domain/snapshot';
import { riconosci } from '../domain/tabelle/riconosci';
import { isCartellaDellAmbito } from './cartella-dell-ambito';

/**
 * L'anno prima, da una cartella qualunque che si riconosca. Di una scritta da noi si guardano solo il quadro e i dati: le
 * tabelle dei grafici sommano per tipo di ente e parrebbero altri enti.
 */
export function leggiAnnoPrecedente(cartella: WorkbookSnapshot): AnnoPrecedente {
  const foglio = (nome: string): WorkbookSnapshot['fogli'] => cartella.fogli.filter((uno) => uno.nome === nome);
  const nostra = isCartellaDellAmbito(cartella);
  const guardata = nostra ? { ...cartella, fogli: foglio(FOGLI.quadro) } : cartella;
  const precedente = annoPrecedenteDa(creaContesto([guardata], [riconosci(guardata, 0)]));
  const [dati] = nostra ? foglio(FOGLI.dati) : [];
  return dati ? conAltriDati(precedente, dati) : precedente;
}
