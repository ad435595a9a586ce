import { conMemoria } from '../con-memoria';
import { LUNGHEZZA_INTESTAZIONE, parole } from '../voci/parole';
import { riconosciParole, type Detta } from '../voci/riconosci-voce';
import {
  isColonnaDiAlloggio,
  isSoggetto,
  isTestataEnte,
  isTestataMisura,
  isTestataOrdinale,
  isTestataTerritorio,
  leggiCampo,
  leggiEtichetta,
  leggiTotale,
  type RigaTotale,
} from './etichette';
import { forseEtichetta } from './setaccio';
import type { CampoEnte, ChiaveAnagrafica } from './tabella';

/** Tutto ciò che un testo può essere; la posizione decide quale delle cose è. */
export interface Classe {
  readonly detta: Detta | null;
  /** Intestazione della colonna dei nomi. */
  readonly ente: boolean;
  readonly territorio: boolean;
  readonly misura: boolean;
  readonly ordinale: boolean;
  readonly alloggio: boolean;
  readonly soggetto: boolean;
  readonly campo: CampoEnte | null;
  readonly totale: RigaTotale | null;
  readonly etichetta: ChiaveAnagrafica | null;
}

/** La classe di quasi tutti i testi di un foglio: niente che serva a riconoscere una tabella. */
export const NIENTE: Classe = {
  detta: null,
  ente: false,
  territorio: false,
  misura: false,
  ordinale: false,
  alloggio: false,
  soggetto: false,
  campo: null,
  totale: null,
  etichetta: null,
};

/** "#NOME?" incollato come testo non è l'intestazione dei nomi. */
const ERRORE_SCRITTO = /^\s*#[A-Z/0]+[!?]\s*$/i;

/** Con più parole di così è una frase. */
const PAROLE_MASSIME = 40;

function guarda(testo: string): Classe {
  const tutte = parole(testo);
  if (tutte.length === 0 || tutte.length > PAROLE_MASSIME) return NIENTE;
  const classe: Classe = {
    detta: riconosciParole(testo, tutte),
    ente: isTestataEnte(testo, tutte),
    territorio: isTestataTerritorio(tutte),
    misura: isTestataMisura(tutte),
    ordinale: isTestataOrdinale(tutte),
    alloggio: isColonnaDiAlloggio(tutte),
    soggetto: isSoggetto(tutte),
    campo: leggiCampo(tutte),
    totale: leggiTotale(tutte),
    etichetta: leggiEtichetta(testo, tutte),
  };
  const { detta, ente, territorio, misura, ordinale, alloggio, soggetto, campo, totale, etichetta } = classe;
  const qualcosa = ente || territorio || misura || ordinale || alloggio || soggetto;
  return qualcosa || detta || campo || totale || etichetta ? classe : NIENTE;
}

const classeDelTesto = conMemoria({ testi: 50_000 }, guarda);

/** La classe di un testo. Quelli che passano il setaccio si guardano una volta sola. */
export function classifica(testo: string): Classe {
  if (testo.length > LUNGHEZZA_INTESTAZIONE || !forseEtichetta(testo) || ERRORE_SCRITTO.test(testo)) return NIENTE;
  return classeDelTesto(testo);
}
