import { numeroItaliano } from '../../domain/testi/numero-italiano';
import { GENERI_ELENCO } from '../../domain/testi/elenchi';
import { plurale } from '../../domain/testi/plurale';
import type { GenereElenco } from '../../domain/unita/elenco-unita';

/** Le parole della scheda Controllo. */
export const CONTROLLO = {
  primaLettura: 'Guardo la cartella…',
  lavori: {
    controllo: 'Controllo le tabelle e segno le celle…',
    pulizia: 'Tolgo i segni…',
    modello: 'Aggiungo i fogli da compilare…',
    correzione: 'Correggo e ricontrollo…',
    giustificazione: 'Scrivo la giustificazione…',
    impostazioni: 'Salvo e ricontrollo…',
    ricevuti: 'Aggiorno i dati dei comuni e ricontrollo…',
  },
  annulla: 'Annulla',
  controlla: 'Controlla e segna le celle',
  controllaDiNuovo: 'Controlla di nuovo',
  riprova: 'Riprova',
  pulisci: 'Togli i segni',
  pulisciDove: 'Togli i segni dalle celle',
  scrivera: 'Aggiunge bordo e colore: i dati non cambiano.',
  segniVecchi: 'I segni nelle celle sono di prima delle modifiche: controlla di nuovo per aggiornarli.',
  riconosciuto: (tabelle: number, elenchi: number, enti: number, anno: number | null) =>
    `${plurale(tabelle, 'tabella letta', 'tabelle lette')}, ` +
    (elenchi === 0 ? '' : `${plurale(elenchi, 'elenco di alloggi', 'elenchi di alloggi')}, `) +
    `${plurale(enti, 'ente', 'enti')}, ` +
    (anno === null ? 'anno non scritto' : `piano ${anno}`),
  regole: (profilo: string) => `Regole: ${profilo}`,
  regolePerche: {
    data: (giorno: string) => `Perché il piano è approvato il ${giorno}.`,
    dedotta: (giorno: string) => `Perché suppongo l’approvazione entro il ${giorno}: se è un’altra, scrivila in Piano.`,
    nessuna: 'Perché manca la data di approvazione: valgono le regole di oggi.',
  },
  enti: {
    file: 'Enti: dal registro dell’ambito.',
    foglio: 'Enti: dal foglio con l’elenco.',
    dedotto: 'Enti: ricavati dalle tabelle, perché manca un elenco.',
  },
  dettagliLettura: 'Tabelle lette:',
  dettagliElenchi: 'Elenchi di alloggi letti:',
  elencoLetto: (genere: GenereElenco, dove: string, alloggi: number) =>
    `${GENERI_ELENCO[genere]}: ${dove}, ` + (alloggi === 0 ? 'in bianco' : plurale(alloggi, 'alloggio', 'alloggi')),
  allOra: (ora: string) => `Controllo delle ${ora}`,
  superata: {
    inAttesa: 'Dati modificati: ricontrollo fra poco.',
    ferma: 'Dati modificati dopo il controllo: controlla di nuovo.',
  },
  solaLettura:
    'La cartella è in sola lettura: i rilievi si leggono qui, ma le celle non si segnano e non si correggono.',
  protetti: (fogli: readonly string[]) =>
    `${fogli.length === 1 ? 'Foglio protetto, non segnato' : 'Fogli protetti, non segnati'}: ${fogli.join(', ')}. ` +
    'Per segnarli togli la protezione da Revisione.',
  nulla: {
    cercato: 'Ho cercato tabelle con una riga per ente e le voci del piano, per esempio:',
    esempi: [
      'numero complessivo delle U.I. disponibili',
      'U.I. libere o che si libereranno per turn-over',
      'U.I. in carenza manutentiva',
      'U.I. conferite da privati',
    ],
    rimedio: 'Apri la cartella con i dati, o riporta queste intestazioni sopra le colonne, poi controlla di nuovo.',
  },
  modello: {
    titolo: 'Parti da un modello',
    spiega:
      'Aggiungo alla cartella i fogli della comunicazione annuale, con formule e note. I tuoi fogli non cambiano.',
    ente: 'Ente',
    esempio: 'Per esempio «Viadana»: se è un comune lombardo scrivo io i codici.',
    anno: 'Anno del piano',
    senzaEnte: 'Scrivi il nome del comune o dell’ALER.',
    annoSbagliato: 'Scrivi un anno di quattro cifre, per esempio 2026.',
    aggiungi: 'Aggiungi il modello',
  },
  nessunRilievo: 'Nessun rilievo: i dati sono coerenti con le regole.',
  nienteConFiltri: 'Nessun rilievo con questi filtri.',
  togliFiltri: 'Togli i filtri',
  filtri: 'Filtri',
  filtriScelti: (quanti: number) => (quanti === 0 ? 'Filtri' : `Filtri (${quanti})`),
  contiEtichetta: 'Mostra solo',
  cerca: 'Cerca nei rilievi',
  cancellaRicerca: 'Cancella la ricerca',
  foglio: 'Foglio',
  ente: 'Ente',
  tuttiFogli: 'Tutti i fogli',
  tuttiEnti: 'Tutti gli enti',
  trovati: (quanti: number, tutti: number) => `${numeroItaliano(quanti)} di ${plurale(tutti, 'rilievo', 'rilievi')}`,
  rilieviCella: (cella: string) => `Rilievi della cella ${cella}`,
  mostraTutti: 'Mostra tutti i rilievi',
  elenco: 'Rilievi',
} as const;

