/**
 * `npm run schermate [nome…]`: fotografa ogni stato del pannello in `uscita/schermate/`, alle larghezze e coi temi che
 * contano, e dice quali escono dai margini o non si raggiungono. Senza nomi li fa tutti.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { BancoDelBrowser } from '../test/e2e/pannello-vero';
import { arrivaA, fuoriMargine } from '../test/e2e/stati/arriva';
import { STATI } from '../test/e2e/stati/indice';
import type { Aperto, Stato } from '../test/e2e/stati/stato';

const USCITA = join('uscita', 'schermate');
/** Oltre, una schermata non si guarda più. */
const ALTEZZA_MASSIMA = 3000;

interface Veste {
  readonly nome: string;
  readonly larghezza: number;
  readonly media?: Parameters<Page['emulateMedia']>[0];
}

/** Le vesti che una pagina sola può prendere una dopo l'altra. */
const VESTI: readonly Veste[] = [
  { nome: '320', larghezza: 320 },
  { nome: '450', larghezza: 450 },
  { nome: '800', larghezza: 800 },
  { nome: '320-scuro', larghezza: 320, media: { colorScheme: 'dark' } },
  { nome: '320-contrasto', larghezza: 320, media: { colorScheme: 'dark', forcedColors: 'active' } },
];
/** 320 pixel all'ingrandimento del 200 %: metà dei pixel della pagina, grandi il doppio. */
const DOPPIO: BrowserContextOptions = { viewport: { width: 160, height: 450 }, deviceScaleFactor: 2 };

const chiesti = process.argv.slice(2);
const scelti = STATI.filter(({ nome }) => chiesti.length === 0 || chiesti.includes(nome));
if (chiesti.length === 0) rmSync(USCITA, { recursive: true, force: true });
mkdirSync(USCITA, { recursive: true });

const banco = await BancoDelBrowser.monta();
let storte = 0;
try {
  for (const stato of scelti) {
    await prova(stato).catch((errore: unknown) => {
      storte += 1;
      process.stdout.write(`  ${stato.nome}: ${String(errore)}\n`);
    });
    process.stdout.write(`${stato.nome}\n`);
  }
} finally {
  await banco.smonta();
}
process.stdout.write(`${scelti.length} stati in ${USCITA}, ${storte} schermate da rivedere\n`);
process.exitCode = storte === 0 ? 0 : 1;

async function prova(stato: Stato): Promise<void> {
  const aperto = await arrivaA(banco, stato, { viewport: { width: 320, height: 900 } });
  for (const veste of VESTI) await fotografa(stato, veste, aperto);
  await aperto.chiudi();
  const doppio = await arrivaA(banco, stato, DOPPIO);
  await fotografa(stato, { nome: '200-per-cento', larghezza: 160 }, doppio);
  await doppio.chiudi();
}

async function fotografa(stato: Stato, { nome, larghezza, media }: Veste, { page, frame }: Aperto): Promise<void> {
  await page.emulateMedia(media ?? { colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: larghezza, height: 450 });
  const fuori = await fuoriMargine(frame);
  if (fuori > 0) {
    storte += 1;
    process.stdout.write(`  ${stato.nome} a ${nome}: esce di ${fuori} pixel\n`);
  }
  const altezza = await frame.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: larghezza, height: Math.min(Math.max(altezza, 450), ALTEZZA_MASSIMA) });
  await page.screenshot({ path: join(USCITA, `${stato.nome}.${nome}.png`), animations: 'disabled' });
}
