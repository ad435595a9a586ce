import type { RegolaId } from '../regole/regola-id';
import { cita, mostraValore } from './cita';
import { numeroItaliano } from './numero-italiano';
import { comeScritto, ente, quanti, testo, voce } from './parametro';
import { plurale } from './plurale';
import type { Segnalazione } from '../rilievi/segnalazione';
import type { TestiRegola } from './testi-regola';

/** I campi come si nominano in una frase. */
const CAMPI: Readonly<Record<string, string>> = {
  stato: 'lo stato',
  classificazione: 'la classificazione',
  superficie: 'la superficie',
  foglio: 'il foglio catastale',
  mappale: 'il mappale',
};

function campo(s: Segnalazione): string {
  return CAMPI[testo(s, 'campo')] ?? 'un dato';
}

function valore({ trovato }: Segnalazione): string {
  return mostraValore(trovato);
}

/** Dove stava già: nello stesso elenco basta la riga. */
function gia(s: Segnalazione): string {
  const altrove = quanti(s, 'altroFile') === 1 ? ', in un altro file' : '';
  return `alla riga ${numeroItaliano(quanti(s, 'riga'))} del foglio ${cita(testo(s, 'foglio'))}${altrove}`;
}

function cifre(s: Segnalazione): string {
  return plurale(Number(s.atteso ?? 4), 'cifra', 'cifre');
}

/** Le parole delle regole sulle righe degli elenchi di alloggi. */
export const RIGHE_UNITA = {
  S14: {
    titolo: "Valori nell'elenco degli alloggi",
    controllo: "In ogni riga dell'elenco i valori sono possibili e i dati necessari ci sono.",
    messaggi: {
      superficie: (s) => `La superficie è ${valore(s)}: si aspettava un numero maggiore di 0.`,
      vani: (s) => `I vani sono ${valore(s)}: si aspettava un numero maggiore di 0, intero o con mezzo vano.`,
      costo: (s) => `Il costo dei lavori è ${valore(s)}: si aspettava un importo in euro.`,
      mesi: (s) => `I mesi di scomputo sono ${valore(s)}: si aspettava un numero intero.`,
      durata: (s) => `La durata della convenzione è ${valore(s)}: si aspettava un numero maggiore di 0.`,
      classificazione: (s) => `La classificazione ${valore(s)} non è una di quelle note: SAP, SAS, SAT, altri usi.`,
      stato: (s) =>
        `Lo stato ${valore(s)} non è uno di quelli noti: occupato, libero, in carenza, in ristrutturazione.`,
      data: (s) => `${valore(s)} non è una data del calendario.`,
      rilascio: (s) =>
        `Il rilascio previsto è ${comeScritto(s.trovato)}: il piano è dell'anno ${comeScritto(s.atteso)}.`,
      foglio: (s) => `Il foglio catastale è ${valore(s)}: si aspettava un numero di al massimo ${cifre(s)}.`,
      mappale: (s) => `Il mappale è ${valore(s)}: si aspettava un numero di al massimo ${cifre(s)}.`,
      subalterno: (s) => `Il subalterno è ${valore(s)}: si aspettava un numero di al massimo ${cifre(s)}.`,
      manca: (s) => `Di questo alloggio manca ${campo(s)}.`,
      'colonna-vuota': (s) =>
        `La colonna c'è ma è tutta vuota: manca ${campo(s)} di ${plurale(quanti(s, 'quante'), 'alloggio', 'alloggi')}.`,
      'dati-personali': () => 'Questa colonna sembra contenere nomi o codici fiscali di chi abita gli alloggi.',
    },
    rimedi: {
      'dati-personali':
        'Il piano conta gli alloggi e non chiede chi li abita: togliere la colonna prima di inviare il file.',
      'colonna-vuota': 'Compilare la colonna, o toglierla se il dato non si ha.',
      manca: 'Completare la cella; se il dato non si può avere scrivere n.r.',
      rilascio: "Correggere la data, o toglierla se l'alloggio non si libera nell'anno del piano.",
      '*': 'Scrivere il valore giusto.',
    },
  },
  S15: {
    titolo: 'Codici degli alloggi',
    controllo: 'Ogni alloggio ha il suo codice, che non si ripete in nessun elenco.',
    messaggi: {
      manca: () => 'Questo alloggio non ha un codice.',
      ripetuto: (s) => `Il codice ${cita(comeScritto(s.trovato))} c'è già ${gia(s)}.`,
    },
    rimedi: {
      manca: "Scrivere il codice dell'alloggio.",
      ripetuto: 'Correggere il codice, o togliere una delle due righe se sono lo stesso alloggio.',
    },
  },
} satisfies Partial<Record<RegolaId, TestiRegola>>;

