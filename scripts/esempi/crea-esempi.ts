/**
 * Rifà le cartelle d'esempio dai dati trascritti. Si lancia dalla radice del progetto:
 * `npm run esempi`. Rilanciato senza cambiamenti, riscrive gli stessi byte.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';
import { componiEsempi } from './componi-esempi';
import { CARTELLA_ESEMPIO, leggiDati } from './leggi-dati';

const file = componiEsempi(leggiDati());
for (const [nome, contenuto] of file) {
  const percorso = join(CARTELLA_ESEMPIO, nome);
  mkdirSync(dirname(percorso), { recursive: true });
  writeFileSync(percorso, typeof contenuto === 'string' ? contenuto : await writeWorkbook(contenuto));
}
process.stdout.write(`Scritti ${file.size} file in ${CARTELLA_ESEMPIO}\n`);
