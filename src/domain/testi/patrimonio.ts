import type { Segnalazione } from '../rilievi/segnalazione';
import { addizione, mancanti } from './addizione';
import { cita, mostraValore } from './cita';
import { elenco } from './elenco';
import { numeroItaliano } from './numero-italiano';
import { ente, nomi, quanti, testo, voce } from './parametro';
import type { TestiRegola } from './testi-regola';

const ILLEGGIBILE = 'Scrivere il numero nella cella indicata e ripetere il controllo.';

/** Le parole delle regole sul patrimonio, sui fondi e sulle percentuali stampate. */
export const PATRIMONIO = {
  A07: {
    titolo: "Le parti dell'ambito non fanno il totale",
    controllo:
      "I sub-ambiti fanno l'ambito, comuni e ALER fanno l'ambito, i fondi dei sub-ambiti fanno quelli della misura.",
    messaggi: {
      'sub-ambiti-diversi': (s) => `${parti(s, 'i sub-ambiti')}`,
      'proprietari-diversi': (s) => `${parti(s, 'comuni e ALER')}`,
      'parte-diversa': (s) =>
        `${maiuscola(testo(s, 'soggetto'))}: trovato ${mostraValore(s.trovato)}, con ${mostraValore(s.atteso)} tutti i conti tornano.`,
      'cifra-mancante': (s) => `${maiuscola(testo(s, 'soggetto'))}: manca un numero e la somma non si può verificare.`,
      'fondi-diversi': (s) =>
        `${cita(testo(s, 'misura'))}: le risorse complessive sono ${mostraValore(s.trovato)} €, ` +
        `ma quelle dei sub-ambiti sommano ${mostraValore(s.atteso)} €.`,
      'importo-mancante': (s) =>
        `${cita(testo(s, 'misura'))}: un importo non è un numero (${mostraValore(s.trovato)}), la somma non si può verificare.`,
    },
    rimedi: {
      'cifra-mancante': ILLEGGIBILE,
      'importo-mancante': ILLEGGIBILE,
      'parte-diversa': 'Correggere la cifra indicata.',
      '*': 'Verificare il totale e le sue parti, e correggere la cifra sbagliata.',
    },
  },
  A08: {
    titolo: 'SAP, SAS e altri usi non fanno il patrimonio',
    controllo: 'SAP + SAS + altri usi è il totale del patrimonio, per ogni sub-ambito e per ogni ente.',
    messaggi: {
      'totale-diverso': (s) => usi(s),
      'totale-confermato': (s) =>
        `${usi(s)} Il totale è coerente con il resto (${conferma(s)}): è sbagliato uno degli usi.${ipotesi(s)}`,
      'uso-diverso': (s) =>
        `${usi(s)} Anche un'altra somma indica ${mostraValore(s.atteso)} al posto di ${mostraValore(s.trovato)}.`,
      'cifra-mancante': (s) =>
        `${maiuscola(testo(s, 'soggetto'))}: manca un numero e la somma degli usi non si può verificare.`,
      'somma-diversa': (s) => `${ente(s)}: il patrimonio è ${mostraValore(s.trovato)}, ma ${addizione(s)}.`,
      'somma-diversa-formula': (s) =>
        `${ente(s)}: la formula del patrimonio dà ${mostraValore(s.trovato)}, ma ${addizione(s)}.`,
      'addendo-diverso': (s) =>
        `${ente(s)}: ${voce(s)} è ${mostraValore(s.trovato)} e dovrebbe essere ${mostraValore(s.atteso)}. ` +
        `Il patrimonio è ${numeroItaliano(quanti(s, 'intero'))}, ma ${addizione(s)}.`,
      'addendo-mancante': (s) => `${ente(s)}: la somma del patrimonio non si può verificare, perché ${mancanti(s)}.`,
      'intero-mancante': (s) =>
        `${ente(s)}: il totale del patrimonio non è un numero (${mostraValore(s.trovato)}) e non si può verificare.`,
    },
    rimedi: {
      'totale-diverso': "Correggere il totale o, se è giusto, l'uso sbagliato.",
      'totale-confermato':
        'Verificare SAP, SAS e altri usi, e correggere quello sbagliato: qualche alloggio può essere contato due volte.',
      'somma-diversa': "Correggere il totale o, se è giusto, l'uso sbagliato.",
      'somma-diversa-formula': 'La cella contiene una formula: controllare che comprenda tutte le celle da sommare.',
      'uso-diverso': 'Correggere la cifra indicata.',
      'addendo-diverso': 'Correggere la cifra indicata.',
      '*': ILLEGGIBILE,
    },
  },
  A09: {
    titolo: 'Percentuali che non tornano',
    controllo: "Una percentuale stampata è il rapporto fra i numeri, arrotondato all'ultima cifra stampata.",
    messaggi: {
      'percentuale-diversa': (s) =>
        `${maiuscola(testo(s, 'soggetto'))}: è stampato ${mostraValore(s.trovato)} %, ` +
        `ma ${numeroItaliano(quanti(s, 'parte'))} su ${numeroItaliano(quanti(s, 'base'))} è ${mostraValore(s.atteso)} %.`,
      'manca-base': (s) =>
        `${maiuscola(testo(s, 'soggetto'))}: manca il numero su cui è calcolato ${mostraValore(s.trovato)} %.`,
    },
    rimedi: {
      'percentuale-diversa': 'Ricalcolare la percentuale o correggere i numeri.',
      'manca-base': 'Scrivere il totale a cui la percentuale si riferisce.',
    },
  },
} satisfies Readonly<Record<string, TestiRegola>>;

function maiuscola(frase: string): string {
  return frase.charAt(0).toUpperCase() + frase.slice(1);
}

function parti(s: Segnalazione, quali: string): string {
  return (
    `${maiuscola(testo(s, 'soggetto'))}: il totale è ${numeroItaliano(quanti(s, 'intero'))}, ` +
    `ma ${quali} sommano ${numeroItaliano(quanti(s, 'somma'))} (${elenco(nomi(s, 'parti'))}).`
  );
}

const NOMI_USI = { sap: 'SAP', sas: 'SAS', altri: 'altri usi' } as const;

function usi(s: Segnalazione): string {
  const addendi = Object.entries(NOMI_USI).map(([uso, nome]) => `${nome} ${numeroItaliano(quanti(s, uso))}`);
  return (
    `${maiuscola(testo(s, 'soggetto'))}: ${addendi.join(' + ')} fa ${numeroItaliano(quanti(s, 'somma'))}, ` +
    `ma il totale è ${numeroItaliano(quanti(s, 'totale'))}.`
  );
}

function conferma(s: Segnalazione): string {
  if (quanti(s, 'confermaIntero') === 0) return `le sue parti sommano ${numeroItaliano(quanti(s, 'confermaParti'))}`;
  return (
    `${numeroItaliano(quanti(s, 'confermaAltri'))} + ${numeroItaliano(quanti(s, 'totale'))} = ` +
    numeroItaliano(quanti(s, 'confermaIntero'))
  );
}

/** "Se è uno solo: SAP 285 o altri usi 4." */
function ipotesi(s: Segnalazione): string {
  const valori = nomi(s, 'ipotesi').flatMap((coppia) => {
    const [uso, valore] = coppia.split('=');
    const nome = Object.entries(NOMI_USI).find(([chiave]) => chiave === uso)?.[1];
    return nome ? [`${nome} ${numeroItaliano(Number(valore))}`] : [];
  });
  return valori.length === 0 ? '' : ` Se è uno solo, dovrebbe essere ${valori.join(' oppure ')}.`;
}
