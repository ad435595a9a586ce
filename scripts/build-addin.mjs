/** Costruisce l'add-in per l'indirizzo BASE_URL in `dist/addin/`, o nella cartella data con `--uscita`. */
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import configurazione from '../webpack.config.mjs';
import { RADICE } from './esegui.mjs';

const { values } = parseArgs({ options: { uscita: { type: 'string' } } });

try {
  const scelte = configurazione({}, { mode: 'production' });
  const { uscita } = values;
  if (uscita) scelte.output.path = isAbsolute(uscita) ? uscita : join(RADICE, uscita);
  const esito = await costruisci(scelte);
  if (esito.hasErrors() || esito.hasWarnings())
    console.error(esito.toString({ preset: 'errors-warnings', colors: false }));
  if (esito.hasErrors()) process.exitCode = 1;
} catch (errore) {
  console.error(errore.message);
  process.exitCode = 1;
}

function costruisci(scelte) {
  return new Promise((resolve, reject) => {
    const compilatore = webpack(scelte);
    compilatore.run((errore, esito) => {
      compilatore.close((chiusura) => {
        if (errore ?? chiusura) reject(errore ?? chiusura);
        else resolve(esito);
      });
    });
  });
}
