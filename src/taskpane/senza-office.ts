import { mostraAvviso } from './avvisi';

/**
 * Parte prima di Office.js e da sola: se Office.js non arriva, il pannello non può dirlo, e qualcuno deve.
 * Una rete che scarta le richieste non dà errore: per questo si aspetta anche un tempo massimo.
 */
const ATTESA_MASSIMA = 15_000;

document.querySelector('script[data-office]')?.addEventListener('error', () => {
  mostraAvviso('senza-office');
});
setTimeout(() => {
  if (!('Office' in globalThis)) mostraAvviso('senza-office');
}, ATTESA_MASSIMA);
