import { COERENZA_INTERNA } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';

/** Ogni alloggio ha il suo codice, e uno solo, in tutti gli elenchi. */
export const s15: Regola = {
  id: 'S15',
  famiglia: 'S',
  gravita: 'errore',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  verifica: ({ unita }) => unita.segnalazioni('S15'),
};
