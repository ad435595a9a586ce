import type { Ambiente } from './ambiente';
import { creaAvanzamento } from './avanzamento';
import type { ElencoFile, FileDaLeggere } from './elenca-file';
import { segnalaDifetto } from './difetto';
import { leggiCartella } from './leggi-cartella';
import type { LetturaConImpronta } from './leggi-cartella';

/** Un file dell'elenco e com'è andata la sua lettura. */
export interface FileConLettura {
  readonly file: FileDaLeggere;
  readonly lettura: LetturaConImpronta;
}

/** Legge i file uno alla volta, così che in memoria ne stia uno solo, e dice a che punto è. */
export async function* leggiTutte(elenco: ElencoFile, ambiente: Ambiente): AsyncGenerator<FileConLettura> {
  const avanzamento = creaAvanzamento(elenco.file.length, ambiente);
  try {
    for (const file of elenco.file) {
      avanzamento.avanza(file.nome);
      yield { file, lettura: await leggi(file, ambiente) };
    }
  } finally {
    avanzamento.finisci();
  }
}

async function leggi(file: FileDaLeggere, ambiente: Ambiente): Promise<LetturaConImpronta> {
  try {
    return await leggiCartella(file);
  } catch (difetto) {
    return { tipo: 'illeggibile', ...segnalaDifetto(file.nome, difetto, ambiente), sha256: null };
  }
}
