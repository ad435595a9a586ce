import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MisuraRegistrata, RigaMisura } from './misura-registrata';
import { paginaMisure } from './pagina-misure';

const RADICE = fileURLToPath(new URL('../..', import.meta.url));

export interface CheMisura {
  readonly titolo: string;
  readonly comando: string;
}

/** Vero se chi lancia il comando vuole che i numeri restino scritti. */
export function daRegistrare(argomenti: readonly string[] = process.argv.slice(2)): boolean {
  return argomenti.includes('--registra');
}

/**
 * Scrive le misure di un comando in `docs/misure/<nome>.json`, al posto di quelle di prima, e rifà `docs/misure.md` da
 * tutte. Della macchina si dicono solo i processori e la versione di Node.
 */
export function registraMisura(
  nome: string,
  righe: readonly RigaMisura[],
  { titolo, comando }: CheMisura,
  radice = RADICE,
): void {
  if (!/^[a-z][a-z0-9-]*$/.test(nome)) throw new RangeError(`Il nome di una misura non può essere «${nome}»`);
  const data = new Date().toISOString().slice(0, 10);
  const registrata: MisuraRegistrata = {
    nome,
    titolo,
    comando,
    data,
    processori: cpus().length,
    node: process.versions.node,
    righe,
  };
  const cartella = join(radice, 'docs/misure');
  mkdirSync(cartella, { recursive: true });
  writeFileSync(join(cartella, `${nome}.json`), `${JSON.stringify(registrata, null, 2)}\n`);
  writeFileSync(join(radice, 'docs/misure.md'), paginaMisure(misureRegistrate(radice)));
}

/** Tutte le misure registrate. */
export function misureRegistrate(radice = RADICE): readonly MisuraRegistrata[] {
  const cartella = join(radice, 'docs/misure');
  return readdirSync(cartella)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(cartella, file), 'utf8')) as MisuraRegistrata);
}
