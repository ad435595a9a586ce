import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { NonRiuscito } from './ambiente';
import { motivoDiSistema } from './motivo-di-sistema';

/** Un'ora: nessuna scrittura dura tanto. */
const AVANZO_VECCHIO = 3_600_000;

/**
 * Scrive un file tutto o niente: prima con un altro nome nella stessa cartella, poi gli dà il suo.
 * Se qualcosa va storto il file di prima resta com'era e non ne restano altri. Lancia `NonRiuscito`.
 */
export async function scriviIntero(percorso: string, byte: Uint8Array): Promise<void> {
  // Non il numero del processo: dopo uno spegnimento può tornare lo stesso, e il nome sarebbe già preso.
  const provvisorio = join(dirname(percorso), `.${basename(percorso)}.${randomUUID()}.tmp`);
  try {
    await togliAvanzi(percorso);
    await scriviProvvisorio(provvisorio, byte);
    await rename(provvisorio, percorso);
  } catch (errore) {
    await rm(provvisorio, { force: true }).catch(() => undefined);
    const motivo = motivoDiSistema(errore);
    if (motivo === null) throw errore;
    throw new NonRiuscito(`${percorso} non si può scrivere: ${motivo}. Non è stato scritto niente.`);
  }
}

/** Ciò che resta di una scrittura interrotta di colpo; ciò che è recente può essere di un altro processo che lavora. */
async function togliAvanzi(percorso: string): Promise<void> {
  const [prima, dopo] = [`.${basename(percorso)}.`, '.tmp'];
  for (const nome of await readdir(dirname(percorso))) {
    if (!nome.startsWith(prima) || !nome.endsWith(dopo)) continue;
    const avanzo = join(dirname(percorso), nome);
    const { mtimeMs } = await stat(avanzo).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > AVANZO_VECCHIO) await rm(avanzo, { force: true }).catch(() => undefined);
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
