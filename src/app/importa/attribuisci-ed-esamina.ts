import type { Ente, Registro } from '../../domain/enti/ente';
import type { OpzioniContesto } from '../../domain/offerta/crea-contesto';
import { attribuisci } from './attribuisci';
import { esaminaFile } from './esamina-file';
import type { FileEsaminato, FileLetto } from './importazione';

/** Il file attribuito all'ente, guardato di nuovo: il verdetto è quello che avrebbe col nome scritto. Null se non si può. */
export function attribuisciEdEsamina(
  { cartella, sha256 }: FileLetto,
  ente: Ente,
  registro: Registro,
  opzioni: OpzioniContesto,
): FileEsaminato | null {
  const sua = attribuisci(cartella, ente, registro);
  return sua && esaminaFile({ tipo: 'letta', cartella: sua }, sha256, opzioni);
}
