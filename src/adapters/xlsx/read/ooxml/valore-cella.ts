import type { CellaNonCalcolata, ValoreCella } from '../../../../domain/snapshot';
import { danneggiato } from '../../file-illeggibile';
import { errore } from '../errori-excel';
import { serialeDaIso } from '../seriale';
import { decimaleDaByte, interoDaByte } from '../valori-xml';
import type { PezziDiTesto } from './pezzi-di-testo';
import { GREZZI, conACapo, decifra } from './testi-xml';
import type { TestoScritto } from './testo-scritto';

/** Il tipo scritto nella cella; tutto ciò che non si conosce è «numero». */
export type TipoCella = 'numero' | 'condiviso' | 'risultatoTesto' | 'scritto' | 'logico' | 'errore' | 'data';

const TIPI = new Map<string, TipoCella>([
  ['s', 'condiviso'],
  ['str', 'risultatoTesto'],
  ['inlineStr', 'scritto'],
  ['b', 'logico'],
  ['e', 'errore'],
  ['d', 'data'],
]);

export const NON_CALCOLATA: CellaNonCalcolata = { nonCalcolata: true };

/** Il tipo scritto fra due posizioni. */
export function tipoCella(dati: Uint8Array, da: number, a: number): TipoCella {
  if (a === da) return 'numero';
  // I casi di quasi tutte le celle, senza crearne il testo.
  if (a - da === 1 && dati[da] === 115) return 'condiviso';
  if (a - da === 1 && dati[da] === 110) return 'numero';
  return TIPI.get(GREZZI.di(dati, da, a)) ?? 'numero';
}

/** Ciò che una cella contiene, secondo il suo tipo; null se è vuota. */
export function valoreCella(
  tipo: TipoCella,
  valore: PezziDiTesto,
  scritto: TestoScritto,
  dati: Uint8Array,
  testi: readonly string[],
): ValoreCella {
  switch (tipo) {
    case 'condiviso':
      return testoCondiviso(valore, dati, testi);
    case 'risultatoTesto':
      return conACapo(decifra(valore.testo(GREZZI)));
    case 'scritto':
      return conACapo(scritto.testo);
    case 'logico': {
      const testo = valore.testo(GREZZI);
      return testo === '1' || testo.toLowerCase() === 'true';
    }
    case 'errore':
      return errore(valore.testo(GREZZI));
    case 'data': {
      const seriale = serialeDaIso(valore.testo(GREZZI));
      return seriale ?? numero(valore, dati);
    }
    case 'numero':
      return numero(valore, dati);
  }
}

function testoCondiviso(valore: PezziDiTesto, dati: Uint8Array, testi: readonly string[]): string {
  const indice = valore.intero ? interoDaByte(dati, valore.da, valore.a) : -1;
  const testo = testi[indice];
  if (testo === undefined) throw danneggiato(`testo condiviso ${indice}`);
  return testo;
}

/** Un numero scritto come lo scrive chiunque; ciò che non è un numero resta il testo che è. */
function numero(valore: PezziDiTesto, dati: Uint8Array): ValoreCella {
  if (valore.intero) {
    const semplice = decimaleDaByte(dati, valore.da, valore.a);
    if (!Number.isNaN(semplice)) return semplice;
  }
  const testo = valore.testo(GREZZI);
  if (testo === '') return null;
  const letto = Number(testo);
  if (Number.isNaN(letto)) return conACapo(testo);
  return Number.isFinite(letto) ? letto : errore('#NUM!');
}
