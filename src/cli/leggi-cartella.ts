import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { FileIlleggibile } from '../adapters/xlsx/file-illeggibile';
import { LIMITI_LETTURA } from '../adapters/xlsx/limiti-lettura';
import { readWorkbook } from '../adapters/xlsx/read-workbook';
import { testoFileIlleggibile } from '../adapters/xlsx/testo-file-illeggibile';
import type { Lettura } from '../app/lettura';
import type { FileDaLeggere } from './elenca-file';
import { espandiConZlib } from './espandi-con-zlib';
import { motivoDiSistema } from './motivo-di-sistema';

/** Una lettura con l'impronta SHA-256 dei byte, se si sono letti. */
export type LetturaConImpronta = Lettura & { readonly sha256: string | null };

/** Legge una cartella di lavoro; un file che non si può leggere è una risposta, un difetto del programma esce. */
export async function leggiCartella({ nome, percorso }: FileDaLeggere): Promise<LetturaConImpronta> {
  let sha256: string | null = null;
  try {
    const byte = await leggiByte(percorso);
    sha256 = createHash('sha256').update(byte).digest('hex');
    return { tipo: 'letta', cartella: await readWorkbook(nome, byte, LIMITI_LETTURA, espandiConZlib), sha256 };
  } catch (errore) {
    if (errore instanceof FileIlleggibile) {
      return { tipo: 'illeggibile', nome, motivo: testoFileIlleggibile(errore), sha256 };
    }
    const motivo = motivoDiSistema(errore);
    if (motivo === null) throw errore;
    return { tipo: 'illeggibile', nome, motivo: `Non si può leggere: ${motivo}.`, sha256 };
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
