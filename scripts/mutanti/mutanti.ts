import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RigaMisura } from '../misure/misura-registrata';
import { registraMisura } from '../misure/registra-misura';
import { PROVE } from './prove.mjs';
import { leggiRapporto, punteggio } from './rapporto';

/**
 * `npm run mutanti [-- regole|tabelle]`: guasta il programma un punto alla volta e guarda se le prove se ne accorgono. Dura
 * decine di minuti; una seconda volta rifà solo ciò che è cambiato. Elenca i sopravvissuti in `uscita/mutanti`, registra il
 * punteggio ed esce con 1 sotto il limite. `--solo-rapporto` rilegge l'ultimo giro; `--registra` ne scrive i numeri.
 */
const RADICE = fileURLToPath(new URL('../../', import.meta.url));
const LIMITE = 85;

const argomenti = process.argv.slice(2);
const chieste = argomenti.filter((argomento) => !argomento.startsWith('--'));
const parti = Object.keys(PROVE).filter((parte) => chieste.length === 0 || chieste.includes(parte));
const righe: RigaMisura[] = [];

for (const parte of parti) {
  if (!argomenti.includes('--solo-rapporto')) {
    const { status } = spawnSync('npx', ['stryker', 'run', 'scripts/mutanti/stryker.config.mjs'], {
      cwd: RADICE,
      stdio: 'inherit',
      env: { ...process.env, MUTANTI: parte },
    });
    if (status !== 0) process.exit(status ?? 1);
  }
  righe.push(racconta(parte));
}
if (argomenti.includes('--registra')) {
  registraMisura('mutanti', righe, { titolo: 'Mutanti scoperti dalle prove', comando: 'npm run mutanti' });
}

function racconta(parte: string): RigaMisura {
  const cartella = join(RADICE, 'uscita/mutanti');
  const conti = leggiRapporto(join(cartella, `${parte}.json`));
  const sopravvissuti = conti.flatMap((conto) => conto.sopravvissuti);
  const scoperti = conti.reduce((somma, conto) => somma + conto.scoperti, 0);
  const punti = punteggio(conti);
  mkdirSync(cartella, { recursive: true });
  writeFileSync(join(cartella, `${parte}.txt`), `${sopravvissuti.join('\n')}\n`);
  for (const { file, ...conto } of conti) {
    const suoi = punteggio([{ file, ...conto }]);
    process.stdout.write(`${file.padEnd(70)} ${suoi.toFixed(1).padStart(6)} %  ${conto.sopravvissuti.length} vivi\n`);
  }
  process.stdout.write(`src/domain/${parte}: ${punti.toFixed(1)} %, ${sopravvissuti.length} vivi in ${parte}.txt\n`);
  if (punti < LIMITE) process.exitCode = 1;
  return {
    misura: `src/domain/${parte}`,
    valore: `${punti.toLocaleString('it-IT', { maximumFractionDigits: 1 })} %`,
    limite: `${LIMITE} %`,
    dettaglio: `${scoperti} scoperti, ${sopravvissuti.length} sopravvissuti`,
  };
}
