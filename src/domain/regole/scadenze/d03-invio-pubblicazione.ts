import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Passo } from '../../scadenze/passi-del-piano';
import { inRitardo, segnalaPasso } from './segnala-passo';

/** Il piano si manda alla Regione e si pubblica entro quindici giorni dall'approvazione: due passi, due rilievi. */
export const d03: Regola = {
  id: 'D03',
  famiglia: 'D',
  gravita: 'avviso',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 5', confidenza: 'dedotta' },
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  *verifica(contesto) {
    for (const passo of inRitardo(contesto, 'invio', 'pubblicazione')) yield segnalaPasso(passo, codiceDi(passo));
  },
};

function codiceDi({ id, situazione }: Passo): string {
  if (id === 'invio') return situazione === 'inRitardo' ? 'inviato-tardi' : 'non-inviato';
  return situazione === 'inRitardo' ? 'pubblicato-tardi' : 'non-pubblicato';
}
