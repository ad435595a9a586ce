import { LettoreByte } from '../lettore-byte';

/** Record che la passata guarda (MS-XLS 2.3). */
export const RECORD = {
  formula: 0x0006,
  fine: 0x000a,
  protezione: 0x0012,
  date1904: 0x0022,
  cifratura: 0x002f,
  colonne: 0x007d,
  foglio: 0x0085,
  numeriCompressi: 0x00bd,
  stile: 0x00e0,
  testi: 0x00fc,
  testoCondiviso: 0x00fd,
  numero: 0x0203,
  testo: 0x0204,
  logicoOErrore: 0x0205,
  risultatoTesto: 0x0207,
  riga: 0x0208,
  matrice: 0x0221,
  tabellaDati: 0x0236,
  numeroCompresso: 0x027e,
  formato: 0x041e,
  formulaCondivisa: 0x04bc,
  inizio: 0x0809,
} as const;

/** Numero che nessun record ha: la libreria salta ciò che si chiama così. */
const NESSUN_RECORD = 0xfffe;

/** Scorre i record del flusso `Workbook`, come li divide la libreria. */
export class CursoreRecord {
  /** Posizione dell'intestazione del record corrente. */
  inizio = 0;
  tipo = -1;
  /** Estremi dei dati. */
  da = 0;
  a = 0;
  private readonly vista: DataView;

  constructor(
    readonly flusso: Uint8Array,
    posizione = 0,
  ) {
    this.vista = new DataView(flusso.buffer, flusso.byteOffset, flusso.byteLength);
    this.a = posizione;
  }

  avanza(): boolean {
    if (this.a + 4 > this.flusso.length) return false;
    this.inizio = this.a;
    this.tipo = this.vista.getUint16(this.inizio, true);
    this.da = this.inizio + 4;
    this.a = this.da + this.vista.getUint16(this.inizio + 2, true);
    return this.tipo !== 0 || this.a > this.da;
  }

  /** Passa al record seguente; vero se è di quel tipo. */
  avanzaA(tipo: number): boolean {
    return this.avanza() && this.tipo === tipo;
  }

  /** Legge i dati; leggere oltre la fine è un danno. */
  lettore(): LettoreByte {
    return new LettoreByte(this.flusso.subarray(this.da, this.a));
  }

  /** Lo toglie dalla vista della libreria. */
  cancella(): void {
    this.vista.setUint16(this.inizio, NESSUN_RECORD, true);
  }

  scriviU16(posizione: number, valore: number): void {
    if (this.da + posizione + 2 <= Math.min(this.a, this.flusso.length)) {
      this.vista.setUint16(this.da + posizione, valore, true);
    }
  }
}
