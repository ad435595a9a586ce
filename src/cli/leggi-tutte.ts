import type { Ambiente } from './ambiente';
import { creaAvanzamento } from './avanzamento';
import type { ElencoFile, FileDaLeggere } from './elenca-file';
import { segnalaDifetto } from './difetto';
import { leggiCartella } from './leggi-cartella';
import type { LetturaConImpronta } from './leggi-cartella';
import type { Lettori } from './lettura-in-disparte';

/** Si chiedono e tornano a mazzi: svegliare un filo per ogni file costa tempo. */
const FILE_PER_MAZZO = 8;
/** Quanti mazzi si chiedono prima che servano: abbastanza da non far aspettare i lettori, pochi in memoria. */
const MAZZI_IN_ANTICIPO = 4;

/** Un file dell'elenco e com'è andata la sua lettura. */
export interface FileConLettura {
  readonly file: FileDaLeggere;
  readonly lettura: LetturaConImpronta;
}

/** Legge i file, nell'ordine dell'elenco, e dice a che punto è. Se sono tanti, alcuni si leggono già mentre si guardano i primi. */
export async function* leggiTutte(elenco: ElencoFile, ambiente: Ambiente): AsyncGenerator<FileConLettura> {
  const avanzamento = creaAvanzamento(elenco.file.length, ambiente);
  const lettori = ambiente.lettori?.(elenco.file.length) ?? null;
  const mazzi = lettori === null ? [] : inMazzi(elenco.file);
  const inArrivo: Promise<readonly (LetturaConImpronta | null)[]>[] = [];
  let arrivate: (LetturaConImpronta | null)[] = [];
  try {
    for (const [i, file] of elenco.file.entries()) {
      if (lettori !== null && i % FILE_PER_MAZZO === 0) {
        while (inArrivo.length < MAZZI_IN_ANTICIPO && mazzi.length > 0)
          inArrivo.push(inDisparte(mazzi.shift() ?? [], lettori));
        arrivate = [...((await inArrivo.shift()) ?? [])];
      }
      avanzamento.avanza(file.nome);
      yield { file, lettura: arrivate.shift() ?? (await leggi(file, ambiente)) };
    }
  } finally {
    avanzamento.finisci();
    await lettori?.chiudi();
  }
}

function inMazzi(file: readonly FileDaLeggere[]): FileDaLeggere[][] {
  const quanti = Math.ceil(file.length / FILE_PER_MAZZO);
  return Array.from({ length: quanti }, (_, i) => file.slice(i * FILE_PER_MAZZO, (i + 1) * FILE_PER_MAZZO));
}

/** Al posto di un file che va letto da solo c'è null: troppo grande, o un lettore non ce l'ha fatta. */
async function inDisparte(
  mazzo: readonly FileDaLeggere[],
  lettori: Lettori,
): Promise<readonly (LetturaConImpronta | null)[]> {
  try {
    return await lettori.leggi(mazzo);
  } catch {
    // Riprovandoli da soli, il motivo si dice come per gli altri.
    return mazzo.map(() => null);
  }
}

async function leggi(file: FileDaLeggere, ambiente: Ambiente): Promise<LetturaConImpronta> {
  try {
    return await leggiCartella(file);
  } catch (difetto) {
    return { tipo: 'illeggibile', ...segnalaDifetto(file.nome, difetto, ambiente), sha256: null };
  }
}
