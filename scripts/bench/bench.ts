/**
 * Misure di velocità e memoria, come rapporti contro un termine di paragone nello stesso giro: `npm run bench`.
 * Esce con 1 se un rapporto supera il limite dichiarato. Con `--registra` scrive i numeri in `docs/misure`.
 *
 * Ogni gruppo di misure ha il suo processo: ciò che uno lascia in memoria non deve pesare sul seguente.
 */
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { controlla } from '../../src/app/controlla';
import { creaAbbinatore } from '../../src/domain/enti/abbina';
import { comuniLombardi } from '../../src/domain/enti/comuni-lombardia';
import { diSeguito } from '../../src/domain/passi';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { riconosci } from '../../src/domain/tabelle/riconosci';
import { esaminaElenchi } from '../../src/domain/unita/esamina-elenchi';
import type { DintorniUnita } from '../../src/domain/unita/esame';
import {
  cartellaAmbito,
  elencoCompleto,
  elencoUnita,
  nomiInventati,
  quadroInventato,
  quadroRipetuto,
} from './cartelle-di-prova';
import { memoriaDiControlla } from './memoria';
import type { RigaMisura } from '../misure/misura-registrata';
import { daRegistrare, registraMisura } from '../misure/registra-misura';
import { confronto, confrontoBrevi, crescita, migliore, riga, rigaRegistrata, type Misurata } from './misura';
import { passataLeggera, passataNuda, passataSemplice } from './passata-semplice';
import { fileGrande } from './file-grande';
import { ANNO, righeConZod } from './righe-con-zod';

const LIMITE_CONTROLLO = 10;
const LIMITE_CRESCITA = 11;
/** Lo schema deve costare almeno cinque volte tanto. */
const LIMITE_SCHEMA = 1 / 5;
const LIMITE_LETTURA = 1.5;
const LIMITE_MEMORIA_MB = 400;

const misurate: Misurata[] = [];

/** Senza limite (null) il rapporto si dice e basta. */
function annota(nome: string, rapporto: number, limite: number | null, dettaglio: string): void {
  misurate.push({ nome, rapporto, limite, dettaglio });
}

/** Misure delle passate che si dicono accanto. */
const PASSATE = 25;

async function misuraControllo(
  nome: string,
  cartella: WorkbookSnapshot,
  volte: number,
  confronta = confronto,
): Promise<void> {
  const misura = await confronta(
    volte,
    () => controlla([cartella], {}),
    () => passataSemplice(cartella),
  );
  const leggera = await migliore(PASSATE, () => passataLeggera(cartella));
  const nuda = await migliore(PASSATE, () => passataNuda(cartella));
  annota(
    `controllo / passata: ${nome}`,
    misura.rapporto,
    LIMITE_CONTROLLO,
    `${misura.nostro.toFixed(2)} ms contro ${misura.pari.toFixed(2)} ms (${(misura.nostro / leggera).toFixed(1)}x la leggera, ${(misura.nostro / nuda).toFixed(0)}x la nuda)`,
  );
}

const LUNGO = 200_000;
const CORTO = 20_000;

/** Quanto costa di più un foglio dieci volte più lungo; i due si misurano a turno. */
async function misuraLungo(
  nome: string,
  crea: (righe: number) => WorkbookSnapshot,
  limite: number | null = LIMITE_CRESCITA,
): Promise<void> {
  const grande = crea(LUNGO);
  const piccola = crea(CORTO);
  await misuraControllo(`${nome}, 200.000 righe`, grande, 5);
  const misura = await crescita(
    15,
    LUNGO / CORTO,
    () => controlla([grande], {}),
    () => controlla([piccola], {}),
  );
  // Quanto cresce la macchina stessa: più di dieci, se il foglio lungo non sta nella memoria più vicina.
  const nuda = await crescita(
    15,
    LUNGO / CORTO,
    () => passataNuda(grande),
    () => passataNuda(piccola),
  );
  annota(
    `  crescita da 20.000 a 200.000 righe`,
    misura.rapporto,
    limite,
    `${misura.nostro.toFixed(0)} ms contro ${misura.pari.toFixed(1)} ms; la passata nuda cresce ${nuda.rapporto.toFixed(1)}x`,
  );
}

