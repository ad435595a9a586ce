import type { Contesto } from '../contesto';
import type { Quadro, RigaQuadro } from '../quadro';
import type { Valore } from '../valori/valore';
import { VOCI } from '../voci/voce';
import type { VoceKey } from '../voci/voce';
import type { Blocco } from './blocchi';
import { cella, intestazioni, rigaDaUnire } from './celle';
import type { Riga } from './celle';
import type { CellaDraft } from './draft';
import { INTESTAZIONE_ENTE } from './quadro-riepilogativo';

const TITOLI = {
  indigenti: 'Quote per nuclei in condizioni di indigenza',
  polizia: 'Quote per Forze di Polizia e Corpo nazionale dei Vigili del Fuoco',
  poliziaLocale: 'Quote per la Polizia Locale',
  categorie: "Quote per le categorie dell'art. 14",
  altraCategoria: 'Altra categoria di particolare rilevanza sociale',
} as const satisfies Partial<Record<VoceKey, string>>;

export type VoceDestinazione = keyof typeof TITOLI;

/** Le destinazioni che il piano pubblica; indigenti, Polizia Locale e categorie solo se qualcuno le dichiara. */
export const VOCI_DESTINAZIONE: readonly VoceDestinazione[] = [
  'indigenti',
  'polizia',
  'poliziaLocale',
  'categorie',
  'altraCategoria',
];
const SEMPRE_PUBBLICATE: ReadonlySet<VoceDestinazione> = new Set(['polizia', 'altraCategoria']);

/** La tabella di una destinazione: i soli enti che l'hanno definita. Null se nessuno e si può tacere. */
export function disegnaTabellaDestinazione(
  contesto: Contesto,
  quadro: Quadro,
  voce: VoceDestinazione,
): (() => Blocco) | null {
  const dichiaranti = quadro.righe.flatMap((riga) => {
    const valore = contesto.fatti.dato(riga.ente.id, voce)?.valore;
    return valore && valore.tipo !== 'vuoto' ? [{ riga, valore }] : [];
  });
  if (dichiaranti.length === 0 && !SEMPRE_PUBBLICATE.has(voce)) return null;
  return () => {
    const righe = dichiaranti.map(({ riga, valore }) => rigaDi(riga, valore));
    const vuota = 'Nessun ente ha definito questa destinazione.';
    return {
      righe: [
        [cella(TITOLI[voce], 'titolo')],
        intestazioni([INTESTAZIONE_ENTE, VOCI[voce].intestazione]),
        ...(righe.length > 0 ? righe : [rigaDaUnire(vuota, 'testo', 2)]),
      ],
      unioni: righe.length > 0 ? [] : [{ riga: 2, colonna: 0, righe: 1, colonne: 2 }],
    };
  };
}

/** Una quota (0–100) come percentuale vera e propria: 3,03 diventa 0,0303 con il formato che la mostra 3,03 %. */
export function cellaPercentuale(percentuale: number): CellaDraft {
  const formato = Number.isInteger(percentuale) ? '0%' : '0.00%';
  return { valore: frazione(percentuale), stile: 'percentuale', formato };
}

/** La frazione che sta nella cella, senza la coda binaria della divisione. */
export function frazione(percentuale: number): number {
  return Number((percentuale / 100).toPrecision(12));
}

function rigaDi({ ente }: RigaQuadro, valore: Valore): Riga {
  return [
    cella(ente.nome, 'testo'),
    valore.tipo === 'numero' ? cellaPercentuale(valore.numero) : cella(testoDi(valore), 'testoACapo'),
  ];
}

function testoDi(valore: Exclude<Valore, { readonly tipo: 'numero' }>): string {
  if (valore.tipo === 'nr') return 'n.r.';
  return valore.tipo === 'testo' || valore.tipo === 'ambiguo' ? valore.testo : 'illeggibile: si vedano gli esiti';
}
