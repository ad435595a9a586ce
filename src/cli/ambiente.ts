import type { Lettori } from './lettori';

/** Il terminale visto dai comandi: dove scrivono e che cosa sa mostrare. */
export interface Ambiente {
  /** Versione del programma. */
  readonly versione: string;
  /** Colori ammessi: l'uscita è un terminale e `NO_COLOR` non è impostata. */
  readonly colori: boolean;
  /** Caratteri per riga dell'uscita. */
  readonly larghezza: number;
  /** Vero se ciò che si avvisa va su un terminale, dove una riga si può riscrivere. */
  readonly avvisaSuTerminale: boolean;
  /** Uscita normale: il rapporto o il JSON. */
  scrivi(testo: string): void;
  /** Uscita degli avvisi: avanzamento, note, errori. */
  avvisa(testo: string): void;
  /** Chi legge tanti file insieme; senza, o se dà null, si leggono uno alla volta. */
  readonly lettori?: (quantiFile: number) => Lettori | null;
}

/** Stati d'uscita: gli script ne dipendono. */
export const STATO = { pulito: 0, erroriNeiDati: 1, nonRiuscito: 2 } as const;

export type Stato = (typeof STATO)[keyof typeof STATO];

/** Qualcosa fuori dai dati impedisce di fare il lavoro: `message` lo dice in italiano, con che cosa fare. */
export class NonRiuscito extends Error {
  override readonly name = 'NonRiuscito';
}
