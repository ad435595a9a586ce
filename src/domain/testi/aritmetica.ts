import { toA1 } from '../notazione-a1';
import type { Segnalazione } from '../rilievi/segnalazione';
import type { RegolaId } from '../regole/regola-id';
import { addizione, mancanti } from './addizione';
import { ANNI } from './anni';
import { cita, mostraValore } from './cita';
import { elenco } from './elenco';
import { numeroItaliano } from './numero-italiano';
import { differenzaAmmessa, ente, nomi, quanti, testo, voce } from './parametro';
import { PATRIMONIO } from './patrimonio';
import { plurale } from './plurale';
import type { TestiRegola } from './testi-regola';
import { CONTI_UNITA } from './unita';

const FORMULA = 'La cella contiene una formula: controllare che comprenda tutte le celle da sommare.';
const ILLEGGIBILE = 'Scrivere il numero nella cella indicata e ripetere il controllo.';

/** Le parole delle regole A01–A12. */
export const TESTI_ARITMETICA: Readonly<Record<Extract<RegolaId, `A${string}`>, TestiRegola>> = {
  ...CONTI_UNITA,
  A01: {
    titolo: 'Il complessivo non è la somma delle sue voci',
    controllo: 'Il complessivo è turn-over + carenza + nuova edificazione e ristrutturazione + privati, per ogni ente.',
    messaggi: {
      'somma-diversa': (s) => `${ente(s)}: il complessivo è ${mostraValore(s.trovato)}, ma ${addizione(s)}.`,
      'somma-diversa-formula': (s) =>
        `${ente(s)}: la formula del complessivo dà ${mostraValore(s.trovato)}, ma ${addizione(s)}.`,
      'addendo-diverso': (s) =>
        `${ente(s)}: ${voce(s)} è ${mostraValore(s.trovato)} e dovrebbe essere ${mostraValore(s.atteso)}. ` +
        `Il complessivo è ${numeroItaliano(quanti(s, 'intero'))}, ma ${addizione(s)}.`,
      'addendo-mancante': (s) => `${ente(s)}: la somma del complessivo non si può verificare, perché ${mancanti(s)}.`,
      'intero-mancante': (s) =>
        `${ente(s)}: il complessivo non è un numero (${mostraValore(s.trovato)}), la somma non si può verificare.`,
      'manca-privati': (s) =>
        'La tabella non ha la colonna delle unità conferite da privati, che fanno parte del complessivo. ' +
        (quanti(s, 'altrove') > 0 ? 'Sono state prese dalle altre tabelle.' : 'Si è supposto che non ce ne siano.'),
    },
    rimedi: {
      'somma-diversa': 'Correggere il complessivo o, se è giusto, la voce sbagliata.',
      'somma-diversa-formula': FORMULA,
      'addendo-diverso': "Correggere la voce: anche il totale di colonna o un'altra tabella indicano quel valore.",
      'addendo-mancante': ILLEGGIBILE,
      'intero-mancante': ILLEGGIBILE,
      'manca-privati': 'Aggiungere la colonna «Numero U.I. conferite da privati».',
    },
  },
  A02: {
    titolo: 'Il totale non è la somma delle righe',
    controllo: 'Ogni TOTALE è la somma delle sue righe, in ogni colonna.',
    messaggi: {
      'totale-diverso': (s) => `${totale(s)}, ma le righe sommano ${numeroItaliano(quanti(s, 'somma'))}.`,
      'totale-formula': (s) =>
        `${totale(s)} per effetto di una formula, ma le righe sommano ${numeroItaliano(quanti(s, 'somma'))}.`,
      'riga-diversa': (s) =>
        `${totale(s)} e le righe sommano ${numeroItaliano(quanti(s, 'somma'))}. ` +
        `${ente(s)} ha ${mostraValore(s.trovato)}; con ${mostraValore(s.atteso)} il totale torna.`,
      'righe-illeggibili': (s) =>
        `${cita(testo(s, 'etichetta'))} di ${voce(s)} non si può verificare: ` +
        `${plurale(quanti(s, 'quante'), 'riga non dice un numero', 'righe non dicono un numero')} (${elenco(nomi(s, 'enti'))}).`,
      'totale-illeggibile': (s) =>
        `${cita(testo(s, 'etichetta'))} di ${voce(s)} non è un numero (${mostraValore(s.trovato)}) e non si può verificare.`,
    },
    rimedi: {
      'totale-diverso': 'Riscrivere il totale, meglio con una formula di somma; o correggere la riga sbagliata.',
      'totale-formula': FORMULA,
      'riga-diversa': "Correggere la riga: anche la sua somma o un'altra tabella indicano quel valore.",
      '*': ILLEGGIBILE,
    },
  },
  A03: {
    titolo: 'Lo stesso dato con valori diversi',
    controllo: "Un dato di un ente è uguale nelle tabelle di dettaglio, nel quadro e fra una cartella e l'altra.",
    messaggi: {
      'valori-diversi': (s) => `${confronto(s)}${ancheComplessivo(s)}`,
      'valore-sbagliato': (s) =>
        `${confronto(s)} Gli altri conti indicano ${mostraValore(s.atteso)}.${ancheComplessivo(s)}`,
      'fonti-diverse': (s) =>
        `${origini(s)} Finché non si sceglie, vale ${mostraValore(s.atteso)}.` +
        (quanti(s, 'scaduta') > 0 ? ' La scelta di prima non vale più: un valore è cambiato.' : '') +
        ancheComplessivo(s),
      'fonte-scelta': (s) =>
        `${origini(s)} È stato scelto ${mostraValore(s.atteso)}, di ${cita(testo(s, 'scelto'))}.${ancheComplessivo(s)}`,
      'numero-e-nr': (s) =>
        `${ente(s)}: ${voce(s)} è non rilevabile nel foglio ${cita(testo(s, 'dove'))} ` +
        `e ${mostraValore(s.atteso)} nel foglio ${cita(testo(s, 'altrove'))}.`,
    },
    rimedi: {
      'valore-sbagliato': 'Correggere il valore indicato.',
      'fonti-diverse':
        'Far correggere il file sbagliato, oppure scegliere quale vale: nella scheda Comuni o in ambito.json.',
      'fonte-scelta': 'Se la scelta è sbagliata, revocarla nella scheda Comuni o toglierla da ambito.json.',
      'numero-e-nr': 'Tenere il numero, se il dato si conosce; altrimenti scrivere n.r. in tutte le tabelle.',
      '*': 'Verificare quale valore è giusto e scriverlo in tutte le tabelle.',
    },
  },
  A04: {
    titolo: 'La popolazione non torna',
    controllo: 'Maschi e femmine sommati fanno gli abitanti, per ogni comune.',
    messaggi: {
      'somma-diversa': (s) => `${ente(s)}: gli abitanti sono ${mostraValore(s.trovato)}, ma ${addizione(s)}.`,
      'somma-diversa-formula': (s) =>
        `${ente(s)}: la formula degli abitanti dà ${mostraValore(s.trovato)}, ma ${addizione(s)}.`,
      'addendo-diverso': (s) =>
        `${ente(s)}: ${voce(s)} è ${mostraValore(s.trovato)} e dovrebbe essere ${mostraValore(s.atteso)}. ` +
        `Gli abitanti sono ${numeroItaliano(quanti(s, 'intero'))}, ma ${addizione(s)}.`,
      'addendo-mancante': (s) => `${ente(s)}: la somma degli abitanti non si può verificare, perché ${mancanti(s)}.`,
      'intero-mancante': (s) =>
        `${ente(s)}: il totale degli abitanti non è un numero (${mostraValore(s.trovato)}) e non si può verificare.`,
    },
    rimedi: {
      'somma-diversa': 'Correggere il totale degli abitanti o la cifra sbagliata.',
      'somma-diversa-formula': FORMULA,
      'addendo-diverso': "Correggere la cifra: anche il totale di colonna o un'altra tabella indicano quel valore.",
      '*': ILLEGGIBILE,
    },
  },
  A05: {
    titolo: 'Il turn-over non segue dalla media',
    controllo: 'Il turn-over è le unità libere più la media dei tre anni; la media è quella dei tre valori.',
    messaggi: {
      'turn-over-diverso': (s) =>
        `${ente(s)}: il turn-over è ${mostraValore(s.trovato)}, ma ${numeroItaliano(quanti(s, 'libere'))} libere ` +
        `più la media ${numeroItaliano(quanti(s, 'media'))}${Number.isInteger(quanti(s, 'media')) ? '' : ' arrotondata'} ` +
        `fanno ${mostraValore(s.atteso)}.${differenzaAmmessa(s)}`,
      'media-diversa': (s) =>
        `${ente(s)}: la media del turn-over è ${mostraValore(s.trovato)}, ma quella dei tre anni è ${mostraValore(s.atteso)}.`,
    },
    rimedi: {
      'turn-over-diverso': 'Verificare libere, media e turn-over.',
      'media-diversa': 'Ricalcolare la media dei tre anni.',
    },
  },
  A06: {
    titolo: 'Più alloggi di quanti ne esistono',
    controllo: 'Complessivo, carenza e turn-over di un ente non superano il suo patrimonio SAP.',
    messaggi: {
      'oltre-patrimonio': (s) =>
        `${ente(s)}: ${voce(s)} è ${mostraValore(s.trovato)}, ma il patrimonio è di ` +
        `${plurale(Number(s.atteso), 'alloggio', 'alloggi')}.`,
      'oltre-elenco': (s) =>
        `${ente(s)}: ${voce(s)} è ${mostraValore(s.trovato)}, ma nel suo elenco gli alloggi SAP sono ${mostraValore(s.atteso)}.`,
      'manca-sap': (s) =>
        `${ente(s)} dichiara il patrimonio per altri usi ma non quello SAP: le disponibili non si possono confrontare.`,
    },
    rimedi: {
      'oltre-patrimonio': 'Correggere il numero sbagliato: le unità disponibili o il patrimonio.',
      'oltre-elenco': "Correggere il numero, o completare l'elenco se mancano alloggi.",
      'manca-sap': "Scrivere il numero di alloggi SAP dell'ente.",
    },
  },
  ...PATRIMONIO,
  ...ANNI,
};

