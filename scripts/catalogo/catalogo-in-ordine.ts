import { format } from 'prettier';
import { descriviCatalogo } from '../../src/app/catalogo-json';
import { paginaCatalogo } from '../../src/app/pagina-catalogo';

/** La pagina come Prettier la vuole, così il controllo dello stile non la cambia. Le opzioni sono quelle di `.prettierrc`. */
export function catalogoInOrdine(): Promise<string> {
  return format(paginaCatalogo(descriviCatalogo()), { parser: 'markdown', printWidth: 120, endOfLine: 'lf' });
}
