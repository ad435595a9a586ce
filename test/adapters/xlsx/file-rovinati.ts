import { type BookType, utils, write } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { FileIlleggibile, type MotivoIlleggibile } from '../../../src/adapters/xlsx/file-illeggibile';
import type { LimitiLettura } from '../../../src/adapters/xlsx/limiti-lettura';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { testoFileIlleggibile } from '../../../src/adapters/xlsx/testo-file-illeggibile';
import type { CartellaAMano } from './xlsx-a-mano';

export const RIGA = '<row r="1"><c r="A1"><v>1</v></c></row>';
export const BUONA: CartellaAMano = { fogli: [{ righe: RIGA }] };

/** Perché il file non si legge; se si legge la prova fallisce. */
export async function motivo(
  file: Uint8Array,
  nome = 'prova.xlsx',
  limiti?: LimitiLettura,
): Promise<MotivoIlleggibile> {
  try {
    await readWorkbook(nome, file, limiti);
  } catch (errore) {
    if (!(errore instanceof FileIlleggibile)) throw errore;
    // Una riga sola, sempre.
    expect(testoFileIlleggibile(errore)).toMatch(/^[A-ZÈ][^\n]+\.$/);
    return errore.motivo;
  }
  throw new Error('Il file è stato letto');
}

/** Una piccola cartella scritta da un'altra libreria. */
export const scritto = (tipo: BookType): Uint8Array => {
  const cartella = utils.book_new();
  utils.book_append_sheet(
    cartella,
    utils.aoa_to_sheet([
      ['Ente', 'U.I.'],
      ['VIADANA', 3],
    ]),
    'Quadro',
  );
  const dati: unknown = write(cartella, { type: 'buffer', bookType: tipo });
  return dati instanceof Uint8Array ? dati : strToU8(String(dati));
};

export const latin1 = (testo: string): Uint8Array => Uint8Array.from(testo, (lettera) => lettera.charCodeAt(0));

/** Cambia un byte dentro i dati compressi. */
export function cambiato(file: Uint8Array): Uint8Array {
  const copia = file.slice();
  const nome = Buffer.from(copia).indexOf('xl/worksheets/sheet1.xml');
  const posizione = nome + 24 + 20;
  copia[posizione] = (copia[posizione] ?? 0) ^ 0x55;
  return copia;
}

/** Cambia i byte estratti che l'indice dichiara per una parte. */
export function dichiara(file: Uint8Array, parte: string, byte: number): Uint8Array {
  const copia = Buffer.from(file);
  const voce = copia.lastIndexOf(parte) - 46;
  copia.writeUInt32LE(byte, voce + 24);
  return copia;
}

/** Cambia le opzioni di ogni voce dell'indice. */
export function conOpzioni(file: Uint8Array, opzioni: number): Uint8Array {
  const copia = Buffer.from(file);
  const firma = Buffer.from([0x50, 0x4b, 1, 2]);
  for (let voce = copia.indexOf(firma); voce >= 0; voce = copia.indexOf(firma, voce + 1))
    copia.writeUInt16LE(opzioni, voce + 8);
  return copia;
}
