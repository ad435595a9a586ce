import type { CellRef } from '../snapshot';
import { cita, mostraValore } from './cita';
import { elenco } from './elenco';
import { numeroItaliano } from './numero-italiano';
import { avvertenzaRegistro, ente, nomi, quanti, voce } from './parametro';
import { plurale } from './plurale';
import type { TestiRegola } from './testi-regola';

/** Le parole delle regole su tabelle, intestazioni, enti e totali. */
export const TABELLE = {
  S01: {
    titolo: 'Parti del piano mancanti o vuote',
    controllo: 'Le tabelle del piano ci sono e, se dichiarate, hanno righe e risposte.',
    messaggi: {
      'nessuna-tabella': (s) =>
        'Nella cartella non si riconosce nessuna tabella del piano. Si cercava la colonna degli enti con una di queste ' +
        `intestazioni: ${elenco(nomi(s, 'cercate').map(cita))}.`,
      'voci-senza-righe': () => "L'intestazione c'è, ma sotto non ci sono righe di enti.",
      'facoltativa-senza-righe': () => "L'intestazione c'è, ma sotto non ci sono righe. La parte è facoltativa.",
      'titolo-senza-tabella': (s) => `Il titolo ${mostraValore(s.trovato)} non è seguito da una tabella.`,
      'tabella-vuota': (s) => `La tabella ha ${plurale(quanti(s, 'righe'), 'riga', 'righe')} di enti e nessun valore.`,
      'facoltativa-vuota': () => 'La tabella non è compilata. La parte è facoltativa.',
    },
    rimedi: {
      'nessuna-tabella': "Controllare che sia il file giusto e che la prima riga di ogni tabella porti l'intestazione.",
      'titolo-senza-tabella':
        "Se i dati erano in un'immagine, riportarli in una tabella; altrimenti togliere il titolo.",
      'facoltativa-senza-righe': 'Compilare la parte, se i dati ci sono.',
      'facoltativa-vuota': 'Compilare la parte, se i dati ci sono.',
      '*': 'Compilare la tabella: dove non ci sono alloggi si scrive 0.',
    },
  },
  S02: {
    titolo: 'Intestazioni mancanti',
    controllo: 'Le intestazioni che servono a leggere una tabella ci sono tutte.',
    messaggi: {
      'senza-intestazione-ente': () =>
        'Sembra una tabella del piano, ma la colonna dei nomi non ha intestazione: la tabella non si può leggere.',
      'colonna-senza-intestazione': () =>
        'La colonna contiene numeri ma non ha intestazione: non si sa di quale voce sono.',
      'voce-sconosciuta': (s) =>
        `Ci sono dei numeri di enti, ma ${mostraValore(s.trovato)} non dice di quale voce sono: ` +
        'non si sono letti e non sono controllati.',
      'voce-mancante': (s) => `Nel quadro manca la colonna ${voce(s)}.`,
      'colonna-sconosciuta': () =>
        "Ci sono dei numeri, ma dall'intestazione non si capisce di quale voce sono: non si leggono.",
      'anni-affiancati': () =>
        'La tabella ha più anni affiancati e il foglio non dice quale è del piano: le cifre non si leggono.',
    },
    rimedi: {
      'senza-intestazione-ente': 'Scrivere «Ragione Sociale Ente Proprietario» sopra i nomi.',
      'colonna-senza-intestazione': "Scrivere sopra la colonna l'intestazione della voce.",
      'voce-sconosciuta':
        "Se è una parte del piano, scrivere sopra la tabella il suo titolo, o l'intestazione della voce al posto di questa.",
      'colonna-sconosciuta': "Se è una voce del piano, scrivere l'intestazione dell'estratto regionale.",
      'anni-affiancati': "Scrivere l'anno del piano nel titolo del foglio, o sceglierlo nel pannello.",
      'voce-mancante': "Aggiungere la colonna con la sua intestazione, com'è nell'estratto regionale.",
    },
  },
  S03: {
    titolo: 'Enti mancanti',
    controllo: "Ogni ente dell'ambito ha una riga in ogni tabella delle voci a cui tutti devono rispondere.",
    messaggi: {
      'riga-mancante': (s) => `${ente(s)} non ha una riga in questa tabella.${avvertenzaRegistro(s)}`,
      'molti-mancanti': (s) =>
        `In questa tabella mancano ${plurale(nomi(s, 'mancanti').length, 'ente', 'enti')} su ` +
        `${numeroItaliano(quanti(s, 'enti'))}: ${elenco(nomi(s, 'mancanti'))}.${avvertenzaRegistro(s)}`,
      'nessuna-risposta': (s) =>
        `${ente(s)} non ha risposto: nessuno dei file contiene i suoi dati.${avvertenzaRegistro(s)}`,
    },
    rimedi: {
      'nessuna-risposta': "Chiedere all'ente la comunicazione: è dovuta anche se non ha alloggi disponibili.",
      '*': "Aggiungere la riga dell'ente: la risposta è dovuta anche se vale 0.",
    },
  },
  S04: {
    titolo: "Righe di enti fuori dall'ambito",
    controllo: "Ogni riga è di un ente dell'ambito.",
    messaggi: {
      'fuori-ambito': (s) => `${ente(s)} non è fra gli enti dell'ambito.${avvertenzaRegistro(s)}`,
      sconosciuto: (s) => `${cita(s.ente ?? '')} non è il nome di un ente conosciuto.${avvertenzaRegistro(s)}`,
      'riga-senza-nome': () => 'La riga ha dei valori ma non il nome di un ente.',
      'scheda-senza-ente': () => 'Non si capisce di quale ente sono i dati di questa cartella.',
    },
    rimedi: {
      'scheda-senza-ente': "Scrivere il nome dell'ente nel foglio Anagrafica.",
      'riga-senza-nome': "Scrivere il nome dell'ente o togliere la riga.",
      '*': "Correggere il nome, togliere la riga o aggiungere l'ente al registro dell'ambito.",
    },
  },
  S05: {
    titolo: 'Nomi degli enti',
    controllo: 'Il nome di ogni ente è scritto come quello ufficiale.',
    messaggi: {
      vicino: (s) => `Trovato ${mostraValore(s.trovato)}; il nome più vicino è ${mostraValore(s.atteso)}.`,
      normalizzato: (s) =>
        `Trovato ${mostraValore(s.trovato)}, che differisce da ${mostraValore(s.atteso)} per spazi, accenti o apostrofi.`,
      alias: (s) => `Trovato ${mostraValore(s.trovato)}, un altro nome di ${mostraValore(s.atteso)}.`,
      'nel-testo': (s) => `Il testo nomina ${mostraValore(s.trovato)}; il nome ufficiale è ${mostraValore(s.atteso)}.`,
    },
    rimedi: {
      vicino: "Se l'ente è quello, applicare la correzione; altrimenti scrivere il nome giusto.",
      'nel-testo': "Correggere il nome nel testo, se si tratta di quell'ente.",
      '*': 'I dati sono stati attribuiti a questo ente: conviene scrivere il nome ufficiale.',
    },
  },
  S06: {
    titolo: 'Enti ripetuti',
    controllo: 'Ogni ente ha una sola riga in una tabella e una sola cartella propria.',
    messaggi: {
      'riga-ripetuta': (s) =>
        `${ente(s)} ha ${numeroItaliano(Number(s.trovato))} righe in questa tabella: ${elenco(righe(s.celle))}.`,
      'due-cartelle': (s) =>
        `${ente(s)} ha risposto con ${numeroItaliano(Number(s.trovato))} file: ${elenco(nomi(s, 'file').map(cita))}.`,
    },
    rimedi: {
      'due-cartelle': "Tenere il file giusto e togliere gli altri, chiedendo all'ente quale vale.",
      '*': 'Tenere la riga giusta e togliere le altre.',
    },
  },
  S07: {
    titolo: 'Riga del totale',
    controllo: 'La tabella chiude con una sola riga TOTALE.',
    messaggi: {
      manca: () => 'La tabella non ha la riga TOTALE.',
      ripetuto: (s) => `La tabella ha ${numeroItaliano(Number(s.trovato))} righe di totale generale; deve averne una.`,
      'non-ultimo': (s) =>
        `La riga TOTALE è la ${(s.celle[0]?.riga ?? 0) + 1}, ma sotto ` +
        `${quanti(s, 'dopo') === 1 ? "c'è ancora un ente" : `ci sono ancora ${numeroItaliano(quanti(s, 'dopo'))} enti`}.`,
    },
    rimedi: {
      manca: 'Aggiungere in fondo la riga TOTALE con le somme di ogni colonna.',
      ripetuto: 'Tenere un solo totale generale; i totali parziali vanno chiamati col loro gruppo.',
      'non-ultimo': 'Spostare la riga TOTALE in fondo e verificare che sommi tutte le righe.',
    },
  },
} satisfies Readonly<Record<string, TestiRegola>>;

/** Numeri di riga delle celle, come si leggono nel foglio, in ordine. */
function righe(celle: readonly CellRef[]): readonly string[] {
  return celle
    .map(({ riga }) => riga + 1)
    .sort((a, b) => a - b)
    .map(String);
}
