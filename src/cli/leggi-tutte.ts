import type { Ambiente } from './ambiente';
import { creaAvanzamento } from './avanzamento';
import type { ElencoFile, FileDaLeggere } from './elenca-file';
import { segnalaDifetto } from './difetto';
import { leggiCartella } from './leggi-cartella';
import type { LetturaConImpronta } from './leggi-cartella';
import type { Lettori } from './lettura-in-disparte';

/** Quanti file si chiedono prima che servano: abbastanza da non far aspettare i lettori, pochi in memoria. */
const IN_ANTICIPO = 16;
/** Un file dell'elenco e com'è andata la sua lettura. */
export interface FileConLettura {
  readonly file: FileDaLeggere;
  readonly lettura: LetturaConImpronta;
}

/** Legge i file, nell'ordine dell'elenco, e dice a che punto è. Se sono tanti, alcuni si leggono già mentre si guardano i primi. */
export async function* leggiTutte(elenco: ElencoFile, ambiente: Ambiente): AsyncGenerator<FileConLettura> {
  const avanzamento = creaAvanzamento(elenco.file.length, ambiente);
  const lettori = ambiente.lettori?.(elenco.file.length) ?? null;
  try {
    const inArrivo: Promise<LetturaConImpronta | null>[] = [];
    let chiesti = 0;
    for (const [i, file] of elenco.file.entries()) {
      for (; lettori !== null && chiesti < Math.min(elenco.file.length, i + IN_ANTICIPO); chiesti += 1) {
        inArrivo.push(inDisparte(elenco.file[chiesti] ?? file, lettori));
      }
      avanzamento.avanza(file.nome);
      const arrivata = (await inArrivo.shift()) ?? null;
      yield { file, lettura: arrivata ?? (await leggi(file, ambiente)) };
    }
  } finally {
    avanzamento.finisci();
    await lettori?.chiudi();
  }
}

/** Null se il file va letto da solo: troppo grande, o un lettore non ce l'ha fatta. */
async function inDisparte(file: FileDaLeggere, lettori: Lettori): Promise<LetturaConImpronta | null> {
  try {
    return await lettori.leggi(file);
  } catch {
    // Riprovandolo da solo, il motivo si dice come per gli altri.
    return null;
  }
}

async function leggi(file: FileDaLeggere, ambiente: Ambiente): Promise<LetturaConImpronta> {
  try {
    return await leggiCartella(file);
  } catch (difetto) {
    return { tipo: 'illeggibile', ...segnalaDifetto(file.nome, difetto, ambiente), sha256: null };
  }
}
