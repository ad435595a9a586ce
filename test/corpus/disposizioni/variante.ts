import type { CartellaGenerata } from './cartella-generata';

/** In che cosa una disposizione si scosta da quella di partenza. */
export const DIMENSIONI = [
  'parole delle intestazioni',
  'scrittura delle intestazioni',
  'intestazione degli enti',
  'nomi degli enti',
  'riga del totale',
  'numeri',
  'valori illeggibili',
  'subtotali',
  'righe in mezzo',
  'intestazione ripetuta',
  'seconda riga di intestazione',
  'colonne in più',
  'righe e colonne nascoste',
  'righe e colonne vuote',
  'celle unite',
  'anni affiancati',
  'enti in colonna',
  'in coda',
  'titoli',
  'altre tabelle accanto',
  'posizione e fogli',
] as const;

export type Dimensione = (typeof DIMENSIONI)[number];

/** Un modo di disegnare la cartella. Le varianti di una coppia si applicano nell'ordine delle dimensioni. */
export interface Variante {
  readonly dimensione: Dimensione;
  readonly nome: string;
  /** Dimensioni con cui non si può combinare. */
  readonly nonCon?: readonly Dimensione[];
  /** Falso se su quella cartella la variante non ha senso. */
  readonly applica: (cartella: CartellaGenerata) => unknown;
}
