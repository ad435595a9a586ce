import type { WorkbookDraft } from '../../domain/fogli/draft';
import { disegnaRicevuti } from '../../domain/ricevuti/disegna-ricevuti';
import { testoConservato } from '../../domain/ricevuti/valore-conservato';
import type { ValoreCella } from '../../domain/snapshot';
import { nomeLibero, ricevutoDa } from './aggiorna-ricevuti';
import type { Importatore } from './aggiorna-ricevuti';
import type { FileLetto, Ricevuti, Ricevuto } from './importazione';

/** Oltre, la cartella sarebbe più lenta da aprire dei file che conserva: un ambito vero ne ha alcune migliaia. */
export const RIGHE_CONSERVATE_MASSIME = 50_000;

/**
 * La cartella dell'ambito con i file da cui viene: il pannello e l'anno dopo possono ripartire da lei. Null se le righe
 * sono troppe. `prima`: il registro della cartella che si riscrive; un file uguale resta ricevuto quando lo era.
 */
export function cartellaConRicevuti(
  cartella: WorkbookDraft,
  file: readonly FileLetto[],
  importatore: Importatore,
  prima: readonly Ricevuto[],
): WorkbookDraft | null {
  // Prima di disegnarle: migliaia di file costerebbero quanto leggerli, per poi buttare via tutto.
  if (righeScritteOltre(RIGHE_CONSERVATE_MASSIME, file)) return null;
  const { righe, registro } = disegnaRicevuti(tuttiRicevuti(file, importatore, prima));
  if (righe.celle.length > RIGHE_CONSERVATE_MASSIME) return null;
  return { ...cartella, fogli: [...cartella.fogli, registro, righe] };
}

/** Vero se le righe scritte sono di più: ognuna si conserverebbe in una riga, o in più d'una. */
function righeScritteOltre(massime: number, file: readonly FileLetto[]): boolean {
  const piena = (riga: readonly ValoreCella[]): boolean => riga.some((valore) => valore !== null && valore !== '');
  let scritte = 0;
  for (const { cartella } of file) {
    for (const { valori } of cartella.fogli) scritte += valori.filter(piena).length;
    if (scritte > massime) return true;
  }
  return false;
}

function tuttiRicevuti(file: readonly FileLetto[], importatore: Importatore, prima: readonly Ricevuto[]): Ricevuti {
  const noti = new Map(prima.map((ricevuto) => [ricevuto.sha256, ricevuto]));
  const registro: Ricevuto[] = [];
  for (const uno of file) {
    const { quando, chi } = noti.get(uno.sha256) ?? importatore;
    registro.push(ricevutoDa(uno, nomeLibero(testoConservato(uno.nome), registro), { quando, chi }));
  }
  return { registro, cartelle: file.map(({ cartella }) => cartella) };
}
