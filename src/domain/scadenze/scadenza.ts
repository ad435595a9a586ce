/**
 * `passata`: il termine è trascorso, e nella cartella non c'è di che dire se è stato rispettato; `rispettata` e
 * `inRitardo`: lo dice la data di approvazione; `prossima`: cade entro `GIORNI_PROSSIMI`, oggi compreso.
 */
export type StatoScadenza = 'passata' | 'rispettata' | 'inRitardo' | 'prossima' | 'lontana';

export type ScadenzaId = 'ricognizione' | 'approvazione' | 'prefettura' | 'invio' | 'avviso';

/** Un termine del piano annuale: avverte, non ferma mai il lavoro. */
export interface Scadenza {
  readonly id: ScadenzaId;
  readonly cosa: string;
  readonly chi: string;
  /** Ultimo giorno utile, ISO. */
  readonly data: string;
  readonly articolo: string;
  readonly stato: StatoScadenza;
  /** Vero se si conta dall'approvazione e la data di approvazione non si sa ancora. */
  readonly provvisoria: boolean;
  /** Giorni di ritardo, se `inRitardo`; altrimenti giorni che mancano, negativi se passati. */
  readonly giorni: number;
}

/** Entro un mese c'è ancora il tempo di convocare l'assemblea. */
export const GIORNI_PROSSIMI = 30;
