import type { RegolaId } from '../regole/regola-id';
import type { Segnalazione } from '../rilievi/segnalazione';
import { elenco } from './elenco';
import { comeScritto, ente, nomi } from './parametro';
import { plurale } from './plurale';
import type { TestiRegola } from './testi-regola';

const SCRIVI = 'Se è già stato fatto, scriverne la data fra le scadenze del piano. Altrimenti farlo subito.';
const RESTA = 'Controllare la data. Se è giusta, scrivere la ragione del ritardo.';

/** Le parole delle regole D01–D06: che cosa, entro quando, quando è stato fatto, di quanti giorni è il ritardo. */
export const TESTI_SCADENZE: Readonly<Record<Extract<RegolaId, `D${string}`>, TestiRegola>> = {
  D01: {
    titolo: 'Avvio della ricognizione',
    controllo: "La ricognizione è avviata entro il 31 ottobre dell'anno prima del piano.",
    messaggi: {
      'avviata-tardi': (s) => fatto(s, 'La ricognizione è stata avviata'),
      'non-avviata': (s) => manca(s, "L'avvio della ricognizione non risulta"),
    },
    rimedi: { 'avviata-tardi': RESTA, 'non-avviata': SCRIVI },
  },
  D02: {
    titolo: 'Approvazione del piano',
    controllo: "Il piano è approvato entro il 31 dicembre dell'anno prima.",
    messaggi: {
      'approvato-tardi': (s) => fatto(s, 'Il piano è approvato'),
      'non-approvato': (s) => manca(s, 'La data di approvazione del piano non è scritta'),
    },
    rimedi: {
      'approvato-tardi': RESTA,
      'non-approvato': "Se il piano è approvato, scrivere la data di approvazione. Altrimenti convocare l'assemblea.",
    },
  },
  D03: {
    titolo: 'Invio e pubblicazione del piano',
    controllo: "Il piano è inviato alla Regione e pubblicato entro 15 giorni dall'approvazione.",
    messaggi: {
      'inviato-tardi': (s) => fatto(s, 'Il piano è stato inviato alla Regione'),
      'non-inviato': (s) => manca(s, "L'invio del piano alla Regione non risulta"),
      'pubblicato-tardi': (s) => fatto(s, 'Il piano è stato pubblicato'),
      'non-pubblicato': (s) => manca(s, 'La pubblicazione del piano non risulta'),
    },
    rimedi: { 'inviato-tardi': RESTA, 'pubblicato-tardi': RESTA, '*': SCRIVI },
  },
  D04: {
    titolo: "Avviso per l'assegnazione",
    controllo: "L'avviso per l'assegnazione è pubblicato entro 30 giorni dall'approvazione.",
    messaggi: {
      'avviso-tardi': (s) => fatto(s, "L'avviso è stato pubblicato"),
      'avviso-mancante': (s) => manca(s, "La pubblicazione dell'avviso non risulta"),
    },
    rimedi: { 'avviso-tardi': RESTA, 'avviso-mancante': SCRIVI },
  },
  D05: {
    titolo: 'Comunicazione alla Prefettura',
    controllo: 'Le unità per le Forze di Polizia sono comunicate alla Prefettura quando il piano si approva.',
    messaggi: {
      'comunicato-tardi': (s) => fatto(s, 'Le unità per le Forze di Polizia sono state comunicate alla Prefettura'),
      'non-comunicato': (s) =>
        manca(s, 'La comunicazione alla Prefettura delle unità per le Forze di Polizia non risulta'),
    },
    rimedi: { 'comunicato-tardi': RESTA, 'non-comunicato': SCRIVI },
  },
  D06: {
    titolo: 'Risposte nei giorni della ricognizione',
    controllo: 'Ogni ente risponde entro la chiusura della ricognizione, decisa dal capofila.',
    messaggi: {
      'arrivato-tardi': (s) => fatto(s, `${ente(s)}: la risposta è stata importata`),
      'compilato-tardi': (s) => fatto(s, `${ente(s)}: la risposta è stata compilata`),
      'non-arrivato': (s) => manca(s, `${ente(s)}: la risposta non è arrivata`),
      'importati-dopo': (s) =>
        `I file sono stati importati tutti dopo la chiusura della ricognizione (${comeScritto(s.atteso)}). ` +
        `Non si sa quando hanno risposto: ${elenco(nomi(s, 'enti'))}.`,
    },
    rimedi: {
      'non-arrivato': "Sollecitare l'ente: la risposta è dovuta anche senza alloggi.",
      'importati-dopo': 'Guardare il protocollo di arrivo.',
      '*': 'Guardare il protocollo di arrivo. Se la risposta era in tempo, scriverlo come ragione.',
    },
  },
};

function fatto(s: Segnalazione, che: string): string {
  return `${che} il ${comeScritto(s.trovato)}: il termine era il ${comeScritto(s.atteso)}${ritardo(s)}.`;
}

function manca(s: Segnalazione, che: string): string {
  return `${che}: il termine era il ${comeScritto(s.atteso)}${ritardo(s)}.`;
}

function ritardo({ ritardo: giorni = 0 }: Segnalazione): string {
  return giorni > 0 ? `, ${plurale(giorni, 'giorno', 'giorni')} di ritardo` : '';
}
