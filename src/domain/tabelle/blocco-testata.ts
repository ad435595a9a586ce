import { sembraEnte } from '../enti/sembra-ente';
import type { Posizione, ValoreCella } from '../snapshot';
import { classifica } from './classifica-testo';
import type { Banda } from './colonna-nomi';
import type { Copertura } from './copertura';
import { isVuota, type Griglia } from './griglia';
import { numeraColonne } from './numerazione';

/** Righe dell'intestazione, estremi compresi. */
export interface BloccoTestata {
  readonly prima: number;
  readonly ultima: number;
}

const RIGHE_IN_PIU = 2;
/** Un titolo di gruppo è breve: più lungo, sopra una tabella, è il titolo della tabella. */
const LETTERE_GRUPPO = 40;
const LETTERE_SOTTOTESTATA = 60;

/** Un anno scritto come numero nell'intestazione. */
export function isAnno(valore: ValoreCella): boolean {
  return typeof valore === 'number' && Number.isInteger(valore) && valore >= 2000 && valore < 2100;
}

function celleScritte(griglia: Griglia, riga: number, banda: Banda): { colonna: number; valore: ValoreCella }[] {
  const scritte: { colonna: number; valore: ValoreCella }[] = [];
  for (let colonna = banda.da; colonna <= banda.a; colonna += 1) {
    const valore = griglia.valore(riga, colonna);
    if (!isVuota(valore)) scritte.push({ colonna, valore });
  }
  return scritte;
}

/** Riga sotto la testata che la completa: gli anni sotto "Turn-over", le unità di misura, i numeri delle colonne. */
function completaSotto(griglia: Griglia, riga: number, banda: Banda, nome: number | null): boolean {
  const scritte = celleScritte(griglia, riga, banda);
  if (scritte.length === 0) return false;
  // Una riga di dati con le cifre in fila ha più celle vuote, o il nome: qui si numera ogni colonna intestata.
  if (scritte.length >= intestate(griglia, riga - 1, banda) - 1 && numeraColonne(griglia, riga, banda.da, banda.a))
    return true;
  if (nome !== null && !griglia.vuota(riga, nome)) return false;
  return scritte.every(({ colonna, valore }) => {
    if (isAnno(valore)) return true;
    if (typeof valore !== 'string' || valore.length > LETTERE_SOTTOTESTATA) return false;
    const sopra = griglia.ancora(riga - 1, colonna);
    const sottoQualcosa = !griglia.vuota(sopra.riga, sopra.colonna) || classifica(valore).detta !== null;
    return sottoQualcosa && /[\p{L}%]|20\d\d/u.test(valore) && !/^\s*n\.?\s*[rd]\.?\s*$/i.test(valore);
  });
}

function intestate(griglia: Griglia, riga: number, banda: Banda): number {
  return celleScritte(griglia, riga, banda).length;
}

function diceVoce(griglia: Griglia, riga: number, colonna: number): boolean {
  const testo = griglia.testo(riga, colonna);
  return testo !== null && Boolean(classifica(testo).detta?.voce);
}

/** Riga sopra la testata che le dà i titoli di gruppo, o le intestazioni unite in verticale. */
function completaSopra(griglia: Griglia, riga: number, banda: Banda, nome: number | null): boolean {
  const scritte = celleScritte(griglia, riga, banda);
  if (!scritte.every(({ valore }) => (typeof valore === 'string' && !sembraEnte(valore)) || isAnno(valore))) {
    return false;
  }
  if (nome !== null) {
    const ancora = griglia.ancora(riga, nome);
    const sopraNome = griglia.testo(ancora.riga, ancora.colonna);
    if (sopraNome !== null) {
      const classe = classifica(sopraNome);
      return ancora.colonna === nome && (classe.ente || classe.territorio) && scritte.length > 1;
    }
  }
  if (scritte.length > 1) return true;
  const [sola] = scritte;
  if (!sola || typeof sola.valore !== 'string') return false;
  const unione = griglia.unione(riga, sola.colonna);
  if (unione && unione.colonne > 1) return unione.colonna + unione.colonne - 1 <= banda.a;
  // Sopra un'intestazione che dice già la sua voce, una cella sola è il titolo della tabella.
  if (diceVoce(griglia, riga + 1, sola.colonna)) return false;
  // Senza unione un titolo di tabella sta al suo margine sinistro; un titolo di gruppo sta sopra le sue voci.
  if (sola.colonna === banda.da || sola.valore.length > LETTERE_GRUPPO) return false;
  return classifica(sola.valore).detta !== null && !griglia.vuota(riga + 1, sola.colonna + 1);
}

