import { parentPort } from 'node:worker_threads';
import type { FileDaLeggere } from './elenca-file';
import { leggiSeBreve } from './leggi-cartella';
import type { LetturaConImpronta } from './leggi-cartella';

/** Oltre, un file si legge da solo: due foglioni aperti insieme non devono stare in memoria insieme. */
const BYTE_MASSIMI = 2_000_000;

// Il programma di un lettore: un filo che legge i file che gli si chiedono, a mazzi, e risponde nell'ordine delle domande.
let prima = Promise.resolve();
parentPort?.on('message', (mazzo: readonly FileDaLeggere[]) => {
  prima = prima.then(async () => parentPort?.postMessage(await rispondi(mazzo)));
});

async function rispondi(mazzo: readonly FileDaLeggere[]): Promise<readonly (LetturaConImpronta | null)[]> {
  const letture: (LetturaConImpronta | null)[] = [];
  for (const file of mazzo) letture.push(await leggiSeBreve(file, BYTE_MASSIMI).catch(() => null));
  return letture;
}
