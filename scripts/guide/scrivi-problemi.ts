import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { problemi } from './problemi';

/** `npm run problemi`: riscrive docs/problemi.md. */
const PAGINA = 'docs/problemi.md';
const opzioni = await resolveConfig(PAGINA);
await writeFile(PAGINA, await format(problemi(), { ...opzioni, filepath: PAGINA }));
