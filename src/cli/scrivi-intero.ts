import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { NonRiuscito } from './ambiente';
import { motivoDiSistema } from './motivo-di-sistema';

/**
 * Scrive un file tutto o niente: prima con un altro nome nella stessa cartella, poi gli dà il suo.
 * Se qualcosa va storto il file di prima resta com'era e non ne restano altri. Lancia `NonRiuscito`.
 */
export async function scriviIntero(percorso: string, byte: Uint8Array): Promise<void> {
  const provvisorio = join(dirname(percorso), `.${basename(percorso)}.${process.pid}.tmp`);
  try {
    await scriviProvvisorio(provvisorio, byte);
    await rename(provvisorio, percorso);
  } catch (errore) {
    await rm(provvisorio, { force: true }).catch(() => undefined);
    const motivo = motivoDiSistema(errore);
    if (motivo === null) throw errore;
    throw new NonRiuscito(`${percorso} non si può scrivere: ${motivo}. Non è stato scritto niente.`);
  }
}

async function scriviProvvisorio(percorso: string, byte: Uint8Array): Promise<void> {
  const file = await open(percorso, 'wx');
  try {
    await file.writeFile(byte);
    // Prima del cambio di nome: se manca la corrente non resta un file col nome giusto e il contenuto a metà.
    await file.sync();
  } finally {
    await file.close();
  }
}
