import type { Ambiente } from './ambiente';
import { pulisci } from './testo-terminale';

export interface Avanzamento {
  /** Comincia il prossimo file. */
  avanza(nome: string): void;
  /** Non ci sono altri file: la riga riscritta sparisce. */
  finisci(): void;
}

/** Di più in un elenco di avvisi non si leggono; su un terminale la riga si riscrive, e tante volte non si vedono. */
const RIGHE_MASSIME = 200;
const SILENZIO: Avanzamento = { avanza: () => undefined, finisci: () => undefined };
const CANCELLA_RIGA = '\r\u001b[2K';

/**
 * A che file si è arrivati, fra quelli da leggere: `3/29 casalmaggiore.xlsx`. Con un file solo non dice niente; di mille ne nomina
 * uno ogni tanto, e l'ultimo.
 */
export function creaAvanzamento(quanti: number, ambiente: Ambiente): Avanzamento {
  if (quanti < 2) return SILENZIO;
  let fatti = 0;
  const ogni = Math.ceil(quanti / RIGHE_MASSIME);
  const suTerminale = ambiente.avvisaSuTerminale;
  return {
    avanza(nome) {
      fatti += 1;
      if (fatti % ogni !== 0 && fatti < quanti) return;
      const riga = `${fatti}/${quanti} ${pulisci(nome)}`;
      ambiente.avvisa(suTerminale ? CANCELLA_RIGA + riga.slice(0, ambiente.larghezza - 1) : `${riga}\n`);
    },
    finisci() {
      if (suTerminale) ambiente.avvisa(CANCELLA_RIGA);
    },
  };
}
