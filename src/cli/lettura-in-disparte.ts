import { availableParallelism } from 'node:os';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { FileDaLeggere } from './elenca-file';
import { leggiSeBreve } from './leggi-cartella';
import type { LetturaConImpronta } from './leggi-cartella';

/** Con meno file, avviare i lettori costa più di quanto facciano risparmiare. */
const FILE_MINIMI = 40;
const LETTORI_MASSIMI = 4;
/** Di un file letto non resta niente al lettore: la memoria di passaggio può essere poca. */
const MEGABYTE_GIOVANI = 8;

/** Oltre, un file si legge da solo: due foglioni aperti insieme non devono stare in memoria insieme. */
const BYTE_MASSIMI = 2_000_000;

export interface Lettori {
  /** Null se il file è troppo grande per leggerlo mentre se ne leggono altri. */
  leggi(file: FileDaLeggere): Promise<LetturaConImpronta | null>;
  /** Da chiamare sempre: finché i lettori sono vivi il programma non finisce. */
  chiudi(): Promise<void>;
}

type Risposta = { readonly lettura: LetturaConImpronta | null } | { readonly difetto: unknown };

/**
 * Fili che leggono file mentre il programma guarda quelli già letti; null se per così pochi file non conviene. Ognuno
 * esegue `programma`, lo stesso file del comando, che riconosce di essere un lettore con `serviSeLettore`.
 */
export function creaLettori(programma: URL, quantiFile: number): Lettori | null {
  if (quantiFile < FILE_MINIMI) return null;
  const quanti = Math.min(LETTORI_MASSIMI, availableParallelism());
  const lettori = Array.from({ length: quanti }, () => new Lettore(programma));
  return {
    leggi: (file) => lettori.reduce((a, b) => (b.inAttesa < a.inAttesa ? b : a)).leggi(file),
    chiudi: async () => {
      await Promise.all(lettori.map((lettore) => lettore.chiudi()));
    },
  };
}

class Lettore {
  readonly #filo: Worker;
  readonly #attese: {
    readonly fatto: (lettura: LetturaConImpronta | null) => void;
    readonly fallito: (d: unknown) => void;
  }[] = [];

  constructor(programma: URL) {
    this.#filo = new Worker(programma, {
      workerData: SONO_UN_LETTORE,
      resourceLimits: { maxYoungGenerationSizeMb: MEGABYTE_GIOVANI },
    });
    // Un filo risponde nell'ordine delle domande.
    this.#filo.on('message', (risposta: Risposta) => {
      const attesa = this.#attese.shift();
      if ('lettura' in risposta) attesa?.fatto(risposta.lettura);
      else attesa?.fallito(risposta.difetto);
    });
    this.#filo.on('error', (difetto) => this.#perdi(difetto));
    this.#filo.on('exit', () => this.#perdi(new Error('Il lettore è finito prima di rispondere')));
  }

  get inAttesa(): number {
    return this.#attese.length;
  }

  leggi(file: FileDaLeggere): Promise<LetturaConImpronta | null> {
    return new Promise((fatto, fallito) => {
      this.#attese.push({ fatto, fallito });
      this.#filo.postMessage(file);
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
  porta.on('message', (file: FileDaLeggere) => {
    prima = prima.then(async () => porta.postMessage(await rispondi(file)));
  });
  return true;
}

async function rispondi(file: FileDaLeggere): Promise<Risposta> {
  try {
    return { lettura: await leggiSeBreve(file, BYTE_MASSIMI) };
  } catch (difetto) {
    return { difetto };
  }
}
