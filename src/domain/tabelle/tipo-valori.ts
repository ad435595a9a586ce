import { VOCI, type TipoVoce } from '../voci/voce';
import type { ColonnaTabella } from './tabella';

/** Come si leggono i valori di una colonna; null = non si leggono. */
export function tipoValori({
  voce,
  campo,
  percentualeDi,
}: Pick<ColonnaTabella, 'voce' | 'campo' | 'percentualeDi'>): TipoVoce | null {
  if (percentualeDi) return 'percentuale';
  if (voce !== null) return VOCI[voce].tipo;
  return campo === null ? null : 'testo';
}
