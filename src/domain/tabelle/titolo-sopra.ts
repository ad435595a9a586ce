import { riconosciVoce } from '../voci/riconosci-voce';
import type { VoceKey } from '../voci/voce';
import type { Banda } from './colonna-nomi';
import type { Griglia } from './griglia';

const RIGHE_GUARDATE = 4;

/** Di che cosa parla un titolo: di una voce, o degli alloggi messi in un avviso, dove "SAT" è un canale e non la voce. */
export type Titolo = { readonly di: 'voce'; readonly voce: VoceKey } | { readonly di: 'avviso' };

const AVVISO = /^\W*(?:\S+\s+){0,2}(?:nell['’])?(?:avvis[oi]|band[oi])(?:\s+pubblic[oi])?[\W\d]*$/i;

/** Vero se le cifre sotto il titolo sono di un avviso, non del piano. */
export function isDiAvviso(titolo: Titolo | null): boolean {
  return titolo?.di === 'avviso';
}

/** La voce di cui il titolo parla; null se non c'è un titolo, o è di un avviso. */
export function voceDelTitolo(titolo: Titolo | null): VoceKey | null {
  return titolo?.di === 'voce' ? titolo.voce : null;
}

function leggiTitolo(testo: string): Titolo | null {
  const voce = riconosciVoce(testo)?.voce;
  if (voce) return { di: 'voce', voce };
  return AVVISO.test(testo) ? { di: 'avviso' } : null;
}

/**
 * Il titolo appena sopra l'intestazione; serve solo quando l'intestazione da sola non basta. Null se non ce n'è uno che dica
 * qualcosa.
 */
export function titoloSopra(griglia: Griglia, prima: number, banda: Banda): Titolo | null {
  for (let riga = prima - 1; riga >= Math.max(griglia.primaRiga, prima - RIGHE_GUARDATE); riga -= 1) {
    let testo: string | null = null;
    for (let colonna = banda.da; colonna <= banda.a; colonna += 1) {
      if (griglia.vuota(riga, colonna)) continue;
      // Una riga con più celle o con numeri è di un'altra tabella.
      if (testo !== null) return null;
      testo = griglia.testo(riga, colonna);
      if (testo === null) return null;
    }
    const titolo = testo === null ? null : leggiTitolo(testo);
    if (titolo !== null) return titolo;
  }
  return null;
}
