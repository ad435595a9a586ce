/**
 * Quanto costa a Excel ogni lavoro del pannello, contro il cliente vero e l'Excel emulato: `npm run bench:pannello`.
 * Stampa richieste, byte e tempi; non giudica. I tempi dicono il costo nostro e quello della rete: il giudizio di Excel
 * (ricalcolo, disegno) qui non c'è.
 */
import { hostFrom, type ExcelHost } from '../../dev/excel-host/host';
import { loadOfficeClient } from '../../dev/excel-host/bridge/office-client';
import { creaCartellaExcel } from '../../src/adapters/excel/cartella-excel';
import type { RigaMisura } from '../misure/misura-registrata';
import { daRegistrare, registraMisura } from '../misure/registra-misura';
import type { CartellaAperta, CorrezioneDaFare } from '../../src/app/cartella-aperta';
import type { Giustificazione } from '../../src/app/giustificati';

const ESEMPIO = 'assets/esempi/oglio-po-2021/ambito-come-pubblicato.xlsx';
const FOGLI = 60;
const PROVE = 5;
const RITARDO = 100;

interface Lavoro {
  readonly nome: string;
  readonly fai: () => Promise<unknown>;
}

/** L'esempio, e altri fogli di appunti fino al numero voluto. */
async function apri(fogli: number | null): Promise<ExcelHost> {
  const host = await hostFrom(ESEMPIO);
  for (let i = host.sheetNames.length; fogli !== null && i < fogli; i += 1) {
    host.workbook.addSheet(`Appunti ${i}`);
    const righe = Array.from({ length: 40 }, (_, r) => [`appunto ${r}`, r, r / 2, 'testo', r * 10, '', `${r} bis`, r]);
    host.sheet(`Appunti ${i}`).fill('A1', righe);
  }
  return host;
}

async function correzioni(cartella: CartellaAperta): Promise<readonly CorrezioneDaFare[]> {
  const { controllo } = await cartella.guarda();
  return controllo.rilievi.flatMap(({ correzione, trovato = null }) => (correzione ? [{ correzione, trovato }] : []));
}

const GIUSTIFICAZIONE: Giustificazione = {
  impronta: '0011223344556677',
  regola: 'Q08',
  ente: null,
  foglio: '08 Transitori',
  cella: 'B2',
  motivo: 'Deciso in assemblea dei sindaci.',
  data: '2021-03-05',
};

const quieto = (): Promise<void> => new Promise((fatto) => setTimeout(fatto, 20));
const kB = (byte: number): string => `${(byte / 1000).toFixed(0)} kB`;

/** Fa il lavoro una volta e stampa che cosa è passato; la richiesta con cui il cliente rilascia i riferimenti è compresa. */
async function conta(host: ExcelHost, titolo: string, { nome, fai }: Lavoro): Promise<void> {
  await quieto();
  const prima = host.requests.length;
  const inizio = performance.now();
  await fai();
  const tempo = performance.now() - inizio;
  await quieto();
  const fatte = host.requests.slice(prima);
  const andata = fatte.reduce((somma, { requestBytes }) => somma + requestBytes, 0);
  const ritorno = fatte.reduce((somma, { responseBytes }) => somma + responseBytes, 0);
  righe.push({
    misura: `${titolo}: ${nome}`,
    valore: `${tempo.toFixed(0)} ms`,
    dettaglio: `${fatte.length} richieste, ${kB(andata)} andata, ${kB(ritorno)} ritorno`,
  });
  process.stdout.write(
    `  ${nome.padEnd(34)} ${String(fatte.length).padStart(3)} richieste  ${kB(andata).padStart(8)} andata  ` +
      `${kB(ritorno).padStart(8)} ritorno  ${tempo.toFixed(0).padStart(6)} ms\n`,
  );
}

const righe: RigaMisura[] = [];

async function richieste(titolo: string, fogli: number | null): Promise<void> {
  const host = await apri(fogli);
  const cartella = creaCartellaExcel();
  const tutte = await correzioni(cartella);
  const consolidato = await cartella.consolida();
  process.stdout.write(`${titolo}: ${host.sheetNames.length} fogli, ${tutte.length} correzioni proposte\n`);
  const lavori: readonly Lavoro[] = [
    { nome: 'guarda, senza segnare', fai: () => cartella.guarda() },
    { nome: 'Controlla, la prima volta', fai: () => cartella.controlla() },
    { nome: 'Controlla di nuovo', fai: () => cartella.controlla() },
    { nome: 'Correggi, una', fai: () => cartella.correggi(tutte.slice(0, 1)) },
    { nome: `Correggi, tutte (${tutte.length - 1})`, fai: () => cartella.correggi(tutte.slice(1)) },
    { nome: 'Giustifica, la prima', fai: () => cartella.giustifica(GIUSTIFICAZIONE) },
    {
      nome: 'Giustifica, un’altra',
      fai: () => cartella.giustifica({ ...GIUSTIFICAZIONE, impronta: 'aaaabbbbccccdddd' }),
    },
    { nome: 'Pulisci', fai: () => cartella.pulisci() },
    { nome: 'Quadro, la prima volta', fai: () => cartella.scriviQuadro(consolidato) },
    { nome: 'Quadro, riscritto', fai: () => cartella.scriviQuadro(consolidato) },
  ];
  for (const lavoro of lavori) await conta(host, titolo, lavoro);
}

/** La mediana del tempo dal clic ai segni, ogni volta da una cartella senza segni. */
async function finoAiSegni(fogli: number | null, ritardo: number): Promise<number> {
  const tempi: number[] = [];
  for (let prova = 0; prova <= PROVE; prova += 1) {
    const host = await apri(fogli);
    host.switches.latency = ritardo;
    const inizio = performance.now();
    await creaCartellaExcel().controlla();
    // La prima scalda il motore e non conta.
    if (prova > 0) tempi.push(performance.now() - inizio);
  }
  return tempi.sort((a, b) => a - b)[Math.floor(tempi.length / 2)] ?? 0;
}

loadOfficeClient();
process.stdout.write(`Node ${process.version}\n`);
await richieste('Oglio Po 2021', null);
await richieste('Oglio Po 2021 con altri fogli', FOGLI);
process.stdout.write(`Da Controlla ai segni, mediana di ${PROVE}:\n`);
for (const fogli of [null, FOGLI]) {
  for (const ritardo of [0, RITARDO]) {
    const tempo = await finoAiSegni(fogli, ritardo);
    const dove = fogli === null ? "l'esempio" : `${fogli} fogli`;
    process.stdout.write(`  ${dove}, ${ritardo} ms a richiesta: ${tempo.toFixed(0)} ms\n`);
    righe.push({
      misura: `da Controlla ai segni: ${dove}, ${ritardo} ms a richiesta`,
      valore: `${tempo.toFixed(0)} ms`,
    });
  }
}
const che = { titolo: 'I lavori del pannello in Excel emulato', comando: 'npm run bench:pannello' };
if (daRegistrare()) registraMisura('pannello', righe, che);
