import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { celleDi } from './cella-quota';
import { datiPerEnte } from './dati-ente';

/** La quota per indigenti di un comune non scende sotto il minimo di legge; dove non è scritta vale il minimo. */
export const q01: Regola = {
  id: 'Q01',
  famiglia: 'Q',
  gravita: 'errore',
  fonte: { atto: 'L.R. 16/2016', articolo: 'art. 23, c. 3', confidenza: 'verificata' },
  validita: SEMPRE,
  voci: ['indigenti'],
  giustificabile: false,
  *verifica(contesto) {
    const minimo = contesto.profilo.indigentiMinimo.valore;
    for (const { ente, senzaSap, indigenti } of datiPerEnte(contesto)) {
      if (ente.tipo === 'aler' || senzaSap || indigenti.numero === null || indigenti.numero >= minimo) continue;
      yield {
        codice: 'sotto-minimo',
        esito: 'violata',
        celle: celleDi(indigenti),
        ente: ente.nome,
        voce: 'indigenti',
        trovato: indigenti.numero,
        atteso: minimo,
      };
    }
  },
};
