import type { Area, Posizione, SheetSnapshot, ValoreCella } from '../snapshot';

/** Un'unione più alta di così non è un'intestazione: non la si cerca. */
const ALTEZZA_UNIONE = 8;

/** Vuota, o con soli spazi. Un errore o una formula senza risultato non sono vuoti. */
export function isVuota(valore: ValoreCella | undefined): boolean {
  if (valore === null || valore === undefined) return true;
  if (typeof valore !== 'string') return false;
  if (valore.length === 0) return true;
  const primo = valore.charCodeAt(0);
  return (primo <= 32 || primo >= 160) && valore.trim() === '';
}

/** Un foglio visto per righe e colonne del foglio, con le unioni a portata di mano. */
export class Griglia {
  readonly primaRiga: number;
  readonly ultimaRiga: number;
  readonly primaColonna: number;
  /** L'ultima colonna in cui una riga ha qualcosa. */
  readonly ultimaDiTutte: number;
  private readonly unioniPerRiga = new Map<number, Area[]>();

  constructor(readonly foglio: SheetSnapshot) {
    this.primaRiga = foglio.origine.riga;
    this.ultimaRiga = foglio.origine.riga + foglio.valori.length - 1;
    this.primaColonna = foglio.origine.colonna;
    let larghezza = 0;
    for (const { length } of foglio.valori) if (length > larghezza) larghezza = length;
    this.ultimaDiTutte = this.primaColonna + larghezza - 1;
    for (const unione of foglio.unioni) {
      if (unione.righe * unione.colonne < 2 || unione.righe > ALTEZZA_UNIONE) continue;
      for (let riga = unione.riga; riga < unione.riga + unione.righe; riga += 1) {
        const altre = this.unioniPerRiga.get(riga);
        if (altre) altre.push(unione);
        else this.unioniPerRiga.set(riga, [unione]);
      }
    }
  }

  valore(riga: number, colonna: number): ValoreCella {
    return this.foglio.valori[riga - this.primaRiga]?.[colonna - this.primaColonna] ?? null;
  }

  /** Il testo della cella, o null se non è testo o è vuota. */
  testo(riga: number, colonna: number): string | null {
    const valore = this.valore(riga, colonna);
    return typeof valore === 'string' && !isVuota(valore) ? valore : null;
  }

  vuota(riga: number, colonna: number): boolean {
    return isVuota(this.valore(riga, colonna));
  }

  /** Ultima colonna scritta della riga. */
  ultimaColonna(riga: number): number {
    return this.primaColonna + (this.foglio.valori[riga - this.primaRiga]?.length ?? 0) - 1;
  }

  /** Vero se nella riga, fra le due colonne comprese, non c'è niente. */
  rigaVuota(riga: number, da: number, a: number): boolean {
    const celle = this.foglio.valori[riga - this.primaRiga];
    if (!celle) return true;
    const fine = Math.min(a - this.primaColonna, celle.length - 1);
    for (let i = Math.max(0, da - this.primaColonna); i <= fine; i += 1) if (!isVuota(celle[i])) return false;
    return true;
  }

  /** L'unione che copre la cella, se ce n'è una. */
  unione(riga: number, colonna: number): Area | null {
    if (this.unioniPerRiga.size === 0) return null;
    const diRiga = this.unioniPerRiga.get(riga);
    if (diRiga) for (const unione of diRiga) if (copre(unione, riga, colonna)) return unione;
    return null;
  }

  /** Il testo che si vede nella cella: il suo, o quello dell'unione che la copre. */
  testoVisto(riga: number, colonna: number): string | null {
    const unione = this.unione(riga, colonna);
    return unione ? this.testo(unione.riga, unione.colonna) : this.testo(riga, colonna);
  }

  /** Falso se un'unione che copre la cella comincia in un'altra colonna. */
  cominciaQui(riga: number, colonna: number): boolean {
    const unione = this.unione(riga, colonna);
    return unione === null || unione.colonna === colonna;
  }

  /** La cella che porta il valore: l'angolo dell'unione, o la cella stessa. */
  ancora(riga: number, colonna: number): Posizione {
    return this.unione(riga, colonna) ?? { riga, colonna };
  }
}

export function copre(area: Area, riga: number, colonna: number): boolean {
  return (
    riga >= area.riga &&
    riga < area.riga + area.righe &&
    colonna >= area.colonna &&
    colonna < area.colonna + area.colonne
  );
}

/** Area dai suoi estremi, compresi. */
export function areaFra(riga: number, colonna: number, ultimaRiga: number, ultimaColonna: number): Area {
  return { riga, colonna, righe: ultimaRiga - riga + 1, colonne: ultimaColonna - colonna + 1 };
}
