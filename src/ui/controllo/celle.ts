import { areaToA1, toA1ConFoglio } from '../../domain/notazione-a1';
import { inRettangoli } from '../../domain/rilievi/segni';
import type { CellRef } from '../../domain/snapshot';

/** Oltre, si dice quante altre. */
const AREE_MOSTRATE = 2;

/** Dove guardare: il foglio e le celle, raccolte in intervalli. Null se il rilievo non ha una cella. */
export function doveStanno(celle: readonly CellRef[]): { readonly foglio: string; readonly celle: string } | null {
  const [prima] = celle;
  if (!prima) return null;
  const stesse = celle.filter(({ foglio }) => foglio === prima.foglio);
  const aree = inRettangoli(stesse).map(areaToA1);
  const fuori = aree.length - AREE_MOSTRATE;
  const mostrate = aree.slice(0, AREE_MOSTRATE).join(', ');
  const resto = fuori > 0 ? ` e altre ${fuori} zone` : '';
  const altrove = [...new Set(celle.map(({ foglio }) => foglio))].filter((foglio) => foglio !== prima.foglio);
  const anche = altrove.length > 0 ? `; anche in ${altrove.join(', ')}` : '';
  return { foglio: prima.foglio, celle: `${mostrate}${resto}${anche}` };
}

export function nomeCella(cella: CellRef): string {
  return toA1ConFoglio(cella.foglio, cella);
}
