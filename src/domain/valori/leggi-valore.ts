import { isErrore, type ValoreCella } from '../snapshot';
import type { TipoVoce } from '../voci/voce';
import { classeFormato } from './formato-numerico';
import { leggiTesto } from './leggi-testo';
import { NON_CALCOLATA, VUOTO, numero, type DifettoNumero, type Valore } from './valore';

const DUBBIO: readonly DifettoNumero[] = ['percento-dubbio'];

/** Oltre questa misura l'arrotondamento al miliardesimo non ha più cifre da togliere. */
const LIMITE_ARROTONDAMENTO = 1e6;

/** Da frazione a percento senza il rumore binario: 0,07 × 100 è 7, non 7,000000000000001. */
function perCento(frazione: number): number {
  const percento = frazione * 100;
  return Math.abs(percento) < LIMITE_ARROTONDAMENTO ? Math.round(percento * 1e9) / 1e9 : percento;
}

function leggiPercentuale(n: number, percento: boolean): Valore {
  if (percento) return leggiFinito(perCento(n));
  // Col formato generale la cella mostra 0,1: si prende alla lettera, e si chiede.
  if (n > 0 && n < 1) return { tipo: 'numero', numero: n, difetti: DUBBIO };
  return leggiFinito(n);
}

function leggiFinito(n: number): Valore {
  if (!Number.isFinite(n)) return { tipo: 'testo', testo: String(n) };
  return numero(n === 0 ? 0 : n);
}

function leggiCellaNumerica(n: number, formato: string | null, tipo: TipoVoce): Valore {
  if (tipo === 'testo' || !Number.isFinite(n)) return { tipo: 'testo', testo: String(n) };
  const classe = classeFormato(formato);
  if (classe === 'data') return { tipo: 'data', seriale: n };
  if (tipo === 'percentuale') return leggiPercentuale(n, classe === 'percentuale');
  return leggiFinito(n);
}

/**
 * Che cosa dice una cella dove la tabella aspetta una voce di quel tipo, senza mai indovinare.
 *
 * - vuoto, solo spazi, NBSP → `vuoto`; `n.r.`, `n.d.`, `non rilevabile`, `-`, `//` → `nr`;
 * - un numero con formato di data → `data`; una percentuale si legge sempre da 0 a 100;
 * - un testo che nasconde un numero → `numero` con i difetti; "1.234" → `ambiguo`;
 * - ogni altro testo, comprese date scritte e notazioni scientifiche → `testo`.
 */
export function leggiValore(valore: ValoreCella, formato: string | null, tipo: TipoVoce): Valore {
  if (valore === null) return VUOTO;
  if (typeof valore === 'number') return leggiCellaNumerica(valore, formato, tipo);
  if (typeof valore === 'string') return leggiTesto(valore, tipo);
  if (typeof valore === 'boolean') {
    return tipo === 'testo' ? { tipo: 'testo', testo: valore ? 'VERO' : 'FALSO' } : { tipo: 'logico', valore };
  }
  if (isErrore(valore)) return { tipo: 'errore', codice: valore.errore };
  return NON_CALCOLATA;
}
