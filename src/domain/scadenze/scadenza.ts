/**
 * `passata`: il termine è trascorso, e nella cartella non c'è di che dire se è stato rispettato; `rispettata` e
 * `inRitardo`: lo dice la data in cui è stato fatto; `prossima`: cade entro `GIORNI_PROSSIMI`, oggi compreso.
 */
export type StatoScadenza = 'passata' | 'rispettata' | 'inRitardo' | 'prossima' | 'lontana';

export type ScadenzaId = 'ricognizione' | 'approvazione' | 'prefettura' | 'invio' | 'pubblicazione' | 'avviso';

/** I passi di cui il capofila scrive la data: quella di approvazione sta già fra i dati del piano. */
export const PASSI = ['ricognizione', 'prefettura', 'invio', 'pubblicazione', 'avviso'] as const;

/** Quando ogni passo è stato fatto davvero, ISO; chi manca non risulta fatto. */
export type DateFatte = Readonly<Partial<Record<(typeof PASSI)[number], string>>>;

/**
 * I giorni in cui gli enti rispondono alla ricognizione, ISO. La legge non li dice: li decide il capofila. Un giorno che
 * manca non si sa.
 */
export interface Finestra {
  readonly apertura?: string;
  readonly chiusura?: string;
}

/** Un termine del piano annuale: avverte, non ferma mai il lavoro. */
export interface Scadenza {
  readonly id: ScadenzaId;
  readonly cosa: string;
  readonly chi: string;
  /** Ultimo giorno utile, ISO. */
  readonly data: string;
  readonly articolo: string;
  readonly stato: StatoScadenza;
  /** Il giorno in cui è stato fatto, ISO; null se non risulta. */
  readonly fatta: string | null;
  /** Vero se si conta dall'approvazione e la data di approvazione non si sa ancora. */
  readonly provvisoria: boolean;
  /** Giorni di ritardo, se `inRitardo`; altrimenti giorni che mancano, negativi se passati. */
  readonly giorni: number;
}

/** Entro un mese c'è ancora il tempo di convocare l'assemblea. */
export const GIORNI_PROSSIMI = 30;
