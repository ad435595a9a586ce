import { classifica } from '../tabelle/classifica-testo';
import type { Griglia } from '../tabelle/griglia';
import type { ValoreCella } from '../snapshot';

/** Da una colonna a un'altra, comprese. */
export interface Colonne {
  readonly da: number;
  readonly a: number;
}

/** Meno testi di così non sono l'intestazione di un elenco. */
const TESTI_MINIMI = 3;
/** Righe, con quella dell'intestazione, in cui una colonna è vuota se divide due tabelle affiancate. */
const ALTEZZA_DEL_VUOTO = 3;

/** Ciò che in un'intestazione può stare. */
export function isTesto(valore: ValoreCella | undefined): boolean {
  return valore === null || valore === undefined || typeof valore === 'string';
}

/**
 * Le colonne della riga, fra quelle date, che possono essere un'intestazione: tutte, se sono testi; se di fianco c'è una
 * tabella coi suoi numeri, i testi che una cella vuota ne divide. Si guarda solo di che tipo sono le celle: le righe possono
 * essere un milione.
 */
export function bloccoDiTesti(
  { foglio, primaRiga, primaColonna }: Griglia,
  riga: number,
  fra: Colonne,
): Colonne | null {
  const celle = foglio.valori[riga - primaRiga];
  if (!celle) return null;
  const inizio = fra.da - primaColonna;
  const ultima = Math.min(fra.a - primaColonna, celle.length - 1);
  if (ultima < inizio) return null;
  let primoNumero = inizio;
  while (primoNumero <= ultima && isTesto(celle[primoNumero])) primoNumero += 1;
  if (primoNumero > ultima) return { da: fra.da, a: primaColonna + ultima };
  const prima = ultimoVuoto(celle, primoNumero, inizio);
  if (prima - inizio >= TESTI_MINIMI) return { da: fra.da, a: primaColonna + prima - 1 };
  const dopo = primoVuoto(celle, ultima);
  return ultima - dopo >= TESTI_MINIMI ? { da: primaColonna + dopo + 1, a: primaColonna + ultima } : null;
}

/** L'ultima cella vuota prima di quella, o una prima dell'inizio. */
function ultimoVuoto(celle: readonly (ValoreCella | undefined)[], fine: number, inizio: number): number {
  for (let i = fine - 1; i >= inizio; i -= 1) if (isVuoto(celle[i])) return i;
  return inizio - 1;
}

/** La prima cella vuota dopo l'ultimo numero, o quella dopo l'ultima. */
function primoVuoto(celle: readonly (ValoreCella | undefined)[], ultima: number): number {
  let ultimo = ultima;
  while (isTesto(celle[ultimo])) ultimo -= 1;
  for (let i = ultimo + 1; i <= ultima; i += 1) if (isVuoto(celle[i])) return i;
  return ultima + 1;
}

function isVuoto(valore: ValoreCella | undefined): boolean {
  return valore === null || valore === undefined || valore === '';
}

/** Le colonne dell'elenco senza quelle di una tabella del piano che gli sta di fianco, divisa da una colonna vuota. */
export function senzaTabelleAccanto(griglia: Griglia, riga: number, blocco: Colonne): Colonne {
  const parti = dividi(griglia, riga, blocco);
  const sue = parti.filter((parte) => !isAltraTabella(griglia, riga, parte));
  const [prima] = sue;
  if (!prima || sue.length === parti.length) return blocco;
  const ultima = sue.at(-1) ?? prima;
  return { da: prima.da, a: ultima.a };
}

/** Le parti del blocco, divise da colonne vuote. */
export function dividi(griglia: Griglia, riga: number, { da, a }: Colonne): readonly Colonne[] {
  const parti: Colonne[] = [];
  let inizio = da;
  for (let colonna = da; colonna <= a + 1; colonna += 1) {
    if (colonna <= a && !colonnaVuota(griglia, riga, colonna)) continue;
    if (colonna > inizio) parti.push({ da: inizio, a: colonna - 1 });
    inizio = colonna + 1;
  }
  return parti;
}

function colonnaVuota(griglia: Griglia, riga: number, colonna: number): boolean {
  for (let i = 0; i < ALTEZZA_DEL_VUOTO; i += 1) if (!griglia.vuota(riga + i, colonna)) return false;
  return true;
}

/** Una colonna dice di chi, un'altra quanti: è una tabella del piano. */
function isAltraTabella(griglia: Griglia, riga: number, { da, a }: Colonne): boolean {
  let ente = false;
  let voce = false;
  for (let colonna = da; colonna <= a && !(ente && voce); colonna += 1) {
    const testo = griglia.testo(riga, colonna);
    if (testo === null) continue;
    const classe = classifica(testo);
    if (classe.ente) ente = true;
    if (classe.detta?.voce) voce = true;
  }
  return ente && voce;
}
