import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const RADICE = fileURLToPath(new URL('../..', import.meta.url));

export class NonSiConfronta extends Error {}

function git(...argomenti: string[]): string | null {
  const esito = spawnSync('git', argomenti, { cwd: RADICE, encoding: 'utf8' });
  return esito.status === 0 ? esito.stdout.trim() : null;
}

/** Il punto della storia con cui confrontarsi se non se ne dice uno: l'ultima versione, o l'ultimo deposito. */
export function riferimentoSolito(): string {
  const riferimento = git('describe', '--tags', '--abbrev=0') ?? (git('rev-parse', '--verify', 'HEAD') ? 'HEAD' : null);
  if (riferimento === null) throw new NonSiConfronta('non c’è storia di git: non si sa con che cosa confrontare');
  return riferimento;
}

/** Il comando di questa cartella di lavoro. */
export function comandoDiAdesso(dove: string): string {
  return costruisci(RADICE, join(dove, 'adesso.mjs'));
}

/** Il comando di prima: già costruito in una cartella, o da costruire a un punto della storia. */
export function comandoDiPrima(quale: string, dove: string): { readonly comando: string; readonly nome: string } {
  if (existsSync(quale)) {
    const candidati = statSync(quale).isFile()
      ? [quale]
      : ['quadro-sap.mjs', 'dist/cli/quadro-sap.mjs'].map((file) => join(quale, file));
    const comando = candidati.find((file) => existsSync(file));
    if (!comando) throw new NonSiConfronta(`in ${quale} non c’è il comando quadro-sap.mjs`);
    return { comando, nome: quale };
  }
  const deposito = git('rev-parse', '--short', '--verify', `${quale}^{commit}`);
  if (deposito === null) throw new NonSiConfronta(`${quale} non è né una cartella né un punto della storia di git`);
  const copia = join(dove, 'prima');
  mkdirSync(copia);
  // Una copia dei file, non un albero di lavoro: nel deposito non resta niente.
  const archivio = join(dove, 'prima.tar');
  execFileSync('git', ['archive', '--output', archivio, deposito], { cwd: RADICE });
  execFileSync('tar', ['-xf', archivio, '-C', copia]);
  symlinkSync(join(RADICE, 'node_modules'), join(copia, 'node_modules'), 'junction');
  return {
    comando: costruisci(copia, join(dove, 'prima.mjs')),
    nome: quale === deposito ? quale : `${quale} (${deposito})`,
  };
}

function costruisci(radice: string, uscita: string): string {
  const esito = spawnSync(process.execPath, ['scripts/build-cli.mjs', '--uscita', uscita], {
    cwd: radice,
    encoding: 'utf8',
  });
  if (esito.status !== 0 || !existsSync(uscita))
    throw new NonSiConfronta(`il comando non si costruisce: ${esito.stderr}`);
  return uscita;
}
