import { sembraEnte } from '../enti/sembra-ente';
import type { Posizione } from '../snapshot';
import { classifica } from './classifica-testo';
import { contaNumeri, isOrdinale } from './contenuto-colonna';
import { areaFra, type Griglia } from './griglia';
import { isAltroDalPiano, paionoAlloggi } from './intestazione-ignota';
import type { Lettore } from './lettore';
import type { Illeggibile } from './tabella';
import { titoloSopra } from './titolo-sopra';

/** Quante righe di un blocco si guardano per trovare il primo ente: titolo e intestazione stanno prima. */
const RIGHE_IN_TESTA = 8;
const RIGHE_DI_PROVA = 40;
const COLONNE_ATTORNO = 12;
const ENTI_MINIMI = 2;
const QUOTA_DISTINTI = 0.9;
/** Fra l'intestazione e il primo ente ci possono essere due righe vuote. */
const RIGHE_DI_TESTATA = 3;
const ANNO_MINIMO = 1990;
const ANNO_MASSIMO = 2100;

/** Righe contigue con un testo nella colonna dei nomi, dalla prima in giù. */
function righeContigue(griglia: Griglia, prima: number, colonna: number, limite: number): readonly number[] {
  const righe: number[] = [];
  for (let riga = prima; righe.length < limite; riga += 1) {
    if (griglia.testo(riga, colonna) === null) break;
    righe.push(riga);
  }
  return righe;
}

/** La riga in cui l'intestazione dovrebbe stare: quella degli enti, se c'è, o quella sopra i nomi. */
function rigaTestata(griglia: Griglia, prima: number, nome: number): number {
  for (let riga = prima - 1; riga >= Math.max(griglia.primaRiga, prima - RIGHE_DI_TESTATA); riga -= 1) {
    const testo = griglia.testo(riga, nome);
    if (testo !== null && classifica(testo).ente) return riga;
  }
  return Math.max(0, prima - 1);
}

/** Dove sta l'intestazione della colonna: appena sopra il primo ente, o più su dopo righe vuote; null se non c'è. */
function intestazioneSopra(griglia: Griglia, prima: number, colonna: number): Posizione | null {
  for (let riga = prima - 1; riga >= Math.max(griglia.primaRiga, prima - RIGHE_DI_TESTATA); riga -= 1) {
    const ancora = griglia.ancora(riga, colonna);
    // Un'unione che comincia altrove è il titolo di più colonne.
    if (ancora.colonna !== colonna) return null;
    if (!griglia.vuota(ancora.riga, colonna)) return isScritta(griglia, ancora) ? ancora : null;
  }
  return null;
}

/** Un testo o un anno; un altro numero è il valore di una riga sopra. */
function isScritta(griglia: Griglia, { riga, colonna }: Posizione): boolean {
  const valore = griglia.valore(riga, colonna);
  return typeof valore === 'string' || (typeof valore === 'number' && valore >= ANNO_MINIMO && valore <= ANNO_MASSIMO);
}

function senzaTesto(griglia: Griglia, testata: number, prima: number, colonna: number): boolean {
  for (let riga = testata; riga < prima; riga += 1) {
    const ancora = griglia.ancora(riga, colonna);
    if (ancora.colonna === colonna && !griglia.vuota(ancora.riga, ancora.colonna)) return false;
  }
  return true;
}

/** La prima colonna di numeri accanto ai nomi a cui manca l'intestazione; null se non ce n'è. */
function colonnaMuta(griglia: Griglia, righe: readonly number[], nome: number, testata: number): number | null {
  const prima = righe[0] ?? 0;
  for (let colonna = Math.max(0, nome - COLONNE_ATTORNO); colonna <= nome + COLONNE_ATTORNO; colonna += 1) {
    if (contaNumeri(griglia, righe, colonna) * 2 < righe.length) continue;
    if (colonna < nome && isOrdinale(griglia, righe, colonna)) continue;
    return senzaTesto(griglia, testata, prima, colonna) ? colonna : null;
  }
  return null;
}

