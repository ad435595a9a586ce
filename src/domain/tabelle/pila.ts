import { sembraEnte } from '../enti/sembra-ente';
import type { Detta } from '../voci/riconosci-voce';
import { isAnno } from './blocco-testata';
import { classifica } from './classifica-testo';
import type { Griglia } from './griglia';
import { sembraFrase } from './natura-testo';

/** Un'etichetta di voce della scheda. */
export interface Etichetta {
  readonly riga: number;
  readonly testo: string;
  readonly detta: Detta;
}

/** Un testo della stessa colonna che non dice una voce. */
export interface Estranea {
  readonly riga: number;
  readonly testo: string;
}

/** Etichette di voci una sotto l'altra. */
export interface Pila {
  readonly etichette: readonly Etichetta[];
  /** Etichette fra le altre che non dicono una voce ("Avviso pubblico", "Note"). */
  readonly estranee: readonly Estranea[];
  /** Ultima riga guardata. */
  readonly ultima: number;
}

const VUOTE_MASSIME = 3;
const ESTRANEE_MASSIME = 6;
/** Una voce si può ripetere (numero e percentuale); più voci ripetute sono una colonna di dati. */
const RIPETUTE_MASSIME = 2;

/** L'etichetta di voce; null se il testo non ne dice una. */
function leggiEtichetta(riga: number, testo: string): Etichetta | null {
  const { detta, soggetto, ente } = classifica(testo);
  return detta === null || soggetto || ente || detta.generica === 'numero' || sembraFrase(testo)
    ? null
    : { riga, testo, detta };
}

/** "2019" sotto "Turn-over": l'etichetta può essere un numero. */
function comeEtichetta(griglia: Griglia, riga: number, colonna: number): string | null {
  const valore = griglia.valore(riga, colonna);
  return isAnno(valore) ? String(valore) : griglia.testo(riga, colonna);
}

/** Vero se attaccata all'etichetta sta un'altra voce: la riga è un'intestazione. Un chiarimento più in là non conta. */
export function isRigaDiTestata(griglia: Griglia, riga: number, colonna: number): boolean {
  const accanto = griglia.testo(riga, colonna + 1);
  return accanto !== null && !sembraFrase(accanto) && Boolean(classifica(accanto).detta?.voce);
}

/** Le etichette di voci in colonna a partire da una; null se si ripetono: è una colonna di dati. */
export function leggiPila(griglia: Griglia, prima: number, colonna: number): Pila | { readonly scartata: number } {
  const etichette: Etichetta[] = [];
  const estranee: Estranea[] = [];
  const viste = new Set<string>();
  let ripetute = 0;
  let vuote = 0;
  let fuori = 0;
  let ultima = prima;
  for (let riga = prima; vuote <= VUOTE_MASSIME && fuori <= ESTRANEE_MASSIME; riga += 1) {
    if (griglia.vuota(riga, colonna)) {
      vuote += 1;
      continue;
    }
    const testo = comeEtichetta(griglia, riga, colonna);
    if (testo === null || sembraEnte(testo) || isRigaDiTestata(griglia, riga, colonna)) break;
    vuote = 0;
    ultima = riga;
    const etichetta = leggiEtichetta(riga, testo);
    if (!etichetta) {
      if (classifica(testo).ente) break;
      estranee.push({ riga, testo });
      fuori += 1;
      continue;
    }
    fuori = 0;
    const { voce, generica, anno, percento } = etichetta.detta;
    const chiave = [voce, generica, anno, percento].join();
    if (viste.has(chiave)) ripetute += 1;
    viste.add(chiave);
    if (ripetute > RIPETUTE_MASSIME) return { scartata: riga };
    etichette.push(etichetta);
  }
  return { etichette, estranee, ultima };
}
