/**
 * `npm run guide [nome…]`: rifà le figure delle guide in `docs/immagini/`, e scrive in `testi.json` che cosa si legge in
 * ciascuna. Una prova rilegge il pannello e dice quali figure sono vecchie. Senza nomi le rifà tutte.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { BancoDelBrowser } from '../../test/e2e/pannello-vero';
import { apriImmagine, testiDi } from './apri-immagine';
import { apriBancoDi } from './fotografa-banco';
import { ADESSO, IMMAGINI, IMMAGINI_BANCO } from './immagini';

const USCITA = join('docs', 'immagini');
const TESTI = join(USCITA, 'testi.json');
/** Le figure si leggono anche su uno schermo fitto, senza pesare il doppio. */
const FITTO = { deviceScaleFactor: 1.25 };

const chiesti = process.argv.slice(2);
const scelta = ({ nome }: { readonly nome: string }): boolean => chiesti.length === 0 || chiesti.includes(nome);
const tutte = [...IMMAGINI, ...IMMAGINI_BANCO];

// I campi delle date prendono la lingua del browser, non quella della pagina.
process.env['LANGUAGE'] = 'it';
mkdirSync(USCITA, { recursive: true });
const testi = new Map<string, readonly string[]>(
  existsSync(TESTI) ? Object.entries(JSON.parse(readFileSync(TESTI, 'utf8')) as Record<string, string[]>) : [],
);
const banco = await BancoDelBrowser.monta(ADESSO);
try {
  for (const immagine of IMMAGINI.filter(scelta)) {
    const { page, frame, chiudi } = await apriImmagine(banco, immagine, FITTO);
    testi.set(immagine.nome, await testiDi(frame, true));
    await page.screenshot({ path: join(USCITA, `${immagine.nome}.png`), animations: 'disabled' });
    await chiudi();
    process.stdout.write(`${immagine.nome}\n`);
  }
  for (const immagine of IMMAGINI_BANCO.filter(scelta)) {
    const { page, frame, chiudi } = await apriBancoDi(banco.browser, banco.pagine, immagine);
    testi.set(immagine.nome, await testiDi(frame, true));
    await page.screenshot({ path: join(USCITA, `${immagine.nome}.png`), animations: 'disabled' });
    await chiudi();
    process.stdout.write(`${immagine.nome}\n`);
  }
} finally {
  await banco.smonta();
}
const inOrdine = Object.fromEntries(tutte.flatMap(({ nome }) => (testi.has(nome) ? [[nome, testi.get(nome)]] : [])));
const opzioni = await resolveConfig(TESTI);
writeFileSync(TESTI, await format(JSON.stringify(inOrdine), { ...opzioni, filepath: TESTI }));
