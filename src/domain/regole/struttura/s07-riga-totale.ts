import type { TabellaAbbinata } from '../../contesto';
import { cellaNome } from '../../tabelle/tabella';
import { CONTENUTI_DEL_PIANO } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { cellaTestata } from './cella-testata';
import { partiDiAmbito, tabelleDiAmbito } from './tabelle-di-ambito';
import { totaliGenerali } from './totale-generale';

/**
 * Le tabelle delle voci dovute da tutti gli enti chiudono con un solo TOTALE generale; i totali di gruppo
 * ("Totale comuni") sono ammessi. Le altre tabelle possono non averlo; quella della popolazione, se l'ha, l'ha in fondo.
 */
export const s07: Regola = {
  id: 'S07',
  famiglia: 'S',
  gravita: 'errore',
  fonte: CONTENUTI_DEL_PIANO,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    for (const parti of partiDiAmbito(contesto)) {
      const [prima] = parti;
      if (!prima || righeIn(parti) < 2) continue;
      if (parti.some((parte) => totaliGenerali(parte).length > 0)) continue;
      yield { codice: 'manca', esito: 'violata', celle: [cellaTestata(prima)], trovato: 0, atteso: 1 };
    }
    for (const tabella of tabelleDiAmbito(contesto)) yield* fuoriPosto(tabella);
    for (const tabella of contesto.tabelle) if (tabella.tipo === 'popolazione') yield* fuoriPosto(tabella);
  },
};

function righeIn(parti: readonly TabellaAbbinata[]): number {
  return parti.reduce((quante, parte) => quante + parte.righe.length, 0);
}

function* fuoriPosto(tabella: TabellaAbbinata): Iterable<Segnalazione> {
  const generali = totaliGenerali(tabella);
  const [primo, secondo, ...altri] = generali;
  if (!primo) return;
  if (secondo) {
    const celle = [secondo, primo, ...altri].map((riga) => cellaNome(tabella, riga));
    yield { codice: 'ripetuto', esito: 'violata', celle, trovato: generali.length, atteso: 1 };
    return;
  }
  const dopo = tabella.righe.filter((riga) => riga.riga > primo.riga);
  if (dopo.length === 0) return;
  const celle = [primo, ...dopo].map((riga) => cellaNome(tabella, riga));
  yield { codice: 'non-ultimo', esito: 'violata', celle, parametri: { dopo: dopo.length } };
}
