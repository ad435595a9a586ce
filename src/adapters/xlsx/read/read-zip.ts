import type { SheetSnapshot } from '../../../domain/snapshot';
import type { Espandi } from '../espandi';
import { type AspettoFile, FileIlleggibile } from '../file-illeggibile';
import type { LimitiLettura } from '../limiti-lettura';
import { readOds } from './ods/read-ods';
import { partePrincipale } from './ooxml/relazioni';
import { readXlsx } from './ooxml/read-xlsx';
import { readXlsb } from './xlsb/read-xlsb';
import { Archivio } from './zip/archivio';

const ODF = 'application/vnd.oasis.opendocument.';

function aspettoOdf(genere: string): AspettoFile {
  if (genere.startsWith('text')) return 'documento';
  if (genere.startsWith('presentation')) return 'presentazione';
  return genere.startsWith('image') || genere.startsWith('graphics') ? 'immagine' : 'altro';
}

/** Legge le cartelle che sono zip, riconoscendole da ciò che contengono e non dal nome del file. */
export async function readZip(
  file: Uint8Array,
  limiti: LimitiLettura,
  espandi: Espandi,
): Promise<readonly SheetSnapshot[]> {
  const archivio = new Archivio(file, limiti, espandi);
  const mimetype = await archivio.estrai('mimetype');
  const genere = mimetype === null ? '' : new TextDecoder().decode(mimetype).trim();
  if (genere.startsWith(`${ODF}spreadsheet`)) return readOds(archivio, limiti);
  if (genere.startsWith(ODF)) {
    throw new FileIlleggibile({ tipo: 'nonFoglio', aspetto: aspettoOdf(genere.slice(ODF.length)) });
  }
  if (archivio.contiene('_rels/.rels')) {
    const cartella = await partePrincipale(archivio);
    return cartella.toLowerCase().endsWith('.bin')
      ? readXlsb(archivio, cartella, limiti)
      : readXlsx(archivio, cartella, limiti);
  }
  if (archivio.contieneParte('index/', '.iwa') || archivio.contiene('index.zip')) {
    throw new FileIlleggibile({ tipo: 'versioneNonLetta', versione: 'numbers' });
  }
  const pezzoDiXlsx = archivio.contieneParte('xl/') || archivio.contiene('[content_types].xml');
  throw new FileIlleggibile(pezzoDiXlsx ? { tipo: 'danneggiato' } : { tipo: 'nonFoglio', aspetto: 'zip' });
}
