import { fonteDellaSoglia, motivoScritto, nomeSoglia, valoreScritto } from '../../testi/soglie';
import { soglieSostituite } from '../profili/profilo';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';

/**
 * Un valore di legge sostituito dal capofila, o le regole di un'altra data: anche se per questo nessun'altra regola ha
 * più niente da dire, il piano non può risultare conforme in silenzio. Ciò che la norma lascia aperto si fa solo sapere.
 */
export const q17: Regola = {
  id: 'Q17',
  famiglia: 'Q',
  gravita: 'avviso',
  fonte: { atto: 'scelta del capofila', articolo: null, confidenza: 'logica' },
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica({ profilo }) {
    const comune = { esito: 'violata' as const, celle: [] };
    const { sceltoAMano, poliziaConLocale } = profilo;
    if (sceltoAMano) {
      const { dellaData, motivo } = sceltoAMano;
      const parametri = { motivo: motivoScritto(motivo) };
      yield { ...comune, codice: 'regole-a-mano', trovato: profilo.nome, atteso: dellaData.nome, parametri };
    }
    for (const soglia of soglieSostituite(profilo)) {
      const { chiave, valore, sostituita, natura } = soglia;
      if (!sostituita) continue;
      yield {
        ...comune,
        codice: natura === 'legge' ? 'valore-di-legge' : 'valore-aperto',
        ...(natura === 'legge' ? {} : { gravita: 'informazione' as const }),
        parametri: {
          nome: nomeSoglia(chiave, poliziaConLocale),
          fonte: fonteDellaSoglia(soglia),
          nuovo: valoreScritto(chiave, valore),
          diLegge: valoreScritto(chiave, sostituita.diLegge),
          motivo: motivoScritto(sostituita.motivo),
        },
      };
    }
    for (const { chiave } of profilo.senzaEffetto) {
      if (chiave === 'profilo') continue;
      const parametri = { nome: nomeSoglia(chiave) };
      yield { ...comune, codice: 'senza-effetto', gravita: 'informazione', parametri };
    }
  },
};
