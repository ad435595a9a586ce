/** Perché succede, e che cosa fare. */
export interface CheFare {
  readonly perche: string;
  readonly cheFare: string;
}

const DISCO: CheFare = {
  perche: 'Il sistema non lo permette: il motivo è nella riga.',
  cheFare: 'Chiudete il file negli altri programmi, o guardate permessi e spazio. Poi ripetete il comando.',
};
const NOME_OCCUPATO: CheFare = {
  perche: 'Scrivendo si perderebbe un file vostro.',
  cheFare: 'Scegliete un altro nome, o spostate quel file.',
};

/** Per ogni messaggio del comando: la chiave è il messaggio, con «…» dove c'è un nome o un numero. */
export const CHE_FARE_DAL_TERMINALE: Readonly<Record<string, CheFare>> = {
  "… è il file dell'anno prima: scegliete un altro nome per --uscita.": NOME_OCCUPATO,
  "Non c'è nessun file di quest'anno da confrontare.": {
    perche: 'I file dati non si leggono, o non hanno dati del piano.',
    cheFare: 'Guardate le righe sopra, che dicono il motivo file per file.',
  },
  '… Di … file ne sono già scritti …, interi.': {
    perche: 'La scrittura dei modelli si è fermata a metà.',
    cheFare: 'Togliete i file già scritti, rimediate al motivo e ripetete il comando.',
  },
  'Nella cartella … non si può scrivere: ….': DISCO,
  'Nella cartella … … già ……: chi è già compilato non si riscrive. Non è stato scritto niente: scegliete un’altra cartella per --uscita.':
    NOME_OCCUPATO,
  '… non si può scrivere: ….': DISCO,
  '… non si può scrivere: …. Non è stato scritto niente.': DISCO,
  '… esiste già e non è un file scritto da quadro-sap: scegliete un altro nome.': NOME_OCCUPATO,
  '… esiste già e non è un quadro scritto da quadro-sap: scegliete un altro nome per --uscita.': NOME_OCCUPATO,
  'La cartella … non si può creare: ….': DISCO,
  '…: …': {
    perche: 'Nel file dell’ambito manca un dato, o è scritto in un modo che non si capisce. La riga dice quale.',
    cheFare: 'Correggete quel punto. Un file fatto bene è quello dell’esempio Oglio Po.',
  },
  "Il registro dell'ambito … non si può leggere: ….": {
    perche: 'Il file non c’è, o il sistema non lascia leggerlo.',
    cheFare: 'Guardate nome e cartella del file dato con --ambito.',
  },
  "Il registro dell'ambito … non è un file JSON valido: controllate virgole, virgolette e parentesi.": {
    perche: 'Manca una virgola, una virgoletta o una parentesi; o è un file di altro tipo.',
    cheFare: 'Apritelo con un programma che mostra gli errori di JSON, e correggete.',
  },
  "C'è più di un ambito.json (…): dite quale con --ambito.": {
    perche: 'Nella cartella data, o nelle sue sottocartelle, ce n’è più di uno.',
    cheFare: 'Scrivete --ambito seguito dal file giusto.',
  },
  "Il file dell'anno prima, …, non si può usare: …": {
    perche: 'Il file non si legge: il motivo è nella riga, e nella tabella dei file qui sopra.',
    cheFare: 'Rimediate al motivo, oppure ripetete il comando senza --precedente.',
  },
  "Nel file dell'anno prima, …, non si riconosce nessun dato degli enti.": {
    perche: 'Non è il quadro dell’anno prima, o le sue intestazioni sono diverse.',
    cheFare: 'Date con --precedente il quadro scritto da Quadro SAP, o quello pubblicato.',
  },
  "Il file dell'anno prima, …, non si può leggere: ….": {
    perche: 'Il file non c’è, o il sistema non lascia leggerlo.',
    cheFare: 'Guardate nome e cartella del file dato con --precedente.',
  },
  '… non è un file: scegliete un altro nome per --uscita.': NOME_OCCUPATO,
  '… è uno dei file da consolidare: scegliete un altro nome per --uscita.': NOME_OCCUPATO,
  '… non è una cartella.': {
    perche: 'Il posto in cui scrivere è un file, non una cartella.',
    cheFare: 'Date una cartella.',
  },
};
