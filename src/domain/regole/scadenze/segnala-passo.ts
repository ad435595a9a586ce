import type { Contesto } from '../../contesto';
import { memoPerContesto } from '../memo-contesto';
import { passiDelPiano } from '../../scadenze/passi-del-piano';
import type { Passo } from '../../scadenze/passi-del-piano';
import type { ScadenzaId } from '../../scadenze/scadenza';
import { parlaDiUnEnteSolo } from '../../scadenze/un-ente-solo';
import type { CellRef } from '../../snapshot';
import type { Segnalazione } from '../../rilievi/segnalazione';

const passi = memoPerContesto((contesto: Contesto): readonly Passo[] =>
  parlaDiUnEnteSolo(contesto) ? [] : passiDelPiano(contesto),
);

/** I passi in ritardo fra quelli detti. Ciò che non è ancora dovuto, o non si sa, non c'è. */
export function inRitardo(contesto: Contesto, ...quali: readonly ScadenzaId[]): readonly Passo[] {
  return passi(contesto).filter(({ id, ritardo }) => ritardo > 0 && quali.includes(id));
}

/** Una segnalazione del ritardo: di solito senza cella, perché le date stanno nelle impostazioni. */
export function segnalaPasso({ data, fatta, situazione, ritardo }: Passo, codice: string): Segnalazione {
  return {
    codice,
    esito: 'violata',
    celle: [],
    ente: null,
    ...(situazione === 'inRitardo' && fatta !== null ? { trovato: inItaliano(fatta) } : {}),
    atteso: inItaliano(data),
    ritardo,
  };
}

/** La cella dell'anagrafica in cui è scritta la data di approvazione, se è quella. */
export function celleDellApprovazione({ anagrafiche, approvato }: Contesto): readonly CellRef[] {
  for (const { file, foglio, campi } of anagrafiche) {
    const campo = campi.find(({ chiave, testo }) => chiave === 'approvato' && testo === approvato?.data);
    if (campo) return [{ file, foglio: foglio.nome, ...campo.posizione }];
  }
  return [];
}

/** "2021-03-31" → "31/03/2021". */
export function inItaliano(data: string): string {
  return data.split('-').reverse().join('/');
}
