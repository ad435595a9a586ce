/**
 * `npm run confronta-regole -- [PUNTO | CARTELLA] [--campione]`: che cosa cambia nei rilievi fra il comando di prima e quello
 * di questa cartella di lavoro, su esempi, guasti piantati e cartelle giuste. Senza argomento, l'ultima versione o l'ultimo
 * deposito. Esce con 0 se niente cambia, 1 se qualcosa cambia, 2 se non si può confrontare.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comandoDiAdesso, comandoDiPrima, NonSiConfronta, RADICE, riferimentoSolito } from './comandi';
import { scriviCorpus } from './corpus-in-file';
import type { Gruppo } from './corpus-in-file';
import { differenze, racconta } from './differenze';
import type { Differenza, RilievoLetto } from './differenze';

interface Rapporto {
  readonly file: readonly { readonly nome: string; readonly rilievi: readonly RilievoLetto[] }[];
}

const MASSIMO_STAMPATO = 512 * 1024 * 1024;

/** I rilievi di un gruppo, file per file; il nome del gruppo va davanti a quello del file. */
function controlla(comando: string, { nome, cartella, opzioni }: Gruppo): ReadonlyMap<string, readonly RilievoLetto[]> {
  const esito = spawnSync(process.execPath, [comando, 'controlla', cartella, ...opzioni, '--json'], {
    cwd: RADICE,
    encoding: 'utf8',
    maxBuffer: MASSIMO_STAMPATO,
  });
  if (esito.status !== 0 && esito.status !== 1)
    throw new NonSiConfronta(`${nome}: ${esito.stderr}${esito.stdout.slice(0, 500)}`);
  const { file } = JSON.parse(esito.stdout) as Rapporto;
  return new Map(file.map((uno) => [`${nome}: ${uno.nome}`, uno.rilievi]));
}

const argomenti = process.argv.slice(2);
const dove = mkdtempSync(join(tmpdir(), 'quadro-sap-regole-'));
try {
  const quale = argomenti.find((uno) => !uno.startsWith('--')) ?? riferimentoSolito();
  const prima = comandoDiPrima(quale, dove);
  const adesso = comandoDiAdesso(dove);
  const dette: Differenza[] = [];
  let file = 0;
  for (const gruppo of scriviCorpus(dove, argomenti.includes('--campione'))) {
    const ora = controlla(adesso, gruppo);
    file += ora.size;
    dette.push(...differenze(controlla(prima.comando, gruppo), ora));
  }
  process.stdout.write(`Regole di ${prima.nome} contro questa cartella di lavoro, ${file} file: `);
  process.stdout.write(`${dette.length > 0 ? `${dette.length} differenze\n` : ''}${racconta(dette)}`);
  process.exitCode = dette.length > 0 ? 1 : 0;
} catch (errore) {
  if (!(errore instanceof NonSiConfronta)) throw errore;
  process.stdout.write(`Le regole non si confrontano: ${errore.message}\n`);
  process.exitCode = 2;
} finally {
  rmSync(dove, { recursive: true, force: true });
}
