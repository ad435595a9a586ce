import type { SheetSnapshot, WorkbookSnapshot } from '../../domain/snapshot';
import type { Espandi } from './espandi';
import { FileIlleggibile } from './file-illeggibile';
import { LIMITI_LETTURA, type LimitiLettura } from './limiti-lettura';
import { readZip } from './read/read-zip';
import { riconosciAltro } from './read/riconosci-altro';
import { isContenitoreOle } from './read/xls/contenitore-ole';
import { readXls } from './read/xls/read-xls';
import { espandiAFlusso } from './read/zip/espandi-a-flusso';

/** Office lascia questo file, di pochi byte, accanto a quello che tiene aperto; LibreOffice il secondo. */
const SEGNAPOSTO = /^~\$|^\.~lock\..*#$/;
const BYTE_INIZIALI = 512;

function isZip(file: Uint8Array): boolean {
  // «PK» e poi una voce, o la chiusura di uno zip senza voci.
  return file[0] === 0x50 && file[1] === 0x4b && ((file[2] === 3 && file[3] === 4) || (file[2] === 5 && file[3] === 6));
}

async function leggiFogli(
  file: Uint8Array,
  limiti: LimitiLettura,
  espandi: Espandi,
): Promise<readonly SheetSnapshot[]> {
  if (isZip(file)) return readZip(file, limiti, espandi);
  if (isContenitoreOle(file)) return readXls(file, limiti);
  // Lo spazio è già riservato ma i dati non sono ancora arrivati.
  if (file.subarray(0, BYTE_INIZIALI).every((byte) => byte === 0)) throw new FileIlleggibile({ tipo: 'troncato' });
  throw new FileIlleggibile(riconosciAltro(file));
}

/**
 * Legge una cartella di lavoro chiusa: `.xlsx`, `.xlsm`, `.xlsb`, `.xls` (Excel 97-2003), `.ods`, riconosciuta dal
 * contenuto e non dall'estensione.
 *
 * Lo stesso contenuto dà gli stessi valori, formati, unioni, righe e colonne nascoste in ogni formato, con queste
 * differenze che stanno nei file:
 * - `.xls` e `.xlsb`: le formule mancano, c'è il loro risultato (compresa una formula mai calcolata, salvata con 0);
 * - `.ods`: «molto nascosto» è nascosto; il codice del formato è ricostruito, e può scriversi in altro modo.
 *
 * Un testo vuoto scritto a mano vale cella vuota; il testo vuoto risultato di una formula resta `''`. Righe e colonne
 * nascoste si danno solo dentro l'area usata. Le date sono seriali del sistema 1900 anche nei file del 1904. I fogli
 * grafico si saltano; macro, collegamenti esterni e oggetti incorporati non si leggono.
 *
 * @param nome nome del file senza cartelle; serve anche a riconoscere i segnaposti dei file aperti.
 * @param espandi chi espande le parti compresse: fuori dal browser può essere più svelto di un flusso.
 * @throws {FileIlleggibile} per qualunque difetto del file; ogni altro errore è un difetto nostro.
 */
export async function readWorkbook(
  nome: string,
  bytes: Uint8Array,
  limiti: LimitiLettura = LIMITI_LETTURA,
  espandi: Espandi = espandiAFlusso,
): Promise<WorkbookSnapshot> {
  if (SEGNAPOSTO.test(nome)) throw new FileIlleggibile({ tipo: 'segnaposto' });
  if (bytes.length === 0) throw new FileIlleggibile({ tipo: 'vuoto' });
  if (bytes.length > limiti.byte) {
    throw new FileIlleggibile({ tipo: 'troppoGrande', byte: bytes.length, limite: limiti.byte });
  }
  return { nome, fogli: await leggiFogli(bytes, limiti, espandi) };
}