/** Allarga la riga delle voci alle righe vicine che fanno parte della stessa intestazione. */
export function trovaBlocco(
  griglia: Griglia,
  copertura: Copertura,
  riga: number,
  banda: Banda,
  nome: number | null,
): BloccoTestata {
  let ultima = riga;
  while (ultima - riga < RIGHE_IN_PIU && completaSotto(griglia, ultima + 1, banda, nome)) ultima += 1;
  let prima = riga;
  while (riga - prima < RIGHE_IN_PIU) {
    const sopra = prima - 1;
    if (sopra < griglia.primaRiga || copertura.coperta(sopra, nome ?? banda.da)) break;
    if (!completaSopra(griglia, sopra, banda, nome)) break;
    prima = sopra;
  }
  return { prima, ultima };
}

/** Il testo dell'intestazione di una colonna. */
export interface TestoColonna {
  /** Tutte le righe, unite da uno spazio. */
  readonly testo: string;
  /** Il testo della sola colonna, senza i titoli di gruppo; null se non ne ha. */
  readonly proprio: string | null;
  readonly gruppo: string | null;
  /** Cella dell'intestazione propria, o dove dovrebbe stare. */
  readonly posizione: Posizione;
  /** Vero se la cella è coperta da un'intestazione unita che comincia più a sinistra. */
  readonly coperta: boolean;
}

function comeTesto(valore: ValoreCella): string | null {
  if (isAnno(valore)) return String(valore);
  return typeof valore === 'string' && !isVuota(valore) ? valore.trim() : null;
}

export function testoColonna(
  griglia: Griglia,
  blocco: BloccoTestata,
  colonna: number,
  banda: Banda,
  nome: number | null,
): TestoColonna {
  const propri: string[] = [];
  const gruppi: string[] = [];
  let posizione: Posizione = { riga: blocco.ultima, colonna };
  let coperta = false;
  for (let riga = blocco.prima; riga <= blocco.ultima; riga += 1) {
    const unione = griglia.unione(riga, colonna);
    if (unione && unione.riga < riga && unione.riga >= blocco.prima) continue;
    const ancora = unione ?? { riga, colonna };
    const testo = comeTesto(griglia.valore(ancora.riga, ancora.colonna));
    const ultimaRiga = unione ? unione.riga + unione.righe - 1 : riga;
    const larga = unione !== null && unione.colonne > 1;
    if (larga && ultimaRiga < blocco.ultima) {
      if (testo !== null) gruppi.push(testo);
    } else if (larga && unione.colonna < colonna) {
      coperta = true;
    } else if (testo !== null) {
      propri.push(testo);
      posizione = { riga: ancora.riga, colonna: ancora.colonna };
    } else if (riga < blocco.ultima && unione === null) {
      const gruppo = gruppoASinistra(griglia, riga, colonna, banda, nome, blocco.ultima);
      if (gruppo !== null) gruppi.push(gruppo);
    }
  }
  return {
    testo: [...gruppi, ...propri].join(' '),
    proprio: propri.length > 0 ? propri.join(' ') : null,
    gruppo: gruppi.length > 0 ? gruppi.join(' ') : null,
    posizione,
    coperta,
  };
}

/** Titolo di gruppo scritto senza unire le celle: vale per le colonne alla sua destra che hanno un'intestazione sotto. */
function gruppoASinistra(
  griglia: Griglia,
  riga: number,
  colonna: number,
  banda: Banda,
  nome: number | null,
  ultima: number,
): string | null {
  for (let altra = colonna; altra >= banda.da && altra !== nome; altra -= 1) {
    if (griglia.vuota(ultima, altra)) return null;
    const testo = comeTesto(griglia.valore(riga, altra));
    if (testo !== null) return griglia.unione(riga, altra) ? null : testo;
  }
  return null;
}