/** Le categorie dei rilievi: al singolare e al plurale per contarle, il nome per il lettore di schermo. */
export const CATEGORIA = {
  errori: { conta: (n: number) => plurale(n, 'errore', 'errori'), nome: 'Errore' },
  avvisi: { conta: (n: number) => plurale(n, 'avviso', 'avvisi'), nome: 'Avviso' },
  informazioni: { conta: (n: number) => plurale(n, 'informazione', 'informazioni'), nome: 'Informazione' },
  nonVerificabili: {
    conta: (n: number) => plurale(n, 'non verificabile', 'non verificabili'),
    nome: 'Non verificabile',
  },
  giustificati: { conta: (n: number) => plurale(n, 'giustificato', 'giustificati'), nome: 'Giustificato' },
} as const;

/** Le parole di un rilievo. */
export const RILIEVO = {
  trovato: (valore: string) => `Trovato ${valore}`,
  atteso: (valore: string) => `atteso ${valore}`,
  soloAtteso: (valore: string) => `Atteso ${valore}`,
  senzaCella: 'Riguarda tutta la cartella',
  nelFile: (nome: string) => `File ricevuto ${nome}`,
  vai: 'Vai alla cella',
  vaiA: (cella: string) => `Vai alla cella ${cella}`,
  correggi: 'Correggi…',
  giustifica: 'Giustifica…',
  ritira: 'Ritira la giustificazione',
  perche: (fonte: string) => `Perché: ${fonte}`,
  nonFatto: 'Non è stato fatto: il motivo è scritto in alto.',
  regola: (id: string) => `Regola ${id}`,
  confidenza: {
    verificata: 'Testo di legge letto.',
    dedotta: 'Dedotto dalla pratica: da confermare.',
    logica: 'Coerenza interna dei dati.',
  },
  giustificatoIl: (giorno: string) => `Giustificato il ${giorno}:`,
  chiudi: 'Lascia stare',
} as const;

export const CORREZIONE = {
  titolo: 'Correggi',
  cella: 'Cella',
  adesso: 'Adesso',
  nuovo: 'Diventa',
  questa: 'Correggi questa cella',
  tutte: (quante: number) => `Correggi tutte le ${quante} celle`,
  stessaRegola: (quante: number) => `Altre ${quante - 1} celle hanno lo stesso tipo di rilievo.`,
  unaSola: 'Un’altra cella ha lo stesso tipo di rilievo.',
  vedi: 'Guarda tutte le celle',
  poi: 'Dopo, il controllo si ripete da sé.',
  vuota: 'cella vuota',
  altre: (quante: number) => `e ${plurale(quante, 'altra cella', 'altre celle')}`,
} as const;

export const GIUSTIFICAZIONE = {
  motivo: 'Perché il dato resta com’è?',
  lettori: 'La legge chi apre gli esiti del piano e il foglio Giustificazioni.',
  obbligatorio: 'Scrivi il motivo: chi legge il piano deve capirlo.',
  conferma: 'Giustifica il rilievo',
} as const;

/** Le giustificazioni che non valgono perché il dato va corretto. */
export const IGNORATE = {
  titolo: (quante: number) => `Giustificazioni che non valgono (${numeroItaliano(quante)})`,
  perche: 'Errori di struttura e di conto si correggono: una ragione scritta non li toglie.',
} as const;

/** Le giustificazioni il cui rilievo non c'è più. */
export const SENZA_RILIEVO = {
  titolo: (quante: number) => `Giustificazioni senza più rilievo (${numeroItaliano(quante)})`,
  perche: 'Il dato è cambiato o è stato corretto: queste ragioni non valgono più.',
  scrittaIl: (giorno: string) => `Scritta il ${giorno}:`,
  senzaMotivo: 'senza motivo',
  togli: 'Togli',
  togliDi: (dove: string) => `Togli la giustificazione di ${dove}`,
} as const;
