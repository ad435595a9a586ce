/**
 * `npm run bench:lombardia [quanti]`: un file per ogni ente della regione, o per i primi, consolidati in un giro solo. Misura tempo e memoria contro
 * la sola libreria che legge gli stessi file e, dove c'è `python3-openpyxl`, contro un programma che somma e basta.
 * Esce con 1 oltre un limite, o se la somma non è quella dei file scritti.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { controlla } from '../../../src/app/controlla';
import type { RigaMisura } from '../../misure/misura-registrata';
import { daRegistrare, registraMisura } from '../../misure/registra-misura';
import { riga, rigaRegistrata } from '../misura';
import { creaCartelle } from './cartelle';

const LIMITE_LIBRERIA = 2;
/** Quante volte più lento dev'essere almeno chi somma e basta. */
const LIMITE_OPENPYXL = 5;
const LIMITE_MEMORIA_MB = 500;
/** Quante volte si esegue ogni programma: una sola la sposta un soffio della macchina. */
const GIRI = 3;

/** Di quanti enti; senza dirlo, tutti. */
const quanti = Number(process.argv.slice(2).find((uno) => !uno.startsWith('--')) ?? Infinity);

const qui = (nome: string): string => fileURLToPath(new URL(nome, import.meta.url));
const COMANDO = qui('../../../dist/cli/quadro-sap.mjs');

const cartella = await mkdtemp(join(tmpdir(), 'quadro-sap-lombardia-'));
try {
  const dove = join(cartella, 'enti');
  const uscita = join(cartella, 'lombardia.xlsx');
  const { enti, complessivo } = await creaCartelle(dove, quanti);
  process.stdout.write(`${enti} file, ${complessivo} unità disponibili in tutto\n`);

  // Il pacchetto di Debian sta nel Python di sistema, che non è sempre il primo del percorso.
  const conOpenpyxl = ['python3', '/usr/bin/python3'].find(
    (uno) => spawnSync(uno, ['-c', 'import openpyxl']).status === 0,
  );
  const [nostro, libreria, python] = await aTurno([
    async () => {
      // L'uscita del giro prima il comando la rileggerebbe, per riscriverla.
      await rm(uscita, { force: true });
      return misura(process.execPath, [COMANDO, 'consolida', dove, '--uscita', uscita], [0, 1]);
    },
    () => misura(process.execPath, [qui('libreria.mjs'), dove], [0]),
    ...(conOpenpyxl === undefined ? [] : [() => misura(conOpenpyxl, [qui('somma.py'), dove], [0])]),
  ]);
  if (!nostro || !libreria) throw new Error('mancano delle misure');
  let bene = true;
  const righe: RigaMisura[] = [];
  const stampa = (nome: string, rapporto: number, limite: number, dettaglio: string): void => {
    if (rapporto > limite) bene = false;
    process.stdout.write(`${riga({ nome, rapporto, limite, dettaglio })}\n`);
    righe.push(rigaRegistrata({ nome, rapporto, limite, dettaglio }));
  };
  const secondi = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
  stampa(
    'consolida / sola lettura',
    nostro.ms / libreria.ms,
    LIMITE_LIBRERIA,
    `${secondi(nostro.ms)}, ${secondi(libreria.ms)}`,
  );
  stampa(
    'memoria / limite',
    nostro.megabyte / LIMITE_MEMORIA_MB,
    1,
    `${nostro.megabyte.toFixed(0)} MB su ${LIMITE_MEMORIA_MB}`,
  );
  if (python) {
    stampa('consolida / openpyxl che somma', nostro.ms / python.ms, 1 / LIMITE_OPENPYXL, secondi(python.ms));
    if (python.stampato.trim() !== String(complessivo))
      process.stdout.write(`openpyxl dice ${python.stampato.trim()}\n`);
  } else process.stdout.write('openpyxl non c’è: quel confronto si salta\n');

  const { quadro } = controlla([await readWorkbook('lombardia.xlsx', await readFile(uscita))]);
  const letto = quadro?.totale.complessivo ?? null;
  process.stdout.write(`Il quadro scritto dice ${String(letto)}: ${letto === complessivo ? 'giusto' : 'SBAGLIATO'}\n`);
  const titolo = `Tutta la Lombardia: ${enti} file consolidati`;
  if (daRegistrare()) registraMisura('lombardia', righe, { titolo, comando: 'npm run bench:lombardia' });
  if (!bene || letto !== complessivo) process.exitCode = 1;
} finally {
  await rm(cartella, { recursive: true, force: true });
}

interface Misura {
  readonly ms: number;
  readonly megabyte: number;
  readonly stampato: string;
}

/**
 * Le misure di più programmi, eseguiti a turno perché la macchina sia la stessa per tutti: la durata è quella di mezzo, la
 * memoria la più alta.
 */
async function aTurno(programmi: readonly (() => Promise<Misura>)[]): Promise<readonly Misura[]> {
  const misure = programmi.map((): Misura[] => []);
  for (let giro = 0; giro < GIRI; giro += 1) {
    for (const [i, esegui] of programmi.entries()) misure[i]?.push(await esegui());
  }
  return misure.map((sue) => {
    const durate = sue.map(({ ms }) => ms).sort((a, b) => a - b);
    return {
      ms: durate[Math.floor(durate.length / 2)] ?? 0,
      megabyte: Math.max(...sue.map(({ megabyte }) => megabyte)),
      stampato: sue.at(-1)?.stampato ?? '',
    };
  });
}

/** Esegue un programma e ne misura durata e picco di memoria residente (da /proc, quindi solo su Linux; altrove 0). */
async function misura(programma: string, argomenti: readonly string[], ammessi: readonly number[]): Promise<Misura> {
  const inizio = performance.now();
  const processo = spawn(programma, argomenti, { stdio: ['ignore', 'pipe', 'ignore'] });
  let stampato = '';
  let megabyte = 0;
  processo.stdout.on('data', (parte: Buffer) => (stampato = (stampato + parte.toString()).slice(-10_000)));
  const guarda = setInterval(() => {
    void readFile(`/proc/${processo.pid ?? 0}/status`, 'utf8').then(
      (stato) => (megabyte = Math.max(megabyte, Number(/VmHWM:\s+(\d+)/.exec(stato)?.[1] ?? 0) / 1024)),
      () => undefined,
    );
  }, 100);
  const codice = await new Promise<number>((fatto, fallito) => {
    processo.on('error', fallito);
    processo.on('close', (uscito) => fatto(uscito ?? -1));
  });
  clearInterval(guarda);
  if (!ammessi.includes(codice)) throw new Error(`${argomenti[0] ?? programma} è uscito con ${codice}`);
  return { ms: performance.now() - inizio, megabyte, stampato };
}
