import type { FileEsaminato } from '../../app/importa/importazione';
import type { FileScelto, LettoreFile } from '../../app/importa/lettore-file';
import type { OpzioniContesto } from '../../domain/offerta/crea-contesto';
import { FileIlleggibile } from '../xlsx/file-illeggibile';
import { LIMITI_LETTURA } from '../xlsx/limiti-lettura';
import { testoFileIlleggibile } from '../xlsx/testo-file-illeggibile';
import { creaLavoratore } from './crea-lavoratore';
import { LetturaInDisparte, type Esito } from './lettura-in-disparte';

/** Un file di un ente si legge in pochi decimi di secondo: oltre, non è un file vero. */
const TEMPO_MASSIMO = 60_000;

/** Da dove vengono i lavoratori, quanti insieme, e quanto si aspetta un file. Nelle prove si cambia. */
export interface Mezzi {
  readonly crea: () => Worker;
  readonly insieme: number;
  readonly tempoMassimo: number;
}

const MEZZI: Mezzi = { crea: creaLavoratore, insieme: 1, tempoMassimo: TEMPO_MASSIMO };

/** Esamina i file uno dopo l'altro in un lavoratore; un file che lo fa morire non ferma gli altri. */
export async function esaminaTutti(
  [file, opzioni, arrivato, segnale]: Parameters<LettoreFile['esamina']>,
  { crea, insieme, tempoMassimo }: Mezzi = MEZZI,
): Promise<void> {
  let prossimo = 0;
  const corsia = async (): Promise<void> => {
    const lettura = new LetturaInDisparte(crea, tempoMassimo);
    try {
      for (;;) {
        const indice = prossimo;
        const scelto = file[indice];
        if (!scelto || segnale.aborted) return;
        prossimo += 1;
        const esaminato = await esaminaUno(lettura, scelto, opzioni, segnale);
        if (esaminato && !segnale.aborted) arrivato(indice, esaminato);
      }
    } finally {
      lettura.chiudi();
    }
  };
  await Promise.all(Array.from({ length: Math.min(insieme, file.length) }, corsia));
}

/** Null se intanto si è annullato. */
async function esaminaUno(
  lettura: LetturaInDisparte,
  { nome, dimensione, byte: leggi }: FileScelto,
  opzioni: OpzioniContesto,
  segnale: AbortSignal,
): Promise<FileEsaminato | null> {
  const limite = LIMITI_LETTURA.byte;
  if (dimensione > limite) {
    return rifiutato(
      nome,
      testoFileIlleggibile(new FileIlleggibile({ tipo: 'troppoGrande', byte: dimensione, limite })),
    );
  }
  const byte = await leggi().catch(() => null);
  if (segnale.aborted) return null;
  if (byte === null)
    return rifiutato(nome, 'Il file non si apre: è stato spostato, eliminato o è usato da un altro programma.');
  const esito = await lettura.esamina({ nome, byte, opzioni }, segnale);
  if (esito.tipo === 'annullato') return null;
  return esito.tipo === 'esaminato' ? esito.esaminato : rifiutato(nome, MOTIVI[esito.tipo]);
}

const MOTIVI: Readonly<Record<Exclude<Esito['tipo'], 'esaminato' | 'annullato'>, string>> = {
  tempo: 'La lettura non finiva ed è stata fermata. Aprire il file con Excel e salvarlo di nuovo.',
  morto: 'Il file chiede più memoria di quanta ce n’è. Dividerlo, o cancellare ciò che sta lontano dalle tabelle.',
  guasto: 'Il file ha un contenuto imprevisto e non si è potuto leggere. Aprirlo con Excel e salvarlo di nuovo.',
};

function rifiutato(nome: string, motivo: string): FileEsaminato {
  return { tipo: 'illeggibile', nome, sha256: null, motivo };
}
