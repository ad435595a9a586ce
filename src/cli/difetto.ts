import type { FileNonLetto } from '../app/lettura';
import type { Ambiente } from './ambiente';
import { pulisci } from './testo-terminale';

/** Un difetto nostro, che non è uno sbaglio nei dati: il dettaglio tecnico va fra gli avvisi, per chi lo segnala. */
export function stampaDifetto(difetto: unknown, dove: string | null, ambiente: Ambiente): void {
  const dettaglio = difetto instanceof Error ? (difetto.stack ?? difetto.message) : String(difetto);
  const su = dove === null ? '' : ` su ${pulisci(dove)}`;
  const righe = dettaglio.split('\n').map((riga) => `    ${pulisci(riga)}`);
  ambiente.avvisa(
    `Errore del programma${su} (quadro-sap ${ambiente.versione}). I dati non c'entrano: segnalate queste righe.\n${righe.join('\n')}\n`,
  );
}

/** Il difetto su un file non ferma gli altri: il file risulta non letto. */
export function segnalaDifetto(nome: string, difetto: unknown, ambiente: Ambiente): FileNonLetto {
  stampaDifetto(difetto, nome, ambiente);
  return { nome, motivo: 'Errore del programma, non dei dati: il file non è stato controllato.' };
}
