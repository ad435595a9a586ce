import type { RegolaId } from '../regole/regola-id';
import type { Esempio, Spiegazioni } from './spiegazione';
import { DISPONIBILI, ENTE, esempi, esempio } from './tabellina';

const SENZA_DATE = 'Se nessuno scrive le date dei passi, la regola tace.';
const ANNO_FINITO = "Finito l'anno del piano, una data che manca non vuol dire passo non fatto.";
const SCRIVERE = 'Scrivere quando è stato fatto, nella scheda Piano o nel file dell’ambito.';
const RAGIONE = 'Se la data è giusta, scrivere la ragione del ritardo.';

/** Le spiegazioni delle regole D01–D06. */
export const SPIEGAZIONI_SCADENZE: Spiegazioni<RegolaId> = {
  D01: {
    perche: 'Dalla ricognizione viene tutto il piano: se parte tardi, gli enti hanno meno tempo per rispondere.',
    giusto: passi('Avviata undici giorni prima del termine.', ['Avviare la ricognizione', '20/10/2020']),
    sbagliato: passi('Il termine era il 31/10/2020: tre giorni di ritardo.', ['Avviare la ricognizione', '03/11/2020']),
    comeCorreggere: [SCRIVERE, RAGIONE],
    eccezioni: [
      SENZA_DATE,
      "Se manca la data di avvio vale l'apertura agli enti.",
      'Se un passo seguente è fatto, la ricognizione è stata avviata: non si dice che manca.',
    ],
  },
  D02: {
    perche: 'Il piano vale dall’inizio dell’anno: approvato dopo, per quei mesi le case si assegnano senza piano.',
    giusto: passi('Approvato prima del 31/12/2020.', ['Approvare il piano annuale', '15/12/2020']),
    sbagliato: passi('Il termine era il 31/12/2020: 90 giorni di ritardo.', [
      'Approvare il piano annuale',
      '31/03/2021',
    ]),
    comeCorreggere: ['Controllare la data di approvazione.', RAGIONE],
    eccezioni: [
      "Una data ricavata dall'anno del piano non conta: serve quella vera.",
      'Se il piano risulta inviato, è approvato: non si dice che manca.',
      ANNO_FINITO,
    ],
  },
  D03: {
    perche: 'Chi cerca casa e la Regione conoscono il piano solo quando è inviato e pubblicato.',
    giusto: passi(
      'Quindici giorni dopo il 15/12/2020 è il 30/12/2020.',
      ['Approvare il piano annuale', '15/12/2020'],
      ['Inviare il piano alla Regione', '30/12/2020'],
      ['Pubblicare il piano', '18/12/2020'],
    ),
    sbagliato: passi(
      "L'invio è di tre giorni dopo il termine.",
      ['Approvare il piano annuale', '15/12/2020'],
      ['Inviare il piano alla Regione', '02/01/2021'],
      ['Pubblicare il piano', '18/12/2020'],
    ),
    comeCorreggere: [SCRIVERE, 'Se non è stato fatto, farlo subito.', RAGIONE],
    eccezioni: [SENZA_DATE, 'Senza la data di approvazione il termine non si conta.', ANNO_FINITO],
  },
  D04: {
    perche: 'Senza avviso nessuno può fare domanda: gli alloggi liberi restano vuoti.',
    giusto: passi(
      'Trenta giorni dopo il 15/12/2020 è il 14/01/2021.',
      ['Approvare il piano annuale', '15/12/2020'],
      ["Pubblicare l'avviso", '14/01/2021'],
    ),
    sbagliato: passi(
      "L'avviso è di sei giorni dopo il termine.",
      ['Approvare il piano annuale', '15/12/2020'],
      ["Pubblicare l'avviso", '20/01/2021'],
    ),
    comeCorreggere: [SCRIVERE, "Se non è stato fatto, pubblicare l'avviso.", RAGIONE],
    eccezioni: [SENZA_DATE, 'Senza la data di approvazione il termine non si conta.', ANNO_FINITO],
  },
  D05: {
    perche: 'La Prefettura deve sapere quali alloggi sono per le Forze di Polizia, per poterli assegnare.',
    giusto: conPolizia('Comunicate il giorno in cui il piano è approvato.', '15/12/2020'),
    sbagliato: conPolizia('Comunicate due giorni dopo.', '17/12/2020'),
    comeCorreggere: [SCRIVERE, 'Se non è stato fatto, avvisare la Prefettura.'],
    eccezioni: ['Se nessun ente destina alloggi alle Forze di Polizia la regola tace.', SENZA_DATE, ANNO_FINITO],
  },
  D06: {
    perche: 'La comunicazione è dovuta anche senza alloggi: chi non risponde perde i contributi regionali.',
    giusto: compilata('Compilata in tempo: si risponde entro l’8 marzo.', '01/03/2021'),
    sbagliato: compilata('Compilata il giorno dopo la chiusura: si rispondeva entro l’8 marzo.', '09/03/2021'),
    comeCorreggere: [
      'Guardare il protocollo di arrivo.',
      'Se la risposta era in tempo, scriverlo come ragione.',
      "Se l'ente non ha risposto, sollecitarlo.",
    ],
    eccezioni: [
      'La legge non dà un giorno: senza quello deciso dal capofila la regola tace.',
      'Dove c’è il registro dei file ricevuti, vale il giorno in cui il file è stato importato.',
      'Se i file sono stati importati tutti dopo la chiusura, il registro non dice quando sono arrivati.',
    ],
  },
};

/** Le date, come si scrivono nella scheda Piano. */
function passi(spiega: string, ...righe: readonly (readonly [passo: string, fatto: string])[]): Esempio {
  return esempio(spiega, [['Passo del piano 2021', 'Fatto il'], ...righe]);
}

function conPolizia(spiega: string, prefettura: string): Esempio {
  const [date] = passi(
    '',
    ['Approvare il piano annuale', '15/12/2020'],
    ['Avvisare la Prefettura', prefettura],
  ).tabelle;
  const quadro = [
    [ENTE, DISPONIBILI, '% Forze di Polizia'],
    ['Bozzolo', 20, 5],
    ['Dosolo', 10, 0],
  ];
  return esempi(spiega, { righe: quadro }, ...(date ? [date] : []));
}

function compilata(spiega: string, giorno: string): Esempio {
  return esempio(spiega, [
    ['Ente proprietario', 'COMUNE DI BOZZOLO'],
    ['Anno del piano', 2021],
    ['Data di compilazione', giorno],
  ]);
}
