import { sembraEnte } from '../enti/sembra-ente';
import { formatoIn, type SheetSnapshot } from '../snapshot';
import { dataIso, dataScritta } from './data-iso';
import { leggiValore } from '../valori/leggi-valore';
import { classifica, NIENTE } from './classifica-testo';
import type { Griglia } from './griglia';
import type { Indizio } from './indizi';
import type { Lettore } from './lettore';
import { sembraFrase } from './natura-testo';
import type { CampoAnagrafica } from './tabella';
import { COLONNE_ACCANTO, primaPiena } from './valori-accanto';

/** Righe estranee (referente, PEC, righe vuote) ammesse fra un'etichetta e la seguente. */
const SALTO_MASSIMO = 5;
/** Tante etichette sulla stessa riga sono l'intestazione di una tabella. */
const ETICHETTE_IN_FILA = 3;
/** "Tipo ente | Ragione sociale | Turn-over | Carenza": anche con poche etichette, le voci in fila dicono lo stesso. */
const VOCI_IN_FILA = 2;

function isSoloVoce({ classe }: Indizio): boolean {
  return classe.etichetta === null && Boolean(classe.detta?.voce);
}

/** Il valore come lo legge una persona: testo senza spazi attorno, anno, data ISO. */
function comeTesto(foglio: SheetSnapshot, griglia: Griglia, riga: number, colonna: number): string {
  const cella = griglia.valore(riga, colonna);
  if (typeof cella === 'string') return dataScritta(cella.trim()) ?? cella.trim();
  const valore = leggiValore(cella, formatoIn(foglio, riga, colonna), 'conteggio');
  if (valore.tipo === 'data') return dataIso(valore.seriale);
  if (valore.tipo === 'numero') return String(valore.numero);
  return '';
}

/** Un'etichetta col suo valore nella colonna data; null se è vuoto o non è di quell'etichetta. */
function leggiCampo({ foglio, griglia }: Lettore, indizio: Indizio, dove: number): CampoAnagrafica | null {
  const { riga, colonna, classe } = indizio;
  const testo = comeTesto(foglio, griglia, riga, dove);
  if (classe.etichetta === null || testo === '') return null;
  // "Ente | Codice ISTAT | …" è un'intestazione: accanto a "Ente" sta un nome.
  const nome = sembraEnte(testo) || (classifica(testo) === NIENTE && !sembraFrase(testo));
  if (classe.etichetta === 'ente' && !nome) return null;
  return { chiave: classe.etichetta, etichetta: { riga, colonna }, posizione: { riga, colonna: dove }, testo };
}

/** La colonna dei valori: quella intestata "Valore", o quella in cui sta il nome dell'ente. */
function colonnaDeiValori(lettore: Lettore, pila: readonly Indizio[]): number | null {
  const { griglia } = lettore;
  const prima = pila[0];
  if (!prima) return null;
  for (let colonna = prima.colonna + 1; colonna <= prima.colonna + COLONNE_ACCANTO; colonna += 1) {
    const testo = griglia.testo(prima.riga - 1, colonna);
    if (testo !== null && classifica(testo).detta?.generica === 'numero') return colonna;
  }
  for (const indizio of pila) {
    if (indizio.classe.etichetta !== 'ente') continue;
    const dove = primaPiena(griglia, indizio.riga, indizio.colonna + 1);
    if (dove !== null && leggiCampo(lettore, indizio, dove)) return dove;
  }
  return null;
}

function isEtichetta({ classe }: Indizio): boolean {
  return classe.etichetta !== null;
}

function conta(celle: readonly Indizio[], quali: (indizio: Indizio) => boolean): number {
  let quante = 0;
  for (const cella of celle) if (quali(cella)) quante += 1;
  return quante;
}

/** Le etichette del foglio, colonna per colonna, dall'alto in basso. */
function etichettePerColonna({ raccolta }: Lettore): Iterable<readonly Indizio[]> {
  const perColonna = new Map<number, Indizio[]>();
  for (const { celle } of raccolta.righe) {
    if (conta(celle, isEtichetta) >= ETICHETTE_IN_FILA || conta(celle, isSoloVoce) >= VOCI_IN_FILA) continue;
    for (const etichetta of celle) {
      if (!isEtichetta(etichetta)) continue;
      const pila = perColonna.get(etichetta.colonna);
      if (pila) pila.push(etichetta);
      else perColonna.set(etichetta.colonna, [etichetta]);
    }
  }
  return perColonna.values();
}

/** Divide le etichette di una colonna dove fra l'una e l'altra ci sono troppe righe estranee. */
function dividi(etichette: readonly Indizio[]): readonly (readonly Indizio[])[] {
  const pile: Indizio[][] = [];
  let ultima = -Infinity;
  for (const etichetta of etichette) {
    if (etichetta.riga - ultima > SALTO_MASSIMO) pile.push([]);
    pile.at(-1)?.push(etichetta);
    ultima = etichetta.riga;
  }
  return pile;
}

/** "Ente | COMUNE DI VIADANA | Anno | 2021": le altre etichette della riga, ognuna col suo valore accanto. */
function campiADestra(lettore: Lettore, riga: number, valori: number): readonly (CampoAnagrafica | null)[] {
  return lettore.liberi(riga).map((indizio) => {
    if (indizio.colonna <= valori || indizio.classe.etichetta === null) return null;
    const dove = primaPiena(lettore.griglia, riga, indizio.colonna + 1);
    return dove === null ? null : leggiCampo(lettore, indizio, dove);
  });
}

function leggiPila(lettore: Lettore, pila: readonly Indizio[]): void {
  const dove = colonnaDeiValori(lettore, pila);
  if (dove === null) return;
  const campi: CampoAnagrafica[] = [];
  for (const campo of [
    ...pila.map((indizio) => leggiCampo(lettore, indizio, dove)),
    ...pila.flatMap(({ riga }) => campiADestra(lettore, riga, dove)),
  ]) {
    if (campo && !campi.some(({ chiave }) => chiave === campo.chiave)) campi.push(campo);
  }
  if (campi.length < 2 || !campi.some(({ chiave }) => chiave === 'ente')) return;
  lettore.anagrafiche.push({ file: lettore.file, foglio: lettore.foglio, campi });
  for (const { etichetta, posizione } of campi) {
    lettore.copertura.copriCella(etichetta);
    lettore.copertura.copriCella(posizione);
  }
}

/** Trova le anagrafiche del foglio: etichette in colonna col valore accanto, fra cui almeno l'ente e un altro dato. */
export function leggiAnagrafiche(lettore: Lettore): void {
  for (const etichette of etichettePerColonna(lettore)) {
    for (const pila of dividi(etichette)) leggiPila(lettore, pila);
  }
}
