import type { FileEsaminato } from '../../app/importa/importazione';
import type { Richiesta, Risposta } from './messaggi';

/** Come è finita con un file. */
export type Esito =
  | { readonly tipo: 'esaminato'; readonly esaminato: FileEsaminato }
  /** Il lavoratore è morto su questo file, o non finiva: se ne comincia un altro. */
  | { readonly tipo: 'morto' | 'tempo' | 'guasto' }
  | { readonly tipo: 'annullato' };

/** Il lavoratore non è nemmeno partito: non è colpa di un file. */
export class LavoratoreMancante extends Error {
  override readonly name = 'LavoratoreMancante';
}

/** Un lavoratore che si rimpiazza quando muore. Un file per volta. */
export class LetturaInDisparte {
  private lavoratore: Worker | null = null;
  private pronto = false;

  constructor(
    private readonly crea: () => Worker,
    private readonly tempoMassimo: number,
  ) {}

  /** I byte passano al lavoratore: qui non ci sono più. */
  esamina(richiesta: Richiesta, segnale: AbortSignal): Promise<Esito> {
    return new Promise((fatto, rotto) => {
      const lavoratore = (this.lavoratore ??= this.crea());
      const finisci = (esito: Esito): void => {
        clearTimeout(sveglia);
        segnale.removeEventListener('abort', annulla);
        lavoratore.onmessage = lavoratore.onerror = lavoratore.onmessageerror = null;
        if (esito.tipo !== 'esaminato') this.chiudi();
        fatto(esito);
      };
      const annulla = (): void => finisci({ tipo: 'annullato' });
      const sveglia = setTimeout(() => finisci({ tipo: 'tempo' }), this.tempoMassimo);
      segnale.addEventListener('abort', annulla);
      lavoratore.onmessage = ({ data }: MessageEvent<Risposta>) => {
        if (data.tipo === 'pronto') this.pronto = true;
        else finisci(data);
      };
      lavoratore.onmessageerror = () => finisci({ tipo: 'morto' });
      lavoratore.onerror = ({ message }) => {
        if (!this.pronto) rotto(new LavoratoreMancante(message));
        finisci({ tipo: 'morto' });
      };
      lavoratore.postMessage(richiesta, [richiesta.byte]);
    });
  }

  chiudi(): void {
    this.lavoratore?.terminate();
    this.lavoratore = null;
    this.pronto = false;
  }
}
