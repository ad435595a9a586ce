import type { AspettoFile, VersioneNonLetta } from '../file-illeggibile';

type Riconosciuto =
  | { readonly tipo: 'nonFoglio'; readonly aspetto: AspettoFile }
  | { readonly tipo: 'versioneNonLetta'; readonly versione: VersioneNonLetta };

/** Primi byte dei formati che si scambiano più spesso per una cartella di lavoro. */
const FIRME: readonly (readonly [testo: string, aspetto: AspettoFile])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'documento'],
  ['\x89PNG', 'immagine'],
  ['\xff\xd8\xff', 'immagine'],
  ['GIF8', 'immagine'],
  ['II*\0', 'immagine'],
  ['MM\0*', 'immagine'],
  ['7z\xbc\xaf', 'archivio'],
  ['Rar!', 'archivio'],
  ['\x1f\x8b', 'archivio'],
  ['\0\x01\0\0Standard', 'database'],
];

/** Una mappa di bit: dopo «BM» la dimensione, poi quattro zeri; un testo può cominciare così ma non proseguire. */
const MAPPA_DI_BIT = /^BM[^]{4}\0{4}/;
/** OID 1.2.840.113549.1.7.2: i dati firmati di una busta CAdES (`.p7m`). */
const DATI_FIRMATI = '\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02';
/** Lo stesso inizio, quando la busta è scritta in base64. */
const FIRMATO_BASE64 = /^MI[A-Za-z0-9+/\s]{1,10}(?:KoZIhvcNAQcC|CSqGSIb3DQEHA)/;
/** BOF di Excel 2, 3 e 4, che non stanno in un contenitore. */
const EXCEL_VECCHIO = /^\x09[\x00\x02\x04](?:\x04|\x06)\0/;
const BYTE_GUARDATI = 4096;
const SEPARATO = /^[^\r\n]*[;,\t|][^\r\n]*[\r\n]+[^\r\n]*[;,\t|]/;

/** Che cosa sembra un file che non è né uno zip né un contenitore OLE, dai primi byte. */
export function riconosciAltro(file: Uint8Array): Riconosciuto {
  const testa = file.subarray(0, BYTE_GUARDATI);
  const grezzo = Array.from(testa, (byte) => String.fromCharCode(byte)).join('');
  const firma = FIRME.find(([inizio]) => grezzo.startsWith(inizio));
  if (firma !== undefined) return { tipo: 'nonFoglio', aspetto: firma[1] };
  if (MAPPA_DI_BIT.test(grezzo)) return { tipo: 'nonFoglio', aspetto: 'immagine' };
  if (EXCEL_VECCHIO.test(grezzo)) return { tipo: 'versioneNonLetta', versione: 'excel-2-4' };
  const busta = grezzo.startsWith('\x30') && grezzo.slice(0, 40).includes(DATI_FIRMATI);
  if (busta || FIRMATO_BASE64.test(grezzo)) return { tipo: 'nonFoglio', aspetto: 'firma' };
  return riconosciTesto(testa);
}

function riconosciTesto(testa: Uint8Array): Riconosciuto {
  const largo = (testa[0] === 0xff && testa[1] === 0xfe) || (testa[0] === 0xfe && testa[1] === 0xff);
  const codifica = !largo ? 'utf-8' : testa[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const testo = new TextDecoder(codifica).decode(testa).trimStart();
  if (testo.includes('\0')) return { tipo: 'nonFoglio', aspetto: 'altro' };
  if (testo.startsWith('<')) return riconosciMarcato(testo);
  return { tipo: 'nonFoglio', aspetto: SEPARATO.test(testo) ? 'csv' : 'testo' };
}

function riconosciMarcato(testo: string): Riconosciuto {
  if (testo.includes('urn:schemas-microsoft-com:office:spreadsheet') && /<(?:\w+:)?Workbook\b/.test(testo)) {
    return { tipo: 'versioneNonLetta', versione: 'excel-xml-2003' };
  }
  if (testo.includes('<office:document')) return { tipo: 'versioneNonLetta', versione: 'ods-piatto' };
  const html = /<(?:!doctype html|html|head|body|table|meta|style)\b/i.test(testo);
  return { tipo: 'nonFoglio', aspetto: html ? 'html' : 'xml' };
}
