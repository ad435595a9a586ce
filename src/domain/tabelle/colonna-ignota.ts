import { sembraEnte } from '../enti/sembra-ente';
import type { Posizione, ValoreCella } from '../snapshot';
import { classifica } from './classifica-testo';
import type { Griglia } from './griglia';
import { contaAlloggiOChissa, isAltroDalPiano } from './intestazione-ignota';
import type { Lettore } from './lettore';
import { numeranoLeRighe, numeriDetti, paionoAlloggi } from './paiono-alloggi';
import { isDiAvviso, titoloSopra } from './titolo-sopra';
import { isRisposta } from './valori-accanto';

/** Quanto lontano dai nomi può stare una colonna della loro tabella. */
export const COLONNE_ATTORNO = 12;
/** Fra l'intestazione e il primo ente possono restare righe vuote, o il nome di un gruppo di enti. */
const RIGHE_SOPRA = 3;

/** Vero se la cella, staccata dai dati, può intestarli: parole o un anno. Un'altra risposta è di un'altra riga di dati. */
function intesta(valore: ValoreCella): boolean {
  return contaAlloggiOChissa(String(valore)) || (typeof valore === 'string' && !isRisposta(valore));
}

/** Le righe sopra il primo ente dove può stare l'intestazione, dalla più vicina; un altro ente dice che lì finiscono altri dati. */
function righeSopra(griglia: Griglia, prima: number, nome: number): readonly number[] {
  const righe: number[] = [];
  for (let riga = prima - 1; riga >= Math.max(griglia.primaRiga, prima - RIGHE_SOPRA); riga -= 1) {
    const testo = griglia.testo(riga, nome);
    if (testo !== null && sembraEnte(testo)) break;
    righe.push(riga);
  }
  return righe;
}

/** La prima cella scritta di quelle righe, se intesta quella colonna; null se non ce n'è una. */
function intestazioneIn(lettore: Lettore, righe: readonly number[], colonna: number): Posizione | null {
  const { griglia, copertura } = lettore;
  for (const riga of righe) {
    if (copertura.coperta(riga, colonna)) return null;
    const ancora = griglia.ancora(riga, colonna);
    // Un titolo unito che comincia altrove non dice niente di questa colonna.
    if (ancora.colonna !== colonna || griglia.vuota(ancora.riga, colonna)) continue;
    const attaccata = riga === righe[0];
    return attaccata || intesta(griglia.valore(ancora.riga, colonna)) ? { riga: ancora.riga, colonna } : null;
  }
  return null;
}

/** Di una voce che si conosce ha già deciso chi legge le tabelle: qui non è del piano, se non è un canale dell'avviso. */
function diceVoceDecisa({ griglia }: Lettore, { riga, colonna }: Posizione, nome: number): boolean {
  const testo = griglia.testo(riga, colonna);
  if (testo === null || !classifica(testo).detta?.voce) return false;
  return !isDiAvviso(titoloSopra(griglia, riga, { da: Math.min(nome, colonna), a: nome + COLONNE_ATTORNO }));
}

/** Davanti ai nomi stanno i numeri delle righe, anche quando ne manca qualcuno. */
function crescono(numeri: readonly number[]): boolean {
  return numeri.every((numero, i) => i === 0 || numero > (numeri[i - 1] ?? 0));
}

/** Vero se sotto quell'intestazione, che non dice una voce, stanno numeri che possono essere di una. */
export function forseDiceVoce(
  lettore: Lettore,
  righe: readonly number[],
  nome: number,
  intestazione: Posizione,
): boolean {
  const { griglia } = lettore;
  const { riga, colonna } = intestazione;
  const testo = String(griglia.valore(riga, colonna));
  if (isAltroDalPiano(testo) || diceVoceDecisa(lettore, intestazione, nome)) return false;
  const valori = righe.map((una) => griglia.valore(una, colonna));
  if (!paionoAlloggi(valori)) return false;
  if (numeranoLeRighe(valori)) return false;
  return colonna > nome || contaAlloggiOChissa(testo) || !crescono(numeriDetti(valori));
}

/**
 * L'intestazione della prima colonna di numeri che forse dice una voce, con parole che non si conoscono: prima fra quelle a
 * destra dei nomi, poi a sinistra. Null se non ce n'è.
 */
export function colonnaIgnota(lettore: Lettore, righe: readonly number[], nome: number): Posizione | null {
  const sopra = righeSopra(lettore.griglia, righe[0] ?? 0, nome);
  for (let passo = 1; passo <= 2 * COLONNE_ATTORNO; passo += 1) {
    const colonna = passo <= COLONNE_ATTORNO ? nome + passo : nome - (passo - COLONNE_ATTORNO);
    if (colonna < lettore.griglia.primaColonna) break;
    const intestazione = intestazioneIn(lettore, sopra, colonna);
    if (intestazione !== null && forseDiceVoce(lettore, righe, nome, intestazione)) return intestazione;
  }
  return null;
}
