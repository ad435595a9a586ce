import { STATO } from './ambiente';
import type { Ambiente } from './ambiente';
import { stampaDifetto } from './difetto';
import { esegui } from './esegui';

/** La mette la costruzione, da package.json. */
declare const VERSIONE_DEL_PACCHETTO: string;

const LARGHEZZA_PREDEFINITA = 100;
const LARGHEZZA_MINIMA = 60;

/** Esegue il comando dato nel terminale ed esce col suo stato. */
export async function daTerminale(argomenti: readonly string[], lettori: Ambiente['lettori']): Promise<never> {
  const ambiente: Ambiente = {
    versione: VERSIONE_DEL_PACCHETTO,
    colori: process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    larghezza: Math.min(
      LARGHEZZA_PREDEFINITA,
      Math.max(LARGHEZZA_MINIMA, process.stdout.columns || LARGHEZZA_PREDEFINITA),
    ),
    avvisaSuTerminale: process.stderr.isTTY,
    scrivi: (testo) => process.stdout.write(testo),
    avvisa: (testo) => process.stderr.write(testo),
    ...(lettori ? { lettori } : {}),
  };

  // Senza, Node uscirebbe con 1, che vuol dire "errori nei dati".
  process.on('uncaughtException', (difetto) => {
    stampaDifetto(difetto, null, ambiente);
    process.exit(STATO.nonRiuscito);
  });

  // Chi legge può chiudere prima della fine (`quadro-sap … | head`): non è un errore.
  process.stdout.on('error', (errore: NodeJS.ErrnoException) => {
    if (errore.code !== 'EPIPE') throw errore;
    process.exit();
  });

  const stato = await esegui(argomenti, ambiente);
  await Promise.all([svuota(process.stdout), svuota(process.stderr)]);
  // Senza aspettare che Node renda la memoria pezzo per pezzo: di mille file ci vorrebbe più che a scriverne il rapporto.
  process.exit(stato);
}

/** Aspetta che sia uscito tutto ciò che si è scritto. */
function svuota(uscita: NodeJS.WriteStream): Promise<void> {
  return new Promise((fatto) => {
    uscita.write('', () => fatto());
  });
}
