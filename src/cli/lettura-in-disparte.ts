import { availableParallelism } from 'node:os';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { FileDaLeggere } from './elenca-file';
import { leggiSeBreve } from './leggi-cartella';
import type { LetturaConImpronta } from './leggi-cartella';

/** Con meno file, avviare i lettori costa più di quanto facciano risparmiare. */
const FILE_MINIMI = 40;
/** Chi guarda i file letti ci mette più di chi li legge: con più lettori di così aspetterebbero lui. */
const LETTORI_MASSIMI = 2;
/** Di un file letto non resta niente al lettore: la memoria di passaggio può essere poca. */
const MEGABYTE_GIOVANI = 32;

/** Oltre, un file si legge da solo: due foglioni aperti insieme non devono stare in memoria insieme. */
const BYTE_MASSIMI = 2_000_000;

export interface Lettori {
  /** Nell'ordine dei file; null al posto di un file troppo grande per leggerlo mentre se ne leggono altri, o non riuscito. */
  leggi(mazzo: readonly FileDaLeggere[]): Promise<readonly (LetturaConImpronta | null)[]>;
  /** Da chiamare sempre: finché i lettori sono vivi il programma non finisce. */
  chiudi(): Promise<void>;
}

type Risposta = readonly (LetturaConImpronta | null)[];

/**
 * Fili che leggono file mentre il programma guarda quelli già letti; null se per così pochi file non conviene. Ognuno
 * esegue `programma`, lo stesso file del comando, che riconosce di essere un lettore con `serviSeLettore`.
 */
export function creaLettori(programma: URL, quantiFile: number): Lettori | null {
  // Un processore resta a chi guarda i file letti.
  const quanti = Math.min(LETTORI_MASSIMI, availableParallelism() - 1);
  if (quantiFile < FILE_MINIMI || quanti < 1) return null;
  const lettori = Array.from({ length: quanti }, () => new Lettore(programma));
  return {
    leggi: (mazzo) => lettori.reduce((a, b) => (b.inAttesa < a.inAttesa ? b : a)).leggi(mazzo),
    chiudi: async () => {
      await Promise.all(lettori.map((lettore) => lettore.chiudi()));
    },
  };
}

class Lettore {
  readonly #filo: Worker;
  readonly #attese: {
    readonly fatto: (letture: Risposta) => void;
    readonly fallito: (d: unknown) => void;
  }[] = [];

  constructor(programma: URL) {
    this.#filo = new Worker(programma, {
      workerData: SONO_UN_LETTORE,
      resourceLimits: { maxYoungGenerationSizeMb: MEGABYTE_GIOVANI },
    });
    // Un filo risponde nell'ordine delle domande.
    this.#filo.on('message', (risposta: Risposta) => {
      this.#attese.shift()?.fatto(risposta);
    });
    this.#filo.on('error', (difetto) => this.#perdi(difetto));
    this.#filo.on('exit', () => this.#perdi(new Error('Il lettore è finito prima di rispondere')));
  }

  get inAttesa(): number {
    return this.#attese.length;
  }

  leggi(mazzo: readonly FileDaLeggere[]): Promise<Risposta> {
    return new Promise((fatto, fallito) => {
      this.#attese.push({ fatto, fallito });
      this.#filo.postMessage(mazzo);
    });
  }

  async chiudi(): Promise<void> {
    await this.#filo.terminate();
  }

  #perdi(difetto: unknown): void {
    for (const { fallito } of this.#attese.splice(0)) fallito(difetto);
  }
}

const SONO_UN_LETTORE = 'quadro-sap: lettore';

/** Vero se questo filo è un lettore: da qui in poi risponde a chi l'ha creato, e il comando non va eseguito. */
export function serviSeLettore(): boolean {
  const porta = parentPort;
  if (isMainThread || porta === null || workerData !== SONO_UN_LETTORE) return false;
  let prima = Promise.resolve();
  porta.on('message', (mazzo: readonly FileDaLeggere[]) => {
    prima = prima.then(async () => porta.postMessage(await rispondi(mazzo)));
  });
  return true;
}

async function rispondi(mazzo: readonly FileDaLeggere[]): Promise<Risposta> {
  const letture: (LetturaConImpronta | null)[] = [];
  for (const file of mazzo) letture.push(await leggiSeBreve(file, BYTE_MASSIMI).catch(() => null));
  return letture;
}
