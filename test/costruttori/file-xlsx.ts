import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import type { ValoreCella } from '../../src/domain/snapshot';

/** Scrive un foglio di calcolo vero, con un'altra libreria; il formato è quello dell'estensione. */
export function scriviFoglioDiCalcolo(
  percorso: string,
  righe: readonly (readonly ValoreCella[])[],
  nomeFoglio = 'Quadro',
): string {
  const cartella = utils.book_new();
  utils.book_append_sheet(cartella, utils.aoa_to_sheet(righe.map((riga) => [...riga])), nomeFoglio);
  const tipo = (/\.(\w+)$/.exec(percorso)?.[1] ?? 'xlsx') as BookType;
  mkdirSync(dirname(percorso), { recursive: true });
  const byte: unknown = write(cartella, { type: 'buffer', bookType: tipo });
  if (!(byte instanceof Uint8Array)) throw new TypeError('La libreria non ha dato byte');
  writeFileSync(percorso, byte);
  return percorso;
}
