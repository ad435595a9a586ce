import { conMemoria } from '../con-memoria';
import { parole, LUNGHEZZA_INTESTAZIONE } from '../voci/parole';
import type { VoceKey } from '../voci/voce';
import { classifica } from './classifica-testo';

/** "* Comuni senza U.I. SAP", "Nota:", "Fonte:", "(1) …": ciò che si scrive sotto una tabella. */
const DA_NOTA = /^\s*(?:[*°∗＊†]|\([*°\d]{1,3}\)|\d\)|n\.?\s?b\.?\b|not[ae]\b|legenda\b|fonte\b|avvertenza\b)/i;
const MINUSCOLA = /^\s*\p{Ll}/u;
const LETTERE_FRASE = 120;
const PAROLE_FRASE = 4;

/** "Solo piani già formalizzati (lett. c)." è un chiarimento: finisce col punto, o è troppo lungo per un'etichetta. */
export function sembraFrase(testo: string): boolean {
  const stretto = testo.trim();
  if (stretto.length > LETTERE_FRASE) return true;
  return stretto.endsWith('.') && !/\bu\.\s?i\.$/i.test(stretto) && stretto.split(/\s+/).length >= PAROLE_FRASE;
}

/** Parole che i titoli delle tabelle usano. */
const DA_TITOLO =
  /^(?:tabella|tab|quadro|prospetto|elenco|ui|alloggi|unita|popolazione|patrimonio|consistenza|misure|fondi|piano|allegato)$/;

/** Vero se il testo è una nota, una legenda o una fonte, dovunque stia. */
export function sembraNota(testo: string): boolean {
  return DA_NOTA.test(testo);
}

/** Vero se il testo ha le parole di un titolo di tabella. */
export function sembraTitolo(testo: string): boolean {
  if (sembraNota(testo) || testo.length > LUNGHEZZA_INTESTAZIONE) return false;
  if (classifica(testo).detta?.voce) return !MINUSCOLA.test(testo) || parole(testo).length <= 6;
  return parole(testo).some((parola) => DA_TITOLO.test(parola));
}

/** Verbi e articoli delle frasi: un titolo non ne ha. */
const DA_FRASE =
  /^(?:il|lo|la|i|gli|le|si|nel|nei|nelle|per|sono|risultano|risulta|ammonta|ammontano|viene|vengono|hanno|ha|e'|è)\b/i;
const VERBI = /\b(?:sono|risultano|risulta|ammontano|ammonta|vengono|viene|hanno|pari a)\b/i;
/** Il titolo stesso dice che la tabella non c'è o non serve. */
const NEGATO = /\bnon\b|\bnessun[ao]?\b|\bassent[ei]\b/i;
const ALLOGGI = /^(?:ui|alloggi|unita|appartamenti)$/;
const PRESENTI = /^(?:present[ei]|ubicat[ei]|situat[ei]|dislocat[ei]|distribuit[ei]|esistent[ei])$/;
const LUOGHI = /^(?:comune|comuni|subambito|subambiti|ambito)$/;
const PAROLE_MASSIME = 30;

/** Una tabella annunciata da un titolo. */
export interface Promessa {
  /** Vero se annuncia alloggi per luogo ("Alloggi ALER presenti nei comuni…"), falso se nomina solo una voce. */
  readonly certa: boolean;
  readonly voce: VoceKey | null;
}

/** Che cosa promette un titolo; null per frasi, note, legende e titoli generici ("U.I. disponibili"). */
export const promessaDiTabella = conMemoria({ testi: 20_000, caratteri: 300 }, (testo): Promessa | null => {
  if (sembraNota(testo) || /[:=]\s*\S/.test(testo) || DA_FRASE.test(testo.trim())) return null;
  if (VERBI.test(testo) || NEGATO.test(testo)) return null;
  const tutte = parole(testo);
  if (tutte.length < 2 || tutte.length > PAROLE_MASSIME || !tutte.some((parola) => ALLOGGI.test(parola))) return null;
  if (tutte.some((parola) => PRESENTI.test(parola)) && tutte.some((parola) => LUOGHI.test(parola))) {
    return { certa: true, voce: null };
  }
  const { detta, totale, soggetto } = classifica(testo);
  const voce = detta?.voce ?? null;
  const conCifre = tutte.some((parola) => /^\d+$/.test(parola) && !/^20\d\d$/.test(parola));
  if (voce === null || voce === 'complessivo' || totale !== null || soggetto || conCifre) return null;
  return { certa: false, voce };
});
