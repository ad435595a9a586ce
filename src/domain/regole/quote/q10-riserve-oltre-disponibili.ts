import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { celleDi } from './cella-quota';
import { datiPerEnte } from './dati-ente';
import type { DatiEnte, DatoEnte } from './dati-ente';
import { positivo, quoteSenzaBase } from './senza-base';
import { unitaDestinate } from './unita-destinate';

/** Indigenti, polizia, categorie e transitori, contati in unità, non superano le unità disponibili dell'ente. */
export const q10: Regola = {
  id: 'Q10',
  famiglia: 'Q',
  gravita: 'avviso',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 15', confidenza: 'logica' },
  validita: SEMPRE,
  voci: ['complessivo'],
  giustificabile: true,
  *verifica(contesto) {
    for (const dati of datiPerEnte(contesto)) {
      const disponibili = dati.disponibili.numero;
      if (disponibili === null || dati.senzaSap) continue;
      const { indigenti, polizia, categorie, transitori, somma } = unitaDestinate(dati, disponibili, contesto);
      if (somma <= disponibili) continue;
      yield {
        codice: 'riserve-oltre-disponibili',
        esito: 'violata',
        celle: celleDi(...destinazioni(dati), dati.disponibili),
        ente: dati.ente.nome,
        voce: 'complessivo',
        trovato: somma,
        atteso: disponibili,
        parametri: { indigenti: indigenti ?? 0, polizia, categorie, transitori },
      };
    }
    yield* quoteSenzaBase(contesto, (dati) => destinazioni(dati)[0] ?? null);
  },
};

/** Le celle che impegnano unità, a cominciare da quelle che si assegnano per ultime (art. 15): di solito sono di troppo. */
function destinazioni({ transitori, polizia, poliziaLocale, categorie, indigenti }: DatiEnte): readonly DatoEnte[] {
  return [transitori, polizia, poliziaLocale, ...categorie, indigenti].filter((dato) => positivo(dato) !== null);
}