/** I soli controlli di riga, senza cercare l'elenco nel foglio, contro gli stessi scritti con uno schema. */
async function misuraSchema(): Promise<void> {
  const cartella = elencoCompleto(LUNGO);
  const { elenchi } = riconosci(cartella, 0);
  const dintorni: DintorniUnita = {
    elenchi,
    anno: ANNO,
    limiti: { costo: 8_000, mesi: 36, anniConvenzione: 8 },
    abbina: creaAbbinatore({ ambito: null, capofila: null, provenienza: 'dedotto', enti: [] }),
    entePerFile: new Map(),
    conRegistro: false,
  };
  const misura = await confronto(
    9,
    () => diSeguito(esaminaElenchi(dintorni)),
    () => righeConZod(cartella),
  );
  annota(
    'controlli di riga / schema zod: 200.000 alloggi',
    misura.rapporto,
    LIMITE_SCHEMA,
    `${misura.nostro.toFixed(0)} ms contro ${misura.pari.toFixed(0)} ms: lo schema costa ${(1 / misura.rapporto).toFixed(1)} volte`,
  );
}

/** Come cresce il solo elenco dei nomi distinti, il minimo che chi cerca doppioni deve tenere. */
async function misuraNomi(): Promise<void> {
  const [grandi, piccoli] = [nomiInventati(LUNGO), nomiInventati(CORTO)];
  const misura = await crescita(
    9,
    LUNGO / CORTO,
    () => new Set(grandi.map((nome) => nome.slice(PREFISSO))).size,
    () => new Set(piccoli.map((nome) => nome.slice(PREFISSO))).size,
  );
  annota('  crescita del solo insieme di quei nomi', misura.rapporto, null, '');
}
const PREFISSO = 'COMUNE DI '.length;

const nomi = comuniLombardi().map((comune) => `COMUNE DI ${comune.nome.toUpperCase()}`);

const GRUPPI: Readonly<Record<string, () => Promise<void>>> = {
  ambito: async () => {
    await misuraControllo('29 enti', cartellaAmbito(nomi.slice(0, 29)), 4_001, confrontoBrevi);
    await misuraControllo(`${nomi.length} enti`, cartellaAmbito(nomi), 11);
  },
  elenco: () => misuraLungo('elenco di unità', elencoUnita),
  quadro: () => misuraLungo('quadro di comuni veri', (righe) => quadroRipetuto(righe, nomi)),
  // Nomi tutti diversi: la crescita si dice accanto a quella del solo insieme dei nomi, che la memoria cache decide.
  inventati: async () => {
    await misuraLungo('quadro di enti inventati', quadroInventato, null);
    await misuraNomi();
  },
  completo: () => misuraLungo('elenco completo, con ogni controllo', elencoCompleto),
  schema: misuraSchema,
  lettura: async () => {
    const bytes = await fileGrande(10_000, 20);
    const misura = await confronto(
      9,
      () => readWorkbook('grande.xlsx', bytes),
      () => readXlsx(bytes, { readStyles: true }),
    );
    annota(
      'lettura / libreria sola: 10.000 x 20 celle',
      misura.rapporto,
      LIMITE_LETTURA,
      `${misura.nostro.toFixed(0)} ms contro ${misura.pari.toFixed(0)} ms`,
    );
  },
  memoria: async () => {
    const memoria = await memoriaDiControlla(200);
    annota(
      'memoria di controlla su 200 cartelle / 400 MB',
      memoria.megabyte / LIMITE_MEMORIA_MB,
      1,
      `${memoria.megabyte.toFixed(0)} MB di picco, ${(memoria.millisecondi / 1000).toFixed(1)} s`,
    );
  },
};

const SOLO = '--solo';

/** Le misure di un gruppo, fatte in un processo nuovo. */
function inUnAltroProcesso(gruppo: string): readonly Misurata[] {
  const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), SOLO, gruppo], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`Le misure di ${gruppo} non sono finite`);
  return JSON.parse(stdout) as Misurata[];
}
const [primo, gruppo = ''] = process.argv.slice(2);
if (primo === SOLO) {
  await GRUPPI[gruppo]?.();
  process.stdout.write(JSON.stringify(misurate));
} else {
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} processori, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; tempi migliori, medi dove il lavoro è breve\n`,
  );
  const righe: RigaMisura[] = [];
  for (const nome of Object.keys(GRUPPI)) {
    for (const misurata of inUnAltroProcesso(nome)) {
      process.stdout.write(`${riga(misurata)}\n`);
      righe.push(rigaRegistrata(misurata));
      if (misurata.limite !== null && misurata.rapporto > misurata.limite) process.exitCode = 1;
    }
  }
  if (daRegistrare()) registraMisura('bench', righe, { titolo: 'Velocità e memoria', comando: 'npm run bench' });
}
