import type { LettoreFile } from '../../app/importa/lettore-file';

/** Legge i file dei comuni in un lavoratore a parte. Ciò che serve si scarica al primo file. */
export function creaLettoreFile(): LettoreFile {
  return {
    esamina: async (...richiesta) => (await import('./esamina-tutti')).esaminaTutti(richiesta),
  };
}
