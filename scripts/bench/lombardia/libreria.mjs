/** Il termine di paragone: la sola libreria che apre e legge gli stessi file, uno per volta, e ne conta le celle. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';

const cartella = process.argv[2];
let celle = 0;
for (const nome of readdirSync(cartella)) {
  if (!nome.endsWith('.xlsx')) continue;
  const { sheets } = await readXlsx(readFileSync(join(cartella, nome)), { readStyles: true });
  for (const foglio of sheets) for (const riga of foglio.rows) celle += riga.length;
}
console.log(celle);
