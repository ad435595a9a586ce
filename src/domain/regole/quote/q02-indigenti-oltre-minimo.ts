import { correggi } from '../punto';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { celleDi } from './cella-quota';
import { datiPerEnte } from './dati-ente';

/** Oltre il minimo può andare solo un comune, per i suoi alloggi; per ALER la quota è fissa. */
export const q02: Regola = {
  id: 'Q02',
  famiglia: 'Q',
  gravita: 'errore',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 13, c. 3', confidenza: 'verificata' },
  validita: SEMPRE,
  voci: ['indigenti'],
  giustificabile: true,
  *verifica(contesto) {
    const minimo = contesto.profilo.indigentiMinimo.valore;
    const fissa = contesto.profilo.indigentiAler.valore;
    for (const { ente, indigenti } of datiPerEnte(contesto)) {
      const { numero, dove } = indigenti;
      if (numero === null || !dove) continue;
      const comune = {
        esito: 'violata' as const,
        celle: celleDi(indigenti),
        ente: ente.nome,
        voce: 'indigenti' as const,
      };
      if (ente.tipo === 'aler' && numero !== fissa) {
        yield { ...comune, codice: 'aler-diversa', trovato: numero, atteso: fissa, ...correggi(dove, fissa) };
      } else if (ente.tipo === 'comune' && numero > minimo) {
        yield { ...comune, codice: 'oltre-minimo', gravita: 'informazione', trovato: numero, atteso: minimo };
      }
    }
  },
};
