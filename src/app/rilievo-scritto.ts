import { nomeFoglioInFormula, toA1, toA1ConFoglio } from '../domain/notazione-a1';
import type { Fonte } from '../domain/regole/regola';
import type { Gravita } from '../domain/rilievi/gravita';
import type { ValoreMostrato } from '../domain/rilievi/segnalazione';
import type { RegolaId } from '../domain/regole/regola-id';
import type { Rilievo } from '../domain/rilievi/rilievo';
import type { CellRef } from '../domain/snapshot';
import { frasi } from '../domain/testi/indice';
import { fonteDelRilievo, frasiDaConfermare } from '../domain/testi/soglie';
import type { VoceKey } from '../domain/voci/voce';

/** Un rilievo con le frasi e gli indirizzi, come lo legge una persona o un altro programma. */
export interface RilievoScritto {
  readonly regola: RegolaId;
  readonly gravita: Gravita;
  /** Foglio della cella da guardare; null se il rilievo non ha celle. */
  readonly foglio: string | null;
  readonly cella: string | null;
  /** Tutte le celle, come si leggono da `foglio`: `B7`, `Dati!B7` se di un altro foglio, `'[a.xlsx]Dati'!B7` di un altro file. */
  readonly celle: readonly string[];
  readonly ente: string | null;
  readonly voce: VoceKey | null;
  readonly trovato: ValoreMostrato;
  readonly atteso: ValoreMostrato;
  readonly messaggio: string;
  readonly fonte: string;
  readonly impronta: string;
  readonly correzione: { readonly cella: string; readonly valore: ValoreMostrato } | null;
  readonly esito: Rilievo['esito'];
  /** Titolo della regola. */
  readonly titolo: string;
  /** Che cosa fare. */
  readonly rimedio: string;
  /** Quanti casi uguali rappresenta, se più di uno: gli altri non si elencano. */
  readonly casi?: number;
  /** Se la soglia con cui si è deciso non è verificata: perché. */
  readonly daConfermare?: readonly string[];
}

/** `nomi`: i nomi delle cartelle, nell'ordine in cui si sono controllate. */
export function scriviRilievo(rilievo: Rilievo, nomi: readonly string[]): RilievoScritto {
  const { titolo, messaggio, rimedio } = frasi(rilievo);
  const prima = rilievo.celle[0] ?? null;
  const daConfermare = frasiDaConfermare(rilievo);
  const indirizzo = (cella: CellRef): string => scriviCella(cella, prima ?? cella, nomi);
  return {
    regola: rilievo.regola,
    gravita: rilievo.gravita,
    foglio: prima?.foglio ?? null,
    cella: prima && toA1(prima),
    celle: rilievo.celle.map(indirizzo),
    ente: rilievo.ente ?? null,
    voce: rilievo.voce ?? null,
    trovato: rilievo.trovato ?? null,
    atteso: rilievo.atteso ?? null,
    messaggio,
    fonte: fonteDelRilievo(rilievo),
    impronta: rilievo.impronta,
    correzione: rilievo.correzione
      ? { cella: indirizzo(rilievo.correzione.cella), valore: rilievo.correzione.valore }
      : null,
    esito: rilievo.esito,
    titolo,
    rimedio,
    ...(rilievo.casi !== undefined && rilievo.casi > 1 ? { casi: rilievo.casi } : {}),
    ...(daConfermare.length > 0 ? { daConfermare } : {}),
  };
}

/** Atto e articolo in una riga: "R.R. 4/2017, art. 4, c. 3". */
export function scriviFonte({ atto, articolo }: Fonte): string {
  return articolo === null ? atto : `${atto}, ${articolo}`;
}

function scriviCella(cella: CellRef, base: CellRef, nomi: readonly string[]): string {
  if (cella.file !== base.file) {
    return `${nomeFoglioInFormula(`[${nomi[cella.file] ?? ''}]${cella.foglio}`)}!${toA1(cella)}`;
  }
  return cella.foglio === base.foglio ? toA1(cella) : toA1ConFoglio(cella.foglio, cella);
}
