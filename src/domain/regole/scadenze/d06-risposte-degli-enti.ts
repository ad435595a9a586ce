import { giorniFra } from '../../scadenze/giorni';
import { risposteDegliEnti } from '../../scadenze/risposte';
import { COMUNICAZIONI_DOVUTE } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { inItaliano } from './segnala-passo';

/**
 * Ogni ente risponde nei giorni della ricognizione. La legge chiede la risposta e non il giorno: lo decide il capofila, e
 * senza la sua data di chiusura la regola tace.
 */
export const d06: Regola = {
  id: 'D06',
  famiglia: 'D',
  gravita: 'avviso',
  fonte: COMUNICAZIONI_DOVUTE,
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  *verifica(contesto) {
    const risposte = risposteDegliEnti(contesto);
    if (!risposte || !contesto.procedura) return;
    const { chiusura, tardive, mancanti, senzaData } = risposte;
    const atteso = inItaliano(chiusura);
    for (const { ente, quando, fonte, cella } of tardive) {
      yield {
        codice: fonte === 'registro' ? 'arrivato-tardi' : 'compilato-tardi',
        esito: 'violata',
        celle: cella ? [cella] : [],
        ente: ente.nome,
        trovato: inItaliano(quando),
        atteso,
        ritardo: giorniFra(chiusura, quando),
      };
    }
    const ritardo = giorniFra(chiusura, contesto.procedura.oggi);
    for (const { nome } of mancanti) {
      yield { codice: 'non-arrivato', esito: 'violata', celle: [], ente: nome, atteso, ritardo };
    }
    if (senzaData.length > 0) {
      const parametri = { enti: senzaData.map(({ nome }) => nome) };
      yield {
        codice: 'importati-dopo',
        esito: 'nonVerificabile',
        gravita: 'informazione',
        celle: [],
        ente: null,
        atteso,
        parametri,
      };
    }
  },
};
