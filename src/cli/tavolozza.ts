import type { Livello } from './livello';

/** Colori del terminale; senza colori ogni funzione lascia il testo com'è. */
export interface Tavolozza {
  readonly forte: (testo: string) => string;
  readonly tenue: (testo: string) => string;
  readonly livello: (livello: Livello, testo: string) => string;
}

const CODICI: Readonly<Record<Livello, number>> = { errore: 31, avviso: 33, informazione: 36, nonVerificabile: 35 };

const COME_STA: Tavolozza = { forte: (testo) => testo, tenue: (testo) => testo, livello: (_, testo) => testo };

export function creaTavolozza(colori: boolean): Tavolozza {
  if (!colori) return COME_STA;
  const tinto = (codice: number, testo: string): string => `\u001b[${codice}m${testo}\u001b[0m`;
  return {
    forte: (testo) => tinto(1, testo),
    tenue: (testo) => tinto(2, testo),
    livello: (livello, testo) => tinto(CODICI[livello], testo),
  };
}
