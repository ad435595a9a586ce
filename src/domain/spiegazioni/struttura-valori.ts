import type { RegolaId } from '../regole/regola-id';
import type { CellaEsempio, Esempio, Spiegazioni } from './spiegazione';
import { ENTE, esempi, esempio, TURN_OVER } from './tabellina';

const LEGENDA = '* Comuni senza U.I. SAP';
const POLIZIA = '% Forze di Polizia e VVF';

/** Le spiegazioni delle regole S08–S13. */
export const SPIEGAZIONI_STRUTTURA_VALORI: Spiegazioni<RegolaId> = {
  S08: {
    perche: 'Gli alloggi si contano interi e una percentuale sta fra 0 e 100. Un altro valore falsa ogni somma.',
    giusto: tornata(2, 'Due alloggi.'),
    sbagliato: tornata(2.5, 'Mezzo alloggio non esiste: forse è la media dei tre anni.'),
    comeCorreggere: ['Scrivere il numero intero giusto.', 'Se il dato non si può rilevare, scrivere n.r.'],
    eccezioni: [
      'La media triennale del turn-over può avere decimali.',
      'Una formula di cui il file non ha il risultato dà un avviso: basta salvarlo di nuovo in Excel.',
    ],
  },
  S09: {
    perche: 'Un numero scritto come testo non entra nelle somme di Excel, che lo salta senza avvisare.',
    giusto: esempio('La quota è un numero.', [
      [ENTE, POLIZIA],
      ['COMUNE DI SPINEDA', 10],
      ['COMUNE DI VIADANA', 5],
    ]),
    sbagliato: esempio('«10.0» è un testo col punto: così erano le quote nel piano 2021.', [
      [ENTE, POLIZIA],
      ['COMUNE DI SPINEDA', '10.0'],
      ['COMUNE DI VIADANA', 5],
    ]),
    comeCorreggere: ['Applicare la correzione proposta, o riscrivere il numero da solo nella cella.'],
    eccezioni: ['Se il testo può valere due numeri non si propone niente: decide chi conosce il dato.'],
  },
  S10: {
    perche: 'Una cella vuota vuol dire che l’ente non ha risposto. Lo 0 invece è una risposta.',
    giusto: esempio('Dosolo risponde che non ne ha.', [
      [ENTE, TURN_OVER],
      ['COMUNE DI BOZZOLO', 1],
      ['COMUNE DI DOSOLO', 0],
      ['COMUNE DI VIADANA', 6],
    ]),
    sbagliato: esempio('La cella di Dosolo è vuota: non ha risposto.', [
      [ENTE, TURN_OVER],
      ['COMUNE DI BOZZOLO', 1],
      ['COMUNE DI DOSOLO', null],
      ['COMUNE DI VIADANA', 6],
    ]),
    comeCorreggere: ["Chiedere il dato all'ente.", 'Scrivere il numero, anche 0, o n.r. se non si può rilevare.'],
    eccezioni: [
      'Chi non ha U.I. SAP lascia la cella vuota e ha un asterisco sul nome.',
      'Se lì c’è 0 è un avviso: lo 0 direbbe che gli alloggi ci sono.',
    ],
  },
  S11: {
    perche:
      "L'asterisco dice chi non ha U.I. SAP. Se c'è in una tabella e non in un'altra, il lettore non sa a chi credere.",
    giusto: asterischi('COMUNE DI SAN GIOVANNI IN CROCE*', "L'asterisco c'è in tutte e due le tabelle."),
    sbagliato: asterischi('COMUNE DI SAN GIOVANNI IN CROCE', 'Nella seconda tabella a San Giovanni in Croce manca.'),
    comeCorreggere: ["Mettere l'asterisco in tutte le tabelle.", 'Scrivere sotto la tabella che cosa vuol dire.'],
    eccezioni: ['Nelle quote di polizia e categorie l’asterisco può rimandare a una nota diversa.'],
  },
  S12: {
    perche: "Una tabella rimasta dall'anno prima porta nel piano numeri vecchi che sembrano giusti.",
    giusto: disponibiliDel(2021, 'Il titolo è del 2021 come il piano.'),
    sbagliato: disponibiliDel(2020, 'Il piano è del 2021, ma il titolo della tabella dice 2020.'),
    comeCorreggere: ['Verificare di quale anno sono i numeri.', "Correggere l'anno, o sostituire i numeri."],
    eccezioni: [
      "Le assegnate sono dell'anno prima del piano, il turn-over dei tre anni prima.",
      'Popolazione, patrimonio e fondi hanno una data propria e non si guardano.',
      "Una colonna dell'anno prima, accanto a quella del piano, è un confronto.",
    ],
  },
  S13: {
    perche: 'Un totale scritto a mano resta fermo quando una riga cambia. Ciò che è nascosto non lo rilegge nessuno.',
    giusto: totale('=SOMMA(B2:B3)', 'Il totale è una formula e segue le righe.'),
    sbagliato: totale(7, 'Il totale è scritto a mano.'),
    comeCorreggere: [
      'Sostituire il numero con la somma della colonna.',
      'Mostrare righe e colonne nascoste e rileggerle.',
    ],
    eccezioni: [
      'Se nessun totale della cartella è una formula è una informazione: la tabella viene da un documento.',
      'Nei file .xls e .xlsb le formule non si leggono e i totali non si guardano.',
    ],
  },
};

function tornata(turnOver: CellaEsempio, spiega: string): Esempio {
  return esempio(spiega, [
    [ENTE, TURN_OVER],
    ['COMUNE DI SPINEDA', 1],
    ['COMUNE DI TORNATA', turnOver],
  ]);
}

function asterischi(nome: string, spiega: string): Esempio {
  return esempi(
    spiega,
    {
      righe: [
        [ENTE, TURN_OVER],
        ['COMUNE DI SABBIONETA', 1],
        ['COMUNE DI SAN GIOVANNI IN CROCE*', null],
        ['COMUNE DI SOLAROLO RAINERIO*', null],
      ],
      nota: LEGENDA,
    },
    {
      righe: [
        [ENTE, 'Carenza manutentiva'],
        ['COMUNE DI SABBIONETA', 0],
        [nome, null],
        ['COMUNE DI SOLAROLO RAINERIO*', null],
      ],
      nota: LEGENDA,
    },
  );
}

function disponibiliDel(anno: number, spiega: string): Esempio {
  const righe = [
    [ENTE, 'Disponibili'],
    ['COMUNE DI SABBIONETA', 3],
    ['COMUNE DI TORNATA', 4],
  ];
  return esempio(spiega, righe, { titolo: `Piano annuale ${anno}: unità disponibili` });
}

function totale(valore: CellaEsempio, spiega: string): Esempio {
  return esempio(spiega, [
    [ENTE, TURN_OVER],
    ['COMUNE DI BOZZOLO', 1],
    ['COMUNE DI VIADANA', 6],
    ['TOTALE', valore],
  ]);
}
