import { fromA1 } from '../notazione-a1';
import type { Area, ValoreCella } from '../snapshot';
import { COLONNE_RIGHE } from './colonne';
import type { RigaConservata } from './righe-conservate';
import type { Conservato } from './valore-conservato';

/** Una riga del foglio, o null se non è scritta come la scriviamo noi. */
export type RigaLetta = RigaConservata | null;

const INIZIO_VALORI = COLONNE_RIGHE.length - 1;
const RIGHE_DI_EXCEL = 1_048_576;
const COLONNE_DI_EXCEL = 16_384;

export function leggiRiga(celle: readonly ValoreCella[], formati: readonly (string | null)[]): RigaLetta {
  const [, foglio = null, numero = null, lettera = null, unite = null] = celle;
  const riga = Number(typeof numero === 'number' || typeof numero === 'string' ? numero : Number.NaN);
  const inizio = fromA1(`${String(lettera)}1`);
  const unioni = leggiUnioni(unite);
  const valori = celle.slice(INIZIO_VALORI).map(comeConservato);
  const dopo = valori.findLastIndex((valore) => valore !== null) + 1;
  if (foglio === null || !isNumeroDiRiga(riga) || !inizio || !unioni || valori.includes(undefined)) return null;
  const interi = valori.slice(0, dopo).map((valore) => valore ?? null);
  if (inizio.colonna + interi.length > COLONNE_DI_EXCEL) return null;
  return {
    foglio: String(foglio),
    riga: riga - 1,
    colonna: inizio.colonna,
    unioni,
    valori: interi,
    formati: interi.map((_, i) => formati[INIZIO_VALORI + i] ?? null),
  };
}

/** Undefined per ciò che non abbiamo scritto noi: un valore logico, un errore. */
function comeConservato(valore: ValoreCella): Conservato | undefined {
  if (valore === '') return null;
  return valore === null || typeof valore === 'number' || typeof valore === 'string' ? valore : undefined;
}

function isNumeroDiRiga(riga: number): boolean {
  return Number.isInteger(riga) && riga >= 1 && riga <= RIGHE_DI_EXCEL;
}

function leggiUnioni(scritte: ValoreCella): readonly Area[] | null {
  if (scritte === null || scritte === '') return [];
  if (typeof scritte !== 'string') return null;
  const aree = scritte.split(',').map(leggiArea);
  return aree.every((area) => area !== null) ? aree : null;
}

function leggiArea(scritta: string): Area | null {
  const [prima = '', ultima = prima] = scritta.trim().split(':');
  const inizio = fromA1(prima);
  const fine = fromA1(ultima);
  if (!inizio || !fine || fine.riga < inizio.riga || fine.colonna < inizio.colonna) return null;
  return { ...inizio, righe: fine.riga - inizio.riga + 1, colonne: fine.colonna - inizio.colonna + 1 };
}
