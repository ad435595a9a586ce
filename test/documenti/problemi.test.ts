import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CHE_FARE_DAL_TERMINALE } from '../../scripts/guide/che-fare-dal-terminale';
import { DAL_TERMINALE, problemi } from '../../scripts/guide/problemi';
import { frasiDate } from '../../scripts/guide/messaggi-nel-codice';

const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';

/** Prettier in un altro processo: dentro jest non si carica. */
const inBella = (testo: string): string =>
  execFileSync(process.execPath, [PRETTIER, '--stdin-filepath', 'docs/problemi.md'], {
    input: testo,
    encoding: 'utf8',
  });

describe('la pagina dei problemi', () => {
  it('è quella che verrebbe adesso: se no, «npm run problemi»', () => {
    expect(readFileSync('docs/problemi.md', 'utf8')).toBe(inBella(problemi()));
  });

  it('dice che cosa fare per ogni messaggio del comando, e per nessuno che non c’è più', () => {
    expect(Object.keys(CHE_FARE_DAL_TERMINALE).sort()).toEqual([...DAL_TERMINALE].sort());
  });
});

describe('i messaggi si leggono dal codice', () => {
  it.each<[string, string, string, RegExp]>([
    ['una frase con un nome dentro', 'src/cli', 'UsoErrato', /^Il comando «…» non esiste\.$/],
    ['due pezzi sommati', 'src/cli', 'NonRiuscito', /^Nella cartella … … già .*--uscita\.$/],
    ['due frasi secondo il caso', 'src/adapters/excel', 'GuastoExcel.perche', /\. Oppure: /],
  ])('%s', (_, cartella, nome, attesa) => {
    expect(frasiDate(cartella, [nome]).flat()).toContainEqual(expect.stringMatching(attesa));
  });
});
