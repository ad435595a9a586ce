import type { Regola } from '../regola';
import { celleDi } from './cella-quota';
import { datiPerEnte } from './dati-ente';
import { quotaPolizia } from './quota-polizia';

/** Le unità per le Forze di Polizia e i Vigili del Fuoco (dal 2025 anche Forze Armate e Polizia Locale) hanno un tetto. */
export const q04: Regola = {
  id: 'Q04',
  famiglia: 'Q',
  gravita: 'errore',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 3, lett. d bis', confidenza: 'verificata' },
  // La lettera d bis nasce col R.R. 3/2019; il tetto lo dà il profilo.
  validita: { dal: '2019-03-13', al: null },
  voci: ['polizia', 'poliziaLocale'],
  giustificabile: false,
  *verifica(contesto) {
    const { profilo, approvato } = contesto;
    const tetto = profilo.poliziaMassimo;
    if (!tetto) return;
    for (const dati of datiPerEnte(contesto)) {
      const quota = quotaPolizia(dati, profilo);
      if (quota.percentuale <= tetto.valore + 1e-9) continue;
      yield {
        codice: profilo.poliziaConLocale ? 'oltre-tetto-con-locale' : 'oltre-tetto',
        esito: 'violata',
        celle: celleDi(...quota.dati),
        ente: dati.ente.nome,
        voce: quota.dati[0] === dati.polizia ? 'polizia' : 'poliziaLocale',
        trovato: quota.percentuale,
        atteso: tetto.valore,
        parametri: {
          profilo: profilo.nome,
          ...(approvato ? { approvato: approvato.data, dedotta: approvato.dedotta ? 1 : 0 } : {}),
        },
      };
    }
  },
};
