import type { Ente } from '../../../src/domain/enti/ente';
import { profiloPer } from '../../../src/domain/regole/profili/indice';
import type { Profilo } from '../../../src/domain/regole/profili/profilo';
import type { VoceKey } from '../../../src/domain/voci/voce';
import type { EntePulito } from '../../guasti/ambito-pulito';
import type { Sorte } from './sorte';

export type Valori = Partial<Record<VoceKey, number>>;

/** Un ente con i suoi codici e le sue cifre, coerenti per costruzione. */
export interface EnteValido extends EntePulito {
  readonly ente: Ente;
  /** I tre anni di turn-over di cui la media, arrotondata, fa il turn-over insieme alle libere. */
  readonly turnOverAnnui: readonly number[];
}

export interface PianoValido {
  readonly nome: string;
  readonly ambito: string;
  readonly anno: number;
  /** Data di approvazione (ISO), se non è il 31 dicembre dell'anno prima. */
  readonly approvato: string | null;
  readonly enti: readonly EnteValido[];
  /** Avvisi che è giusto vedere in questo piano: `Q08/ente-oltre-soglia`. */
  readonly avvisi: readonly string[];
}

export function profiloDi({ anno, approvato }: Pick<PianoValido, 'anno' | 'approvato'>): Profilo {
  return profiloPer(approvato ?? `${anno - 1}-12-31`);
}

/**
 * Le cifre di un ente con U.I. SAP: il complessivo è la somma, le quote stanno nelle soglie della data del piano e le
 * unità che ne derivano, con i transitori, non superano le disponibili.
 */
export function cifre(
  caso: Sorte,
  tipo: Ente['tipo'],
  profilo: Profilo,
  grande: boolean,
): Omit<EnteValido, 'ente' | 'nome'> {
  const libere = caso.intero(0, grande ? 30 : 4);
  const turnOverAnnui = [0, 1, 2].map(() => caso.intero(0, grande ? 40 : 5));
  const media = Math.round(turnOverAnnui.reduce((a, b) => a + b, 0) / 3);
  const ristrutturazione = caso.forse(0.5) ? 0 : caso.intero(0, grande ? 60 : 6);
  const nuovaEdificazione = caso.forse(0.7) ? 0 : caso.intero(0, grande ? 20 : 4);
  const nullo = caso.forse(0.15);
  const valori: Valori = {
    libere,
    turnOverMedio: media,
    turnOver: libere + media,
    carenza: caso.forse(0.4) ? 0 : caso.intero(0, grande ? 50 : 5),
    ristrutturazione,
    nuovaEdificazione,
    nuova: ristrutturazione + nuovaEdificazione,
    privati: caso.forse(0.85) ? 0 : caso.intero(1, 3),
  };
  if (nullo) for (const voce of Object.keys(valori) as VoceKey[]) valori[voce] = 0;
  completa(valori, caso, tipo, profilo);
  return { senzaSap: false, valori, turnOverAnnui: nullo ? [0, 0, 0] : turnOverAnnui };
}

/** Aggiunge ciò che dipende dalle componenti: complessivo, quote, transitori, assegnate, consistenza. */
export function completa(valori: Valori, caso: Sorte, tipo: Ente['tipo'], profilo: Profilo): void {
  const disponibili = (valori.turnOver ?? 0) + (valori.carenza ?? 0) + (valori.nuova ?? 0) + (valori.privati ?? 0);
  valori.complessivo = disponibili;
  valori.assegnate = caso.intero(0, Math.min(disponibili, 12));
  valori.consistenzaSap = disponibili * caso.intero(1, 9) + caso.intero(0, 20);
  valori.consistenzaSas = caso.forse(0.7) ? 0 : caso.intero(0, 30);
  valori.consistenzaAltri = caso.forse(0.7) ? 0 : caso.intero(0, 12);
  valori.consistenza = valori.consistenzaSap + valori.consistenzaSas + valori.consistenzaAltri;
  if (tipo === 'comune') quoteDelComune(valori, caso, profilo, disponibili);
  const gia = riservate(valori, disponibili, profilo, tipo);
  valori.transitori = caso.intero(0, Math.max(0, Math.min(Math.floor(disponibili / 10), disponibili - gia)));
}

function quoteDelComune(valori: Valori, caso: Sorte, profilo: Profilo, disponibili: number): void {
  if (caso.forse(0.4)) valori.indigenti = caso.uno([20, 20, 25, 30, 40]);
  if (disponibili === 0) return;
  const tetto = profilo.poliziaMassimo?.valore ?? 0;
  const prova = (voce: 'polizia' | 'poliziaLocale' | 'categorie', quanto: number): void => {
    valori[voce] = quanto;
    // Con pochi alloggi anche una quota piccola ne impegna uno intero: se non ci sta, l'ente non la fissa.
    if (riservate(valori, disponibili, profilo, 'comune') > disponibili) Reflect.deleteProperty(valori, voce);
  };
  if (tetto > 0 && caso.forse(0.5)) prova('polizia', caso.uno([0, 2.5, 5, 7.5, 10, tetto]));
  if (profilo.poliziaConLocale && valori.polizia !== undefined && caso.forse(0.5)) {
    prova('poliziaLocale', caso.uno([0, Math.min(5, tetto - valori.polizia), tetto - valori.polizia]));
  }
  if (profilo.categorieMassimo && valori.polizia !== undefined && caso.forse(0.5)) {
    prova('categorie', caso.uno([5, 10, 20]));
  }
}

/** Le unità che le quote impegnano, contate qui e non dal programma: un suo errore non deve parere giusto. */
function riservate(valori: Valori, disponibili: number, profilo: Profilo, tipo: Ente['tipo']): number {
  const esatte = (quota: number): number => Number(((quota * disponibili) / 100).toFixed(6));
  const indigenti = tipo === 'aler' ? 0 : Math.ceil(esatte(valori.indigenti ?? 20));
  const polizia = Math.ceil(esatte((valori.polizia ?? 0) + (valori.poliziaLocale ?? 0)));
  const categorie = profilo.categorieMassimo ? Math.floor(esatte(valori.categorie ?? 0) + 0.5) : 0;
  return indigenti + polizia + categorie;
}
