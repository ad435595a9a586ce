import { dirname } from 'node:path';
import { createRequire } from 'node:module';

const UFFICIALE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const CARTELLA = 'office-js';

/**
 * I file di Office.js che Excel chiede, e solo quelli: il pacchetto intero ha anche Word, Outlook e le versioni da
 * collaudo, 86 MB in tutto. I testi sono in italiano e nella lingua di riserva.
 */
const SERVONO = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-@(web|win32|mac|ios|winrt)-16.!(*debug).js',
  'it-it/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
  'agaveerrorux/**/*',
];

/**
 * Da dove le pagine prendono Office.js: l'indirizzo di Microsoft, o con OFFICE_JS=locale una copia accanto alle pagine,
 * per le reti chiuse.
 */
export function officeJs(ambiente = process.env) {
  const scelta = ambiente.OFFICE_JS ?? '';
  if (scelta === '') return { indirizzo: UFFICIALE, origine: new URL(UFFICIALE).origin, copia: [] };
  if (scelta !== 'locale') throw new Error(`OFFICE_JS può essere solo «locale», o mancare. Ora è: ${scelta}`);
  const da = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
  const copia = SERVONO.map((from) => ({
    from,
    context: da,
    to: from.includes('*') ? CARTELLA : `${CARTELLA}/${from}`,
    info: { minimized: true },
  }));
  return { indirizzo: `${CARTELLA}/office.js`, origine: null, copia };
}
