import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const esegui = promisify(execFile);

/** Tempo concesso a una conversione, in millisecondi: il primo avvio crea il profilo ed è lento. */
export const TEMPO_LIBREOFFICE = 120_000;

// Ricalcola sempre all'apertura: i risultati scritti nel file non devono bastare.
const IMPOSTAZIONI = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

function cerca(): string | null {
  const nomi = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice'];
  const cartelle = (process.env['PATH'] ?? '').split(delimiter).filter((cartella) => cartella !== '');
  const candidati = [
    process.env['SOFFICE'] ?? '',
    ...cartelle.flatMap((cartella) => nomi.map((nome) => join(cartella, nome))),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ];
  return candidati.find((candidato) => candidato !== '' && existsSync(candidato)) ?? null;
}

/** Il programma di LibreOffice (anche dalla variabile SOFFICE), o null se su questa macchina non c'è. */
export const SOFFICE = cerca();

/**
 * Una prova che ha bisogno di LibreOffice. Dove manca si salta, e lo si dice; con RICHIEDI_TUTTO=1 è un errore,
 * perché dove tutto deve girare una prova saltata passerebbe inosservata.
 */
export function conLibreOffice(titolo: string, prova: () => Promise<void>): void {
  if (SOFFICE !== null) {
    it(titolo, prova, TEMPO_LIBREOFFICE);
  } else if (process.env['RICHIEDI_TUTTO'] === '1') {
    it(titolo, () => {
      throw new Error('LibreOffice non si trova, ma RICHIEDI_TUTTO=1 vuole tutte le prove');
    });
  } else {
    process.stderr.write(`Prova saltata, LibreOffice non si trova: ${titolo}\n`);
    it.skip(titolo, prova);
  }
}

/** Apre il file con LibreOffice, lo ricalcola e lo risalva nel formato chiesto. */
export async function converti(dati: Uint8Array, da: string, a: string): Promise<Uint8Array> {
  const [convertito] = await convertiInsieme([dati], da, a);
  if (!convertito) throw new Error('LibreOffice non ha convertito il file');
  return convertito;
}

/**
 * Come `converti`, tanti file con un avvio solo, che da solo prende due secondi. Ogni volta un profilo suo: più prove
 * insieme non si disturbano.
 */
export async function convertiInsieme(
  file: readonly Uint8Array[],
  da: string,
  a: string,
): Promise<readonly Uint8Array[]> {
  if (SOFFICE === null) throw new Error('LibreOffice non si trova');
  const cartella = await mkdtemp(join(tmpdir(), 'quadro-sap-'));
  try {
    const profilo = join(cartella, 'profilo');
    const uscita = join(cartella, 'uscita');
    await mkdir(join(profilo, 'user'), { recursive: true });
    await mkdir(uscita);
    await writeFile(join(profilo, 'user', 'registrymodifications.xcu'), IMPOSTAZIONI);
    const entrate = file.map((_, i) => join(cartella, `prova-${i}.${da}`));
    await Promise.all(file.map((dati, i) => writeFile(entrate[i] ?? '', dati)));
    const { stdout, stderr } = await esegui(
      SOFFICE,
      [
        `-env:UserInstallation=${pathToFileURL(profilo).href}`,
        '--headless',
        '--convert-to',
        a,
        '--outdir',
        uscita,
        ...entrate,
      ],
      { timeout: TEMPO_LIBREOFFICE },
    );
    const uscite = file.map((_, i) => join(uscita, `prova-${i}.${a}`));
    if (!uscite.every((una) => existsSync(una))) {
      throw new Error(`LibreOffice non ha convertito ogni file: ${stdout}${stderr}`);
    }
    return await Promise.all(uscite.map((una) => readFile(una)));
  } finally {
    await rm(cartella, { recursive: true, force: true });
  }
}
