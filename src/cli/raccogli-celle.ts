import { areaToA1, fromA1 } from '../domain/notazione-a1';
import type { Area } from '../domain/snapshot';

/** Gli indirizzi con le celle vicine raccolte in intervalli: B7, C7, B8, C8 → `B7:C8`. Chi non è una cella semplice resta com'è. */
export function raccogliCelle(indirizzi: readonly string[]): readonly string[] {
  const altri: string[] = [];
  const celle: Area[] = [];
  for (const indirizzo of new Set(indirizzi)) {
    const posizione = fromA1(indirizzo);
    if (posizione) celle.push({ ...posizione, righe: 1, colonne: 1 });
    else altri.push(indirizzo);
  }
  return [...unisciColonne(unisciRighe(celle)).map(areaToA1), ...altri];
}

/** Celle affiancate sulla stessa riga. */
function unisciRighe(celle: readonly Area[]): readonly Area[] {
  const unite: Area[] = [];
  for (const cella of [...celle].sort((a, b) => a.riga - b.riga || a.colonna - b.colonna)) {
    const ultima = unite.at(-1);
    if (ultima?.riga === cella.riga && ultima.colonna + ultima.colonne === cella.colonna) {
      unite[unite.length - 1] = { ...ultima, colonne: ultima.colonne + 1 };
    } else {
      unite.push(cella);
    }
  }
  return unite;
}

/** Strisce di uguale larghezza una sotto l'altra; l'ordine finale è per riga. */
function unisciColonne(strisce: readonly Area[]): readonly Area[] {
  const unite: Area[] = [];
  const perColonna = (a: Area, b: Area): number => a.colonna - b.colonna || a.colonne - b.colonne || a.riga - b.riga;
  for (const striscia of [...strisce].sort(perColonna)) {
    const ultima = unite.at(-1);
    const sotto = ultima?.colonna === striscia.colonna && ultima.colonne === striscia.colonne;
    if (ultima && sotto && ultima.riga + ultima.righe === striscia.riga) {
      unite[unite.length - 1] = { ...ultima, righe: ultima.righe + 1 };
    } else {
      unite.push(striscia);
    }
  }
  return unite.sort((a, b) => a.riga - b.riga || a.colonna - b.colonna);
}