function totale(s: Segnalazione): string {
  return `${cita(testo(s, 'etichetta'))} di ${voce(s)} è ${numeroItaliano(quanti(s, 'totale'))}`;
}

function confronto(s: Segnalazione): string {
  const anno = quanti(s, 'anno');
  const dato = `${ente(s)}: ${voce(s)}${s.voce === 'turnOverAnnuo' && anno > 0 ? ` ${anno}` : ''}`;
  if (quanti(s, 'stessoFoglio') > 0) {
    return `${dato} è ${mostraValore(s.trovato)} in una tabella e ${mostraValore(s.atteso)} in un'altra dello stesso foglio.`;
  }
  return (
    `${dato} è ${mostraValore(s.trovato)} nel foglio ${cita(testo(s, 'dove'))} ` +
    `e ${mostraValore(s.atteso)} nel foglio ${cita(testo(s, 'altrove'))}.`
  );
}

/** "COMUNE DI X: «turn-over» è 6 in «estratto.xlsx» (foglio «Dati», cella B9) e 5 in «x.xlsx» (…)." */
function origini(s: Segnalazione): string {
  const valori = nomi(s, 'valori');
  const dette = nomi(s, 'file').map((file, i) => {
    const cella = s.celle[i];
    const dove = cella ? ` (foglio ${cita(cella.foglio)}, cella ${toA1(cella)})` : '';
    return `${mostraValore(valori[i] === 'n.r.' ? 'n.r.' : Number(valori[i]))} in ${cita(file)}${dove}`;
  });
  return `${ente(s)}: ${voce(s)} è ${elenco(dette)}.`;
}

function ancheComplessivo(s: Segnalazione): string {
  return quanti(s, 'complessivo') > 0 ? ' Anche il complessivo differisce, di altrettanto.' : '';
}
