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
