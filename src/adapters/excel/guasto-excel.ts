/** Che cosa è successo e che cosa può fare chi legge. */
interface Spiegazione {
  readonly causa: string;
  readonly rimedio: string;
}

const RIPROVA = 'Riprova; se succede ancora, salva la cartella, chiudila e riaprila.';

/** Dal codice di Excel alle parole per chi lavora. */
const SPIEGAZIONI: Readonly<Record<string, Spiegazione>> = {
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
  RequestPayloadSizeLimitExceeded: {
    causa: 'La cartella è troppo grande per essere scritta in una volta sola.',
    rimedio: 'Dividi la cartella o usa Excel per Windows o Mac.',
  },
  ResponsePayloadSizeLimitExceeded: {
    causa: 'La cartella è troppo grande per essere letta in una volta sola.',
    rimedio: 'Dividi la cartella o usa Excel per Windows o Mac.',
  },
};

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
    const spiegazione = SPIEGAZIONI[code] ?? { causa: 'Excel ha risposto con un errore inatteso.', rimedio: RIPROVA };
    const dove = debugInfo?.errorLocation ? ` in ${debugInfo.errorLocation}` : '';
    return new GuastoExcel(code, spiegazione.causa, spiegazione.rimedio, `${code}${dove}: ${message}`, errore);
  }
}
