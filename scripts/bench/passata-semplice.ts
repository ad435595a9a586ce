import type { WorkbookSnapshot } from '../../src/domain/snapshot';

/**
 * Il termine di paragone: una passata sola sulle celle che fa il minimo che ogni controllore di questi fogli deve fare
 * con ciascuna, cioè sommare i numeri interi e portare i testi in forma confrontabile (accenti, apostrofi, spazi, maiuscole).
 */
export function passataSemplice({ fogli }: WorkbookSnapshot): number {
  let conto = 0;
  for (const foglio of fogli) {
    for (const riga of foglio.valori) {
      for (const valore of riga) {
        if (typeof valore === 'number') conto += Number.isInteger(valore) && valore >= 0 ? valore : 1;
        else if (typeof valore === 'string') conto += confrontabile(valore).length;
      }
    }
  }
  return conto;
}

function confrontabile(testo: string): string {
  return testo
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘´`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();
}

/** Come la semplice, ma dei testi cambia solo spazi attorno e maiuscole: un termine di paragone più severo. */
export function passataLeggera({ fogli }: WorkbookSnapshot): number {
  let conto = 0;
  for (const foglio of fogli) {
    for (const riga of foglio.valori) {
      for (const valore of riga) {
        if (typeof valore === 'number') conto += valore;
        else if (typeof valore === 'string') conto += valore.normalize('NFKC').trim().toLowerCase().length;
      }
    }
  }
  return conto;
}

/** La passata nuda, che guarda le celle senza farne niente: stampata accanto per chi la preferisce. */
export function passataNuda({ fogli }: WorkbookSnapshot): number {
  let conto = 0;
  for (const foglio of fogli) {
    for (const riga of foglio.valori) {
      for (const valore of riga) if (valore !== null) conto += 1;
    }
  }
  return conto;
}
