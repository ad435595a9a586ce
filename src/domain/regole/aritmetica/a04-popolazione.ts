import { COERENZA_INTERNA } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import { segnalaIncerta, segnalaSomma } from './segnala-somma';
import { sommePopolazione } from './somme-semplici';

/** Maschi + femmine = abitanti, per comune; i totali di colonna sono di A02, le cifre nel testo di C05. */
export const a04: Regola = {
  id: 'A04',
  famiglia: 'A',
  gravita: 'errore',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: ['popolazione', 'popolazioneMaschi', 'popolazioneFemmine'],
  giustificabile: false,
  *verifica(contesto) {
    const { errate, incerte } = sommePopolazione(contesto);
    for (const errata of errate) yield segnalaSomma(contesto, errata, 'popolazione');
    for (const incerta of incerte) yield segnalaIncerta(incerta, 'popolazione');
  },
};
