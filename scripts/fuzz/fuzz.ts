import { fork } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Caso } from './caso';
import { registraMisura } from '../misure/registra-misura';
import { guasta } from './guasta';
import type { Esaminato } from './messaggi';
import { originali } from './originali';

/**
 * `npm run fuzz`: file veri guastati in migliaia di modi. Ognuno deve finire in un risultato o in un rifiuto che si può
 * spiegare, entro un tempo e una memoria. `-- --casi 20000 --seme 7` ne prova altri; `-- --seme 7 --caso 123` ne rifà uno.
 * `-- --registra` scrive i numeri in `docs/misure`.
 */
const { values } = parseArgs({
  options: {
    casi: { type: 'string', default: '6000' },
    seme: { type: 'string', default: '20210412' },
    caso: { type: 'string' },
    registra: { type: 'boolean', default: false },
  },
});

const RADICE = fileURLToPath(new URL('../../', import.meta.url));
const USCITA = join(RADICE, 'uscita/fuzz');
/** Oltre, il caso è un difetto. Un file d'esempio sano si legge e si controlla in decine di millisecondi. */
const SECONDI_PER_CASO = 20;
/** Memoria del motore JavaScript concessa a chi esamina, in MB: chi la passa muore, e il caso è un difetto. */
const MEMORIA = 512;
const PROCESSI = 2;
const CASI_PER_PROCESSO = 500;

function scrivi(riga: string): void {
  process.stdout.write(`${riga}\n`);
}

interface Difetto {
  readonly numero: number;
  readonly errore: string;
}

interface Conto {
  letti: number;
  readonly rifiuti: Map<string, number>;
  readonly difetti: Difetto[];
  millisecondi: number;
  memoria: number;
}

const seme = Number(values.seme);
const primo = values.caso === undefined ? 0 : Number(values.caso);
const fine = values.caso === undefined ? Number(values.casi) : primo + 1;
const conto: Conto = { letti: 0, rifiuti: new Map(), difetti: [], millisecondi: 0, memoria: 0 };

/** Fa esaminare i casi a un processo; restituisce il primo non esaminato, se il processo si è fermato prima. */
function esamina(da: number, a: number): Promise<number> {
  return new Promise((fatto) => {
    const processo = fork(fileURLToPath(new URL('esamina-casi.ts', import.meta.url)), {
      execArgv: [...process.execArgv, `--max-old-space-size=${MEMORIA}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let prossimo = da;
    let perche = 'il processo è morto (memoria finita?)';
    const ferma = (): void => {
      perche = `oltre ${SECONDI_PER_CASO} secondi`;
      processo.kill('SIGKILL');
    };
    let guardia = setTimeout(ferma, SECONDI_PER_CASO * 1_000);
    processo.on('message', (esaminato: Esaminato) => {
      clearTimeout(guardia);
      guardia = setTimeout(ferma, SECONDI_PER_CASO * 1_000);
      annota(esaminato);
      prossimo = esaminato.numero + 1;
    });
    processo.on('exit', () => {
      clearTimeout(guardia);
      if (prossimo < a) {
        conto.difetti.push({ numero: prossimo, errore: perche });
        prossimo += 1;
      }
      fatto(prossimo);
    });
    processo.send({ seme, da, a });
  });
}

function annota(esaminato: Esaminato): void {
  conto.millisecondi = Math.max(conto.millisecondi, esaminato.millisecondi);
  conto.memoria = Math.max(conto.memoria, esaminato.memoria);
  if (esaminato.tipo === 'letto') conto.letti += 1;
  else if (esaminato.tipo === 'rifiutato') {
    conto.rifiuti.set(esaminato.motivo, (conto.rifiuti.get(esaminato.motivo) ?? 0) + 1);
  } else conto.difetti.push({ numero: esaminato.numero, errore: esaminato.errore });
}

let daFare = primo;

async function lavora(): Promise<void> {
  while (daFare < fine) {
    let da = daFare;
    const a = Math.min(fine, da + CASI_PER_PROCESSO);
    daFare = a;
    while (da < a) da = await esamina(da, a);
  }
}

await Promise.all(Array.from({ length: PROCESSI }, lavora));

const esaminati = conto.letti + conto.difetti.length + [...conto.rifiuti.values()].reduce((somma, n) => somma + n, 0);
scrivi(`${esaminati} casi (seme ${seme}): ${conto.letti} letti e controllati, ${conto.difetti.length} difetti.`);
for (const [motivo, quanti] of [...conto.rifiuti].sort((a, b) => b[1] - a[1]))
  scrivi(`  rifiutati, ${motivo}: ${quanti}`);
scrivi(`Il più lungo ${Math.round(conto.millisecondi)} ms; memoria al più ${Math.round(conto.memoria)} MB.`);

if (conto.difetti.length > 0) {
  await mkdir(USCITA, { recursive: true });
  const tutti = originali();
  for (const { numero, errore } of conto.difetti) {
    const caso = new Caso(seme + numero);
    const originale = caso.uno(tutti);
    const file = join(USCITA, `${seme}-${numero}.bin`);
    await writeFile(file, guasta(originale, caso));
    scrivi(`\nCaso ${numero}, da ${originale.nome}, in ${file}\n${errore}`);
  }
  process.exitCode = 1;
}

/** I casi che l'ufficio ha chiesto di reggere. */
const CASI_CHIESTI = 5_000;
const intero = (quanti: number): string => quanti.toLocaleString('it-IT', { useGrouping: 'always' });

if (values.registra) {
  const rifiutati = esaminati - conto.letti - conto.difetti.length;
  registraMisura(
    'fuzz',
    [
      {
        misura: 'file guastati',
        valore: intero(esaminati),
        limite: `almeno ${intero(CASI_CHIESTI)}`,
        dettaglio: `${intero(conto.letti)} letti e controllati, ${intero(rifiutati)} rifiutati con un motivo`,
      },
      { misura: 'difetti', valore: intero(conto.difetti.length), limite: '0' },
      {
        misura: 'il caso più lungo',
        valore: `${Math.round(conto.millisecondi)} ms`,
        limite: `${SECONDI_PER_CASO} s`,
      },
      {
        misura: 'memoria del processo',
        valore: `${Math.round(conto.memoria)} MB`,
        limite: `${MEMORIA} MB di memoria del motore`,
      },
    ],
    { titolo: 'File veri guastati a caso', comando: `npm run fuzz -- --casi ${esaminati}` },
  );
}
