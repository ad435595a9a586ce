import { numeroIn } from '../in-elenco';

/** Dove si è visto un codice per la prima volta. */
export interface Luogo {
  readonly elenco: number;
  readonly riga: number;
}

const RIGHE = 2 ** 21;

const CAPIENZA_INIZIALE = 1 << 8;
const RIEMPIMENTO = 0.5;
/** Parte alta e bassa di un numero fino a 2^53, da mescolare. */
const BASSA = 2 ** 32;
/**
 * Otto chiavi che differiscono solo in fondo stanno in fila: i codici di un elenco sono quasi sempre uno dopo l'altro, e
 * sparsi ognuno per conto suo costerebbero un'attesa della memoria a testa.
 */
const IN_FILA = 7;
const BIT_IN_FILA = 3;

/**
 * Numeri già visti, ognuno con un numero suo. Una tabella su vettori: per centinaia di migliaia di codici una `Map` costa più
 * di tutti gli altri controlli insieme, e lascia altrettanti oggetti da raccogliere.
 */
class TabellaNumeri {
  /** Chiave e valore uno accanto all'altro: chi trova la chiave ha il valore senza tornare in memoria. */
  private coppie: Float64Array;
  private quante = 0;

  /** `attese`: quante chiavi verranno, all'incirca; la tabella cresce se sono di più. */
  constructor(attese: number) {
    let capienza = CAPIENZA_INIZIALE;
    while (capienza * RIEMPIMENTO < attese) capienza *= 2;
    this.coppie = new Float64Array(capienza * 2).fill(-1);
  }

  /** Il valore della chiave, o -1 e da ora è `valore`. Chiavi e valori non sono negativi. */
  prova(chiave: number, valore: number): number {
    const posto = this.posto(chiave);
    if (this.coppie[posto] === chiave) return numeroIn(this.coppie, posto + 1);
    this.coppie[posto] = chiave;
    this.coppie[posto + 1] = valore;
    this.quante += 1;
    if (this.quante * 2 > this.coppie.length * RIEMPIMENTO) this.raddoppia();
    return -1;
  }

  private posto(chiave: number): number {
    const { coppie } = this;
    const maschera = coppie.length - 1;
    let posto = (((mescola(chiave) << BIT_IN_FILA) | (chiave & IN_FILA)) << 1) & maschera;
    while (coppie[posto] !== -1 && coppie[posto] !== chiave) posto = (posto + 2) & maschera;
    return posto;
  }

  private raddoppia(): void {
    const { coppie } = this;
    this.coppie = new Float64Array(coppie.length * 2).fill(-1);
    for (let i = 0; i < coppie.length; i += 2) {
      const chiave = numeroIn(coppie, i);
      if (chiave === -1) continue;
      const posto = this.posto(chiave);
      this.coppie[posto] = chiave;
      this.coppie[posto + 1] = numeroIn(coppie, i + 1);
    }
  }
}

/** I bit in fondo, quelli della fila, non contano. */
function mescola(chiave: number): number {
  // `| 0` di un intero fino a 2^53 dà i suoi 32 bit bassi: il resto di una divisione costerebbe molto di più.
  let misto = Math.imul((chiave | 0) >>> BIT_IN_FILA, 0x85ebca6b) ^ Math.imul((chiave / BASSA) | 0, 0xc2b2ae35);
  misto = Math.imul(misto ^ (misto >>> 15), 0x2c1b3c6d);
  return misto ^ (misto >>> 13);
}

/** I codici già visti, con il luogo in cui stavano. Testo e numero uguali sono lo stesso codice. */
export class Doppioni {
  private readonly numeri: TabellaNumeri;
  private readonly testi = new Map<string, number>();

  constructor(attesi: number) {
    this.numeri = new TabellaNumeri(attesi);
  }

  /** Il luogo in cui il codice stava già, o null e da ora sta qui. */
  prova(codice: string | number, elenco: number, riga: number): Luogo | null {
    const qui = elenco * RIGHE + riga;
    if (typeof codice === 'number') return luogo(this.numeri.prova(codice, qui));
    const visto = this.testi.get(codice);
    if (visto === undefined) this.testi.set(codice, qui);
    return luogo(visto ?? -1);
  }
}

function luogo(visto: number): Luogo | null {
  return visto < 0 ? null : { elenco: Math.floor(visto / RIGHE), riga: visto % RIGHE };
}

/**
 * Come `Doppioni`, per codici che sono testi quasi sempre diversi: se ne tiene solo un riassunto. Due codici con lo stesso
 * riassunto sono rarissimi ma possibili, e perciò chi lo usa confronta i testi: `uguale` dice se in quel luogo c'è lo stesso.
 */
export class DoppioniDiTesto {
  private readonly numeri: TabellaNumeri;

  constructor(attesi: number) {
    this.numeri = new TabellaNumeri(attesi);
  }

  prova(codice: string, elenco: number, riga: number, uguale: (dove: Luogo) => boolean): Luogo | null {
    const dove = luogo(this.numeri.prova(riassumi(codice), elenco * RIGHE + riga));
    return dove && uguale(dove) ? dove : null;
  }
}

/** Un intero fino a 2^53 dal testo, senza distinguere le maiuscole; in fondo, i bit bassi dell'ultimo carattere. */
function riassumi(testo: string): number {
  let primo = 0x811c9dc5;
  let secondo = 0x9747b28c;
  let fondo = 0;
  const ultimo = testo.length - 1;
  for (let i = 0; i <= ultimo; i += 1) {
    let carattere = testo.charCodeAt(i);
    if (carattere >= 97 && carattere <= 122) carattere -= 32;
    if (i === ultimo) {
      fondo = carattere & IN_FILA;
      carattere >>>= BIT_IN_FILA;
    }
    primo = Math.imul(primo ^ carattere, 0x01000193);
    secondo = Math.imul(secondo ^ (carattere + i), 0x5bd1e995);
  }
  return (primo >>> 0) * 0x200000 + ((secondo ^ (secondo >>> 15)) & (0x1fffff ^ IN_FILA)) + fondo;
}

/** Il codice come si confronta. Gli zeri davanti contano: "0012" è un altro codice da 12. */
export function chiaveCodice(testo: string): string {
  return testo.toUpperCase();
}

const FOGLI = 1e4;
const MAPPALI = 1e5;
const SUBALTERNI = 1e4;
/** Tanti comuni stanno, coi loro fogli, in un intero esatto. */
const COMUNI = 900;

/** Foglio, mappale e subalterno di un comune in un numero solo; in un testo se uno non è un numero piccolo. */
export function chiaveCatastale(
  comune: number,
  foglio: string | number,
  mappale: string | number,
  subalterno: string | number,
): string | number {
  if (
    comune < COMUNI &&
    typeof foglio === 'number' &&
    foglio < FOGLI &&
    typeof mappale === 'number' &&
    mappale < MAPPALI &&
    typeof subalterno === 'number' &&
    subalterno < SUBALTERNI
  ) {
    return ((comune * FOGLI + foglio) * MAPPALI + mappale) * SUBALTERNI + subalterno;
  }
  return `${comune} ${foglio} ${mappale} ${subalterno}`;
}
