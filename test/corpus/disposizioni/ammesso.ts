import { DETTI_AMMESSI } from './detti-ammessi';
import type { CasoGiudicato } from './punteggio';

/** Vero se in quella disposizione si può dire che un dato non si legge, invece di leggerlo. */
export const ammesso = ({ disposizione }: CasoGiudicato): boolean =>
  disposizione.varianti.some(({ dimensione, nome }) => DETTI_AMMESSI.has(`${dimensione}: ${nome}`));

/** I primi difetti di un caso, come si leggono quando una prova fallisce. */
export const breve = ({ disposizione, difetti }: CasoGiudicato): string =>
  `${disposizione.nome}: ${difetti.slice(0, 3).join('; ')}`;
