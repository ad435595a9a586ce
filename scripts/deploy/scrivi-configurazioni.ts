import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurazioni, INTESTAZIONI } from './configurazioni';

/** `npm run server`: riscrive le configurazioni dei server in `deploy/`. */
for (const [nome, testo] of configurazioni(INTESTAZIONI)) writeFileSync(join('deploy', nome), testo);
