import type { Ente } from '../../enti/ente';
import { dettaglioCompleto } from '../../offerta/aler-per-comune';
import { unitaPerPosto } from '../../quote';
import { arrotondamentoDi } from '../profili/arrotondamento';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { celleDi } from './cella-quota';
import { datiPerEnte } from './dati-ente';
import { positivo, quoteSenzaBase } from './senza-base';

/**
 * Quante unità sono la quota per indigenti: all'unità superiore, ente per ente. Per ALER la quota si calcola
 * "distintamente per territorio comunale": con le righe per unità operativa non si può.
 */
export const q03: Regola = {
  id: 'Q03',
  famiglia: 'Q',
  gravita: 'informazione',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 13, c. 3', confidenza: 'verificata' },
  validita: SEMPRE,
  voci: ['complessivo', 'indigenti'],
  giustificabile: true,
  *verifica(contesto) {
    const arrotonda = arrotondamentoDi(contesto.profilo, 'indigenti');
    for (const { ente, disponibili, indigenti } of datiPerEnte(contesto)) {
      const unita = disponibili.numero ?? 0;
      if (unita <= 0) continue;
      const perComune = dettaglioCompleto(contesto.alerPerComune, ente, unita);
      const perUnitaOperativa = perComune === null && isPerUnitaOperativa(ente);
      const quota = perUnitaOperativa || perComune ? contesto.profilo.indigentiAler.valore : indigenti.numero;
      if (quota === null || quota <= 0) continue;
      const comune = {
        ente: ente.nome,
        voce: 'indigenti' as const,
        parametri: {
          quota,
          disponibili: unita,
          unita: unitaPerPosto(quota, perComune?.map(({ disponibili: qui }) => qui) ?? [unita], arrotonda),
        },
      };
      if (perUnitaOperativa) {
        yield {
          ...comune,
          codice: 'aler-per-unita-operativa',
          esito: 'nonVerificabile',
          celle: celleDi(disponibili, indigenti),
        };
      } else {
        yield {
          ...comune,
          codice: 'unita-indigenti',
          esito: 'violata',
          celle: celleDi(indigenti, disponibili),
          trovato: quota,
        };
      }
    }
    yield* quoteSenzaBase(contesto, ({ indigenti }) => positivo(indigenti));
  },
};

/** Una riga ALER vale per un comune solo se lo nomina ("ALER … COMUNE DI VIADANA"). */
function isPerUnitaOperativa({ tipo, nome }: Ente): boolean {
  return tipo === 'aler' && !/\bCOMUNE D/i.test(nome);
}
