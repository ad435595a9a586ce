import { leggiValore } from '../valori/leggi-valore';
import type { TipoVoce } from '../voci/voce';
import { isVuota, type Griglia } from './griglia';

/** Meno testi di così possono essere errori di chi compila. */
const TESTI_SUFFICIENTI = 4;

/** Con più lettere di così è una descrizione; più breve, chi doveva scrivere un numero ha scritto altro, e va detto. */
const LETTERE_DI_UNA_RISPOSTA = 24;

/** Vero se dove l'intestazione promette numeri la colonna porta quasi solo testi: non è quella voce. */
export function portaTesti(griglia: Griglia, righe: readonly number[], colonna: number, tipo: TipoVoce): boolean {
  if (tipo === 'testo') return false;
  let testi = 0;
  let scritte = 0;
  for (const riga of righe) {
    const valore = griglia.valore(riga, colonna);
    if (isVuota(valore)) continue;
    scritte += 1;
    if (typeof valore !== 'string' || valore.length <= LETTERE_DI_UNA_RISPOSTA) continue;
    if (leggiValore(valore, null, tipo).tipo === 'testo') testi += 1;
  }
  return testi >= TESTI_SUFFICIENTI && testi * 5 > scritte * 4;
}

/** Vero se la colonna numera le righe: interi da 1 che crescono di uno; i testi ("TOTALE") non contano. */
export function isOrdinale(griglia: Griglia, righe: readonly number[], colonna: number): boolean {
  let attesa = 1;
  for (const riga of righe) {
    const valore = griglia.valore(riga, colonna);
    if (isVuota(valore)) continue;
    if (typeof valore === 'string' && attesa > 2) break;
    if (valore === attesa) attesa += 1;
    else if (typeof valore !== 'string') return false;
  }
  return attesa > 1;
}

/** Quante delle righe hanno un numero nella colonna. */
export function contaNumeri(griglia: Griglia, righe: readonly number[], colonna: number): number {
  let quanti = 0;
  for (const riga of righe) if (typeof griglia.valore(riga, colonna) === 'number') quanti += 1;
  return quanti;
}
