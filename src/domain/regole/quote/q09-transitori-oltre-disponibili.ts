import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { COERENZA_INTERNA } from '../fonti';
import { celleDi } from './cella-quota';
import { datiPerEnte } from './dati-ente';
import { positivo, quoteSenzaBase } from './senza-base';

/** I servizi transitori di un ente non superano le sue unità disponibili, se sono compresi nel complessivo. */
export const q09: Regola = {
  id: 'Q09',
  famiglia: 'Q',
  gravita: 'errore',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: ['transitori', 'complessivo'],
  giustificabile: true,
  *verifica(contesto) {
    const compresi = contesto.impostazioni.satNelComplessivo;
    const gravita = compresi ? 'errore' : 'avviso';
    for (const { ente, disponibili, transitori } of datiPerEnte(contesto)) {
      if (disponibili.numero === null || transitori.numero === null || transitori.numero <= disponibili.numero)
        continue;
      yield {
        codice: compresi ? 'oltre-disponibili' : 'oltre-disponibili-fuori',
        esito: 'violata',
        gravita,
        celle: celleDi(transitori, disponibili),
        ente: ente.nome,
        voce: 'transitori',
        trovato: transitori.numero,
        atteso: disponibili.numero,
      };
    }
    yield* quoteSenzaBase(contesto, ({ transitori }) => positivo(transitori), gravita);
  },
};
