import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RigaMisura } from '../misure/misura-registrata';
import { registraMisura } from '../misure/registra-misura';
import { PROVE } from './prove.mjs';
import { dopoUnAltroGiro, leggiRapporto, punteggio } from './rapporto';
import type { ContoFile } from './rapporto';

/**
 * `npm run mutanti [-- regole|tabelle]`: guasta il programma un punto alla volta e guarda se le prove se ne accorgono. Dura
 * decine di minuti; una seconda volta rifà solo ciò che è cambiato. Elenca i sopravvissuti in `uscita/mutanti`, registra il
 * punteggio ed esce con 1 sotto il limite. `--solo-rapporto` rilegge l'ultimo giro; `--registra` ne scrive i numeri;
 * `--file=src/domain/regole/…` guasta un file solo.
 */
const RADICE = fileURLToPath(new URL('../../', import.meta.url));
const USCITA = join(RADICE, 'uscita/mutanti');
const LIMITE = 85;

const argomenti = process.argv.slice(2);
const chieste = argomenti.filter((argomento) => !argomento.startsWith('--'));
const unFile = argomenti.find((argomento) => argomento.startsWith('--file='))?.slice('--file='.length);
const parti = Object.keys(PROVE).filter((parte) => chieste.length === 0 || chieste.includes(parte));

const righe = parti.map((parte) => racconta(parte, conti(parte)));
if (argomenti.includes('--registra')) {
  registraMisura('mutanti', righe, { titolo: 'Mutanti scoperti dalle prove', comando: 'npm run mutanti' });
}

/** Fa i giri uno dopo l'altro: ognuno rifà solo ciò che è sopravvissuto a quello prima. */
function conti(parte: string): readonly ContoFile[] {
  const giri = PROVE[parte]?.length ?? 0;
  let visti = unGiro(parte, 0);
  for (let giro = 1; giro < giri; giro += 1) {
    const vivi = visti.flatMap(({ sopravvissuti }) => sopravvissuti.map(({ dove }) => dove));
    if (vivi.length === 0) break;
    writeFileSync(join(USCITA, `${parte}-vivi.json`), JSON.stringify(vivi));
    visti = dopoUnAltroGiro(visti, unGiro(parte, giro));
  }
  return visti;
}

function unGiro(parte: string, giro: number): readonly ContoFile[] {
  if (!argomenti.includes('--solo-rapporto')) {
    const { status } = spawnSync('npx', ['stryker', 'run', 'scripts/mutanti/stryker.config.mjs'], {
      cwd: RADICE,
      stdio: 'inherit',
      env: { ...process.env, MUTANTI: parte, GIRO: String(giro), ...(unFile ? { UN_FILE: unFile } : {}) },
    });
    if (status !== 0) process.exit(status ?? 1);
  }
  return leggiRapporto(join(USCITA, `${parte}-${giro}.json`));
}

function racconta(parte: string, visti: readonly ContoFile[]): RigaMisura {
  const sopravvissuti = visti.flatMap((conto) => conto.sopravvissuti);
  const scoperti = visti.reduce((somma, conto) => somma + conto.scoperti, 0);
  const punti = punteggio(visti);
  mkdirSync(USCITA, { recursive: true });
  writeFileSync(join(USCITA, `${parte}.txt`), sopravvissuti.map(({ frase }) => `${frase}\n`).join(''));
  for (const conto of visti) {
    const suoi = punteggio([conto]).toFixed(1).padStart(6);
    process.stdout.write(`${conto.file.padEnd(70)} ${suoi} %  ${conto.sopravvissuti.length} vivi\n`);
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
