/** Chi dichiara: un comune, un'unità operativa ALER o un operatore accreditato. */
export interface Ente {
  /** Chiave stabile: il nome normalizzato. */
  readonly id: string;
  /** Nome ufficiale come si stampa: "COMUNE DI BOZZOLO", "ALER BS-CR-MN U.O. CREMONA". */
  readonly nome: string;
  readonly tipo: 'comune' | 'aler' | 'operatore';
  /** Codice ISTAT di sei cifre. */
  readonly codiceIstat: string | null;
  /** Codice catastale (Belfiore): una lettera e tre cifre. */
  readonly codiceCatastale: string | null;
  /** Sigla della provincia. */
  readonly provincia: string | null;
  readonly subAmbito: string | null;
  /** Vero se il registro dichiara che l'ente non ha U.I. SAP; null se non lo dice. */
  readonly senzaSap: boolean | null;
  /** Altri nomi accettati. */
  readonly alias: readonly string[];
}

/** Gli enti dell'ambito e da dove li si conosce. */
export interface Registro {
  readonly ambito: string | null;
  readonly capofila: string | null;
  readonly enti: readonly Ente[];
  /** `file`: registro dato (`--ambito`); `foglio`: foglio Enti; `dedotto`: dalle tabelle. */
  readonly provenienza: 'file' | 'foglio' | 'dedotto';
}

/** Come il nome scritto in una riga è stato ricondotto a un ente. */
export type Abbinamento =
  /** Stesso nome: maiuscole, prefisso "COMUNE DI" e asterischi non contano. */
  | { readonly come: 'uguale'; readonly ente: Ente }
  /** Uguale dopo la normalizzazione: differiscono apostrofi, accenti, spazi attorno ai trattini. */
  | { readonly come: 'normalizzato'; readonly ente: Ente }
  | { readonly come: 'alias'; readonly ente: Ente }
  /** Un solo ente dell'ambito è abbastanza vicino: è una proposta, mai un fatto certo. */
  | { readonly come: 'vicino'; readonly ente: Ente; readonly distanza: number }
  /** Comune lombardo (o ALER) che esiste ma non è dell'ambito. */
  | { readonly come: 'fuoriAmbito'; readonly nome: string }
  | { readonly come: 'sconosciuto' };

/** L'ente dell'abbinamento, anche se solo proposto; null se non c'è. */
export function enteDi(abbinamento: Abbinamento): Ente | null {
  return 'ente' in abbinamento ? abbinamento.ente : null;
}
