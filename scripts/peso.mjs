/**
 * `npm run peso`: quanto JavaScript si scarica, compresso, per aprire il pannello. Office.js non conta: Excel lo ha di
 * solito già in memoria e non dipende da noi. Oltre il limite esce con 1.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { eseguiNode } from './esegui.mjs';

const LIMITE = 250_000;

const kB = (byte) => `${(byte / 1000).toFixed(1).replace('.', ',')} kB`.padStart(9);

function pesa(cartella) {
  const file = readdirSync(join(cartella, 'js')).filter((nome) => nome.endsWith('.js'));
  const peso = (nome) => gzipSync(readFileSync(join(cartella, 'js', nome)), { level: 9 }).length;
  const pagina = readFileSync(join(cartella, 'taskpane.html'), 'utf8');
  const pesati = file.map((nome) => ({ nome, byte: peso(nome), subito: pagina.includes(nome) }));
  for (const { nome, byte, subito } of pesati.toSorted((a, b) => b.byte - a.byte)) {
    console.log(`${kB(byte)}  ${nome}  ${subito ? "all'apertura" : 'quando serve'}`);
  }
  const somma = pesati.filter(({ subito }) => subito).reduce((totale, { byte }) => totale + byte, 0);
  console.log(`${kB(somma)}  all'apertura in tutto (limite ${kB(LIMITE).trim()})`);
  return somma <= LIMITE;
}

const cartella = mkdtempSync(join(tmpdir(), 'quadro-sap-peso-'));
try {
  const ambiente = { BASE_URL: 'https://localhost', OFFICE_JS: '' };
  const stato = eseguiNode(['scripts/build-addin.mjs', '--uscita', cartella], ambiente);
  if (stato !== 0 || !pesa(cartella)) process.exitCode = 1;
} finally {
  rmSync(cartella, { recursive: true, force: true });
}
