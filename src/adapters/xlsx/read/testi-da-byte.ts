import { sciogliEntita } from './valori-xml';

/** Quanti testi si ricordano, e fin dove un testo è un'intestazione o una formula che torna. In byte. */
const POSTI = 2048;
const BYTE_RICORDATI = 128;
/** Fin qui V8 copia i caratteri uno per uno senza lasciare il testo fatto a pezzi. */
const BREVE = 12;
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

function ascii(dati: Uint8Array, da: number, a: number): string {
  let testo = '';
  for (let i = da; i < a; i += 1) testo += String.fromCharCode(dati[i] ?? 0);
  return testo;
}

/** Il testo fra due posizioni di un XML, con le entità sciolte. Non tiene in memoria la parte da cui viene. */
function leggi(dati: Uint8Array, da: number, a: number, soloAscii: boolean): string {
  if (soloAscii && a - da <= BREVE) return sciogliEntita(ascii(dati, da, a));
  return sciogliEntita(UTF8.decode(dati.subarray(da, a)));
}

/**
 * Testi creati dai byte. Un decodificatore costa quasi lo stesso per dieci caratteri e per mille, e le cartelle di un
 * ambito ripetono le stesse intestazioni e le stesse formule: quelli già visti si riconoscono dai byte e restano uno solo.
 */
export class TestiDaByte {
  private byte: Uint8Array | null = null;
  private readonly lunghezze = new Uint8Array(POSTI);
  private readonly testi: string[] = [];

  /** @param finisci che cosa fare del testo letto, una volta per tutte. */
  constructor(readonly finisci: (testo: string) => string) {}

  di(dati: Uint8Array, da: number, a: number): string {
    const quanti = a - da;
    if (quanti > BYTE_RICORDATI) return this.finisci(leggi(dati, da, a, false));
    let impronta = quanti;
    let unione = 0;
    for (let i = da; i < a; i += 1) {
      const byte = dati[i] ?? 0;
      impronta = Math.imul(impronta ^ byte, 0x01000193);
      unione |= byte;
    }
    const posto = (impronta ^ (impronta >>> 15)) & (POSTI - 1);
    if (this.lunghezze[posto] === quanti && this.uguali(posto, dati, da, a)) {
      const noto = this.testi[posto];
      if (noto !== undefined) return noto;
    }
    const testo = this.finisci(leggi(dati, da, a, unione < 128));
    this.ricorda(posto, dati, da, a, testo);
    return testo;
  }

  private uguali(posto: number, dati: Uint8Array, da: number, a: number): boolean {
    const { byte } = this;
    if (byte === null) return false;
    for (let i = da, k = posto * BYTE_RICORDATI; i < a; i += 1, k += 1) if (byte[k] !== dati[i]) return false;
    return true;
  }

  private ricorda(posto: number, dati: Uint8Array, da: number, a: number, testo: string): void {
    this.byte ??= new Uint8Array(POSTI * BYTE_RICORDATI);
    for (let i = da, k = posto * BYTE_RICORDATI; i < a; i += 1, k += 1) this.byte[k] = dati[i] ?? 0;
    this.lunghezze[posto] = a - da;
    this.testi[posto] = testo;
  }
}
