import type { RegolaId } from '../regole/regola-id';
import type { CellaEsempio, Esempio, Spiegazioni } from './spiegazione';
import { ENTE, esempi, esempio } from './tabellina';

/** Le spiegazioni delle regole S14, S15, A11 e Q13–Q15, sull'elenco degli alloggi. I valori degli esempi sono inventati. */
export const SPIEGAZIONI_UNITA: Spiegazioni<RegolaId> = {
  S14: {
    perche: 'Dalla superficie e dallo stato si decide a chi assegnare un alloggio: un valore impossibile lo blocca.',
    giusto: elenco('Le due superfici sono possibili.', ['UI-1', 68.5], ['UI-2', 54]),
    sbagliato: elenco('Un alloggio di 0 metri quadri non esiste.', ['UI-1', 68.5], ['UI-2', 0]),
    comeCorreggere: ["Cercare il dato nell'anagrafe del patrimonio.", 'Correggere la cella.'],
    eccezioni: [
      'Un dato che non si può rilevare si scrive n.r.',
      "Che cosa può valere ogni colonna è dedotto dalla pratica: la legge non dà l'elenco.",
    ],
  },
  S15: {
    perche: 'Senza un codice suo un alloggio non si ritrova, e due righe uguali si contano due volte.',
    giusto: elenco('Ogni alloggio ha il suo codice.', ['UI-1', 68.5], ['UI-2', 54]),
    sbagliato: elenco('Due righe hanno lo stesso codice.', ['UI-1', 68.5], ['UI-1', 54]),
    comeCorreggere: ["Cercare il codice nell'anagrafe del patrimonio.", 'Correggerlo, o togliere la riga doppia.'],
    eccezioni: ['Maiuscole e minuscole non contano.'],
  },
  A11: {
    perche: "L'elenco degli alloggi è la prova dei numeri dichiarati: se non coincidono, uno dei due è sbagliato.",
    giusto: contati(1, 'Il comune dichiara 1 alloggio in carenza e nell’elenco ce n’è 1.'),
    sbagliato: contati(3, 'Il comune dichiara 3 alloggi in carenza, ma nell’elenco ce n’è 1.'),
    comeCorreggere: ['Verificare quale dei due numeri è giusto.', "Correggere il numero o le righe dell'elenco."],
    eccezioni: [
      "Se l'elenco riporta solo una parte degli alloggi, il conto non si può verificare.",
      'Gli alloggi da costruire possono non avere ancora una riga.',
    ],
  },
  Q13: {
    perche: 'Chi entra in un alloggio in carenza paga i lavori: la norma mette un limite a quanto gli si può chiedere.',
    giusto: lavori(7500, 'I lavori costano 7.500 euro; il massimo è 8.000.'),
    sbagliato: lavori(9500, 'I lavori costano 9.500 euro; il massimo è 8.000, IVA compresa.'),
    comeCorreggere: ["Controllare il costo stimato e l'IVA.", "Se è giusto, togliere l'alloggio da quelli in carenza."],
    eccezioni: [],
  },
  Q14: {
    perche: "Un alloggio in carenza si mette nell'avviso solo se dice quali lavori servono e quanto costano.",
    giusto: lavori(7500, 'Lavori e costo sono scritti.'),
    sbagliato: lavori(null, 'Il costo dei lavori manca.'),
    comeCorreggere: ['Chiedere la stima dei lavori.', "Scrivere lavori, costo e mesi di scomputo dell'affitto."],
    eccezioni: ['Riguarda solo gli alloggi in carenza manutentiva.'],
  },
  Q15: {
    perche: 'Un alloggio di un privato entra nel piano solo se la convenzione dura abbastanza.',
    giusto: convenzione('31/12/2028', 'Otto anni: è il minimo.'),
    sbagliato: convenzione('31/12/2025', 'Cinque anni: il minimo è otto.'),
    comeCorreggere: ['Rileggere la convenzione.', 'Correggere le date, o accordarsi per prolungarla.'],
    eccezioni: ['Se manca la data di fine, la durata non si può verificare.'],
  },
};

function elenco(spiega: string, ...alloggi: readonly (readonly [string, CellaEsempio])[]): Esempio {
  return esempio(spiega, [
    ['Codice alloggio', 'Ente proprietario', 'Superficie utile (mq)', 'Vani', 'Stato'],
    ...alloggi.map(([codice, superficie]) => [codice, 'COMUNE DI VIADANA', superficie, 3.5, 'libera']),
  ]);
}

function contati(dichiarati: number, spiega: string): Esempio {
  return esempi(
    spiega,
    {
      righe: [
        [ENTE, 'Carenza manutentiva'],
        ['COMUNE DI VIADANA', dichiarati],
      ],
    },
    {
      righe: [
        ['Codice alloggio', 'Ente proprietario', 'Superficie utile (mq)', 'Vani', 'Stato'],
        ['UI-1', 'COMUNE DI VIADANA', 68.5, 4, 'in carenza manutentiva'],
        ['UI-2', 'COMUNE DI VIADANA', 54, 3, 'occupata'],
        ['UI-3', 'COMUNE DI VIADANA', 47, 3, 'occupata'],
      ],
    },
  );
}

function lavori(costo: CellaEsempio, spiega: string): Esempio {
  return esempio(spiega, [
    [
      'Codice alloggio',
      'Ente proprietario',
      'Superficie utile (mq)',
      'Stato',
      'Lavori necessari',
      'Costo stimato dei lavori',
    ],
    ['UI-1', 'COMUNE DI VIADANA', 68.5, 'in carenza manutentiva', 'Infissi e caldaia', costo],
    ['UI-2', 'COMUNE DI VIADANA', 54, 'occupata', null, null],
  ]);
}

function convenzione(fine: string, spiega: string): Esempio {
  return esempio(spiega, [
    [
      'Codice alloggio',
      'Ente proprietario',
      'Superficie utile (mq)',
      'Stato',
      'Inizio convenzione',
      'Fine convenzione',
    ],
    ['UI-1', 'COMUNE DI VIADANA', 68.5, 'libera', '01/01/2021', fine],
  ]);
}
