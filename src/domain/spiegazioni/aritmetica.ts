import type { RegolaId } from '../regole/regola-id';
import type { Esempio, Spiegazioni } from './spiegazione';
import { DISPONIBILI, ENTE, esempi, esempio, TURN_OVER } from './tabellina';

/** Le spiegazioni delle regole A01–A06. */
export const SPIEGAZIONI_ARITMETICA: Spiegazioni<RegolaId> = {
  A01: {
    perche:
      'Il complessivo è il numero su cui si calcolano tutte le quote. Se non è la somma, sbagliano anche le quote.',
    giusto: quadro(4, '2 + 0 + 2 + 0 fa 4.'),
    sbagliato: quadro(6, '2 + 0 + 2 + 0 fa 4, ma è scritto 6.'),
    comeCorreggere: [
      'Rileggere le quattro voci sulla comunicazione del comune.',
      'Correggere la voce sbagliata o il complessivo.',
    ],
    eccezioni: [
      'Se manca la colonna delle conferite da privati si suppone che non ce ne siano, e lo si dice.',
      'Se una voce è vuota o n.r. la somma non si può verificare.',
    ],
  },
  A02: {
    perche: "Il totale è il numero che l'assemblea approva e che la Regione riceve.",
    giusto: totale(10, '1 + 3 + 6 fa 10.'),
    sbagliato: totale(9, '1 + 3 + 6 fa 10, ma il totale dice 9.'),
    comeCorreggere: [
      'Verificare se è sbagliato il totale o una riga.',
      'Meglio scrivere il totale con una formula di somma.',
    ],
    eccezioni: [
      'Il totale di un gruppo somma solo le sue righe.',
      'Se una riga non è un numero il totale non si può verificare.',
    ],
  },
  A03: {
    perche: 'Lo stesso dato scritto due volte deve essere uguale. Se non lo è, una delle due tabelle è sbagliata.',
    giusto: dueVolte(1, 'Le due tabelle dicono 1.'),
    sbagliato: dueVolte(2, 'La tabella del turn-over dice 2, il quadro dice 1.'),
    comeCorreggere: [
      'Cercare il dato nella comunicazione del comune.',
      'Scrivere lo stesso numero in tutte le tabelle.',
    ],
    eccezioni: [
      'Un numero in una tabella e n.r. in un’altra è un avviso.',
      'Fra due file si può scegliere quale vale: la differenza resta scritta come avvertenza.',
    ],
  },
  A04: {
    perche: 'Maschi e femmine sommati fanno gli abitanti: una cifra invertita si vede solo così.',
    giusto: abitanti(4066, '1.981 + 2.085 fa 4.066.'),
    sbagliato: abitanti(4606, '1.981 + 2.085 fa 4.066: due cifre sono invertite.'),
    comeCorreggere: ["Confrontare le tre cifre con quelle dell'anagrafe.", 'Correggere quella sbagliata.'],
    eccezioni: ['Se manca una delle tre cifre la somma non si può verificare.'],
  },
  A05: {
    perche: 'Il turn-over è una stima: le unità libere più la media dei tre anni prima. Chi legge deve poterla rifare.',
    giusto: stima(3, '2 libere più la media di 1 fanno 3.'),
    sbagliato: stima(6, '2 libere più la media di 1 fanno 3, ma è scritto 6.'),
    comeCorreggere: ['Rifare la media dei tre anni.', 'Aggiungere le unità già libere e riscrivere il turn-over.'],
    eccezioni: ['Nessuna norma dice come si arrotonda: il capofila sceglie quanta differenza ammettere, di solito 1.'],
  },
  A06: {
    perche: 'Non si possono offrire più alloggi di quanti un ente ne possiede.',
    giusto: patrimonio(6, '6 alloggi disponibili su 40.'),
    sbagliato: patrimonio(60, '60 alloggi disponibili, ma il comune ne ha 40.'),
    comeCorreggere: ['Verificare il patrimonio SAP.', 'Correggere il numero sbagliato dei due.'],
    eccezioni: [
      'Se il patrimonio SAP manca si usa quello complessivo, se c’è.',
      "Se mancano tutti e due si contano gli alloggi SAP nell'elenco dell'ente, e il solo turn-over dà un avviso.",
      "L'elenco si usa se ha tutti gli alloggi, con stato, classificazione e rilascio, e concorda con ciò che si dichiara.",
    ],
  },
};

function quadro(complessivo: number, spiega: string): Esempio {
  return esempio(spiega, [
    [
      ENTE,
      DISPONIBILI,
      TURN_OVER,
      'Carenza manutentiva',
      'Nuova edificazione e ristrutturazione',
      'Conferite da privati',
    ],
    ['COMUNE DI TORNATA', complessivo, 2, 0, 2, 0],
  ]);
}

function totale(somma: number, spiega: string): Esempio {
  return esempio(spiega, [
    [ENTE, DISPONIBILI],
    ['COMUNE DI BOZZOLO', 1],
    ['COMUNE DI SABBIONETA', 3],
    ['COMUNE DI VIADANA', 6],
    ['TOTALE', somma],
  ]);
}

function dueVolte(turnOver: number, spiega: string): Esempio {
  return esempi(
    spiega,
    {
      righe: [
        [ENTE, TURN_OVER],
        ['COMUNE DI SABBIONETA', turnOver],
        ['COMUNE DI VIADANA', 6],
      ],
    },
    {
      righe: [
        [ENTE, TURN_OVER, 'Carenza manutentiva'],
        ['COMUNE DI SABBIONETA', 1, 0],
        ['COMUNE DI VIADANA', 6, 0],
      ],
    },
  );
}

function abitanti(totale: number, spiega: string): Esempio {
  return esempio(spiega, [
    ['Comune', 'Totale maschi', 'Totale femmine', 'Totale generale'],
    ['Bozzolo', 1981, 2085, totale],
    ['Dosolo', 1650, 1703, 3353],
  ]);
}

function stima(turnOver: number, spiega: string): Esempio {
  return esempio(spiega, [
    [ENTE, 'Già libere', 'Media triennale turn-over', TURN_OVER],
    ['COMUNE DI SABBIONETA', 2, 1, turnOver],
  ]);
}

function patrimonio(disponibili: number, spiega: string): Esempio {
  return esempio(spiega, [
    [ENTE, DISPONIBILI, 'SAP'],
    ['COMUNE DI VIADANA', disponibili, 40],
  ]);
}
