import type { Contesto } from '../../contesto';
import type { WorkbookDraft } from '../draft';
import { foglioEnti } from './foglio-enti';

/** Il foglio Enti con gli enti che si conoscono adesso, da correggere: è lui, poi, il registro dell'ambito. */
export function elencoEnti({
  registro,
  senzaSap,
  anno,
}: Pick<Contesto, 'registro' | 'senzaSap' | 'anno'>): WorkbookDraft {
  const enti = registro.enti.map((ente) => (senzaSap.has(ente.id) ? { ...ente, senzaSap: true } : ente));
  const titolo = registro.ambito ?? '';
  return { titolo, fogli: [foglioEnti(titolo, anno, enti)] };
}
