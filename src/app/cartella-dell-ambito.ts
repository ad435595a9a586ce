import { FOGLI, FOGLIO_CONFRONTO } from '../domain/fogli/nomi';
import type { WorkbookSnapshot } from '../domain/snapshot';

/** Vero se la cartella è un prodotto di `consolida`: i suoi numeri sono già quelli degli enti e non vanno sommati di nuovo. */
export function isCartellaDellAmbito(cartella: WorkbookSnapshot): boolean {
  const nomi = new Set(cartella.fogli.map((foglio) => foglio.nome));
  return Object.values(FOGLI).every((nome) => nomi.has(nome));
}

/** Vero se la cartella l'abbiamo scritta noi: è dell'ambito, o è un confronto fra due anni. */
export function isCartellaNostra(cartella: WorkbookSnapshot): boolean {
  const { fogli } = cartella;
  return isCartellaDellAmbito(cartella) || (fogli.length === 1 && fogli[0]?.nome === FOGLIO_CONFRONTO);
}
