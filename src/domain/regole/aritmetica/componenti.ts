import type { Contesto, TabellaAbbinata } from '../../contesto';
import { indiceVoce } from '../../tabelle/tabella';
import type { COMPONENTI, VoceKey } from '../../voci/voce';

type Componente = (typeof COMPONENTI)[number];

/**
 * Come un foglio può dare le parti del complessivo: la voce intera o, se manca, il suo dettaglio
 * (il turn-over come libere più media, la nuova edificazione separata dalla ristrutturazione).
 */
const FORME: readonly (readonly [Componente, readonly VoceKey[]])[] = [
  ['turnOver', ['libere', 'turnOverMedio']],
  ['carenza', []],
  ['nuova', ['ristrutturazione', 'nuovaEdificazione']],
  ['privati', []],
];

export interface ColonnaAddendo {
  readonly voce: VoceKey;
  readonly colonna: number;
}

/** Dove una tabella tiene il complessivo e le sue parti. */
export interface ColonneComplessivo {
  readonly complessivo: number;
  readonly addendi: readonly ColonnaAddendo[];
  /** Voci che la tabella non ha e che un'altra tabella dà. */
  readonly altrove: readonly VoceKey[];
  readonly mancaPrivati: boolean;
}

/** Le colonne della somma; null se la tabella non ha il complessivo con almeno una parte, o se una parte non c'è in nessun foglio. */
export function colonneComplessivo(tabella: TabellaAbbinata, voci: ReadonlySet<VoceKey>): ColonneComplessivo | null {
  const complessivo = indiceVoce(tabella, 'complessivo');
  if (complessivo < 0) return null;
  const addendi: ColonnaAddendo[] = [];
  const altrove: VoceKey[] = [];
  let mancaPrivati = false;
  for (const [componente, dettaglio] of FORME) {
    const qui = presenti(componente, dettaglio, (voce) => indiceVoce(tabella, voce) >= 0);
    if (qui) {
      addendi.push(...qui.map((voce) => ({ voce, colonna: indiceVoce(tabella, voce) })));
      continue;
    }
    if (componente === 'privati') mancaPrivati = true;
    const la = presenti(componente, dettaglio, (voce) => voci.has(voce));
    if (la) altrove.push(...la);
    else if (componente !== 'privati') return null;
  }
  return addendi.length === 0 ? null : { complessivo, addendi, altrove, mancaPrivati };
}

/** Le voci da sommare quando ognuna sta in una tabella sua; null se una parte non c'è in nessun foglio. */
export function vociComplessivo({ fatti }: Contesto): readonly VoceKey[] | null {
  if (!fatti.voci.has('complessivo')) return null;
  const voci: VoceKey[] = [];
  for (const [componente, dettaglio] of FORME) {
    const trovate = presenti(componente, dettaglio, (voce) => fatti.voci.has(voce));
    if (trovate) voci.push(...trovate);
    else if (componente !== 'privati') return null;
  }
  return voci;
}

function presenti(
  componente: Componente,
  dettaglio: readonly VoceKey[],
  presente: (voce: VoceKey) => boolean,
): readonly VoceKey[] | null {
  if (presente(componente)) return [componente];
  const parti = dettaglio.filter(presente);
  // Libere senza media, o media senza libere, non fanno il turn-over.
  return parti.length === 0 || (componente === 'turnOver' && parti.length < dettaglio.length) ? null : parti;
}
