import { createContext, useContext } from 'react';
import type { RegolaId } from '../../domain/regole/regola-id';

/** Che cosa l'aiuto mostra: una regola, l'elenco, o niente perché è chiuso. */
export interface Mostrato {
  readonly regola: RegolaId | null;
}

/** Apre l'aiuto da qualunque punto del pannello; senza cornice attorno non c'è, e chi lo offre non lo mostra. */
const Apri = createContext<((regola: RegolaId | null) => void) | null>(null);

export const ApriAiuto = Apri.Provider;

export function useApriAiuto(): ((regola: RegolaId | null) => void) | null {
  return useContext(Apri);
}
