import { isTolleranza, TOLLERANZA_MASSIMA } from '../domain/contesto';
import { REGOLE_ID } from '../domain/regole/regola-id';
import type { RegolaId } from '../domain/regole/regola-id';
import { UsoErrato } from './uso-errato';

/* I valori delle opzioni come si scrivono nel comando; null se l'opzione non c'è. */

export function leggiAnno(scritto: string | null): number | null {
  if (scritto === null) return null;
  if (!/^20\d\d$/.test(scritto)) throw new UsoErrato(`--anno vuole un anno, per esempio 2026: «${scritto}» non lo è.`);
  return Number(scritto);
}

export function leggiData(scritta: string | null): string | null {
  if (scritta === null) return null;
  const data = new Date(`${scritta}T00:00:00Z`);
  const esiste = /^\d{4}-\d{2}-\d{2}$/.test(scritta) && !Number.isNaN(data.valueOf());
  // `Date` accetta il 31 febbraio e lo sposta a marzo.
  if (!esiste || data.toISOString().slice(0, 10) !== scritta) {
    throw new UsoErrato(`--approvato vuole una data come 2025-12-18: «${scritta}» non lo è.`);
  }
  return scritta;
}

export function leggiTolleranza(scritta: string | null): number | null {
  if (scritta === null) return null;
  const tolleranza = /^\d+$/.test(scritta) ? Number(scritta) : null;
  if (!isTolleranza(tolleranza)) {
    throw new UsoErrato(`--tolleranza vuole un numero intero da 0 a ${TOLLERANZA_MASSIMA}: «${scritta}» non lo è.`);
  }
  return tolleranza;
}

export function leggiCsv(scritto: string | null): { readonly csv?: string } {
  if (scritto === null) return {};
  if (!/\.csv$/i.test(scritto)) throw new UsoErrato(`--csv vuole un file .csv: «${scritto}» non lo è.`);
  return { csv: scritto };
}

export function leggiUscita(scritta: string): string {
  if (!/\.xlsx$/i.test(scritta)) throw new UsoErrato(`--uscita vuole un file .xlsx: «${scritta}» non lo è.`);
  return scritta;
}

/** L'identificativo di una regola, anche in minuscolo. */
export function leggiRegola(scritta: string): RegolaId {
  const regola = REGOLE_ID.find((id) => id === scritta.toUpperCase());
  if (!regola) throw new UsoErrato(`La regola «${scritta}» non esiste: «regole» le elenca tutte.`);
  return regola;
}
