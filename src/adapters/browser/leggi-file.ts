import type { Lettura } from '../../app/lettura';
import { FileIlleggibile } from '../xlsx/file-illeggibile';
import { readWorkbook } from '../xlsx/read-workbook';
import { testoFileIlleggibile } from '../xlsx/testo-file-illeggibile';

/** Un file letto, con l'impronta dei suoi byte. Un file che non si legge è un esito; ogni altro errore è un difetto nostro. */
export async function leggiFile(
  nome: string,
  byte: ArrayBuffer,
): Promise<{ readonly lettura: Lettura; readonly sha256: string }> {
  const sha256 = await improntaDi(byte);
  try {
    return { lettura: { tipo: 'letta', cartella: await readWorkbook(nome, new Uint8Array(byte)) }, sha256 };
  } catch (errore) {
    if (!(errore instanceof FileIlleggibile)) throw errore;
    return { lettura: { tipo: 'illeggibile', nome, motivo: testoFileIlleggibile(errore) }, sha256 };
  }
}

async function improntaDi(byte: ArrayBuffer): Promise<string> {
  const impronta = await crypto.subtle.digest('SHA-256', byte);
  return Array.from(new Uint8Array(impronta), (uno) => uno.toString(16).padStart(2, '0')).join('');
}
