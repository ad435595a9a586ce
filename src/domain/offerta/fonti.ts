import type { Dichiarazione, Fonte } from '../contesto';
import type { Valore } from '../valori/valore';
import type { VoceKey } from '../voci/voce';
import { VOCI } from '../voci/voce';
import { testoIn } from '../in-elenco';
import type { SceltaFonte, ValoreFonte } from './scelta-fonte';

/** Di chi sono i dati: i nomi dei file, nell'ordine delle tabelle, e l'anno del piano. */
export interface DoveSiDice {
  readonly nomi: readonly string[];
  readonly anno: number | null;
}

/**
 * I file che dicono lo stesso dato di un ente, ognuno col suo numero, nell'ordine dei file. Nessuno se un file si
 * contraddice da solo: va corretto prima di poter dire che vale.
 */
export function fontiDelDato(
  dichiarazioni: readonly Dichiarazione[],
  voce: VoceKey,
  { nomi, anno }: DoveSiDice,
): readonly Fonte[] {
  if (!siSceglie(voce)) return [];
  const delPiano = annoDelDato(voce, null, anno);
  const perFile = new Map<number, Fonte>();
  for (const dichiarazione of dichiarazioni) {
    const { valore, tabella, anno: scritto } = dichiarazione;
    const detto = valoreDellaFonte(valore);
    if (detto === null || annoDelDato(voce, scritto, tabella.anno ?? anno) !== delPiano) continue;
    const gia = perFile.get(tabella.file);
    // Dentro un file il numero vale più di un "n.r.": del loro disaccordo si occupa A03.
    if (gia && detto === 'n.r.') continue;
    if (gia && gia.valore !== 'n.r.' && gia.valore !== detto) return [];
    if (gia && gia.valore !== 'n.r.' && contaVoci(gia.dichiarazione) <= contaVoci(dichiarazione)) continue;
    perFile.set(tabella.file, { file: testoIn(nomi, tabella.file), valore: detto, dichiarazione });
  }
  return [...perFile].sort(([a], [b]) => a - b).map(([, fonte]) => fonte);
}

/** Ciò che una cella dice di un dato; null se non dice niente che possa valere. */
export function valoreDellaFonte(valore: Valore): ValoreFonte | null {
  if (valore.tipo === 'numero') return valore.numero;
  return valore.tipo === 'nr' ? 'n.r.' : null;
}

/** Fra i tre anni del turn-over annuale e fra i testi non c'è una fonte da preferire. */
function siSceglie(voce: VoceKey): boolean {
  return voce !== 'turnOverAnnuo' && VOCI[voce].tipo !== 'testo';
}

/** La fonte che la scelta indica, se i file dicono ancora i numeri fra cui si è scelto. */
export function fonteScelta(scelta: SceltaFonte, fonti: readonly Fonte[], nomi: readonly string[]): Fonte | null {
  const altri = new Set(fonti.flatMap(({ valore }) => (valore === scelta.valore ? [] : [valore])));
  if (altri.size !== scelta.invece.length || !scelta.invece.every((valore) => altri.has(valore))) return null;
  const dicono = fonti.filter(({ valore }) => valore === scelta.valore);
  const suo = dicono.find(({ file }) => file === scelta.file);
  // Un file che ha cambiato nome (la cartella salvata con un altro) si riconosce dal numero.
  return suo ?? (nomi.includes(scelta.file) ? null : (dicono[0] ?? null));
}

/** La scelta di un file fra quelli che dicono il dato. */
export function scegliFonte(ente: string, voce: VoceKey, fonti: readonly Fonte[], file: string): SceltaFonte | null {
  const fonte = fonti.find((una) => una.file === file);
  if (!fonte) return null;
  const { valore } = fonte;
  const invece = [...new Set(fonti.map((una) => una.valore))].filter((altro) => altro !== valore);
  return { ente, voce, file, valore, invece: invece.sort(numeriPrima) };
}

function numeriPrima(a: ValoreFonte, b: ValoreFonte): number {
  return (a === 'n.r.' ? Infinity : a) < (b === 'n.r.' ? Infinity : b) ? -1 : 1;
}

/** L'anno a cui il dato si riferisce: quello scritto nella colonna, o quello del piano (per le assegnate, l'anno prima). */
export function annoDelDato(voce: VoceKey, scritto: number | null, piano: number | null): number | null {
  if (scritto !== null || piano === null) return scritto;
  return voce === 'assegnate' ? piano - 1 : piano;
}

function contaVoci({ tabella }: Dichiarazione): number {
  let quante = 0;
  for (const { voce } of tabella.colonne) if (voce !== null) quante += 1;
  return quante;
}
