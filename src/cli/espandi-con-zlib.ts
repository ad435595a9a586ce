import { inflateRawSync } from 'node:zlib';
import type { Espandi } from '../adapters/xlsx/espandi';
import { FileIlleggibile, danneggiato } from '../adapters/xlsx/file-illeggibile';

/**
 * Come `espandiAFlusso`, con la zlib di Node: un file d'ufficio ha decine di parti da pochi kB, e a ognuna aprire un
 * flusso costa più che espanderla. Non aspetta nessuno, quindi serve solo dove non c'è un pannello da tenere vivo.
 */
export const espandiConZlib: Espandi = ({ nome, compressi, byteEstratti }) => {
  try {
    return Promise.resolve(espandi(nome, compressi, byteEstratti));
  } catch (errore) {
    return Promise.reject(errore instanceof Error ? errore : danneggiato(errore));
  }
};

function espandi(nome: string, compressi: Uint8Array, byteEstratti: number): Uint8Array {
  const { buffer, engine } = sgonfia(compressi, byteEstratti);
  if (engine.bytesWritten < compressi.length) throw danneggiato(`${nome}: byte dopo la fine`);
  if (buffer.length !== byteEstratti) {
    throw danneggiato(`${nome}: ${buffer.length} byte invece di ${byteEstratti}`);
  }
  // Una memoria sua: Node può aver messo i byte in una comune a più letture.
  return new Uint8Array(buffer);
}

/** I byte espansi e quanti compressi ne sono stati usati. */
function sgonfia(
  compressi: Uint8Array,
  byteEstratti: number,
): { buffer: Uint8Array; engine: { bytesWritten: number } } {
  try {
    // Con `info` il tipo di Node non dice che il risultato è questa coppia.
    return inflateRawSync(compressi, { maxOutputLength: Math.max(1, byteEstratti), info: true }) as never;
  } catch (causa) {
    if ((causa as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      const misura = { misura: 'dichiarati', valore: byteEstratti + 1, limite: byteEstratti } as const;
      throw new FileIlleggibile({ tipo: 'bombaZip', ...misura });
    }
    throw danneggiato(causa);
  }
}
