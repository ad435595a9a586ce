import { conMemoria } from '../con-memoria';
import { annoScritto } from './anni-scritti';
import { LUNGHEZZA_INTESTAZIONE, parole } from './parole';
import { senzaRefusi } from './refusi';
import { CONTEGGIO, GENERICHE, PERCENTO, RIEMPITIVE, SINONIMI } from './sinonimi';
import { VOCI, type VoceKey } from './voce';

/** Intestazione che da sola non dice la voce: "Totale", "N. alloggi", "Media", "%", "2019". */
export type Generica = keyof typeof GENERICHE | 'numero' | 'percento' | 'anno';

/** Che cosa dice un'intestazione. `voce` e `generica` non stanno mai insieme. */
export interface Detta {
  readonly voce: VoceKey | null;
  readonly generica: Generica | null;
  /** Vero se c'è il segno % o la parola. */
  readonly percento: boolean;
  /** Anno scritto da solo, non in una data né in un periodo. */
  readonly anno: number | null;
}

type Prova = (parole: readonly string[]) => boolean;

/** Un bit per lettera iniziale; l'ultimo per cifre e segni. Scarta quasi tutti gli schemi con un confronto. */
function iniziale(parola: string): number {
  const posto = parola.charCodeAt(0) - 97;
  return 1 << (posto >= 0 && posto < 26 ? posto : 26);
}

interface Gruppo {
  readonly prova: Prova;
  /** Iniziali di cui almeno una serve; 0 se il gruppo vieta invece di chiedere. */
  readonly iniziali: number;
}

function leggiGruppo(gruppo: string): Gruppo {
  const segno = gruppo.charAt(0);
  const alternative = gruppo.replace(/^[!^]/, '').split('|');
  const intere = new Set(alternative.filter((parola) => !parola.endsWith('*')));
  const radici = alternative.filter((parola) => parola.endsWith('*')).map((parola) => parola.slice(0, -1));
  const una = (parola: string): boolean => intere.has(parola) || radici.some((radice) => parola.startsWith(radice));
  if (segno === '!') return { prova: (parole) => !parole.some(una), iniziali: 0 };
  const iniziali = alternative.reduce((maschera, parola) => maschera | iniziale(parola), 0);
  if (segno === '^') return { prova: ([prima]) => prima !== undefined && una(prima), iniziali };
  return { prova: (parole) => parole.some(una), iniziali };
}

const SCHEMI = SINONIMI.map(([voce, schema]) => {
  const gruppi = schema.split(' ').map(leggiGruppo);
  return {
    voce,
    prove: gruppi.map(({ prova }) => prova),
    iniziali: gruppi.flatMap(({ iniziali }) => (iniziali === 0 ? [] : iniziali)),
  };
});

function trovaSchema(tutte: readonly string[]): (typeof SCHEMI)[number] | undefined {
  let presenti = 0;
  for (const parola of tutte) presenti |= iniziale(parola);
  return SCHEMI.find(
    ({ prove, iniziali }) =>
      iniziali.every((maschera) => (presenti & maschera) !== 0) && prove.every((prova) => prova(tutte)),
  );
}

/** Le prime lettere di ogni parola che conta: chi non ne ha nessuna non è un'intestazione. */
const CAPI: ReadonlySet<string> = new Set(
  [
    ...SINONIMI.filter(([voce]) => voce !== null)
      .flatMap(([, schema]) => schema.split(' ').filter((gruppo) => !gruppo.startsWith('!')))
      .flatMap((gruppo) => gruppo.replace('^', '').split('|'))
      .map((parola) => parola.replace('*', '')),
    ...CONTEGGIO,
    ...PERCENTO,
    ...Object.values(GENERICHE).flatMap((insieme) => [...insieme]),
  ].map((parola) => parola.slice(0, 3)),
);

/** "€ 115.155,00", "20 %", "12": un valore, non un'intestazione. */
const SOLO_CIFRE = /^[\s€%]*\d[\d\s.,€%]*$/;
const ANNO_SOLO = /^20\d\d$/;

function leggiGenerica(tutte: readonly string[]): Generica | null {
  const dette = tutte.filter((parola) => !RIEMPITIVE.has(parola) && !ANNO_SOLO.test(parola));
  const senzaConteggio = dette.filter((parola) => !CONTEGGIO.has(parola) && !/^\d+$/.test(parola));
  if (dette.some((parola) => PERCENTO.has(parola))) {
    return senzaConteggio.every((parola) => PERCENTO.has(parola) || GENERICHE.totale.has(parola)) ? 'percento' : null;
  }
  if (dette.length === 0) return tutte.some((parola) => ANNO_SOLO.test(parola)) ? 'anno' : null;
  if (senzaConteggio.length === 0) return dette.some((parola) => CONTEGGIO.has(parola)) ? 'numero' : null;
  for (const generica of ['totale', 'media', 'maschi', 'femmine'] as const) {
    const insieme: ReadonlySet<string> = GENERICHE[generica];
    if (senzaConteggio.every((parola) => insieme.has(parola))) return generica;
  }
  return null;
}

const NUMERO = /^(?:n|nr|num|numero)$/;
const ALLOGGI = /^(?:ui|alloggi|unita)$/;

/** Il numero di alloggi riservati non è la quota: "N. U.I. per Forze di Polizia", "Indigenti: U.I.". */
function contaInveceDiQuota(voce: VoceKey, tutte: readonly string[]): boolean {
  if (VOCI[voce].tipo !== 'percentuale') return false;
  return tutte.some((parola) => NUMERO.test(parola)) || ALLOGGI.test(tutte.at(-1) ?? '');
}

/** Come `riconosciVoce`, per chi ha già diviso il testo in parole. */
export function riconosciParole(testo: string, tutte: readonly string[]): Detta | null {
  if (SOLO_CIFRE.test(testo) && !ANNO_SOLO.test(testo.trim())) return null;
  if (!tutte.some((parola) => CAPI.has(parola.slice(0, 3)) || ANNO_SOLO.test(parola))) return null;
  // "SAT (max 10 %)" cita una soglia, non dice che la colonna porta percentuali.
  const percento = tutte.some((parola, i) => PERCENTO.has(parola) && !/^\d+$/.test(tutte[i - 1] ?? ''));
  const schema = trovaSchema(tutte) ?? trovaSchema(senzaRefusi(tutte));
  if (schema) {
    const { voce } = schema;
    if (voce === null || (!percento && contaInveceDiQuota(voce, tutte))) return null;
    return { voce, generica: null, percento, anno: annoScritto(testo) };
  }
  const generica = leggiGenerica(tutte);
  return generica && { voce: null, generica, percento, anno: annoScritto(testo) };
}

const voceDelTesto = conMemoria({ testi: 20_000 }, (testo) => riconosciParole(testo, parole(testo)));

/**
 * La voce detta da un'intestazione, comunque scritta; null se non ne dice nessuna.
 * Non sa dove sta il testo: che sia un'intestazione, un titolo o un'etichetta lo decide chi guarda il foglio.
 */
export function riconosciVoce(testo: string): Detta | null {
  if (testo.length > LUNGHEZZA_INTESTAZIONE) return null;
  return voceDelTesto(testo);
}
