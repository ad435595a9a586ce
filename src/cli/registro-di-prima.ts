import type { Ricevuto } from '../app/importa/importazione';
import { FOGLI_RICEVUTI } from '../domain/fogli/nomi';
import { RicevutiIlleggibili } from '../domain/ricevuti/ricevuti';
import { ricevutiDaFogli } from '../domain/ricevuti/ricevuti-da-fogli';
import type { WorkbookSnapshot } from '../domain/snapshot';

/** I file già ricevuti nella cartella che si riscrive; nessuno se non li ha, o se qualcuno li ha cambiati. */
export function registroDiPrima({ fogli }: WorkbookSnapshot): readonly Ricevuto[] {
  const righe = fogli.find(({ nome }) => nome === FOGLI_RICEVUTI.righe);
  const registro = fogli.find(({ nome }) => nome === FOGLI_RICEVUTI.registro);
  if (!righe || !registro) return [];
  try {
    return ricevutiDaFogli(righe, registro).registro;
  } catch (errore) {
    // La cartella si riscrive da capo: si perde solo quando i file erano arrivati.
    if (errore instanceof RicevutiIlleggibili) return [];
    throw errore;
  }
}

/**
 * Quando è arrivato ogni file, secondo il registro della cartella che si riscrive: uno che non c'era arriva adesso. Senza
 * registro non si sa: chi consolida la prima volta può aver raccolto i file altrove.
 */
export function quandoArrivati(
  registro: readonly Ricevuto[],
  adesso: string,
): (sha256: readonly string[]) => readonly (string | null)[] {
  const noti = new Map(registro.map(({ sha256, quando }) => [sha256, quando]));
  return (sha256) => sha256.map((uno) => (noti.size === 0 ? null : (noti.get(uno) ?? adesso)));
}
