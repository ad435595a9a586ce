import { riconosciVoce, type Detta } from '../voci/riconosci-voce';
import type { Banda } from './colonna-nomi';
import type { Griglia } from './griglia';

const RIGHE_GUARDATE = 4;

/** La voce detta dal titolo appena sopra l'intestazione; serve solo quando l'intestazione da sola non basta. */
export function titoloSopra(griglia: Griglia, prima: number, banda: Banda): Detta | null {
  for (let riga = prima - 1; riga >= Math.max(griglia.primaRiga, prima - RIGHE_GUARDATE); riga -= 1) {
    let titolo: string | null = null;
    for (let colonna = banda.da; colonna <= banda.a; colonna += 1) {
      if (griglia.vuota(riga, colonna)) continue;
      // Una riga con più celle o con numeri è di un'altra tabella.
      if (titolo !== null) return null;
      titolo = griglia.testo(riga, colonna);
      if (titolo === null) return null;
    }
    const detta = titolo === null ? null : riconosciVoce(titolo);
    if (detta?.voce) return detta;
  }
  return null;
}