export const CONTI_UNITA = {
  A11: {
    titolo: 'Alloggi contati e alloggi dichiarati',
    controllo: "Gli alloggi contati nell'elenco di un ente sono quelli che dichiara.",
    messaggi: {
      'conto-diverso': (s) =>
        `${ente(s)} dichiara ${valore(s)} in ${voce(s)}; nel suo elenco se ne contano ${atteso(s)}.`,
      'libere-oltre-turn-over': (s) =>
        `${ente(s)} dichiara ${valore(s)} in ${voce(s)}; nel suo elenco gli alloggi già liberi sono ${atteso(s)}.`,
      'elenco-parziale': (s) =>
        `${ente(s)} dichiara ${valore(s)} in ${voce(s)}; il suo elenco, che ne ha ${atteso(s)}, non basta a verificarlo.`,
    },
    rimedi: {
      'elenco-parziale': "Completare l'elenco, o confermare che riporta solo una parte degli alloggi.",
      '*': "Correggere il numero dichiarato o le righe dell'elenco.",
    },
  },
} satisfies Partial<Record<RegolaId, TestiRegola>>;

function atteso(s: Segnalazione): string {
  return mostraValore(s.atteso);
}

export const LAVORI_UNITA = {
  Q13: {
    titolo: 'Costo dei lavori oltre il limite',
    controllo: 'I lavori a carico di chi entra in un alloggio in carenza non superano il costo massimo, IVA compresa.',
    messaggi: {
      'oltre-limite': (s) => `I lavori costano ${valore(s)} euro: il massimo è ${atteso(s)}, IVA compresa.`,
    },
    rimedi: { '*': "Correggere il costo; se è giusto l'alloggio non si assegna nello stato di fatto." },
  },
  Q14: {
    titolo: 'Lavori degli alloggi in carenza',
    controllo: 'Di ogni alloggio in carenza si indicano i lavori, il costo e i mesi di scomputo ammessi.',
    messaggi: {
      'senza-lavori': () => "L'alloggio è in carenza, ma i lavori necessari non sono indicati.",
      'senza-costo': () => "L'alloggio è in carenza, ma il costo stimato dei lavori non è indicato.",
      'oltre-mesi': (s) => `Lo scomputo dura ${valore(s)} mesi: il massimo è ${atteso(s)}.`,
      'non-descritta': (s) =>
        `L'alloggio${s.trovato ? ` ${cita(String(s.trovato))}` : ''} è in carenza, ma il foglio dei lavori non lo riporta.`,
      'senza-colonne': () => "L'elenco ha alloggi in carenza, ma non dice né i lavori né il loro costo.",
    },
    rimedi: {
      'oltre-mesi': 'Ridurre i mesi di scomputo.',
      'non-descritta': "Aggiungere l'alloggio al foglio Carenza, con i lavori e il costo.",
      'senza-colonne': 'Compilare il foglio Carenza, con i lavori e il costo di ogni alloggio.',
      '*': 'Indicare i lavori necessari e il loro costo.',
    },
  },
  Q15: {
    titolo: 'Durata della convenzione con i privati',
    controllo: 'La convenzione con un proprietario privato dura almeno quanto chiede la legge.',
    messaggi: {
      'troppo-breve': (s) =>
        `La convenzione finisce il ${comeScritto(s.trovato)}: dovrebbe arrivare almeno al ${comeScritto(s.atteso)}.`,
      'finisce-prima': (s) => `La convenzione finisce il ${comeScritto(s.trovato)}, prima di cominciare.`,
      'durata-breve': (s) => `La convenzione dura ${valore(s)}: il minimo è di ${atteso(s)} anni.`,
      'senza-fine': () => 'Della convenzione manca la data di fine: non si sa quanto dura.',
    },
    rimedi: {
      'senza-fine': 'Scrivere la data di fine della convenzione.',
      '*': 'Correggere le date; se sono giuste la convenzione va prolungata.',
    },
  },
} satisfies Partial<Record<RegolaId, TestiRegola>>;
