import type { CursoreXml } from '../cursore-xml';
import { interoDaByte } from '../valori-xml';

const [R, S, T] = [0x72, 0x73, 0x74];
const VIRGOLETTE = 34;
const CIFRE_RIGA = 7;
const LETTERE_COLONNA = 3;
const APRE_VALORE = [60, 118, 62];
const CHIUDE_VALORE_E_CELLA = Array.from('</v></c>', (c) => c.charCodeAt(0));

function comincia(dati: Uint8Array, da: number, firma: readonly number[]): boolean {
  for (let i = 0; i < firma.length; i += 1) if (dati[da + i] !== firma[i]) return false;
  return true;
}

/**
 * Gli attributi di una cella. Quasi tutte sono scritte `<c r="B2" s="3" t="s">`, e in un modello quasi tutte sono vuote:
 * quelle si leggono qui, un byte dopo l'altro; ciò che è scritto in altro modo lo legge il cursore.
 */
export class CellaSvelta {
  /** Da 0; -1 se il riferimento non c'è. */
  riga = -1;
  colonna = -1;
  conRiferimento = false;
  /** -1 se manca o non è un numero. */
  stile = -1;
  tipoDa = 0;
  tipoA = 0;
  /** Vero per `<c/>`. */
  vuota = false;
  valoreDa = 0;
  valoreA = 0;

  constructor(private readonly dati: Uint8Array) {}

  /** La `<c>` che comincia in `da`: dà dove finisce, o -1 se è scritta in altro modo. */
  leggi(da: number): number {
    const { dati } = this;
    if (dati[da] !== 60 || dati[da + 1] !== 99) return -1;
    this.azzera();
    let i = da + 2;
    while (dati[i] === 32) {
      const nome = dati[i + 1];
      if (dati[i + 2] !== 61 || dati[i + 3] !== VIRGOLETTE) return -1;
      if (nome === R) i = this.leggiRiferimento(i + 4);
      else if (nome === S) i = this.leggiStile(i + 4);
      else if (nome === T) i = this.leggiTipo(i + 4);
      else return -1;
      if (i < 0) return -1;
    }
    this.vuota = dati[i] === 47;
    if (this.vuota) i += 1;
    return dati[i] === 62 ? i + 1 : -1;
  }

  /** Lo stesso da una `<c>` scritta in qualsiasi modo. */
  leggiDalCursore(cursore: CursoreXml): void {
    const { dati } = this;
    this.azzera();
    if (cursore.trova('t')) {
      this.tipoDa = cursore.valoreDa;
      this.tipoA = cursore.valoreA;
    }
    this.stile = cursore.intero('s');
    this.vuota = cursore.vuoto;
    if (!cursore.trova('r') || cursore.valoreA === cursore.valoreDa) return;
    const { valoreDa, valoreA } = cursore;
    this.conRiferimento = true;
    let colonna = 0;
    let i = valoreDa;
    for (; i < valoreA; i += 1) {
      const lettera = (dati[i] ?? 0) & 0xdf;
      if (lettera < 65 || lettera > 90) break;
      colonna = colonna * 26 + lettera - 64;
    }
    this.colonna = colonna - 1;
    this.riga = interoDaByte(dati, i, valoreA) - 1;
  }

  /** Il contenuto, se è il solo `<v>` senza entità: dà dove finisce la cella, o -1. */
  leggiValore(da: number): number {
    const { dati } = this;
    if (!comincia(dati, da, APRE_VALORE)) return -1;
    const inizio = da + APRE_VALORE.length;
    let i = inizio;
    for (let byte = dati[i]; byte !== 60; i += 1, byte = dati[i]) if (byte === undefined || byte === 38) return -1;
    if (i === inizio || !comincia(dati, i, CHIUDE_VALORE_E_CELLA)) return -1;
    this.valoreDa = inizio;
    this.valoreA = i;
    return i + CHIUDE_VALORE_E_CELLA.length;
  }

  private azzera(): void {
    this.riga = -1;
    this.colonna = -1;
    this.conRiferimento = false;
    this.stile = -1;
    this.tipoDa = 0;
    this.tipoA = 0;
  }

  private leggiRiferimento(da: number): number {
    const { dati } = this;
    let i = da;
    let colonna = 0;
    for (let lettera = dati[i] ?? 0; lettera >= 65 && lettera <= 90; i += 1, lettera = dati[i] ?? 0)
      colonna = colonna * 26 + lettera - 64;
    const cifre = i;
    let riga = 0;
    for (let cifra = dati[i] ?? 0; cifra >= 48 && cifra <= 57; i += 1, cifra = dati[i] ?? 0)
      riga = riga * 10 + cifra - 48;
    if (cifre === da || i === cifre || cifre - da > LETTERE_COLONNA || i - cifre > CIFRE_RIGA) return -1;
    this.colonna = colonna - 1;
    this.riga = riga - 1;
    this.conRiferimento = true;
    return dati[i] === VIRGOLETTE ? i + 1 : -1;
  }

  private leggiStile(da: number): number {
    const { dati } = this;
    let i = da;
    let stile = 0;
    for (let cifra = dati[i] ?? 0; cifra >= 48 && cifra <= 57; i += 1, cifra = dati[i] ?? 0)
      stile = stile * 10 + cifra - 48;
    if (i === da || i - da > CIFRE_RIGA) return -1;
    this.stile = stile;
    return dati[i] === VIRGOLETTE ? i + 1 : -1;
  }

  private leggiTipo(da: number): number {
    const { dati } = this;
    let i = da;
    for (let lettera = dati[i] ?? 0; (lettera | 32) >= 97 && (lettera | 32) <= 122; lettera = dati[i] ?? 0) i += 1;
    this.tipoDa = da;
    this.tipoA = i;
    return dati[i] === VIRGOLETTE ? i + 1 : -1;
  }
}
