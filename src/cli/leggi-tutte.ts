import type { Ambiente } from './ambiente';
import { creaAvanzamento } from './avanzamento';
import type { ElencoFile, FileDaLeggere } from './elenca-file';
import { segnalaDifetto } from './difetto';
import { leggiCartella } from './leggi-cartella';
import type { LetturaConImpronta } from './leggi-cartella';
import type { Lettori } from './lettori';

/** Si chiedono e tornano a mazzi: svegliare un filo per ogni file costa tempo. I primi più piccoli, perché chi aspetta cominci. */
const FILE_PER_MAZZO = 8;
/** Quanti mazzi si chiedono prima che servano: abbastanza da non far aspettare i lettori, pochi in memoria. */
const MAZZI_IN_ANTICIPO = 8;

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
    for (const file of elenco.file) {
      if (lettori !== null && arrivate.length === 0) {
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
  const mazzi: FileDaLeggere[][] = [];
  for (let da = 0, quanti = 1; da < file.length; da += quanti, quanti = Math.min(2 * quanti, FILE_PER_MAZZO))
    mazzi.push(file.slice(da, da + quanti));
  return mazzi;
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
