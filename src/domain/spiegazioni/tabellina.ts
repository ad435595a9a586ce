import type { CellaEsempio, Esempio, TabellaEsempio } from './spiegazione';

/** Le intestazioni degli esempi: brevi, perché la tabellina stia in un pannello stretto. */
export const ENTE = 'Ente';
export const DISPONIBILI = 'Disponibili';
export const TURN_OVER = 'Turn-over';

type Righe = readonly (readonly CellaEsempio[])[];
type Testi = Omit<TabellaEsempio, 'righe'>;

/** Un esempio di una tabella sola. */
export function esempio(spiega: string, righe: Righe, testi: Testi = {}): Esempio {
  return { tabelle: [{ ...testi, righe }], spiega };
}

/** Un esempio di più tabelle, nell'ordine in cui si guardano. */
export function esempi(spiega: string, ...tabelle: readonly TabellaEsempio[]): Esempio {
  return { tabelle, spiega };
}
