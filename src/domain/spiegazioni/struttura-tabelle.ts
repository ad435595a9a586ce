import type { RegolaId } from '../regole/regola-id';
import type { CellaEsempio, Spiegazioni } from './spiegazione';
import { DISPONIBILI, ENTE, esempio, TURN_OVER } from './tabellina';

const REGISTRO_DEDOTTO =
  "Senza l'elenco degli enti dell'ambito l'elenco si ricava dalle tabelle: il rilievo lo dice e va letto con cautela.";

/** Le spiegazioni delle regole S01–S07. */
export const SPIEGAZIONI_STRUTTURA_TABELLE: Spiegazioni<RegolaId> = {
  S01: {
    perche: 'Una tabella senza righe o senza numeri non è una risposta: il piano resterebbe incompleto.',
    giusto: esempio('Ogni ente ha il suo numero, anche 0.', turnOver(1, 0)),
    sbagliato: esempio('La tabella è preparata ma nessuno ha scritto i numeri.', turnOver(null, null)),
    comeCorreggere: ["Controllare che il file sia l'ultimo ricevuto.", 'Scrivere i numeri; dove non ce ne sono, 0.'],
    eccezioni: [
      'Una parte facoltativa non compilata dà solo una informazione.',
      'Le righe degli enti senza U.I. SAP restano vuote e non contano.',
    ],
  },
  S02: {
    perche: 'Senza intestazione non si sa di quale voce sono i numeri, e non si possono sommare né confrontare.',
    giusto: esempio('Ogni colonna dice di quale voce è.', [
      [ENTE, DISPONIBILI, TURN_OVER],
      ['COMUNE DI SABBIONETA', 3, 1],
      ['COMUNE DI TORNATA', 4, 2],
    ]),
    sbagliato: esempio('La terza colonna ha numeri ma non dice di quale voce sono.', [
      [ENTE, DISPONIBILI, null],
      ['COMUNE DI SABBIONETA', 3, 1],
      ['COMUNE DI TORNATA', 4, 2],
    ]),
    comeCorreggere: ["Scrivere sopra la colonna l'intestazione dell'estratto regionale."],
    eccezioni: ['Una colonna vuota o di soli numeri di riga si può lasciare senza intestazione.'],
  },
  S03: {
    perche:
      'La comunicazione è dovuta anche da chi non ha alloggi da offrire. Un ente che manca non ha risposto, e il totale è parziale.',
    giusto: esempio('I tre enti ci sono tutti; Dosolo risponde 0.', [
      [ENTE, TURN_OVER],
      ['COMUNE DI BOZZOLO', 1],
      ['COMUNE DI DOSOLO', 0],
      ['COMUNE DI MARCARIA', 1],
    ]),
    sbagliato: esempio("Dosolo è nell'ambito ma non ha una riga.", [
      [ENTE, TURN_OVER],
      ['COMUNE DI BOZZOLO', 1],
      ['COMUNE DI MARCARIA', 1],
    ]),
    comeCorreggere: ["Chiedere la comunicazione all'ente.", "Aggiungere la riga dell'ente, con 0 se non ha alloggi."],
    eccezioni: [
      'Vale per le voci a cui tutti rispondono: non per le quote, che scrive solo chi riserva.',
      REGISTRO_DEDOTTO,
    ],
  },
  S04: {
    perche: "I numeri di un ente estraneo finirebbero nei totali dell'ambito.",
    giusto: esempio("Casteldidone è un comune dell'ambito.", [
      [ENTE, TURN_OVER],
      ['COMUNE DI BOZZOLO', 1],
      ['COMUNE DI CASTELDIDONE', 0],
    ]),
    sbagliato: esempio('Castelleone ha un nome simile a Casteldidone, ma è di un altro ambito.', [
      [ENTE, TURN_OVER],
      ['COMUNE DI BOZZOLO', 1],
      ['COMUNE DI CASTELLEONE', 0],
    ]),
    comeCorreggere: [
      'Correggere il nome, se è scritto male.',
      "Togliere la riga, o aggiungere l'ente all'elenco dell'ambito se ne fa parte.",
    ],
    eccezioni: [REGISTRO_DEDOTTO],
  },
  S05: {
    perche: 'Due grafie dello stesso nome sembrano due enti: uno pare mancare e i conti non si abbinano.',
    giusto: esempio('Il nome è quello ufficiale.', [
      [ENTE, TURN_OVER],
      ['COMUNE DI CASTELDIDONE', 0],
      ['COMUNE DI SABBIONETA', 1],
    ]),
    sbagliato: esempio('Nel nome di Casteldidone manca una lettera: è successo nel piano 2021.', [
      [ENTE, TURN_OVER],
      ['COMUNE DI CASTELIDONE', 0],
      ['COMUNE DI SABBIONETA', 1],
    ]),
    comeCorreggere: ["Verificare che l'ente sia quello proposto.", 'Applicare la correzione o riscrivere il nome.'],
    eccezioni: [
      'Maiuscole e «Comune di» davanti al nome non contano.',
      'Se cambiano solo spazi, accenti o apostrofi è una informazione.',
    ],
  },
  S06: {
    perche: 'Con due righe dello stesso ente non si sa quale vale, e il totale conta gli alloggi due volte.',
    giusto: esempio('Una riga per ente.', [
      [ENTE, TURN_OVER],
      ['COMUNE DI BOZZOLO', 1],
      ['COMUNE DI VIADANA', 6],
    ]),
    sbagliato: esempio('Viadana compare due volte.', [
      [ENTE, TURN_OVER],
      ['COMUNE DI BOZZOLO', 1],
      ['COMUNE DI VIADANA', 6],
      ['COMUNE DI VIADANA', 5],
    ]),
    comeCorreggere: ["Chiedere all'ente quale numero vale.", 'Tenere quella riga e togliere le altre.'],
    eccezioni: [],
  },
  S07: {
    perche: 'Il totale è il numero che si approva e si pubblica. Se manca, o non è in fondo, non comprende tutto.',
    giusto: esempio('La riga TOTALE chiude la tabella.', [
      [ENTE, TURN_OVER],
      ['COMUNE DI BOZZOLO', 1],
      ['COMUNE DI VIADANA', 6],
      ['TOTALE', 7],
    ]),
    sbagliato: esempio('La tabella finisce senza totale.', [
      [ENTE, TURN_OVER],
      ['COMUNE DI BOZZOLO', 1],
      ['COMUNE DI VIADANA', 6],
    ]),
    comeCorreggere: ['Aggiungere in fondo la riga TOTALE, con la somma di ogni colonna.'],
    eccezioni: [
      'Una tabella di una riga sola non ha bisogno del totale.',
      'I totali parziali di un gruppo sono ammessi, se dicono di quale gruppo.',
    ],
  },
};

function turnOver(bozzolo: CellaEsempio, dosolo: CellaEsempio): readonly (readonly CellaEsempio[])[] {
  return [
    [ENTE, TURN_OVER],
    ['COMUNE DI BOZZOLO', bozzolo],
    ['COMUNE DI DOSOLO', dosolo],
  ];
}
