import type { Arrotondamento } from '../../quote';
import type { Profilo } from './profilo';

/** Come si contano le unità di una quota; dove la norma ancora non lo dice, come lo dirà. */
export function arrotondamentoDi(
  profilo: Profilo,
  voce: 'indigenti' | 'polizia' | 'poliziaLocale' | 'categorie',
): Arrotondamento {
  if (voce === 'indigenti') return profilo.indigentiArrotondamento.valore;
  if (voce === 'categorie') return profilo.categorieArrotondamento?.valore ?? 'metaInSu';
  return profilo.poliziaArrotondamento?.valore ?? 'eccesso';
}
