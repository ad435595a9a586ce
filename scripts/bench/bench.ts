/**
 * Misure di velocità e memoria, come rapporti contro un termine di paragone nello stesso giro: `npm run bench`.
 * Esce con 1 se un rapporto supera il limite dichiarato.
 */
import { cpus, totalmem } from 'node:os';
import { readXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { controlla } from '../../src/app/controlla';
import { comuniLombardi } from '../../src/domain/enti/comuni-lombardia';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { cartellaAmbito, elencoUnita, quadroLungo } from './cartelle-di-prova';
import { memoriaDiControlla } from './memoria';
import { confronto, mediana, riga } from './misura';
import { passataLeggera, passataNuda, passataSemplice } from './passata-semplice';
import { fileGrande } from './file-grande';

const LIMITE_CONTROLLO = 10;
const LIMITE_CRESCITA = 11;
const LIMITE_LETTURA = 1.5;
const LIMITE_MEMORIA_MB = 400;

let oltre = 0;

function stampa(nome: string, rapporto: number, limite: number, dettaglio: string): void {
  if (rapporto > limite) oltre += 1;
  process.stdout.write(`${riga(nome, rapporto, limite, dettaglio)}\n`);
}

async function misuraControllo(nome: string, cartella: WorkbookSnapshot, volte: number): Promise<number> {
  const misura = await confronto(
    volte,
    () => controlla([cartella], {}),
    () => passataSemplice(cartella),
  );
  const leggera = await mediana(volte, () => passataLeggera(cartella));
  const nuda = await mediana(volte, () => passataNuda(cartella));
  stampa(
    `controllo / passata: ${nome}`,
    misura.rapporto,
    LIMITE_CONTROLLO,
    `${misura.nostro.toFixed(1)} ms contro ${misura.pari.toFixed(1)} ms (${(misura.nostro / leggera).toFixed(1)}x la leggera, ${(misura.nostro / nuda).toFixed(0)}x la nuda)`,
  );
  return misura.nostro;
}

function crescita(nome: string, grande: number, piccola: number): void {
  stampa(`crescita 200.000 / 20.000 righe: ${nome}`, grande / piccola, LIMITE_CRESCITA, '');
}

process.stdout.write(
  `Node ${process.version}, ${cpus().length} processori, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; tempi mediani\n`,
);

const nomi = comuniLombardi().map((comune) => `COMUNE DI ${comune.nome.toUpperCase()}`);
await misuraControllo('29 enti', cartellaAmbito(nomi.slice(0, 29)), 401);
await misuraControllo(`${nomi.length} enti`, cartellaAmbito(nomi), 11);
const unita = await misuraControllo('elenco di 200.000 unità', elencoUnita(200_000), 5);
crescita('elenco di unità', unita, await misuraControllo('elenco di 20.000 unità', elencoUnita(20_000), 7));
const lungo = await misuraControllo('200.000 enti inventati', quadroLungo(200_000), 5);
crescita('enti inventati', lungo, await misuraControllo('20.000 enti inventati', quadroLungo(20_000), 7));

const bytes = await fileGrande(10_000, 20);
const lettura = await confronto(
  5,
  () => readWorkbook('grande.xlsx', bytes),
  () => readXlsx(bytes, { readStyles: true }),
);
stampa(
  'lettura / libreria sola: 10.000 x 20 celle',
  lettura.rapporto,
  LIMITE_LETTURA,
  `${lettura.nostro.toFixed(0)} ms contro ${lettura.pari.toFixed(0)} ms`,
);

const memoria = await memoriaDiControlla(200);
stampa(
  'memoria di controlla su 200 cartelle / 400 MB',
  memoria.megabyte / LIMITE_MEMORIA_MB,
  1,
  `${memoria.megabyte.toFixed(0)} MB di picco, ${(memoria.millisecondi / 1000).toFixed(1)} s`,
);

process.exitCode = oltre > 0 ? 1 : 0;
