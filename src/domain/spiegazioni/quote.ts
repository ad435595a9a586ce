import type { RegolaId } from '../regole/regola-id';
import type { CellaEsempio, Esempio, Spiegazioni } from './spiegazione';
import { DISPONIBILI, ENTE, esempio } from './tabellina';

const INDIGENTI = '% indigenti';
const POLIZIA = '% Forze di Polizia e VVF';

/** Le spiegazioni delle regole Q01–Q06. */
export const SPIEGAZIONI_QUOTE: Spiegazioni<RegolaId> = {
  Q01: {
    perche:
      'La legge riserva ai nuclei indigenti una parte minima delle unità. Una quota più bassa gliela toglierebbe.',
    giusto: quota('COMUNE DI VIADANA', INDIGENTI, 20, 'Il 20 % è il minimo.'),
    sbagliato: quota('COMUNE DI VIADANA', INDIGENTI, 15, 'Il 15 % è sotto il minimo del 20 %.'),
    comeCorreggere: ['Scrivere almeno il 20 %, o la quota più alta decisa dal comune.'],
    eccezioni: ['Chi non scrive la quota applica il minimo: non è un errore.', 'Per ALER vale la regola Q02.'],
  },
  Q02: {
    perche: 'Oltre il 20 % può andare solo un comune, per i suoi alloggi, se copre i costi. Per ALER la quota è fissa.',
    giusto: quota('ALER BS-CR-MN U.O. MANTOVA', INDIGENTI, 20, 'Per ALER è sempre il 20 %.'),
    sbagliato: quota('ALER BS-CR-MN U.O. MANTOVA', INDIGENTI, 30, 'Per ALER la quota non può essere il 30 %.'),
    comeCorreggere: ['Per ALER scrivere 20.', 'Per un comune verificare che la quota più alta sia deliberata.'],
    eccezioni: ['Per un comune oltre il 20 % è solo una informazione: è ammesso.'],
  },
  Q03: {
    perche: "La quota diventa alloggi arrotondando all'unità superiore. Per ALER il conto si fa comune per comune.",
    giusto: conUnita('ALER BS-CR-MN COMUNE DI VIADANA', 15, INDIGENTI, 20, 'Il 20 % di 15 alloggi è 3 alloggi.'),
    sbagliato: conUnita(
      'ALER BS-CR-MN U.O. MANTOVA',
      23,
      INDIGENTI,
      20,
      'I 23 alloggi sono di più comuni: il conto comune per comune non si può fare.',
    ),
    comeCorreggere: ["Riportare gli alloggi nell'avviso.", 'Ad ALER chiedere le unità comune per comune.'],
    eccezioni: ['È una informazione: dice quanti alloggi sono, non che c’è un errore.'],
  },
  Q04: {
    perche: 'La norma mette un tetto alla quota per le Forze di Polizia, perché le altre unità restino a tutti.',
    giusto: quota('COMUNE DI SPINEDA', POLIZIA, 10, 'Il 10 % è il tetto dei piani approvati fino al 10 marzo 2025.'),
    sbagliato: quota('COMUNE DI SPINEDA', POLIZIA, 15, 'Il 15 % supera il tetto del 10 %.'),
    comeCorreggere: [
      'Controllare la data di approvazione del piano.',
      'Ridurre la quota entro il tetto di quella data.',
    ],
    eccezioni: [
      "Il tetto lo decide la data di approvazione, non l'anno del piano.",
      'Dai piani approvati dopo il R.R. 2/2025 il tetto è 20 % e comprende Forze Armate e Polizia Locale.',
      'Il giorno da cui vale il nuovo tetto è dedotto dalla pratica.',
      'Prima del R.R. 3/2019 il tetto non c’era.',
    ],
  },
  Q05: {
    perche:
      "La quota diventa alloggi arrotondando all'unità superiore: con pochi alloggi una sola unità supera il tetto.",
    giusto: conUnita('COMUNE DI VIADANA', 20, POLIZIA, 10, 'Il 10 % di 20 alloggi è 2 alloggi.'),
    sbagliato: conUnita('COMUNE DI SPINEDA', 1, POLIZIA, 10, "L'unico alloggio andrebbe alla polizia: è il 100 %."),
    comeCorreggere: ['Chiedere al comune se vuole davvero riservare quelle unità.', 'Altrimenti togliere la quota.'],
    eccezioni: [
      'È una informazione: la norma fa arrotondare in su.',
      "Che l'arrotondamento valga anche dopo il R.R. 2/2025 è dedotto dalla pratica.",
    ],
  },
  Q06: {
    perche: 'Una quota di zero alloggi non riserva niente: o manca il numero di alloggi o la quota è di troppo.',
    giusto: conUnita('COMUNE DI CASTELDIDONE', 0, POLIZIA, null, 'Senza alloggi non c’è quota.'),
    sbagliato: conUnita('COMUNE DI CASTELDIDONE', 0, POLIZIA, 10, 'Il 10 % di nessun alloggio: così nel piano 2021.'),
    comeCorreggere: [
      'Verificare il numero di alloggi disponibili.',
      'Togliere la quota, o spiegarla con asterisco e nota.',
    ],
    eccezioni: ['Con l’asterisco che rimanda a una nota è una informazione.'],
  },
};

function quota(ente: string, voce: string, valore: number, spiega: string): Esempio {
  return esempio(spiega, [
    [ENTE, voce],
    [ente, valore],
  ]);
}

function conUnita(ente: string, disponibili: number, voce: string, valore: CellaEsempio, spiega: string): Esempio {
  return esempio(spiega, [
    [ENTE, DISPONIBILI, voce],
    [ente, disponibili, valore],
  ]);
}
