/** Che cosa è successo e che cosa può fare chi legge. */
interface Spiegazione {
  readonly causa: string;
  readonly rimedio: string;
}

const RIPROVA = 'Riprova; se succede ancora, salva la cartella, chiudila e riaprila.';

/** Dal codice di Excel alle parole per chi lavora. */
export const SPIEGAZIONI: Readonly<Record<string, Spiegazione>> = {
  AccessDenied: {
    causa: 'Excel non permette di modificare questo foglio o questa cartella.',
    rimedio: 'Togli la protezione del foglio (Revisione › Rimuovi protezione) o salva una copia modificabile.',
  },
  ApiNotFound: {
    causa: 'Questa versione di Excel non ha una funzione necessaria.',
    rimedio: 'Aggiorna Excel, oppure apri la cartella in Excel sul web.',
  },
  InvalidOperationInCellEditMode: {
    causa: 'Una cella è ancora in modifica.',
    rimedio: 'Premi Invio o Esc nella cella, poi riprova.',
  },
  ItemNotFound: {
    causa: 'Un foglio o una tabella non c’è più: forse è stato eliminato o rinominato.',
    rimedio: 'Controlla di nuovo la cartella.',
  },
  ItemAlreadyExists: {
    causa: 'Esiste già un foglio o una tabella con lo stesso nome.',
    rimedio: 'Rinomina quello esistente, poi riprova.',
  },
  InsertDeleteConflict: {
    causa: 'Excel non può spostare le celle: c’è un filtro, o una tabella sotto.',
    rimedio: 'Togli i filtri del foglio, poi riprova.',
  },
  InvalidArgument: {
    causa: 'Excel non ha accettato un nome o un valore.',
    rimedio: RIPROVA,
  },
  InvalidReference: {
    causa: 'Una cella indicata non c’è più.',
    rimedio: 'Controlla di nuovo la cartella.',
  },
  InvalidOperation: {
    causa: 'Excel non permette questa operazione adesso.',
    rimedio: RIPROVA,
  },
  PivotTableRangeConflict: {
    causa: 'Una tabella pivot occupa le celle da scrivere.',
    rimedio: 'Sposta o elimina la tabella pivot, poi riprova.',
  },
  FilteredRangeConflict: {
    causa: 'Un filtro copre le celle da scrivere.',
    rimedio: 'Togli i filtri del foglio, poi riprova.',
  },
  MergedRangeConflict: {
    causa: 'Alcune celle da scrivere sono unite.',
    rimedio: 'Dividi le celle unite, poi riprova.',
  },
  RequestPayloadSizeLimitExceeded: {
    causa: 'La cartella è troppo grande per essere scritta in una volta sola.',
    rimedio: 'Dividi la cartella o usa Excel per Windows o Mac.',
  },
  ResponsePayloadSizeLimitExceeded: {
    causa: 'La cartella è troppo grande per essere letta in una volta sola.',
    rimedio: 'Dividi la cartella o usa Excel per Windows o Mac.',
  },
};

const DA_RIPROVARE: Spiegazione = { causa: 'Excel è occupato e non ha finito l’operazione.', rimedio: RIPROVA };
const FUNZIONE_MANCANTE: Spiegazione = {
  causa: 'Questo Excel non ha una funzione necessaria.',
  rimedio: 'Aggiorna Excel, oppure apri la cartella in Excel sul web.',
};
/** Codici diversi con le stesse parole. */
export const SIMILI: Readonly<Record<string, Spiegazione>> = {
  NotImplemented: FUNZIONE_MANCANTE,
  UnsupportedOperation: FUNZIONE_MANCANTE,
  RequestAborted: DA_RIPROVARE,
  ActivityLimitReached: DA_RIPROVARE,
  HostIsBusy: DA_RIPROVARE,
  ServiceNotAvailable: DA_RIPROVARE,
  Timeout: DA_RIPROVARE,
};
/** Per i codici che non sono in nessuna delle due. */
export const INATTESO: Spiegazione = { causa: 'Excel ha risposto con un errore inatteso.', rimedio: RIPROVA };

/** Un errore dell'host, con le parole per chi lavora e i dettagli tecnici da copiare a chi assiste. */
export class GuastoExcel extends Error {
  private constructor(
    readonly codice: string,
    readonly causa: string,
    readonly rimedio: string,
    readonly dettagli: string,
    origine: unknown,
  ) {
    super(causa, { cause: origine });
    this.name = 'GuastoExcel';
  }

  static da(errore: unknown): GuastoExcel {
    if (errore instanceof GuastoExcel) return errore;
    const {
      code = 'Sconosciuto',
      message = String(errore),
      debugInfo,
    } = (errore ?? {}) as Partial<OfficeExtension.Error>;
    const spiegazione = SPIEGAZIONI[code] ?? SIMILI[code] ?? INATTESO;
    const dove = debugInfo?.errorLocation ? ` in ${debugInfo.errorLocation}` : '';
    return new GuastoExcel(code, spiegazione.causa, spiegazione.rimedio, `${code}${dove}: ${message}`, errore);
  }

  /** Un impedimento che si è visto prima di chiedere a Excel. */
  static perche(codice: string, causa: string, rimedio: string): GuastoExcel {
    return new GuastoExcel(codice, causa, rimedio, `${codice}: ${causa}`, undefined);
  }

  /** Lo stesso guasto, quando può aver lasciato il lavoro a metà: lo dice, e dice come finirlo. */
  static aMeta(errore: unknown, stato: string, rimedio: string): GuastoExcel {
    const guasto = GuastoExcel.da(errore);
    return new GuastoExcel(guasto.codice, `${guasto.causa} ${stato}`, rimedio, guasto.dettagli, errore);
  }
}
