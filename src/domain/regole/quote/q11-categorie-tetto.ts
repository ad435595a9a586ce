import type { Regola } from '../regola';
import { celleDi } from './cella-quota';
import { datiPerEnte } from './dati-ente';
import { positivo } from './senza-base';
import { somma } from '../../somma';
import { dallaPiuAlta } from './quota-polizia';

/** Le quote per le categorie dell'art. 14 non superano, insieme, il tetto di legge; prima del R.R. 2/2025 non esistono. */
export const q11: Regola = {
  id: 'Q11',
  famiglia: 'Q',
  gravita: 'errore',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 3, lett. c bis', confidenza: 'verificata' },
  validita: { dal: '2025-03-11', al: null },
  voci: ['categorie'],
  giustificabile: false,
  *verifica(contesto) {
    const tetto = contesto.profilo.categorieMassimo;
    if (!tetto) return;
    for (const { ente, categorie } of datiPerEnte(contesto)) {
      const quote = categorie.filter((dato) => positivo(dato) !== null);
      const insieme = somma(quote.map(({ numero }) => numero));
      if (insieme <= tetto.valore + 1e-9) continue;
      yield {
        codice: quote.length > 1 ? 'somma-oltre-tetto' : 'oltre-tetto',
        esito: 'violata',
        celle: celleDi(...dallaPiuAlta(quote)),
        ente: ente.nome,
        voce: 'categorie',
        trovato: Math.round(insieme * 100) / 100,
        atteso: tetto.valore,
        parametri: { categorie: quote.length },
      };
    }
  },
};
