import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const RADICE = fileURLToPath(new URL('../../', import.meta.url));

/** Picco di memoria residente e durata di `controlla` su tante copie delle cartelle d'esempio. */
export async function memoriaDiControlla(quante: number): Promise<{ megabyte: number; millisecondi: number }> {
  const cartella = await mkdtemp(join(tmpdir(), 'quadro-sap-bench-'));
  try {
    const esempi = join(RADICE, 'assets/esempi/oglio-po-2021/enti');
    const nomi = (await readdir(esempi)).filter((nome) => nome.endsWith('.xlsx'));
    for (let i = 0; i < quante; i += 1) {
      const nome = nomi[i % nomi.length] ?? '';
      await cp(join(esempi, nome), join(cartella, `${i}-${nome}`));
    }
    const picco = join(cartella, 'picco.txt');
    const spia = `import { writeFileSync } from 'node:fs';
      process.on('exit', () => writeFileSync(${JSON.stringify(picco)}, String(process.resourceUsage().maxRSS)));`;
    const comando = pathToFileURL(join(RADICE, 'dist/cli/quadro-sap.mjs'));
    const inizio = performance.now();
    await esegui([
      '--import',
      `data:text/javascript,${encodeURIComponent(spia)}`,
      fileURLToPath(comando),
      'controlla',
      cartella,
      '--json',
    ]);
    const millisecondi = performance.now() - inizio;
    return { megabyte: Number(await readFile(picco, 'utf8')) / 1024, millisecondi };
  } finally {
    await rm(cartella, { recursive: true, force: true });
  }
}

function esegui(argomenti: readonly string[]): Promise<void> {
  return new Promise((fatto, fallito) => {
    const processo = spawn(process.execPath, argomenti, { stdio: ['ignore', 'ignore', 'ignore'] });
    processo.on('error', fallito);
    processo.on('exit', (codice) => {
      if (codice === 0 || codice === 1) fatto();
      else fallito(new Error(`controlla è uscito con ${String(codice)}`));
    });
  });
}
