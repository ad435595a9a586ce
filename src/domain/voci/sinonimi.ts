import type { VoceKey } from './voce';

/**
 * Come si scrive una voce nelle intestazioni. Ogni riga: la voce e le parole che la dicono, divise da spazi;
 * `a|b` = una delle due, `parol*` = comincia così, `^parola` = è la prima, `!parola` = non deve esserci.
 * Vale la prima riga che si adatta: le voci più precise stanno prima.
 * `null`: le parole somigliano a una voce e non lo sono.
 */
export const SINONIMI: readonly (readonly [VoceKey | null, string])[] = [
  // Titoli di documenti e colonne di servizio.
  [null, 'piano|piani annuale|annuali|triennale|triennali'],
  [null, 'quadro riepilogativo'],
  [null, '^costo|costi|canone|canoni|superficie|mq|indirizzo|data|codice|referente|differenza|scostamento|variazione'],
  [null, '^note|nota|osservazioni|fonte|legenda'],
  // Le parti del complessivo si scrivono anche "di cui turn-over"; il resto ("di cui assegnate") è un dettaglio d'altro.
  [null, '^di cui !turnover !libereranno !caren* !nuov* !edific* !ristr* !privat* !conferit* !sat !transit*'],
  [null, 'gestito|gestita|gestiti|gestite'],
  [null, 'categoria catastale'],

  // Destinazioni (art. 4 c. 3 lett. c, d, d bis).
  ['motivazione', 'motivazion*|motivo|motivi'],
  ['categorie', 'altra|altre|ulteriore|ulteriori categori* %|percentuale|quota'],
  ['altraCategoria', 'altra|altre|ulteriore|ulteriori categori*'],
  ['altraCategoria', 'rilevanza sociale'],
  ['indigenti', 'indigent*|indigenz*'],
  ['indigenti', 'eccedent*|eccedenz* 20'],
  ['poliziaLocale', 'polizia|polizie locale|locali|municipale !forze !vigili !vvf !fuoco'],
  ['polizia', 'polizia|vvf'],
  ['polizia', 'vigili fuoco'],
  ['polizia', 'forze ordine|armate'],
  ['categorie', 'categori*'],

  // Anno precedente (lett. g). I canali dell'assegnazione non sono il totale.
  [null, 'assegnat*|assegnazion* sat|transit* !compres* !inclus*'],
  ['assegnate', 'ass|assegn prec|precedente'],
  [
    'assegnate',
    'assegnat*|assegnaz*|assegn !assegnatari* !fond* !risors* !contribut* !import* !finanziament* !€ !euro',
  ],

  // Gli alloggi SAT messi in un avviso non sono la quota del piano.
  [null, 'avviso|avvisi|bando|bandi sat|transit*'],
  ['transitori', 'transit*|sat'],

  // Libere e turn-over (lett. b n. 1).
  ['turnOverMedio', 'media|medio|medi turnover !libere !liberi !libereranno'],
  ['turnOverMedio', 'media|medio|medi liberat*'],
  ['turnOverAnnuo', 'liberat* !libere !liberi !libereranno'],
  ['turnOver', 'turnover|turn|libereranno|liberarsi|liberazione'],
  ['turnOver', 'renderanno liberi|libere|disponibili'],
  ['libere', 'libere|liberi|vacanti !caren* !occupate !occupati'],

  // Carenza manutentiva, nuova edificazione e ristrutturazione, privati (lett. b nn. 2–4).
  ['carenza', 'caren*'],
  ['carenza', 'stato fatto'],
  ['carenza', 'manut* !ordinaria !straordinaria !spes* !intervent* !lavori !import*'],
  ['nuova', 'nuov* ristr*|recuper*|riqual*'],
  ['nuova', 'costruzion* ristr*|recuper*|riqual*'],
  ['nuova', 'edific* ristr*|recuper*|riqual*'],
  ['nuovaEdificazione', 'nuov* edific*|costruzion*'],
  ['nuovaEdificazione', 'edificazion*'],
  ['ristrutturazione', 'ristr*|recuper*|riqual*'],
  ['nuova', 'nuova|nuove|nuovi !formazione !famigli*'],
  ['privati', 'privat*'],
  ['privati', 'conferit*|conferim*'],

  // Popolazione.
  ['popolazioneMaschi', 'maschi|maschile|uomini'],
  ['popolazioneFemmine', 'femmin*'],
  ['popolazioneFemmine', 'donne !vittime !violenza !minori !sole'],
  ['popolazione', 'popolazion*|abitanti|residenti !nuclei'],

  ['fondi', 'fondi|fondo|importo|importi|risorse|contribut*|finanziament*|stanziament*|euro|€'],

  // Totale dell'offerta, poi consistenza del patrimonio (lett. a).
  ['complessivo', 'disponibil*|assegnabil*|offert*|disp|assegnare !non'],
  ['consistenzaAltri', 'altri|altro usi|uso'],
  [null, 'pubblici|sap sociali|sas'],
  ['consistenzaSas', 'sas'],
  ['consistenzaSas', 'servizi abitativi sociali'],
  ['consistenzaSap', 'sap'],
  ['consistenzaSap', 'servizi abitativi pubblici'],
  ['consistenza', 'patrimonio|consistenza'],
  ['consistenza', 'ui|alloggi|unita proprieta|comunali|aler'],
  ['complessivo', 'complessiv*'],
];

/** Parole che dicono che si contano alloggi, senza dire quali: "N. alloggi", "Totale U.I.". */
export const CONTEGGIO: ReadonlySet<string> = new Set(
  'n nr num numero numeri ui alloggi alloggio unita abitazioni appartamenti valore valori quantita'.split(' '),
);

/** Parole che nell'intestazione non aggiungono niente. */
export const RIEMPITIVE: ReadonlySet<string> = new Set(
  'di del dell della dei degli delle al in per nell sul anno abitative immobiliari pubbliche'.split(' '),
);

/** Parole che da sole non dicono la voce: la dicono le colonne accanto, il titolo o l'intestazione di sopra. */
export const GENERICHE = {
  totale: new Set(['totale', 'totali', 'tot', 'somma', 'generale', 'complessivo']),
  media: new Set(['media', 'medio', 'triennale', 'triennio', 'annua']),
  maschi: new Set(['m']),
  femmine: new Set(['f']),
} as const;

/** Segni che la colonna porta percentuali. */
export const PERCENTO: ReadonlySet<string> = new Set([
  '%',
  'percentuale',
  'percentuali',
  'perc',
  'percento',
  'incidenza',
]);
