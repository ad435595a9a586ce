import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { catalogoInOrdine } from './catalogo-in-ordine';

/** `npm run catalogo`: riscrive docs/catalogo-regole.md. */
const PAGINA = fileURLToPath(new URL('../../docs/catalogo-regole.md', import.meta.url));
await writeFile(PAGINA, await catalogoInOrdine());
