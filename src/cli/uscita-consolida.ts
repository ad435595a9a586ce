import { access, constants, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isCartellaNostra } from '../app/cartella-dell-ambito';
import type { WorkbookSnapshot } from '../domain/snapshot';
import { NonRiuscito } from './ambiente';
import type { FileDaLeggere } from './elenca-file';
import { leggiCartella } from './leggi-cartella';
import { motivoDiSistema } from './motivo-di-sistema';

/**
 * Controlla, prima di leggere il resto, che si possa scrivere in `uscita`: la cartella c'è, e se il file esiste è un
 * prodotto nostro e non uno dei file nominati. Restituisce il percorso vero, senza collegamenti.
 * `trovata` riceve la cartella che si sta per sostituire, se c'è.
 */
export async function controllaUscita(
  uscita: string,
  file: readonly FileDaLeggere[],
  trovata: (cartella: WorkbookSnapshot) => void = () => undefined,
): Promise<string> {
  await controllaCartella(dirname(uscita));
  const vera = await percorsoVero(uscita);
  const esistente = await statoSeEsiste(vera);
  if (!esistente) return vera;
  if (!esistente.isFile()) throw new NonRiuscito(`${uscita} non è un file: scegliete un altro nome per --uscita.`);
  if (file.some((uno) => uno.vero === vera && !uno.daCartella)) {
    throw new NonRiuscito(`${uscita} è uno dei file da consolidare: scegliete un altro nome per --uscita.`);
  }
  const percorso = { nome: basename(vera), percorso: vera, vero: vera, daCartella: false };
  const lettura = await leggiCartella(percorso);
  if (lettura.tipo === 'illeggibile' || !isCartellaNostra(lettura.cartella)) {
    throw new NonRiuscito(
      `${uscita} esiste già e non è un quadro scritto da quadro-sap: scegliete un altro nome per --uscita.`,
    );
  }
  trovata(lettura.cartella);
  return vera;
}

async function controllaCartella(cartella: string): Promise<void> {
  try {
    if (!(await stat(cartella)).isDirectory()) throw new NonRiuscito(`${cartella} non è una cartella.`);
    await access(cartella, constants.W_OK);
  } catch (errore) {
    const motivo = motivoDiSistema(errore);
    if (motivo === null) throw errore;
    throw new NonRiuscito(`Nella cartella ${cartella} non si può scrivere: ${motivo}.`);
  }
}

async function percorsoVero(uscita: string): Promise<string> {
  const esistente = await statoSeEsiste(uscita);
  return esistente ? realpath(uscita) : join(await realpath(dirname(uscita)), basename(uscita));
}

async function statoSeEsiste(percorso: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  try {
    return await stat(percorso);
  } catch (errore) {
    if (motivoDiSistema(errore) === 'non esiste') return null;
    throw errore;
  }
}
