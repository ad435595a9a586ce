import { COERENZA_INTERNA } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { codiceDi, codiceNormale, comuneCessato } from './codice-giusto';
import { codiciScritti } from './codici-scritti';

/**
 * Codice ISTAT, codice catastale e provincia sono quelli del comune scritto accanto. Un codice ISTAT senza gli zeri
 * iniziali (cella numerica) si fa solo notare; del codice di un comune cessato si occupa C03.
 */
export const c02: Regola = {
  id: 'C02',
  famiglia: 'C',
  gravita: 'errore',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    for (const codice of codiciScritti(contesto)) {
      const { campo, testo, cella, ente, comune } = codice;
      if (!comune || comuneCessato(codice)) continue;
      const atteso = codiceDi(comune, campo);
      const uguale = codiceNormale(campo, testo) === atteso;
      if (uguale && (campo !== 'codiceIstat' || testo.length === atteso.length)) continue;
      yield {
        codice: uguale ? 'senza-zeri' : campo,
        esito: 'violata',
        gravita: uguale ? 'informazione' : 'errore',
        celle: cella ? [cella] : [],
        ente,
        trovato: testo,
        atteso,
        parametri: { comune: comune.nome },
        correzione: cella ? { cella, valore: atteso } : undefined,
      };
    }
    yield* contesto.unita.segnalazioni('C02');
  },
};
