import { createContext, useContext } from 'react';

/** Comincia il giro guidato; riceve il bottone premuto, che alla fine riavrà il fuoco. */
export type Comincia = (da: HTMLElement) => void;

/** Senza cornice attorno non c'è, e chi lo offre non lo mostra. */
const Apri = createContext<Comincia | null>(null);

export const ApriGiro = Apri.Provider;

export function useApriGiro(): Comincia | null {
  return useContext(Apri);
}
