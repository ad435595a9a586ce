import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Tempo concesso a una prova nel browser, in millisecondi. */
export const TEMPO_BROWSER = 60_000;

/** Un browser che non chiama nessuno per conto suo. */
const OPZIONI = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NOMI = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const APPLICAZIONI_MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const CARTELLE_WINDOWS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];
const PROGRAMMI_WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

function candidati(): readonly string[] {
  const ambiente = (nome: string): string => process.env[nome] ?? '';
  switch (process.platform) {
    case 'win32':
      return CARTELLE_WINDOWS.map(ambiente)
        .filter((cartella) => cartella !== '')
        .flatMap((cartella) => PROGRAMMI_WINDOWS.map((passi) => join(cartella, ...passi)));
    case 'darwin':
      return APPLICAZIONI_MAC.map((nome) => `/Applications/${nome}.app/Contents/MacOS/${nome}`);
    default:
      return ambiente('PATH')
        .split(delimiter)
        .filter((cartella) => cartella !== '')
        .flatMap((cartella) => NOMI.map((nome) => join(cartella, nome)));
  }
}

/** Chromium, Chrome o Edge (anche dalla variabile CHROMIUM), o null se su questa macchina non ci sono. */
export const CHROMIUM =
  [process.env['CHROMIUM'] ?? '', ...candidati()].find((percorso) => percorso !== '' && existsSync(percorso)) ?? null;

/**
 * @param fidati impronte SHA-256 (base64) delle chiavi che il browser prende per buone: di una pagina col certificato
 * rifiutato, pur aperta lo stesso, non conserva niente, e la riscarica a ogni apertura.
 */
export async function apriBrowser(fidati: readonly string[] = []): Promise<Browser> {
  if (CHROMIUM === null) throw new Error('Un browser Chromium non si trova');
  const args = fidati.length === 0 ? OPZIONI : [...OPZIONI, `--ignore-certificate-errors-spki-list=${fidati.join()}`];
  return await chromium.launch({ executablePath: CHROMIUM, headless: true, args });
}

/**
 * Un gruppo di prove che ha bisogno di un browser. Dove manca si salta, e lo si dice; con RICHIEDI_TUTTO=1 è un errore,
 * perché dove tutto deve girare una prova saltata passerebbe inosservata.
 */
export function conBrowser(titolo: string, prove: () => void): void {
  if (CHROMIUM !== null) {
    describe(titolo, prove);
  } else if (process.env['RICHIEDI_TUTTO'] === '1') {
    it(titolo, () => {
      throw new Error('Un browser Chromium non si trova, ma RICHIEDI_TUTTO=1 vuole tutte le prove');
    });
  } else {
    process.stderr.write(`Prove saltate, un browser Chromium non si trova: ${titolo}\n`);
    describe.skip(titolo, prove);
  }
}
