import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { FileIlleggibile } from '../adapters/xlsx/file-illeggibile';
import { LIMITI_LETTURA } from '../adapters/xlsx/limiti-lettura';
import { readWorkbook } from '../adapters/xlsx/read-workbook';
import { testoFileIlleggibile } from '../adapters/xlsx/testo-file-illeggibile';
import type { Lettura } from '../app/lettura';
import type { FileDaLeggere } from './elenca-file';
import { motivoDiSistema } from './motivo-di-sistema';

/** Legge una cartella di lavoro; un file che non si può leggere è una risposta, un difetto del programma esce. */
export async function leggiCartella({ nome, percorso }: FileDaLeggere): Promise<Lettura> {
  try {
    return { tipo: 'letta', cartella: await readWorkbook(nome, await leggiByte(percorso)) };
  } catch (errore) {
    if (errore instanceof FileIlleggibile) return { tipo: 'illeggibile', nome, motivo: testoFileIlleggibile(errore) };
    const motivo = motivoDiSistema(errore);
    if (motivo === null) throw errore;
    return { tipo: 'illeggibile', nome, motivo: `Non si può leggere: ${motivo}.` };
  }
}

async function leggiByte(percorso: string): Promise<Uint8Array> {
  if (basename(percorso).startsWith('~$')) throw new FileIlleggibile({ tipo: 'segnaposto' });
  // Prima di aprirlo: un file enorme non deve entrare in memoria, e ciò che non è un file può non finire mai.
  const stato = await stat(percorso);
  if (!stato.isFile()) throw new FileIlleggibile({ tipo: 'nonFoglio', aspetto: 'altro' });
  if (stato.size > LIMITI_LETTURA.byte) {
    throw new FileIlleggibile({ tipo: 'troppoGrande', byte: stato.size, limite: LIMITI_LETTURA.byte });
  }
  return readFile(percorso);
}