/** La colonna di numeri che forse dice una voce, con parole che non si conoscono: la prima dopo i nomi, o prima; o null. */
function colonnaIgnota(lettore: Lettore, righe: readonly number[], nome: number): Posizione | null {
  for (let colonna = nome + 1; colonna <= nome + COLONNE_ATTORNO; colonna += 1) {
    const dopo = testataIgnota(lettore, righe, nome, colonna);
    if (dopo) return dopo;
  }
  for (let colonna = nome - 1; colonna >= Math.max(0, nome - COLONNE_ATTORNO); colonna -= 1) {
    const innanzi = testataIgnota(lettore, righe, nome, colonna);
    if (innanzi) return innanzi;
  }
  return null;
}

/** Dove sta l'intestazione, se la colonna è di numeri che forse dicono una voce. */
function testataIgnota(
  { griglia, copertura }: Lettore,
  righe: readonly number[],
  nome: number,
  colonna: number,
): Posizione | null {
  const prima = righe[0] ?? 0;
  if (copertura.coperta(prima, colonna)) return null;
  const testata = intestazioneSopra(griglia, prima, colonna);
  if (!testata || copertura.coperta(testata.riga, colonna)) return null;
  const testo = griglia.valore(testata.riga, colonna);
  // Di una voce che si conosce ha già deciso chi legge le tabelle: qui non è del piano, se non è un canale dell'avviso.
  if (typeof testo === 'string' && classifica(testo).detta?.voce && !inUnAvviso(griglia, testata.riga, nome))
    return null;
  if (isAltroDalPiano(String(testo)) || isOrdinale(griglia, righe, colonna)) return null;
  return paionoAlloggi(righe.map((riga) => griglia.valore(riga, colonna))) ? testata : null;
}

function inUnAvviso(griglia: Griglia, testata: number, nome: number): boolean {
  return titoloSopra(griglia, testata, { da: nome, a: nome + COLONNE_ATTORNO })?.tipo === 'avviso';
}

function provaBlocco(lettore: Lettore, inizio: number): void {
  const { griglia, copertura } = lettore;
  const viste = new Set<number>();
  for (let riga = inizio; riga < inizio + RIGHE_IN_TESTA; riga += 1) {
    for (let nome = griglia.primaColonna; nome <= griglia.ultimaColonna(riga); nome += 1) {
      if (viste.has(nome) || copertura.coperta(riga, nome)) continue;
      const testo = griglia.testo(riga, nome);
      if (testo === null || !sembraEnte(testo)) continue;
      viste.add(nome);
      segnala(lettore, riga, nome);
    }
  }
}

function segnala(lettore: Lettore, prima: number, nome: number): void {
  const { griglia, copertura } = lettore;
  const prova = righeContigue(griglia, prima, nome, RIGHE_DI_PROVA);
  const nomi = prova.flatMap((riga) => griglia.testo(riga, nome) ?? []);
  if (nomi.filter(sembraEnte).length < ENTI_MINIMI || new Set(nomi).size < nomi.length * QUOTA_DISTINTI) return;
  const testata = rigaTestata(griglia, prima, nome);
  const muta = colonnaMuta(griglia, prova, nome, testata);
  const ignota = muta === null ? colonnaIgnota(lettore, prova, nome) : testataIgnota(lettore, prova, nome, muta);
  const colonna = ignota?.colonna ?? muta;
  if (colonna === null || copertura.coperta(prima, colonna)) return;
  const ultima = righeContigue(griglia, prima, nome, Infinity).at(-1) ?? prima;
  const area = areaFra(
    Math.min(testata, ignota?.riga ?? testata),
    Math.min(nome, colonna),
    ultima,
    Math.max(nome, colonna),
  );
  const motivo: Illeggibile['motivo'] = ignota
    ? { codice: 'voce-sconosciuta', cella: ignota }
    : { codice: 'colonna-senza-intestazione', cella: { riga: testata, colonna } };
  lettore.illeggibile({ area, motivo });
  copertura.copri(area);
}

/**
 * Cerca ciò che resta: nomi di enti con numeri accanto, senza un'intestazione o sotto una che non dice quale voce sono.
 * Guarda solo la testa di ogni blocco di righe scritte, così un foglio grande costa poco.
 */
export function segnalaSenzaTestata(lettore: Lettore): void {
  const { raccolta, tabelle } = lettore;
  const dopoTabelle = tabelle.map(({ area }) => area.riga + area.righe);
  const inizi = new Set([...raccolta.blocchi, ...dopoTabelle]);
  for (const inizio of [...inizi].sort((a, b) => a - b)) provaBlocco(lettore, inizio);
}
