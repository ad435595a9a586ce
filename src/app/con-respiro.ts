import type { Passi } from '../domain/passi';

/** Quanto si lavora di seguito, in millisecondi: un clic aspetta al più questo, e il passo in corso. */
const FETTA = 8;

/** Fa tutti i passi, lasciando spesso il posto a chi deve ridisegnare o rispondere a un clic. Dà ciò che darebbe `diSeguito`. */
export async function conRespiro<T>(passi: Passi<T>): Promise<T> {
  let inizio = performance.now();
  for (;;) {
    const passo = passi.next();
    if (passo.done) return passo.value;
    if (performance.now() - inizio < FETTA) continue;
    await respira();
    inizio = performance.now();
  }
}

/** Lascia il posto a ciò che aspetta, e riprende appena può. */
export function respira(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : conMessaggio();
}

/** I browser di prima rallentano chi aspetta a tempo: un messaggio a se stessi arriva subito. */
function conMessaggio(): Promise<void> {
  if (typeof MessageChannel === 'undefined') return new Promise((fatto) => setTimeout(fatto, 0));
  return new Promise((fatto) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      fatto();
    };
    port2.postMessage(null);
  });
}
