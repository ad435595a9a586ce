import { riassunto } from '../rilievi/impronta';
import type { Area, SheetSnapshot, ValoreCella, WorkbookSnapshot } from '../snapshot';
import { areaToA1 } from '../notazione-a1';
import { conserva, ripristina, testoConservato } from './valore-conservato';
import type { Conservato } from './valore-conservato';
import { numeroIn, rigaIn } from '../in-elenco';

/** Una riga di un foglio ricevuto, o un suo tratto, come si conserva. Righe e colonne da 0. */
export interface RigaConservata {
  readonly foglio: string;
  readonly riga: number;
  /** Colonna del primo valore. */
  readonly colonna: number;
  /** Aree unite che cominciano in questa riga. */
  readonly unioni: readonly Area[];
  readonly valori: readonly Conservato[];
  /** Formati numerici, paralleli a `valori`; null = Generale. */
  readonly formati: readonly (string | null)[];
}

/** Una riga più lunga si divide: due celle lontane non allargano tutto il foglio. */
const TRATTO = 200;
/** Così l'elenco sta sempre in una cella. */
const UNIONI_PER_RIGA = 500;

/** Le righe non vuote dei fogli, nell'ordine. */
export function righeDi(cartella: WorkbookSnapshot): readonly RigaConservata[] {
  return cartella.fogli.flatMap(righeDelFoglio);
}

function righeDelFoglio(foglio: SheetSnapshot): readonly RigaConservata[] {
  const unioni = unioniPerRiga(foglio);
  const nome = testoConservato(foglio.nome);
  const righe: RigaConservata[] = [];
  const viste = new Set<number>();
  foglio.valori.forEach((valori, i) => {
    const riga = foglio.origine.riga + i;
    const sue = unioni.get(riga) ?? [];
    viste.add(riga);
    const tratti = tratteggia(valori, foglio.formati[i] ?? []);
    for (const { da, ...tratto } of tratti) {
      righe.push({ foglio: nome, riga, colonna: foglio.origine.colonna + da, unioni: [], ...tratto });
    }
    righe.push(...righeDiSoleUnioni(nome, riga, sue));
  });
  for (const [riga, sue] of unioni) if (!viste.has(riga)) righe.push(...righeDiSoleUnioni(nome, riga, sue));
  return unisciPrime(righe);
}

/** Le unioni di una riga stanno con i suoi valori, se ci stanno: è come le legge una persona. */
function unisciPrime(righe: readonly RigaConservata[]): readonly RigaConservata[] {
  const fatte: RigaConservata[] = [];
  for (const riga of righe) {
    const prima = fatte.at(-1);
    if (prima && prima.riga === riga.riga && riga.valori.length === 0 && prima.unioni.length === 0) {
      fatte[fatte.length - 1] = { ...prima, unioni: riga.unioni };
    } else fatte.push(riga);
  }
  return fatte;
}

function righeDiSoleUnioni(foglio: string, riga: number, unioni: readonly Area[]): readonly RigaConservata[] {
  const righe: RigaConservata[] = [];
  for (let da = 0; da < unioni.length; da += UNIONI_PER_RIGA) {
    righe.push({ foglio, riga, colonna: 0, unioni: unioni.slice(da, da + UNIONI_PER_RIGA), valori: [], formati: [] });
  }
  return righe;
}

function unioniPerRiga({ unioni }: SheetSnapshot): ReadonlyMap<number, readonly Area[]> {
  const perRiga = new Map<number, Area[]>();
  for (const area of unioni) {
    const sue = perRiga.get(area.riga);
    if (sue) sue.push(area);
    else perRiga.set(area.riga, [area]);
  }
  return perRiga;
}

interface Tratto {
  readonly da: number;
  readonly valori: readonly Conservato[];
  readonly formati: readonly (string | null)[];
}

/** La riga divisa in tratti senza vuoti ai bordi; nessuno se è vuota. */
function tratteggia(valori: readonly ValoreCella[], formati: readonly (string | null)[]): readonly Tratto[] {
  const tratti: Tratto[] = [];
  for (let inizio = 0; inizio < valori.length; inizio += TRATTO) {
    const scritti = valori.slice(inizio, inizio + TRATTO).map(conserva);
    const primo = scritti.findIndex((valore) => valore !== null);
    if (primo < 0) continue;
    const dopo = scritti.findLastIndex((valore) => valore !== null) + 1;
    const da = inizio + primo;
    tratti.push({
      da,
      valori: scritti.slice(primo, dopo),
      formati: Array.from({ length: dopo - primo }, (_, i) => formatoVero(formati[da + i])),
    });
  }
  return tratti;
}

function formatoVero(formato: string | null | undefined): string | null {
  return formato === undefined || formato === null || formato === 'General' ? null : formato;
}

/** Un foglio con le righe conservate, uguale all'originale tranne le formule, ciò che era nascosto e la protezione. */
export function foglioDaRighe(nome: string, righe: readonly RigaConservata[]): SheetSnapshot {
  const conValori = righe.filter(({ valori }) => valori.length > 0);
  const origine = {
    riga: minimo(conValori.map(({ riga }) => riga)),
    colonna: minimo(conValori.map(({ colonna }) => colonna)),
  };
  const valori: ValoreCella[][] = [];
  const formati: (string | null)[][] = [];
  for (const tratto of conValori) {
    const i = tratto.riga - origine.riga;
    // Le righe saltate sono tutte la stessa riga vuota: fra due tabelle lontane possono essere un milione.
    while (valori.length <= i) {
      valori.push(VUOTA);
      formati.push(SENZA_FORMATI);
    }
    const celle = (valori[i] = [...rigaIn(valori, i)]);
    const loro = (formati[i] = [...rigaIn(formati, i)]);
    const da = tratto.colonna - origine.colonna;
    while (celle.length < da + tratto.valori.length) celle.push(null);
    while (loro.length < celle.length) loro.push(null);
    tratto.valori.forEach((valore, c) => (celle[da + c] = ripristina(valore)));
    tratto.formati.forEach((formato, c) => (loro[da + c] = formato));
  }
  return {
    nome,
    visibilita: 'visibile',
    protetto: false,
    origine,
    valori,
    formule: [],
    formati,
    formuleNote: false,
    unioni: righe.flatMap(({ unioni }) => unioni),
    righeNascoste: [],
    colonneNascoste: [],
  };
}

const VUOTA: ValoreCella[] = [];
const SENZA_FORMATI: (string | null)[] = [];

function minimo(numeri: readonly number[]): number {
  return numeri.reduce((a, b) => Math.min(a, b), numeroIn(numeri, 0));
}

/** Le aree unite come si scrivono nella loro colonna. */
export function scriviUnioni(unioni: readonly Area[]): string | null {
  return unioni.length === 0 ? null : unioni.map(areaToA1).join(', ');
}

/**
 * Un numero che cambia se una riga sparisce, si aggiunge o cambia: non protegge, dice se qualcuno ha messo mano ai dati.
 * L'ordine non conta, perché chi riordina il foglio non cambia i dati; i formati nemmeno, perché Excel li riscrive.
 */
export function controlloDi(righe: readonly RigaConservata[]): string {
  let somma = 0n;
  for (const { foglio, riga, colonna, unioni, valori } of righe) {
    const testo = JSON.stringify([foglio, riga, colonna, scriviUnioni(unioni), valori]);
    somma = BigInt.asUintN(64, somma + BigInt(`0x${riassunto(testo)}`));
  }
  return somma.toString(16).padStart(16, '0');
}
