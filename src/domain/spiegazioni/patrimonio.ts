import type { RegolaId } from '../regole/regola-id';
import type { Esempio, Spiegazioni } from './spiegazione';
import { DISPONIBILI, ENTE, esempi, esempio } from './tabellina';

/** Le spiegazioni delle regole A07–A12: patrimonio, percentuali, anno prima. */
export const SPIEGAZIONI_PATRIMONIO: Spiegazioni<RegolaId> = {
  A07: {
    perche:
      "Il patrimonio dell'ambito è fatto di parti: se non fanno il totale, un gruppo manca o è contato due volte.",
    giusto: subAmbiti(331, '266 + 331 fa 597.'),
    sbagliato: subAmbiti(313, '266 + 313 fa 579, ma il totale dice 597.'),
    comeCorreggere: [
      'Rileggere le cifre di ogni sub-ambito.',
      'Correggere la cifra sbagliata, non il totale per forza.',
    ],
    eccezioni: ['Se una cifra manca la somma non si può verificare.'],
  },
  A08: {
    perche:
      'Ogni alloggio ha un uso solo: SAP, SAS o altro. Se gli usi non fanno il totale, qualcuno è contato due volte.',
    giusto: usi(4, '311 + 16 + 4 fa 331.'),
    sbagliato: usi(30, '311 + 16 + 30 fa 357, ma il totale dice 331: è successo nel piano 2021.'),
    comeCorreggere: ["Verificare gli usi nell'anagrafe del patrimonio.", "Correggere l'uso sbagliato o il totale."],
    eccezioni: ['Se una cifra manca la somma non si può verificare.'],
  },
  A09: {
    perche: 'Una percentuale stampata è ciò che il lettore ricorda: deve venire dai numeri che le stanno accanto.',
    giusto: proprieta('47%', '597 su 1.277 è il 46,7 %, cioè 47 %.'),
    sbagliato: proprieta('74%', '597 su 1.277 è il 47 %: le cifre sono invertite.'),
    comeCorreggere: ['Ricalcolare la percentuale.', 'Se la percentuale è giusta, correggere i numeri.'],
    eccezioni: ["L'arrotondamento all'ultima cifra stampata è ammesso."],
  },
  A10: {
    perche:
      'Se le assegnate superano gli alloggi che il piano offriva, uno dei due numeri è sbagliato o manca una spiegazione.',
    giusto: anni(
      ["Assegnate l'anno precedente", 3],
      'Nel 2020 erano disponibili 3 alloggi e ne sono stati assegnati 3.',
    ),
    sbagliato: anni(
      ["Assegnate l'anno precedente", 9],
      'Nel 2020 erano disponibili 3 alloggi, ma risultano assegnati 9.',
    ),
    comeCorreggere: [
      "Verificare le assegnate dell'anno prima.",
      'Se sono giuste, scrivere perché il piano ne contava meno.',
    ],
    eccezioni: [
      'Dopo il piano può liberarsi qualche alloggio: il capofila sceglie quanta differenza ammettere.',
      "Senza il piano dell'anno prima si guarda solo il patrimonio SAP.",
      "Se il patrimonio non è dichiarato si contano gli alloggi SAP nell'elenco dell'ente, se è di tutti gli alloggi.",
    ],
  },
  A12: {
    perche:
      "Un dato molto diverso dall'anno prima può essere vero, ma spesso è una cella sbagliata o un anno scambiato.",
    giusto: anni([DISPONIBILI, 5], 'Da 3 a 5: un cambiamento normale.'),
    sbagliato: anni([DISPONIBILI, 30], 'Da 3 a 30: da rileggere.'),
    comeCorreggere: ["Rileggere il dato con l'ente.", 'Se è giusto non si cambia niente.'],
    eccezioni: [
      'Fino a tre unità di differenza, o a metà del valore di prima, non si dice niente.',
      "Senza il piano dell'anno prima il controllo non si fa.",
    ],
  },
};

function subAmbiti(viadana: number, spiega: string): Esempio {
  return esempio(spiega, [
    ['Voce', 'Valore'],
    ['appartengono ai 27 Comuni', 597],
    ['sub-Ambito di Casalmaggiore - alloggi comunali complessivamente', 266],
    ['sub-Ambito di Viadana - alloggi comunali complessivamente', viadana],
  ]);
}

function usi(altri: number, spiega: string): Esempio {
  return esempio(spiega, [
    ['Sub-ambito', 'SAP', 'SAS', 'Altri usi residenziali', 'Totale'],
    ['Casalmaggiore', 228, 23, 15, 266],
    ['Viadana', 311, 16, altri, 331],
  ]);
}

function proprieta(stampata: string, spiega: string): Esempio {
  return esempio(spiega, [
    ['Voce', 'Valore'],
    ["unità abitative - patrimonio immobiliare pubblico dell'Ambito Oglio PO", 1277],
    ['appartengono ai 27 Comuni', 597],
    ['appartengono ai 27 Comuni (%)', stampata],
  ]);
}

/** La prima tabella è del piano 2020, la seconda di quello 2021. */
function anni([voce, valore]: readonly [string, number], spiega: string): Esempio {
  return esempi(
    spiega,
    {
      titolo: 'Piano annuale 2020',
      righe: [
        [ENTE, DISPONIBILI],
        ['COMUNE DI SABBIONETA', 3],
      ],
    },
    {
      titolo: 'Piano annuale 2021',
      righe: [
        [ENTE, voce],
        ['COMUNE DI SABBIONETA', valore],
      ],
    },
  );
}
