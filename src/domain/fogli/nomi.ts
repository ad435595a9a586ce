/** I fogli della cartella dell'ambito, come si chiamano nel file e nelle formule. */
export const FOGLI = {
  quadro: 'Quadro riepilogativo',
  pivot: 'Pivot',
  dati: 'Dati',
  esiti: 'Esiti controlli',
  tabelle: 'Tabelle del piano',
} as const;

/** I fogli in cui la cartella del capofila conserva i file ricevuti: restano quando si rifà il quadro. */
export const FOGLI_RICEVUTI = {
  /** Le righe dei file, come erano. */
  righe: 'Dati ricevuti',
  /** Quali file, quando, di chi. */
  registro: 'Registro',
} as const;

/** Il foglio del confronto fra due anni: sta nella cartella dell'ambito solo se si conosce l'anno prima. */
export const FOGLIO_CONFRONTO = "Confronto con l'anno prima";
/** Il foglio dei passi del piano: sta nella cartella dell'ambito se il capofila ne tiene le date. */
export const FOGLIO_SCADENZE = 'Scadenze';

export const TABELLA_CONFRONTO = 'tblConfronto';

/** Tabella delle U.I. disponibili: le parti del complessivo, e nient'altro, così che si possano sommare. */
export const TABELLA_DATI = 'tblDati';
/** Tabella degli altri dati: conteggi di altra natura, percentuali, testi. */
export const TABELLA_ALTRI_DATI = 'tblAltriDati';

/** Nome con cui la voce compare in Dati quando un ente dichiara il complessivo senza le sue parti. */
export const SENZA_DETTAGLIO = 'disponibili, senza dettaglio';
