import type { RegolaId } from '../regole/regola-id';
import { cita, mostraValore } from './cita';
import { elenco } from './elenco';
import { numeroItaliano } from './numero-italiano';
import { comeScritto, ente, nomi, quanti, testo, voce } from './parametro';
import { plurale } from './plurale';
import type { TestiRegola } from './testi-regola';

/** Le parole delle regole C01–C06. */
export const TESTI_COERENZA: Readonly<Record<Extract<RegolaId, `C${string}`>, TestiRegola>> = {
  C01: {
    titolo: 'Dati di enti senza alloggi SAP',
    controllo: 'Un ente senza U.I. SAP non ha alloggi disponibili, assegnazioni, transitori, quote né categorie.',
    messaggi: {
      'senza-sap-con-dati': (s) => `${ente(s)} è senza U.I. SAP, ma in ${voce(s)} c'è ${mostraValore(s.trovato)}.`,
    },
    rimedi: { '*': "Vuotare la cella o, se l'ente ha alloggi SAP, correggere il suo stato e togliere l'asterisco." },
  },
  C02: {
    titolo: 'Codici degli enti',
    controllo: 'Codice ISTAT, codice catastale e provincia sono quelli del comune.',
    messaggi: {
      codiceIstat: (s) =>
        `Il codice ISTAT di ${testo(s, 'comune')} è ${comeScritto(s.atteso)}; trovato ${mostraValore(s.trovato)}.`,
      codiceCatastale: (s) =>
        `Il codice catastale di ${testo(s, 'comune')} è ${comeScritto(s.atteso)}; trovato ${mostraValore(s.trovato)}.`,
      provincia: (s) =>
        `${testo(s, 'comune')} è in provincia di ${comeScritto(s.atteso)}; trovato ${mostraValore(s.trovato)}.`,
      'senza-zeri': (s) =>
        `Il codice ISTAT ${mostraValore(s.trovato)} ha perso lo zero iniziale: si scrive ${comeScritto(s.atteso)}.`,
    },
    rimedi: {
      'senza-zeri': 'Dare alla cella il formato Testo e riscrivere il codice di sei cifre.',
      '*': 'Correggere il codice o, se è giusto, il nome del comune.',
    },
  },
  C03: {
    titolo: 'Codici catastali',
    controllo: 'Il codice catastale è quello in uso; foglio, mappale e subalterno sono di un alloggio solo.',
    messaggi: {
      'comune-cessato': (s) =>
        `${mostraValore(s.trovato)} è il codice di ${testo(s, 'cessato')}, confluito nel ${testo(s, 'anno')} in ` +
        `${testo(s, 'successore')}.`,
      ripetuto: (s) => `Il codice ${mostraValore(s.trovato)} è scritto per più enti: ${elenco(nomi(s, 'enti'))}.`,
      'unita-ripetuta': (s) =>
        `Foglio, mappale e subalterno ${comeScritto(s.trovato)} sono anche alla riga ${quanti(s, 'riga')} del foglio ${cita(testo(s, 'foglio'))}.`,
    },
    rimedi: {
      'comune-cessato': 'Si accetta; il codice in uso è quello del comune attuale.',
      ripetuto: "Correggere il codice dell'ente a cui non appartiene.",
      'unita-ripetuta': 'Correggere i dati catastali della riga sbagliata, o togliere la riga doppia.',
    },
  },
  C04: {
    titolo: 'Dati non rilevabili scritti 0',
    controllo: 'Un dato che non si può rilevare non si scrive 0.',
    messaggi: {
      'zero-per-non-rilevabile': (s) =>
        `Il testo della tabella dice che il dato non è rilevabile, ma ${plurale(quanti(s, 'zeri'), 'cella contiene', 'celle contengono')} 0.`,
    },
    rimedi: { '*': 'Scrivere n.r. nelle celle; se invece il dato vale davvero 0, correggere il testo.' },
  },
  C05: {
    titolo: 'Totali detti nei testi',
    controllo: 'Un totale scritto in titoli, note o intestazioni è quello della tabella.',
    messaggi: {
      'totale-diverso': (s) =>
        `Il testo dice ${testo(s, 'scritto')} per ${voce(s)}, ma il totale della tabella è ${numeroItaliano(Number(s.atteso))}.`,
    },
    rimedi: { '*': 'Correggere il testo o, se il testo è giusto, le righe della tabella.' },
  },
  C06: {
    titolo: 'Grafie di ALER',
    controllo: 'La stessa ALER è scritta allo stesso modo in tutta la cartella.',
    messaggi: {
      'grafie-diverse': (s) => `La stessa ALER è scritta in modi diversi: ${elenco(nomi(s, 'grafie').map(cita))}.`,
    },
    rimedi: { '*': 'Usare una sola grafia, quella ufficiale.' },
  },
};
