import { isErrore, isNonCalcolata } from '../snapshot';
import type { ValoreCella } from '../snapshot';

/** Ciò che sta in una cella del foglio delle righe: solo testi e numeri passano uguali da ogni scrittore. */
export type Conservato = string | number | null;

const PAROLE: ReadonlyMap<string, ValoreCella> = new Map<string, ValoreCella>([
  ['VERO', true],
  ['FALSO', false],
  ['formula non calcolata', { nonCalcolata: true }],
  ['testo vuoto', ''],
]);
const ERRORE = /^#[^«»]{1,40}$/;
/** Quanto una cella di Excel può tenere, in unità UTF-16. */
const TESTO_MASSIMO = 32_767;

const A_CAPO_WINDOWS = /\r\n?/g;
// Ciò che un file .xlsx non può contenere: se lo si conservasse, riletto sarebbe diverso.
const VIETATI = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const SURROGATO_SOLO = /\p{Surrogate}/gu;

/**
 * Il valore come si conserva. Valori logici, errori e formule senza risultato diventano una parola fra virgolette basse
 * («VERO», «#N/A»); un testo che fosse già scritto così ne prende un paio in più, e niente si confonde.
 */
export function conserva(valore: ValoreCella): Conservato {
  if (valore === null) return null;
  if (typeof valore === 'number') return Number.isFinite(valore) ? valore : null;
  if (typeof valore === 'boolean') return valore ? '«VERO»' : '«FALSO»';
  if (isErrore(valore)) return ERRORE.test(valore.errore) ? `«${valore.errore}»` : '«#N/A»';
  if (isNonCalcolata(valore)) return '«formula non calcolata»';
  const testo = testoConservato(valore);
  if (testo === '') return '«testo vuoto»';
  return isParola(testo) ? `«${testo}»` : testo;
}

/** Il valore che era, da come è conservato. */
export function ripristina(conservato: Conservato): ValoreCella {
  if (typeof conservato !== 'string' || !isParola(conservato)) return conservato;
  const dentro = conservato.slice(1, -1);
  if (isParola(dentro)) return dentro;
  const parola = PAROLE.get(dentro);
  return parola === undefined ? { errore: dentro } : parola;
}

/** Il testo senza ciò che una cella non può contenere. */
export function testoConservato(testo: string): string {
  const pulito = testo.replace(A_CAPO_WINDOWS, '\n').replace(VIETATI, '').replace(SURROGATO_SOLO, '\uFFFD');
  // Due caratteri di margine per le virgolette, che i testi lunghi non prendono mai.
  return pulito.length <= TESTO_MASSIMO ? pulito : `${pulito.slice(0, TESTO_MASSIMO - 2)}…`.replace(SURROGATO_SOLO, '');
}

/** Vero se il testo è una delle parole riservate, fra una o più paia di virgolette basse. */
function isParola(testo: string): boolean {
  const aperte = /^«+/.exec(testo)?.[0].length ?? 0;
  if (aperte === 0 || !testo.endsWith('»'.repeat(aperte))) return false;
  const dentro = testo.slice(aperte, testo.length - aperte);
  return PAROLE.has(dentro) || ERRORE.test(dentro);
}
