import type { Espandi } from '../../espandi';
import { FileIlleggibile, danneggiato } from '../../file-illeggibile';

/** Con ciò che hanno sia i browser sia Node. Si ferma al primo byte oltre quelli dichiarati: l'indice può mentire. */
export const espandiAFlusso: Espandi = async ({ nome, compressi, byteEstratti }) => {
  const estratti = new Uint8Array(byteEstratti);
  const flusso = new DecompressionStream('deflate-raw');
  const scrittore = flusso.writable.getWriter();
  // Gli errori di scrittura tornano a chi legge: qui si tolgono solo dalle promesse abbandonate.
  // I byte di un file stanno sempre in un ArrayBuffer: il tipo di `subarray` non lo sa dire.
  scrittore.write(compressi as Uint8Array<ArrayBuffer>).catch(() => undefined);
  scrittore.close().catch(() => undefined);
  const lettore: ReadableStreamDefaultReader<Uint8Array> = flusso.readable.getReader();
  let scritti = 0;
  for (;;) {
    const pezzo = await lettore.read().catch((causa: unknown) => {
      throw danneggiato(causa);
    });
    if (pezzo.done) break;
    if (scritti + pezzo.value.length > byteEstratti) {
      await lettore.cancel();
      throw new FileIlleggibile({
        tipo: 'bombaZip',
        misura: 'dichiarati',
        valore: scritti + pezzo.value.length,
        limite: byteEstratti,
      });
    }
    estratti.set(pezzo.value, scritti);
    scritti += pezzo.value.length;
  }
  if (scritti < byteEstratti) throw danneggiato(`${nome}: ${scritti} byte invece di ${byteEstratti}`);
  return estratti;
};
