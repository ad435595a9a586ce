import { danneggiato } from '../../file-illeggibile';
import { LettoreByte } from '../lettore-byte';

/** Record che la passata guarda (MS-XLSB 2.4). */
export const RECORD = {
  riga: 0,
  prima: 1,
  errore: 3,
  condiviso: 7,
  formulaTesto: 8,
  formulaErrore: 11,
  breveVuota: 12,
  breveCompresso: 13,
  breveErrore: 14,
  breveLogico: 15,
  breveNumero: 16,
  breveTesto: 17,
  breveCondiviso: 18,
  testo: 19,
  formato: 44,
  stile: 47,
  colonne: 60,
  cartella: 153,
  foglio: 156,
  protezione: 535,
  inizioStili: 617,
  fineStili: 618,
} as const;

/** Scorre i record di una parte binaria, come li divide la libreria. */
export class CursoreXlsb {
  tipo = -1;
  private da = 0;
  private a = 0;

  constructor(private readonly parte: Uint8Array) {}

  avanza(): boolean {
    if (this.a >= this.parte.length) return false;
    const lettore = new LettoreByte(this.parte, this.a);
    const primo = lettore.u8();
    this.tipo = (primo & 0x80) === 0 ? primo : (primo & 0x7f) | ((lettore.u8() & 0x7f) << 7);
    let lunghezza = 0;
    for (let i = 0; i < 4; i += 1) {
      const byte = lettore.u8();
      lunghezza |= (byte & 0x7f) << (7 * i);
      if ((byte & 0x80) === 0) break;
    }
    this.da = lettore.posizione;
    this.a = this.da + lunghezza;
    if (this.a > this.parte.length) throw danneggiato('XLSB: record interrotto');
    return true;
  }

  lettore(): LettoreByte {
    return new LettoreByte(this.parte.subarray(this.da, this.a));
  }
}

/** Testo preceduto dalla lunghezza; `''` se il file dice che manca. */
export function testoXlsb(lettore: LettoreByte): string {
  const caratteri = lettore.u32();
  return caratteri === 0xffffffff ? '' : lettore.testo(caratteri, true);
}
