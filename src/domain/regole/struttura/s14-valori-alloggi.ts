import { COERENZA_INTERNA } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';

/** I valori di ogni riga degli elenchi di alloggi; ciò che la pratica, e non una norma, vuole è un avviso. */
export const s14: Regola = {
  id: 'S14',
  famiglia: 'S',
  gravita: 'errore',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  verifica: ({ unita }) => unita.segnalazioni('S14'),
};
