/**
 * `npm run bench:importa [quanti]`: quanti file legge il pannello, e se intanto si blocca. Il pacchetto di produzione in
 * Chromium, col lavoratore vero: sceglie i file come li sceglie chi lavora, e conta i compiti lunghi del filo principale.
 * Esce con 1 se uno lavora più di 50 millisecondi. Su una macchina occupata da altri conta il tempo di processore: quello a
 * orologio, che comprende l'attesa del proprio turno, si stampa accanto.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newWorkbook } from '../../dev/excel-host/new-workbook';
import { comuniLombardi } from '../../src/domain/enti/comuni-lombardia';
import { BancoDelBrowser } from '../../test/e2e/pannello-vero';
import type { RigaMisura } from '../misure/misura-registrata';
import { daRegistrare, registraMisura } from '../misure/registra-misura';
import { misura, type Misura } from './compiti-lunghi';

const ENTI = 'assets/esempi/oglio-po-2021/enti';
const QUANTI = Number(process.argv.slice(2).find((uno) => !uno.startsWith('--')) ?? 300);
const COMPITO_MASSIMO = 50;
const TEMPO_MASSIMO = 120_000;

/** I file dell'esempio, ciascuno col nome di un altro comune, finché bastano. */
function scriviFile(cartella: string): readonly string[] {
  const modelli = readdirSync(ENTI).map((nome) => ({ nome, parti: unzipSync(readFileSync(join(ENTI, nome))) }));
  const comuni = comuniLombardi();
  return Array.from({ length: QUANTI }, (_, i) => {
    const { nome, parti } = modelli[i % modelli.length] ?? { nome: '', parti: {} };
    const vecchio = basename(nome, '.xlsx').replaceAll('-', ' ').toUpperCase();
    const nuovo = (comuni[i]?.nome ?? '').toUpperCase();
    const rifatte = Object.fromEntries(
      Object.entries(parti).map(([percorso, byte]) => [
        percorso,
        percorso.endsWith('.xml') ? strToU8(strFromU8(byte).replaceAll(vecchio, nuovo)) : byte,
      ]),
    );
    const file = join(cartella, `${String(i).padStart(4, '0')} ${nome}`);
    writeFileSync(file, zipSync(rifatte));
    return file;
  });
}

const righe: RigaMisura[] = [];
const ms = (quanti: number): string => `${quanti.toFixed(0)} ms`;

function stampa(nome: string, { tempo, compiti }: Misura): void {
  const lunghi = compiti.filter(({ lavoro }) => lavoro > COMPITO_MASSIMO);
  const massimo = Math.max(0, ...compiti.map(({ lavoro }) => lavoro));
  const orologio = Math.max(0, ...compiti.map(({ durata }) => durata));
  process.stdout.write(
    `${nome}: ${(tempo / 1000).toFixed(1)} s; compiti oltre ${COMPITO_MASSIMO} ms di processore: ${lunghi.length}` +
      `${massimo > 0 ? `, il più lungo ${ms(massimo)}` : ''}; oltre ${COMPITO_MASSIMO} ms a orologio: ${compiti.length}` +
      `${orologio > 0 ? `, il più lungo ${ms(orologio)}` : ''}\n`,
  );
  if (lunghi.length > 0) process.exitCode = 1;
  righe.push({
    misura: `${nome}: il compito più lungo`,
    valore: ms(massimo),
    limite: ms(COMPITO_MASSIMO),
    dettaglio: `${ms(orologio)} a orologio; in tutto ${(tempo / 1000).toFixed(1).replace('.', ',')} s`,
  });
}

const cartella = mkdtempSync(join(tmpdir(), 'quadro-sap-importa-'));
const banco = await BancoDelBrowser.monta();
try {
  const file = scriviFile(cartella);
  const pannello = await banco.apri({ cartella: newWorkbook(['Appunti']) });
  const { frame } = pannello;
  await frame.getByRole('tab', { name: 'Comuni' }).click();
  const campo = frame.locator('input[type=file]').first();
  await campo.waitFor({ state: 'attached' });
  const lettura = await misura(banco.browser, pannello.page, frame, async () => {
    await campo.setInputFiles([...file]);
    await frame.getByText(`${QUANTI} file letti`).first().waitFor({ timeout: TEMPO_MASSIMO });
  });
  stampa(`lettura di ${QUANTI} file`, lettura);
  const importa = frame.getByRole('button', { name: /^Aggiorna il piano/ });
  await importa.waitFor({ timeout: 30_000 });
  const scrittura = await misura(banco.browser, pannello.page, frame, async () => {
    await importa.click();
    await frame
      .getByText(/file importat[io] nella cartella/)
      .first()
      .waitFor({ timeout: TEMPO_MASSIMO });
  });
  stampa('scrittura nella cartella', scrittura);
  for (const guasto of pannello.guasti) process.stdout.write(`  guasto: ${guasto}\n`);
  const titolo = `Importare ${QUANTI} file nel pannello`;
  if (daRegistrare()) registraMisura('importa', righe, { titolo, comando: 'npm run bench:importa' });
} finally {
  await banco.smonta();
  rmSync(cartella, { recursive: true, force: true });
}
