import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import { CARTELLA_ESEMPIO } from '../esempi/leggi-dati';

/** Un file vero da guastare. */
export interface Originale {
  readonly nome: string;
  readonly byte: Uint8Array;
}

/** Gli altri formati, scritti da un'altra libreria a partire dagli stessi file. */
const FORMATI: readonly BookType[] = ['xlsb', 'biff8', 'ods'];

/** Le cartelle d'esempio, e due di loro negli altri formati. */
export function originali(): readonly Originale[] {
  const enti = readdirSync(join(CARTELLA_ESEMPIO, 'enti')).filter((nome) => nome.endsWith('.xlsx'));
  const nomi = ['ambito-come-pubblicato.xlsx', 'ambito-impilato.xlsx', ...enti.map((nome) => `enti/${nome}`)];
  const xlsx = nomi.map((nome) => ({ nome, byte: new Uint8Array(readFileSync(join(CARTELLA_ESEMPIO, nome))) }));
  const altri = xlsx.slice(1, 3).flatMap(({ nome, byte }) =>
    FORMATI.map((tipo) => {
      const cartella = read(byte, { cellNF: true, cellFormula: true });
      // In questi formati la libreria non scrive i nomi definiti, e lo dice ogni volta.
      if (cartella.Workbook) delete cartella.Workbook.Names;
      const scritto: unknown = write(cartella, { type: 'buffer', bookType: tipo });
      if (!(scritto instanceof Uint8Array)) throw new TypeError(`La libreria non ha dato byte per ${tipo}`);
      return { nome: nome.replace(/xlsx$/, tipo === 'biff8' ? 'xls' : tipo), byte: scritto };
    }),
  );
  return [...xlsx, ...altri];
}
