import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { FileDaLeggere } from './elenca-file';
import type { LetturaConImpronta } from './leggi-cartella';

/** Con meno file, avviare i lettori costa più di quanto facciano risparmiare. */
const FILE_MINIMI = 40;
/** Chi guarda i file letti ci mette più di chi li legge: con più lettori di così aspetterebbero lui. */
const LETTORI_MASSIMI = 2;
/** Di un file letto non resta niente al lettore: la memoria di passaggio può essere poca. */
const MEGABYTE_GIOVANI = 32;

export interface Lettori {
  /** Nell'ordine dei file; null al posto di un file troppo grande per leggerlo mentre se ne leggono altri, o non riuscito. */
  leggi(mazzo: readonly FileDaLeggere[]): Promise<readonly (LetturaConImpronta | null)[]>;
  /** Da chiamare sempre: finché i lettori sono vivi il programma non finisce. */
  chiudi(): Promise<void>;
}

type Risposta = readonly (LetturaConImpronta | null)[];

/**
 * Chi dà i lettori per tanti file quanti gliene si dicono: fili che leggono file mentre il programma guarda quelli già letti;
 * null se per così pochi file non conviene. Ognuno esegue `programma`.
 *
 * Se fra gli `argomenti` del comando c'è una cartella con tanti file i lettori si avviano subito, mentre il programma si carica.
 */
export function lettoriPer(programma: URL, argomenti: readonly string[]): (quantiFile: number) => Lettori | null {
  // Un processore resta a chi guarda i file letti.
  const quanti = Math.min(LETTORI_MASSIMI, availableParallelism() - 1);
  const avvia = (): Lettore[] => Array.from({ length: quanti }, () => new Lettore(programma));
  let pronti = quanti > 0 && argomenti.some(isCartellaPiena) ? avvia() : null;
  return (quantiFile) => {
    if (quantiFile < FILE_MINIMI || quanti < 1) return null;
    const lettori = pronti ?? avvia();
    pronti = null;
    return {
      leggi: (mazzo) => lettori.reduce((a, b) => (b.inAttesa < a.inAttesa ? b : a)).leggi(mazzo),
      chiudi: async () => {
        await Promise.all(lettori.map((lettore) => lettore.chiudi()));
      },
    };
  };
}

/** Senza guardare che cosa c'è dentro: se poi i lettori non servono, si sono avviati per niente. */
function isCartellaPiena(percorso: string): boolean {
  try {
    return readdirSync(percorso).length >= FILE_MINIMI;
  } catch {
    return false;
  }
}

class Lettore {
  readonly #filo: Worker;
  /** Perché non risponde più: un filo può finire anche prima che gli si chieda qualcosa. */
  #finito: { readonly difetto: unknown } | null = null;
  readonly #attese: {
    readonly fatto: (letture: Risposta) => void;
    readonly fallito: (d: unknown) => void;
  }[] = [];

  constructor(programma: URL) {
    this.#filo = new Worker(programma, {
      env: SHARE_ENV,
      resourceLimits: { maxYoungGenerationSizeMb: MEGABYTE_GIOVANI },
    });
    // Finché non gli si chiede niente non tiene in vita il programma.
    this.#filo.unref();
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
      if (this.#finito) {
        fallito(this.#finito.difetto as Error);
        return;
      }
      this.#filo.ref();
      this.#attese.push({ fatto, fallito });
      this.#filo.postMessage(mazzo);
    });
  }

  async chiudi(): Promise<void> {
    await this.#filo.terminate();
  }

  #perdi(difetto: unknown): void {
    this.#finito ??= { difetto };
    for (const { fallito } of this.#attese.splice(0)) fallito(difetto);
  }
}
