import type { Contesto } from '../contesto';
import type { Ente } from '../enti/ente';
import { ordinaPerEnte } from '../enti/ordina-enti';
import { abbinaAnni } from './abbina-anni';
import { VOCI_A_CONFRONTO } from './anno-precedente';
import { dichiaratiIn } from './dichiarati';
import type { AnnoPrecedente, EnteDichiarato, VoceAConfronto } from './anno-precedente';

/** Che cosa è successo all'ente fra i due anni, se non è rimasto com'era. */
export type Passaggio =
  | { readonly tipo: 'nuovo' }
  | { readonly tipo: 'uscito' }
  /** L'anno prima aveva altri nomi: rinominato, o nato da una fusione. */
  | { readonly tipo: 'altroNome'; readonly nomi: readonly string[] }
  | { readonly tipo: 'oraSenzaSap' }
  | { readonly tipo: 'oraConSap' };

export interface VoceConfrontata {
  readonly voce: VoceAConfronto;
  /** null = non dichiarato. */
  readonly prima: number | 'n.r.' | null;
  readonly dopo: number | 'n.r.' | null;
  /** null se in uno dei due anni non c'è un numero. */
  readonly differenza: number | null;
}

export interface EnteConfrontato {
  readonly ente: Ente;
  readonly passaggi: readonly Passaggio[];
  /** Le voci dichiarate in almeno uno dei due anni. */
  readonly voci: readonly VoceConfrontata[];
}

export interface Confronto {
  readonly annoPrima: number | null;
  readonly annoDopo: number | null;
  readonly righe: readonly EnteConfrontato[];
  /** Le somme sugli enti; solo le voci che qualcuno dichiara. */
  readonly totali: readonly VoceConfrontata[];
}

/** Mette accanto l'anno prima e questo, ente per ente e voce per voce. */
export function confronta(precedente: AnnoPrecedente, attuale: Contesto): Confronto {
  const { prima, usciti } = abbinaAnni(precedente, attuale.registro);
  const righe = [
    ...dichiaratiIn(attuale).map((dopo): EnteConfrontato => {
      const suo = prima.get(dopo.ente.id);
      if (!suo) return riga(dopo.ente, [{ tipo: 'nuovo' }], {}, dopo.valori);
      const passaggi: Passaggio[] = [
        ...(suo.altriNomi.length > 0 ? [{ tipo: 'altroNome' as const, nomi: suo.altriNomi }] : []),
        ...(dopo.senzaSap && !suo.senzaSap ? [{ tipo: 'oraSenzaSap' as const }] : []),
        ...(!dopo.senzaSap && suo.senzaSap ? [{ tipo: 'oraConSap' as const }] : []),
      ];
      return riga(dopo.ente, passaggi, suo.valori, dopo.valori);
    }),
    ...usciti.map(({ ente, valori }) => riga(ente, [{ tipo: 'uscito' }], valori, {})),
  ];
  return {
    annoPrima: precedente.anno,
    annoDopo: attuale.anno,
    righe: ordinaPerEnte(righe),
    totali: VOCI_A_CONFRONTO.flatMap((voce) => totale(righe, voce)),
  };
}

type Valori = EnteDichiarato['valori'];

function riga(ente: Ente, passaggi: readonly Passaggio[], prima: Valori, dopo: Valori): EnteConfrontato {
  const voci = VOCI_A_CONFRONTO.flatMap((voce) => {
    const [a, b] = [prima[voce] ?? null, dopo[voce] ?? null];
    return a === null && b === null ? [] : [confrontata(voce, a, b)];
  });
  return { ente, passaggi, voci };
}

function confrontata(
  voce: VoceAConfronto,
  prima: number | 'n.r.' | null,
  dopo: number | 'n.r.' | null,
): VoceConfrontata {
  const differenza = typeof prima === 'number' && typeof dopo === 'number' ? dopo - prima : null;
  return { voce, prima, dopo, differenza };
}

function totale(righe: readonly EnteConfrontato[], voce: VoceAConfronto): readonly VoceConfrontata[] {
  const sue = righe.flatMap((una) => una.voci.filter((altra) => altra.voce === voce));
  if (sue.length === 0) return [];
  const somma = (valori: readonly (number | 'n.r.' | null)[]): number | null => {
    const numeri = valori.filter((valore) => typeof valore === 'number');
    return numeri.length === 0 ? null : numeri.reduce((parziale, numero) => parziale + numero, 0);
  };
  return [confrontata(voce, somma(sue.map(({ prima }) => prima)), somma(sue.map(({ dopo }) => dopo)))];
}
