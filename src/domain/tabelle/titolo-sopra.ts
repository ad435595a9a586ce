import { riconosciVoce, type Detta } from '../voci/riconosci-voce';
import type { Banda } from './colonna-nomi';
import type { Griglia } from './griglia';

const RIGHE_GUARDATE = 4;

/** Un titolo che parla degli alloggi messi in un avviso: non è una voce, e sotto "SAT" è un canale. */
const DI_AVVISO: Detta = { voce: null, generica: null, percento: false, anno: null };
const AVVISO = /^\W*(?:\S+\s+){0,2}(?:nell['’])?(?:avvis[oi]|band[oi])(?:\s+pubblic[oi])?[\W\d]*$/i;

/**
 * La voce detta dal titolo appena sopra l'intestazione; serve solo quando l'intestazione da sola non basta. Senza voce se il
 * titolo è di un avviso, null se non ce n'è uno che dica qualcosa.
 */
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
    if (titolo !== null && AVVISO.test(titolo)) return DI_AVVISO;
  }
  return null;
}
