/**
 * `npm run bench:importa [quanti]`: quanti file legge il pannello, e se intanto si blocca. Il pacchetto di produzione in
 * Chromium, col lavoratore vero: sceglie i file come li sceglie chi lavora, e conta i compiti lunghi del filo principale.
 * Esce con 1 se uno supera 50 millisecondi durante la lettura.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newWorkbook } from '../../dev/excel-host/new-workbook';
import { comuniLombardi } from '../../src/domain/enti/comuni-lombardia';
import { BancoDelBrowser, type PannelloVero } from '../../test/e2e/pannello-vero';

const ENTI = 'assets/esempi/oglio-po-2021/enti';
const QUANTI = Number(process.argv[2] ?? 300);
const COMPITO_MASSIMO = 50;
const TEMPO_MASSIMO = 600_000;

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

/** Fa un passo e dà quanto dura e i compiti del filo principale oltre 50 ms che gli sono costati. */
async function misura(
  { frame }: PannelloVero,
  fai: () => Promise<void>,
): Promise<{ readonly tempo: number; readonly lunghi: readonly number[]; readonly salto: number }> {
  await frame.evaluate(`globalThis.lunghi = []; globalThis.salto = 0; globalThis.misura = true;
    new PerformanceObserver((elenco) => {
      for (const { duration } of elenco.getEntries()) globalThis.lunghi.push(duration);
    }).observe({ type: 'longtask' });
    let prima = performance.now();
    const battito = (ora) => {
      globalThis.salto = Math.max(globalThis.salto, ora - prima);
      prima = ora;
      if (globalThis.misura) requestAnimationFrame(battito);
    };
    requestAnimationFrame(battito);`);
  const inizio = performance.now();
  await fai();
  const tempo = performance.now() - inizio;
  const visti = await frame.evaluate(
    'globalThis.misura = false; ({ lunghi: globalThis.lunghi, salto: globalThis.salto })',
  );
  return { tempo, ...(visti as { lunghi: readonly number[]; salto: number }) };
}

const ms = (quanti: number): string => `${quanti.toFixed(0)} ms`;

function stampa(nome: string, { tempo, lunghi, salto }: Awaited<ReturnType<typeof misura>>): void {
  process.stdout.write(
    `${nome}: ${(tempo / 1000).toFixed(1)} s, ${((QUANTI * 1000) / tempo).toFixed(1)} file/s; ` +
      `compiti oltre 50 ms: ${lunghi.length}, il più lungo ${ms(Math.max(0, ...lunghi))}; ` +
      `tra un fotogramma e l'altro al più ${ms(salto)}\n`,
  );
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
  const lettura = await misura(pannello, async () => {
    await campo.setInputFiles([...file]);
    await frame.getByText(`${QUANTI} file letti`).first().waitFor({ timeout: TEMPO_MASSIMO });
  });
  stampa(`lettura di ${QUANTI} file`, lettura);
  process.exitCode = Math.max(0, ...lettura.lunghi) > COMPITO_MASSIMO ? 1 : 0;
  const importa = frame.getByRole('button', { name: /^Aggiorna il piano/ });
  if (await importa.isVisible()) {
    const scrittura = await misura(pannello, async () => {
      await importa.click();
      await frame
        .getByText(/file importat[io] nella cartella/)
        .first()
        .waitFor({ timeout: TEMPO_MASSIMO });
    });
    stampa('scrittura nella cartella', scrittura);
  }
  for (const guasto of pannello.guasti) process.stdout.write(`  guasto: ${guasto}\n`);
} finally {
  await banco.smonta();
  rmSync(cartella, { recursive: true, force: true });
}
