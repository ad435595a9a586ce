import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { celleDi } from './cella-quota';
import { datiPerEnte } from './dati-ente';
import type { DatiEnte, DatoEnte } from './dati-ente';
import { COERENZA_INTERNA } from '../fonti';
import { positivo, quoteSenzaBase } from './senza-base';

/** Una quota riservata con zero unità disponibili non riserva niente: o è rimasta dall'anno prima, o mancano le unità. */
export const q06: Regola = {
  id: 'Q06',
  famiglia: 'Q',
  gravita: 'avviso',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: ['polizia', 'poliziaLocale', 'categorie', 'complessivo'],
  giustificabile: true,
  *verifica(contesto) {
    for (const dati of datiPerEnte(contesto)) {
      if (dati.disponibili.numero !== 0) continue;
      for (const quota of quoteDi(dati)) {
        // L'asterisco sulla riga rimanda a una nota che dichiara il caso.
        const dichiarata = quota.dove?.riga.asterisco === true;
        yield {
          codice: dichiarata ? 'quota-senza-unita-dichiarata' : 'quota-senza-unita',
          esito: 'violata',
          ...(dichiarata ? { gravita: 'informazione' as const } : {}),
          celle: celleDi(quota, dati.disponibili),
          ente: dati.ente.nome,
          voce: quota.dove?.voce ?? null,
          trovato: quota.numero,
          atteso: 0,
        };
      }
    }
    yield* quoteSenzaBase(contesto, (dati) => quoteDi(dati)[0] ?? null);
  },
};

function quoteDi({ polizia, poliziaLocale, categorie }: DatiEnte): readonly DatoEnte[] {
  return [polizia, poliziaLocale, ...categorie].filter((dato) => positivo(dato) !== null);
}
