import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Da solo una dozzina di secondi; con tutte le altre prove insieme, più di un minuto. */
const ATTESA = 180_000;
const esegui = promisify(execFile);

describe('npm start -- --una-volta', () => {
  it(
    'dice l’esito dell’esempio, l’indirizzo, che cosa fare col certificato; le pagine rispondono e finisce bene',
    async () => {
      // `execFile` fallisce da sé se lo stato d'uscita non è 0.
      const { stdout } = await esegui(process.execPath, ['scripts/avvia.mjs', '--una-volta'], { timeout: ATTESA });
      expect(stdout).toMatch(/✗ ambito-come-pubblicato\.xlsx – non conforme: 2 errori, \d+ avvisi/);
      expect(stdout).toContain('disponibili 93: turn-over 49, carenza manutentiva 14');
      expect(stdout).toMatch(
        /aperto su assets\/esempi\/oglio-po-2021\/ambito-come-pubblicato\.xlsx\s+https:\/\/localhost:\d+\n/,
      );
      expect(stdout).toMatch(/avvisa che il certificato.*\n.*"Avanzate" e poi "Procedi su localhost"/);
      expect(stdout).toContain('Tutte le pagine rispondono.');
      expect(stdout).not.toContain('non si è costruito');
    },
    ATTESA,
  );
});
