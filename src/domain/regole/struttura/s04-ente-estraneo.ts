import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { nomeCitato, nomiNonUguali } from './nomi-scritti';

/** Righe di parti dell'ambito, come "Sub-ambito viadanese": non sono di un ente, e non sono fuori ambito. */
const DI_AMBITO = /^\s*(?:sub[\s-]*)?ambito\b/i;

/**
 * Nessuna riga di un ente fuori dall'ambito o che non si riconosce (R.R. 4/2017 art. 2 c. 1: il piano è dell'ambito).
 * Non si propone una correzione: chi è l'ente lo sa solo chi ha scritto la riga.
 */
export const s04: Regola = {
  id: 'S04',
  famiglia: 'S',
  gravita: 'errore',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 2, c. 1', confidenza: 'verificata' },
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    const { provenienza, enti } = contesto.registro;
    // Di un ambito di cui non si sa un ente, nessuno è fuori.
    const ignoto = provenienza === 'dedotto' && enti.length === 0;
    for (const { nome, cella, abbinamento, tabella } of nomiNonUguali(contesto)) {
      if ('ente' in abbinamento) continue;
      const ente = nomeCitato(nome);
      if (tabella.tipo === 'popolazione' && DI_AMBITO.test(nome)) continue;
      const resto = { esito: 'violata', celle: [cella], ente, trovato: ente, parametri: { provenienza } } as const;
      if (ente === null)
        yield { ...resto, codice: tabella.tipo === 'scheda' ? 'scheda-senza-ente' : 'riga-senza-nome' };
      else if (!ignoto) yield { ...resto, codice: abbinamento.come === 'fuoriAmbito' ? 'fuori-ambito' : 'sconosciuto' };
    }
    yield* contesto.unita.segnalazioni('S04');
  },
};
