import { danneggiato } from '../file-illeggibile';

/** Legge numeri e testi da byte in ordine «little endian»; oltre la fine il file è danneggiato. */
export class LettoreByte {
  posizione: number;
  private readonly dati: Uint8Array;
  private readonly vista: DataView;

  constructor(dati: Uint8Array, posizione = 0) {
    this.dati = dati;
    this.posizione = posizione;
    this.vista = new DataView(dati.buffer, dati.byteOffset, dati.byteLength);
  }

  /** Riserva `quanti` byte e ne dà la posizione. */
  private avanza(quanti: number): number {
    const da = this.posizione;
    if (da < 0 || quanti < 0 || da + quanti > this.dati.length) throw danneggiato(`byte ${da}: fine dei dati`);
    this.posizione = da + quanti;
    return da;
  }

  salta(quanti: number): void {
    this.avanza(quanti);
  }

  u8(): number {
    return this.vista.getUint8(this.avanza(1));
  }

  u16(): number {
    return this.vista.getUint16(this.avanza(2), true);
  }

  u32(): number {
    return this.vista.getUint32(this.avanza(4), true);
  }

  /** Intero a 64 bit; oltre i 53 bit nessun file vero arriva. */
  u64(): number {
    const valore = this.vista.getBigUint64(this.avanza(8), true);
    if (valore > BigInt(Number.MAX_SAFE_INTEGER)) throw danneggiato(`intero a 64 bit: ${valore}`);
    return Number(valore);
  }

  f64(): number {
    return this.vista.getFloat64(this.avanza(8), true);
  }

  byte(quanti: number): Uint8Array {
    const da = this.avanza(quanti);
    return this.dati.subarray(da, da + quanti);
  }

  /** Testo di `caratteri` unità UTF-16, o di altrettanti byte Latin-1 se `largo` è falso. */
  testo(caratteri: number, largo: boolean): string {
    const byte = this.byte(largo ? caratteri * 2 : caratteri);
    if (largo) return UTF16.decode(byte);
    let testo = '';
    for (const codice of byte) testo += String.fromCharCode(codice);
    return testo;
  }
}

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });
