import { unitaRiservate } from '../../quote';
import { arrotondamentoDi } from '../profili/arrotondamento';
import type { Regola } from '../regola';
import { celleDi } from './cella-quota';
import { datiPerEnte } from './dati-ente';
import { quotaPolizia } from './quota-polizia';
import { quoteSenzaBase } from './senza-base';

/** Quante unità sono la quota per la polizia: all'unità superiore. Con pochi alloggi una sola supera il tetto. */
export const q05: Regola = {
  id: 'Q05',
  famiglia: 'Q',
  gravita: 'informazione',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 7 bis, c. 1', confidenza: 'verificata' },
  validita: { dal: '2019-03-13', al: null },
  voci: ['polizia', 'poliziaLocale', 'complessivo'],
  giustificabile: true,
  *verifica(contesto) {
    const { profilo } = contesto;
    const tetto = profilo.poliziaMassimo?.valore ?? 100;
    for (const dati of datiPerEnte(contesto)) {
      const disponibili = dati.disponibili.numero ?? 0;
      const quota = quotaPolizia(dati, profilo);
      if (disponibili <= 0 || quota.percentuale <= 0) continue;
      const unita = unitaRiservate(quota.percentuale, disponibili, arrotondamentoDi(profilo, 'polizia'));
      const effettiva = (unita / disponibili) * 100;
      yield {
        codice: effettiva > tetto + 1e-9 ? 'unita-oltre-tetto' : 'unita-polizia',
        esito: 'violata',
        celle: celleDi(...quota.dati, dati.disponibili),
        ente: dati.ente.nome,
        voce: 'polizia',
        trovato: quota.percentuale,
        parametri: {
          disponibili,
          unita,
          esatte: Math.round(quota.percentuale * disponibili) / 100,
          effettiva: Math.round(effettiva * 10) / 10,
          tetto,
        },
      };
    }
    yield* quoteSenzaBase(contesto, (dati) => quotaPolizia(dati, profilo).dati[0] ?? null);
  },
};
