import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
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
export async function leggiCartella(file: FileDaLeggere): Promise<LetturaConImpronta> {
  return (await leggiSeBreve(file, Infinity)) as LetturaConImpronta;
}

/** Come `leggiCartella`; null, senza aprirlo, se il file ha più di tanti byte. */
export async function leggiSeBreve(
  { nome, percorso }: FileDaLeggere,
  byteMassimi: number,
): Promise<LetturaConImpronta | null> {
  let sha256: string | null = null;
  try {
    const byte = leggiByte(percorso, byteMassimi);
    if (byte === null) return null;
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

/** Senza passare la mano: chi legge un file non ha altro da fare intanto, e a ogni passaggio di mille file si perderebbe tempo. */
function leggiByte(percorso: string, byteMassimi: number): Uint8Array | null {
  if (basename(percorso).startsWith('~$')) throw new FileIlleggibile({ tipo: 'segnaposto' });
  // Prima di aprirlo: un file enorme non deve entrare in memoria, e ciò che non è un file può non finire mai.
  const stato = statSync(percorso);
  if (!stato.isFile()) throw new FileIlleggibile({ tipo: 'nonFoglio', aspetto: 'altro' });
  if (stato.size > byteMassimi) return null;
  if (stato.size > LIMITI_LETTURA.byte) {
    throw new FileIlleggibile({ tipo: 'troppoGrande', byte: stato.size, limite: LIMITI_LETTURA.byte });
  }
  return readFileSync(percorso);
}
