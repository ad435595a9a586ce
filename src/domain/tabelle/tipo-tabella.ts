import type { ColonneBanda } from './colonne-banda';
import { famigliaDi } from './famiglie';
import type { CampoEnte, TipoTabella } from './tabella';

/** Codici che solo il registro degli enti porta. */
const DA_REGISTRO: ReadonlySet<CampoEnte> = new Set(['codiceIstat', 'codiceCatastale', 'statoSap']);

/**
 * Il tipo della tabella che le colonne promettono; null se non è una tabella del modello.
 * Chi porta una voce dell'offerta è un'offerta, anche se accanto ha la popolazione o il patrimonio.
 */
export function tipoDaColonne(lette: ColonneBanda): TipoTabella | null {
  if (lette.diAlloggi) return null;
  const famiglie = new Set(lette.colonne.flatMap(({ voce }) => (voce === null ? [] : famigliaDi(voce))));
  const daEnti = lette.enti || lette.testataEnte;
  if (famiglie.has('offerta')) return daEnti ? 'offerta' : null;
  if (famiglie.has('popolazione')) return daEnti ? 'popolazione' : null;
  if (famiglie.has('patrimonio')) return 'patrimonio';
  if (famiglie.has('fondi')) return lette.secondoNome !== null || !daEnti ? 'fondi' : null;
  if (!daEnti) return null;
  const campi = lette.colonne.flatMap(({ campo }) => campo ?? []);
  if (campi.some((campo) => DA_REGISTRO.has(campo)) || campi.length >= 2) return 'enti';
  return lette.testataEnte && campi.length === 0 ? 'elenco' : null;
}
