import * as zlib from 'node:zlib';
import type { Espandi, ParteCompressa } from '../adapters/xlsx/espandi';
import { FileIlleggibile, danneggiato } from '../adapters/xlsx/file-illeggibile';

/**
 * Come `espandiAFlusso`, con la zlib di Node: un file d'ufficio ha decine di parti da pochi kB, e a ognuna aprire un
 * flusso costa più che espanderla. Non aspetta nessuno, quindi serve solo dove non c'è un pannello da tenere vivo.
 */
export const espandiConZlib: Espandi = Object.assign(
  ({ nome, compressi, byteEstratti }: ParteCompressa) => {
    try {
      return Promise.resolve(espandi(nome, compressi, byteEstratti));
    } catch (errore) {
      return Promise.reject(errore instanceof Error ? errore : danneggiato(errore));
    }
  },
  // Node 20 lo ha dalla 20.15.
  { crc32: zlib.crc32 as typeof zlib.crc32 | undefined },
);

function espandi(nome: string, compressi: Uint8Array, byteEstratti: number): Uint8Array {
  const { buffer, engine } = sgonfia(compressi, byteEstratti);
  if (engine.bytesWritten < compressi.length) throw danneggiato(`${nome}: byte dopo la fine`);
  if (buffer.length !== byteEstratti) {
    throw danneggiato(`${nome}: ${buffer.length} byte invece di ${byteEstratti}`);
  }
  // Una memoria sua: Node può aver messo i byte in una comune a più letture.
  return new Uint8Array(buffer);
}

/** Byte che si espandono alla volta: tutta la parte, se è piccola; di più di così non si prende memoria sulla parola. */
const PEZZO_MASSIMO = 262_144;
/** Sotto, zlib non va. */
const PEZZO_MINIMO = 64;

/** I byte espansi e quanti compressi ne sono stati usati. */
function sgonfia(
  compressi: Uint8Array,
  byteEstratti: number,
): { buffer: Uint8Array; engine: { bytesWritten: number } } {
  try {
    // Con `info` il tipo di Node non dice che il risultato è questa coppia.
    return zlib.inflateRawSync(compressi, {
      maxOutputLength: Math.max(1, byteEstratti),
      chunkSize: Math.max(PEZZO_MINIMO, Math.min(byteEstratti + 1, PEZZO_MASSIMO)),
      info: true,
    }) as never;
  } catch (causa) {
    if ((causa as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      const misura = { misura: 'dichiarati', valore: byteEstratti + 1, limite: byteEstratti } as const;
      throw new FileIlleggibile({ tipo: 'bombaZip', ...misura });
    }
    throw danneggiato(causa);
  }
}
