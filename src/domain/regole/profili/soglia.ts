import type { Arrotondamento } from '../../quote';

/** `verificata`: testo letto; `dedotta`: il contenuto o la data sono da confermare. */
export type Confidenza = 'verificata' | 'dedotta';

/** Chi concorre alla quota della lett. d bis: con la Polizia Locale anche le Forze Armate. */
export type ForzeDellaQuota = 'poliziaEVvf' | 'conArmateELocale';

/** Ogni valore che la norma, o in sua mancanza il programma, fissa per un periodo. Le percentuali vanno da 0 a 100. */
export interface ValoriSoglie {
  readonly indigentiMinimo: number;
  readonly indigentiAler: number;
  readonly indigentiArrotondamento: Arrotondamento;
  readonly poliziaMassimo: number;
  readonly poliziaForze: ForzeDellaQuota;
  readonly poliziaArrotondamento: Arrotondamento;
  readonly categorieMassimo: number;
  readonly categorieArrotondamento: Arrotondamento;
  readonly transitoriMassimo: number;
  /** Euro, IVA compresa, a carico dell'assegnatario di un alloggio in carenza. */
  readonly lavoriMassimo: number;
  /** Mesi di canone con cui quei lavori si scontano, al più. */
  readonly scomputoMesi: number;
  /** Durata minima, in anni, della convenzione di un alloggio conferito da privati. */
  readonly convenzioneAnni: number;
  /** Un cambiamento da un anno all'altro si segnala oltre questa parte, %, … */
  readonly cambiamentoParte: number;
  /** … e oltre questi alloggi. */
  readonly cambiamentoUnita: number;
}

export type ChiaveSoglia = keyof ValoriSoglie;
export type ValoreSoglia = ValoriSoglie[ChiaveSoglia];

export interface Soglia<T> {
  readonly valore: T;
  /** Primo e ultimo giorno di approvazione del piano a cui si applica (ISO, compresi); null = ancora in vigore. */
  readonly dal: string;
  readonly al: string | null;
  /** null: nessuna norma la fissa. */
  readonly atto: string | null;
  readonly articolo: string | null;
  readonly confidenza: Confidenza;
  /** Che cosa si sa e che cosa no; vuota se non c'è niente da aggiungere. */
  readonly nota: string;
  /** `aperta`: la norma lascia scegliere. `legge`: chi la cambia sostituisce un valore di legge, e si deve vedere. */
  readonly natura: 'legge' | 'aperta';
  /** Se il capofila l'ha sostituita: quanto dice la norma, e perché si è cambiata. */
  readonly sostituita?: { readonly diLegge: T; readonly motivo: string };
}

/** Una soglia con la sua chiave. */
export interface SogliaNominata extends Soglia<ValoreSoglia> {
  readonly chiave: ChiaveSoglia;
}

/** Una norma la fissa, ma il valore o il giorno non sono stati letti. */
export function isDaConfermare({ atto, confidenza }: Pick<Soglia<unknown>, 'atto' | 'confidenza'>): boolean {
  return atto !== null && confidenza === 'dedotta';
}
