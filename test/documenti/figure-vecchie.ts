import { readFileSync } from 'node:fs';
import { IMMAGINI } from '../../scripts/guide/immagini';

const TESTI = JSON.parse(readFileSync('docs/immagini/testi.json', 'utf8')) as Record<string, readonly string[]>;

/** I testi della figura stanno nel pannello di fila, uno dopo l'altro: vale con caratteri e misure diversi. */
function siLeggono(figura: readonly string[], pannello: readonly string[]): boolean {
  const ultimo = pannello.length - figura.length;
  return pannello.some((_, da) => da <= ultimo && figura.every((testo, i) => testo === pannello[da + i]));
}

/** Null se la figura è buona; altrimenti che fare, e che cosa vi si legge che nel pannello non c'è. */
export function vecchia(nome: string, pannello: readonly string[]): object | null {
  const figura = TESTI[nome] ?? [];
  if (figura.length > 0 && siLeggono(figura, pannello)) return null;
  const soloNellaFigura = figura.filter((testo) => !pannello.includes(testo));
  return { figura: nome, rifatela: `npm run guide ${nome}`, soloNellaFigura };
}

/** Fra le figure che mostrano quello stato, quelle che non sono più come il pannello. */
export const figureVecchie = (stato: string, pannello: readonly string[]): readonly object[] =>
  IMMAGINI.filter((una) => una.stato === stato).flatMap(({ nome }) => vecchia(nome, pannello) ?? []);
