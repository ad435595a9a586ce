import { FileIlleggibile, danneggiato } from '../../file-illeggibile';
import { LettoreByte } from '../lettore-byte';

/** Una parte dello zip, come la descrive l'indice in fondo al file. */
export interface VoceZip {
  readonly nome: string;
  /** 0 = com'è, 8 = deflate. */
  readonly metodo: number;
  readonly cifrata: boolean;
  readonly crc: number;
  readonly byteCompressi: number;
  readonly byteEstratti: number;
  /** Dove comincia l'intestazione locale. */
  readonly posizione: number;
}

const FIRMA_FINE = 0x06054b50;
const FIRMA_VOCE = 0x02014b50;
const FIRMA_FINE_64 = 0x06064b50;
const FIRMA_RINVIO_64 = 0x07064b50;
const BYTE_FINE = 22;
const COMMENTO_MASSIMO = 0xffff;
const IN_64_BIT = 0xffffffff;
const CAMPO_64 = 1;

/** Cerca dal fondo la chiusura dello zip: se manca, il file non è arrivato alla fine. */
function posizioneFine(file: Uint8Array): number {
  const vista = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const primo = Math.max(0, file.length - BYTE_FINE - COMMENTO_MASSIMO);
  for (let i = file.length - BYTE_FINE; i >= primo; i -= 1) {
    if (vista.getUint32(i, true) === FIRMA_FINE) return i;
  }
  throw new FileIlleggibile({ tipo: 'troncato' });
}

function inizioIndice(file: Uint8Array): { voci: number; posizione: number } {
  const fine = posizioneFine(file);
  const lettore = new LettoreByte(file, fine + 10);
  const voci = lettore.u16();
  lettore.salta(4);
  const posizione = lettore.u32();
  if (voci !== 0xffff && posizione !== IN_64_BIT) return { voci, posizione };
  const rinvio = new LettoreByte(file, fine - 20);
  if (fine < 20 || rinvio.u32() !== FIRMA_RINVIO_64) return { voci, posizione };
  rinvio.salta(4);
  const fine64 = new LettoreByte(file, rinvio.u64());
  if (fine64.u32() !== FIRMA_FINE_64) throw danneggiato('zip64: manca la chiusura');
  fine64.salta(28);
  const voci64 = fine64.u64();
  fine64.salta(8);
  return { voci: voci64, posizione: fine64.u64() };
}

/** I numeri a 64 bit stanno in un campo aggiunto, solo quelli che non entrano in 32 e in quest'ordine. */
function campo64(extra: Uint8Array): LettoreByte {
  const lettore = new LettoreByte(extra);
  while (lettore.posizione + 4 <= extra.length) {
    const campo = lettore.u16();
    const byte = lettore.u16();
    if (campo === CAMPO_64) return new LettoreByte(lettore.byte(byte));
    lettore.salta(byte);
  }
  throw danneggiato('zip64: manca il campo aggiunto');
}

function leggiVoce(lettore: LettoreByte): VoceZip {
  if (lettore.u32() !== FIRMA_VOCE) throw danneggiato(`indice dello zip: byte ${lettore.posizione}`);
  lettore.salta(4);
  const opzioni = lettore.u16();
  const metodo = lettore.u16();
  lettore.salta(4);
  const crc = lettore.u32();
  let byteCompressi = lettore.u32();
  let byteEstratti = lettore.u32();
  const byteNome = lettore.u16();
  const byteExtra = lettore.u16();
  const byteCommento = lettore.u16();
  lettore.salta(8);
  let posizione = lettore.u32();
  const nome = new TextDecoder().decode(lettore.byte(byteNome)).replaceAll('\\', '/');
  const extra = lettore.byte(byteExtra);
  lettore.salta(byteCommento);
  if (byteCompressi === IN_64_BIT || byteEstratti === IN_64_BIT || posizione === IN_64_BIT) {
    const lungo = campo64(extra);
    if (byteEstratti === IN_64_BIT) byteEstratti = lungo.u64();
    if (byteCompressi === IN_64_BIT) byteCompressi = lungo.u64();
    if (posizione === IN_64_BIT) posizione = lungo.u64();
  }
  return { nome, metodo, cifrata: (opzioni & 1) !== 0, crc, byteCompressi, byteEstratti, posizione };
}

/** L'indice dello zip, senza estrarre niente. */
export function leggiIndiceZip(file: Uint8Array): readonly VoceZip[] {
  const { voci, posizione } = inizioIndice(file);
  const lettore = new LettoreByte(file, posizione);
  const indice: VoceZip[] = [];
  // Ogni voce occupa almeno 46 byte: un numero di voci falso finisce con i dati, non con la memoria.
  for (let i = 0; i < voci; i += 1) indice.push(leggiVoce(lettore));
  return indice;
}
