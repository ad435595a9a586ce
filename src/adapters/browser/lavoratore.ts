/** Il lavoratore: legge ed esamina un file per volta, lontano dal pannello. */
import { esaminaFile } from '../../app/importa/esamina-file';
import { leggiFile } from './leggi-file';
import type { Richiesta, Risposta } from './messaggi';

onmessage = ({ data }: MessageEvent<Richiesta>): void => {
  void rispondi(data).then((risposta) => {
    postMessage(risposta);
  });
};

postMessage({ tipo: 'pronto' } satisfies Risposta);

async function rispondi({ nome, byte, opzioni }: Richiesta): Promise<Risposta> {
  try {
    const { lettura, sha256 } = await leggiFile(nome, byte);
    return { tipo: 'esaminato', esaminato: esaminaFile(lettura, sha256, opzioni) };
  } catch (errore) {
    return { tipo: 'guasto', testo: String(errore) };
  }
}
