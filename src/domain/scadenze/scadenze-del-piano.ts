import { giorniFra, piuGiorni } from './giorni';
import { GIORNI_PROSSIMI } from './scadenza';
import type { DateFatte, Scadenza, ScadenzaId, StatoScadenza } from './scadenza';

/** Il R.R. 3/2019 introduce la quota per le Forze di Polizia, e con essa la comunicazione alla Prefettura. */
const PRIMO_GIORNO_QUOTA_POLIZIA = '2019-03-13';

export interface DatiScadenze {
  readonly anno: number;
  /** Data di approvazione dichiarata (ISO); null se non si sa. Quella ricavata dall'anno non è una risposta. */
  readonly approvato: string | null;
  /** Il giorno in cui si guarda (ISO). */
  readonly oggi: string;
  /** Vero se un ente destina U.I. alle Forze di Polizia e ai Vigili del Fuoco. */
  readonly quotaPolizia: boolean;
  readonly fatte?: DateFatte;
}

interface Termine {
  readonly id: ScadenzaId;
  readonly cosa: string;
  readonly chi: string;
  readonly articolo: string;
  readonly data: string;
}

/** I termini del piano annuale (R.R. 4/2017 artt. 4, 7 bis, 8), in ordine di data. */
export function scadenzeDelPiano(dati: DatiScadenze): readonly Scadenza[] {
  const { anno, approvato, oggi } = dati;
  const entro = `${anno - 1}-12-31`;
  // Senza data di approvazione si conta dal giorno più vicino in cui può avvenire: il 31 dicembre o, passato quello, oggi.
  const approvazione = approvato ?? (oggi > entro && !isFinito(dati) ? oggi : entro);
  const fissi: readonly Termine[] = [
    {
      id: 'ricognizione',
      cosa: 'Avviare la ricognizione delle unità immobiliari sulla piattaforma regionale',
      chi: 'Comune capofila',
      articolo: 'R.R. 4/2017, art. 4, c. 2',
      data: `${anno - 1}-10-31`,
    },
    {
      id: 'approvazione',
      cosa: 'Approvare il piano annuale',
      chi: 'Assemblea dei sindaci, sentita l’ALER',
      articolo: 'R.R. 4/2017, art. 4, c. 4',
      data: entro,
    },
  ];
  const comunica = dati.quotaPolizia && approvazione >= PRIMO_GIORNO_QUOTA_POLIZIA;
  return [
    ...fissi.map((termine) => scadenza(termine, false, dati)),
    ...dopoApprovazione(approvazione)
      .filter(({ id }) => id !== 'prefettura' || comunica)
      .map((termine) => scadenza(termine, approvato === null, dati)),
  ];
}

/** I termini che si contano dall'approvazione: il giorno dell'approvazione non conta. */
function dopoApprovazione(giorno: string): readonly Termine[] {
  return [
    {
      id: 'prefettura',
      cosa: 'Comunicare alla Prefettura le unità per Forze di Polizia e Vigili del Fuoco',
      chi: 'Enti proprietari',
      articolo: 'R.R. 4/2017, art. 7 bis, c. 2',
      data: giorno,
    },
    {
      id: 'invio',
      cosa: 'Inviare il piano alla Regione',
      chi: 'Comune capofila',
      articolo: 'R.R. 4/2017, art. 4, c. 5',
      data: piuGiorni(giorno, 15),
    },
    {
      id: 'pubblicazione',
      cosa: 'Pubblicare il piano nei siti dei comuni e degli enti',
      chi: 'Comune capofila',
      articolo: 'R.R. 4/2017, art. 4, c. 5',
      data: piuGiorni(giorno, 15),
    },
    {
      id: 'avviso',
      cosa: 'Pubblicare l’avviso per l’assegnazione',
      chi: 'Comune capofila',
      articolo: 'R.R. 4/2017, art. 8',
      data: piuGiorni(giorno, 30),
    },
  ];
}

/** Un passo che si fa dopo dice che questo è stato fatto: quando, non lo dice. */
function statoDi({ id, data }: Termine, fatta: string | null, dati: DatiScadenze): StatoScadenza {
  const { anno, approvato, oggi } = dati;
  if (fatta !== null && fatta <= oggi) return fatta > data ? 'inRitardo' : 'rispettata';
  if (id !== 'approvazione') return perData(data, oggi);
  if (approvato === null && (isFinito({ anno, oggi }) || isFattoDopo(id, dati))) return 'passata';
  return (approvato ?? oggi) > data ? 'inRitardo' : perData(data, oggi);
}

/** I passi che si fanno solo dopo questo. */
const DOPO: Readonly<Partial<Record<ScadenzaId, readonly (keyof DateFatte)[]>>> = {
  ricognizione: ['invio', 'pubblicazione', 'avviso', 'prefettura'],
  approvazione: ['invio', 'pubblicazione', 'avviso'],
};

/** Vero se un passo che viene dopo risulta fatto: allora lo è stato anche questo, ma non è scritto quando. */
export function isFattoDopo(
  id: ScadenzaId,
  { approvato, oggi, fatte = {} }: Omit<DatiScadenze, 'quotaPolizia'>,
): boolean {
  if (id === 'ricognizione' && approvato !== null && approvato <= oggi) return true;
  return (DOPO[id] ?? []).some((passo) => {
    const quando = fatte[passo];
    return quando !== undefined && quando <= oggi;
  });
}

/** Finito l'anno del piano, se la data di approvazione manca è più probabile che nessuno l'abbia scritta. */
export function isFinito({ anno, oggi }: Pick<DatiScadenze, 'anno' | 'oggi'>): boolean {
  return oggi > `${anno}-12-31`;
}

function perData(data: string, oggi: string): StatoScadenza {
  const giorni = giorniFra(oggi, data);
  if (giorni < 0) return 'passata';
  return giorni <= GIORNI_PROSSIMI ? 'prossima' : 'lontana';
}

function scadenza(termine: Termine, provvisoria: boolean, dati: DatiScadenze): Scadenza {
  const { approvato, oggi, fatte = {} } = dati;
  const fatta = (termine.id === 'approvazione' ? approvato : fatte[termine.id]) ?? null;
  const stato = statoDi(termine, fatta, dati);
  const giorni = stato === 'inRitardo' ? giorniFra(termine.data, fatta ?? oggi) : giorniFra(oggi, termine.data);
  return { ...termine, stato, fatta, provvisoria, giorni };
}
