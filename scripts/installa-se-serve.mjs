import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { esegui, eseguiNode, RADICE } from './esegui.mjs';

/**
 * Vero se `node_modules` contiene ciò che il lockfile chiede. npm scrive il suo elenco alla fine dell'installazione:
 * dopo un'installazione interrotta l'elenco manca o è diverso.
 */
export function installato(chiesto, presente) {
  if (!chiesto?.packages || !presente?.packages) return false;
  return Object.entries(chiesto.packages).every(([cartella, pacchetto]) => {
    if (cartella === '') return true;
    const messo = presente.packages[cartella];
    // I pacchetti facoltativi sono quelli di un sistema solo: mancano su tutti gli altri.
    if (!messo) return pacchetto.optional === true;
    return messo.version === pacchetto.version && messo.integrity === pacchetto.integrity;
  });
}

/** Installa le dipendenze se mancano o non sono quelle del lockfile. Restituisce lo stato di uscita. */
export function installaSeServe() {
  const chiesto = leggiElenco(join(RADICE, 'package-lock.json'));
  if (installato(chiesto, leggiElenco(join(RADICE, 'node_modules', '.package-lock.json')))) return 0;
  console.error('Installazione delle dipendenze…');
  const argomenti = ['ci', '--loglevel=error'];
  // Da npm si riusa lo stesso npm: su Windows `npm` non è un programma ma uno script.
  const npm = process.env.npm_execpath;
  return npm ? eseguiNode([npm, ...argomenti]) : esegui('npm', argomenti);
}

function leggiElenco(percorso) {
  try {
    return JSON.parse(readFileSync(percorso, 'utf8'));
  } catch {
    return null;
  }
}
