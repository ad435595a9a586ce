import { letteraColonna } from '../notazione-a1';
import type { Segnalazione } from '../rilievi/segnalazione';
import { mostraValore } from './cita';
import { elenco } from './elenco';
import { erroreDiCella } from './errore-di-cella';
import { numeroItaliano } from './numero-italiano';
import { comeScritto, ente, quanti, testo, voce } from './parametro';
import { plurale } from './plurale';
import type { TestiRegola } from './testi-regola';

/** Le parole delle regole su valori, risposte, asterischi, anni e forma dei totali. */
export const VALORI = {
  S08: {
    titolo: 'Valori non ammessi',
    controllo: 'I conteggi sono interi da 0 in su, le percentuali vanno da 0 a 100.',
    messaggi: {
      negativo: (s) =>
        `Trovato ${mostraValore(s.trovato)} in ${voce(s)}: un numero di alloggi o persone non è negativo.`,
      decimale: (s) => `Trovato ${mostraValore(s.trovato)} in ${voce(s)}: si aspettava un numero intero.`,
      'percentuale-fuori': (s) => `Trovato ${mostraValore(s.trovato)} % in ${voce(s)}: si aspettava da 0 a 100.`,
      data: (s) => `In ${voce(s)} c'è la data ${comeScritto(s.trovato)} al posto di un numero.`,
      'errore-formula': (s) => `In ${voce(s)} la formula dà l'errore ${erroreDiCella(comeScritto(s.trovato))}.`,
      logico: (s) => `In ${voce(s)} c'è ${comeScritto(s.trovato)} al posto di un numero.`,
      testo: (s) => `In ${voce(s)} c'è il testo ${mostraValore(s.trovato)} al posto di un numero.`,
      'formula-non-calcolata': (s) => `In ${voce(s)} c'è una formula senza risultato: il valore non è noto.`,
    },
    rimedi: {
      data: 'Riscrivere il numero e dare alla cella il formato Numero: Excel può averlo preso per una data.',
      'errore-formula': 'Correggere la formula o scrivere il numero.',
      'formula-non-calcolata': 'Aprire il file in Excel, salvarlo e ripetere il controllo.',
      testo: 'Scrivere solo il numero; se il dato non si può rilevare scrivere n.r.',
      '*': 'Scrivere il valore giusto.',
    },
  },
  S09: {
    titolo: 'Numeri scritti male',
    controllo: 'I numeri sono scritti come numeri, senza testo, spazi o punto decimale.',
    messaggi: {
      testo: (s) => `${mostraValore(s.trovato)} è un testo; si legge ${mostraValore(s.atteso)}.`,
      punto: (s) => `${mostraValore(s.trovato)} è un testo con il punto decimale; si legge ${mostraValore(s.atteso)}.`,
      spazi: (s) => `${mostraValore(s.trovato)} è un testo con spazi di troppo; si legge ${mostraValore(s.atteso)}.`,
      'cifre-larghe': (s) =>
        `${mostraValore(s.trovato)} è un testo con cifre di un altro alfabeto; si legge ${mostraValore(s.atteso)}.`,
      unita: (s) => `${mostraValore(s.trovato)} ha parole attorno al numero; si legge ${mostraValore(s.atteso)}.`,
      'percento-dubbio': (s) =>
        `${mostraValore(s.trovato)} in ${voce(s)} può valere ${numeroItaliano(quanti(s, 'prima'))} % ` +
        `o ${numeroItaliano(quanti(s, 'seconda'))} %.`,
      ambiguo: (s) =>
        `${mostraValore(s.trovato)} può valere ${numeroItaliano(quanti(s, 'prima'))} ` +
        `o ${numeroItaliano(quanti(s, 'seconda'))}.`,
    },
    rimedi: {
      'percento-dubbio':
        'Scrivere la percentuale intera, per esempio 10 per il dieci per cento, o dare alla cella il formato %.',
      ambiguo: 'Riscrivere il numero senza punto; i decimali si separano con la virgola.',
      '*': 'Applicare la correzione, o riscrivere il numero da solo nella cella.',
    },
  },
  S10: {
    titolo: 'Risposte mancanti',
    controllo: 'Chi ha alloggi SAP risponde a ogni voce, anche con 0; chi non ne ha lascia la cella vuota.',
    messaggi: {
      vuoto: (s) => `${ente(s)} non ha risposto a ${voce(s)}: la cella è vuota.`,
      'riga-vuota': (s) =>
        `${ente(s)} non ha risposto: ${plurale(quanti(s, 'voci'), 'cella è vuota', 'celle sono vuote')}.`,
      'colonna-vuota': (s) =>
        `Nessuno dei ${plurale(quanti(s, 'enti'), 'ente', 'enti')} con alloggi SAP ha risposto a ${voce(s)}.`,
      'zero-senza-sap': (s) => `${ente(s)} non ha U.I. SAP, ma in ${voce(s)} c'è 0: si aspettava la cella vuota.`,
    },
    rimedi: {
      'zero-senza-sap': "Vuotare la cella; se l'ente ha alloggi SAP, correggere il suo stato.",
      '*': 'Scrivere il numero, anche 0, oppure n.r. se il dato non si può rilevare.',
    },
  },
  S11: {
    titolo: 'Asterischi e legende',
    controllo: 'Asterischi e legenda si usano allo stesso modo in tutte le tabelle.',
    messaggi: {
      manca: (s) => `${ente(s)} non ha U.I. SAP ma qui non ha l'asterisco, usato in altre righe o tabelle.`,
      'di-troppo': (s) =>
        `${ente(s)} ha l'asterisco degli enti senza U.I. SAP, ma la riga contiene ` +
        `${plurale(quanti(s, 'valori'), 'valore', 'valori')}.`,
      'nota-mancante': (s) =>
        `${ente(s)} ha una quota e nessun alloggio disponibile, come ${testo(s, 'altro')}, ma senza asterisco né nota.`,
      'legenda-mancante': () => 'Nella cartella ci sono asterischi ma nessuna nota dice che cosa vogliono dire.',
    },
    rimedi: {
      manca: "Aggiungere l'asterisco dopo il nome.",
      'di-troppo': "Togliere l'asterisco o, se l'ente non ha alloggi SAP, vuotare le celle.",
      'nota-mancante': "Aggiungere l'asterisco e spiegare il caso nella nota, o togliere la quota.",
      'legenda-mancante': "Scrivere sotto la tabella che cosa indica l'asterisco.",
    },
  },
  S12: {
    titolo: 'Anni diversi',
    controllo: "L'anno del piano è lo stesso ovunque; assegnate e turn-over sono degli anni giusti.",
    messaggi: {
      tabella: (s) => `La tabella è dell'anno ${comeScritto(s.trovato)}, il piano dell'anno ${comeScritto(s.atteso)}.`,
      'altro-anno': (s) =>
        `Questa tabella è dell'anno ${comeScritto(s.trovato)}. Il piano è dell'anno ${comeScritto(s.atteso)}: i suoi dati non contano.`,
      titolo: (s) => `Il titolo dice ${comeScritto(s.trovato)}, ma il piano è dell'anno ${comeScritto(s.atteso)}.`,
      anagrafica: (s) =>
        `L'anagrafica dice ${comeScritto(s.trovato)}, ma il piano è dell'anno ${comeScritto(s.atteso)}.`,
      colonna: (s) =>
        `La colonna ${voce(s)} è dell'anno ${comeScritto(s.trovato)}, il piano dell'anno ${comeScritto(s.atteso)}.`,
      assegnate: (s) =>
        `Le assegnate sono dell'anno ${comeScritto(s.trovato)}; si aspettava il ${comeScritto(s.atteso)}.`,
      'turn-over': (s) =>
        `Il turn-over è dell'anno ${comeScritto(s.trovato)}; si aspettava il triennio ${comeScritto(s.atteso)}.`,
      media: (s) => `La media è del periodo ${comeScritto(s.trovato)}; si aspettava ${comeScritto(s.atteso)}.`,
    },
    rimedi: {
      'altro-anno': "Se è lì per confronto va bene; se è del piano, correggere l'anno scritto.",
      '*': "Verificare che i dati siano dell'anno giusto e correggere l'anno scritto.",
    },
  },
  S13: {
    titolo: 'Totali scritti a mano e parti nascoste',
    controllo: 'I totali sono formule e nella tabella non ci sono righe o colonne nascoste.',
    messaggi: {
      'scritto-fra-formule': (s) =>
        `${plurale(quanti(s, 'totali'), 'totale è scritto', 'totali sono scritti')} a mano, mentre altri della cartella sono formule.`,
      scritto: (s) =>
        `${plurale(quanti(s, 'totali'), 'totale è scritto', 'totali sono scritti')} a mano, senza formula.`,
      nascoste: (s) => `Nella tabella c'è qualcosa di nascosto: ${nascoste(s)}.`,
    },
    rimedi: {
      nascoste: 'Mostrare righe e colonne e verificare che i dati nascosti siano voluti.',
      '*': 'Sostituire il numero con la somma della colonna, così segue le modifiche.',
    },
  },
} satisfies Readonly<Record<string, TestiRegola>>;

/** Le prime celle sono delle righe nascoste, le altre delle colonne. */
function nascoste(segnalazione: Segnalazione): string {
  const quante = quanti(segnalazione, 'righe');
  const righe = segnalazione.celle.slice(0, quante).map(({ riga }) => String(riga + 1));
  const colonne = segnalazione.celle.slice(quante).map(({ colonna }) => letteraColonna(colonna));
  const parti = [
    ...(righe.length > 0 ? [`${righe.length === 1 ? 'la riga' : 'le righe'} ${elenco(righe)}`] : []),
    ...(colonne.length > 0 ? [`${colonne.length === 1 ? 'la colonna' : 'le colonne'} ${elenco(colonne)}`] : []),
  ];
  return parti.join(' e ');
}
