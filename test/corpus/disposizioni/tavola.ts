import type { Area, SheetSnapshot, ValoreCella } from '../../../src/domain/snapshot';
import type { VoceKey } from '../../../src/domain/voci/voce';

/** Il dato che una cella porta: la verità contro cui si confronta la lettura. */
export interface Fatto {
  /** Nome ufficiale dell'ente; null per la riga del totale. */
  readonly ente: string | null;
  readonly voce: VoceKey;
  /** Il numero vero; `illeggibile` dove la cella porta qualcosa che non si può leggere e va detto. */
  readonly valore: number | 'nr' | 'illeggibile';
}

export type Ruolo = 'titolo' | 'testata' | 'testataEnte' | 'nome' | 'valore' | 'totale';

export interface Casella {
  readonly valore: ValoreCella;
  readonly formato?: string;
  readonly ruolo?: Ruolo;
  readonly ente?: string | null;
  readonly voce?: VoceKey;
  readonly fatto?: Fatto;
}

export const VUOTA: Casella = { valore: null };

/** Una griglia che si può ancora cambiare: righe e colonne in più, celle unite, tutto spostato o girato. */
export class Tavola {
  celle: Casella[][] = [];
  unioni: Area[] = [];
  nome = 'Foglio1';
  origine = { riga: 0, colonna: 0 };
  readonly righeNascoste: number[] = [];
  readonly colonneNascoste: number[] = [];

  get larghezza(): number {
    return Math.max(0, ...this.celle.map((riga) => riga.length));
  }

  casella(riga: number, colonna: number): Casella {
    return this.celle[riga]?.[colonna] ?? VUOTA;
  }

  metti(riga: number, colonna: number, casella: Casella): void {
    const celle = (this.celle[riga] ??= []);
    while (celle.length < colonna) celle.push(VUOTA);
    celle[colonna] = casella;
  }

  /** Cambia ogni casella per cui `cambia` dà qualcosa. */
  ritocca(cambia: (casella: Casella, riga: number, colonna: number) => Casella | null): void {
    this.celle = this.celle.map((riga, r) => riga.map((casella, c) => cambia(casella, r, c) ?? casella));
  }

  righeCon(ruolo: Ruolo): number[] {
    return this.celle.flatMap((riga, r) => (riga.some((casella) => casella.ruolo === ruolo) ? [r] : []));
  }

  colonnaCon(ruolo: Ruolo): number {
    for (const riga of this.celle) {
      const colonna = riga.findIndex((casella) => casella.ruolo === ruolo);
      if (colonna >= 0) return colonna;
    }
    return -1;
  }

  /** Riga dell'intestazione. */
  get testata(): number {
    return this.righeCon('testata')[0] ?? -1;
  }

  get colonnaNomi(): number {
    return this.colonnaCon('nome');
  }

  inserisciRighe(prima: number, righe: readonly (readonly Casella[])[]): void {
    this.celle.splice(prima, 0, ...righe.map((riga) => [...riga]));
    this.unioni = this.unioni.map((unione) => {
      if (unione.riga >= prima) return { ...unione, riga: unione.riga + righe.length };
      return unione.riga + unione.righe > prima ? { ...unione, righe: unione.righe + righe.length } : unione;
    });
  }

  /** Una colonna in più, col contenuto che `di` dà per ogni riga. */
  inserisciColonna(prima: number, di: (riga: number) => Casella): void {
    this.celle = this.celle.map((celle, riga) => {
      const nuova = [...celle];
      while (nuova.length < prima) nuova.push(VUOTA);
      nuova.splice(prima, 0, di(riga));
      return nuova;
    });
    this.unioni = this.unioni.map((unione) => {
      if (unione.colonna >= prima) return { ...unione, colonna: unione.colonna + 1 };
      return unione.colonna + unione.colonne > prima ? { ...unione, colonne: unione.colonne + 1 } : unione;
    });
  }

  togliRiga(riga: number): void {
    this.celle.splice(riga, 1);
    this.unioni = this.unioni.flatMap((unione) => {
      if (unione.riga > riga) return [{ ...unione, riga: unione.riga - 1 }];
      if (unione.riga + unione.righe <= riga) return [unione];
      return unione.righe > 1 ? [{ ...unione, righe: unione.righe - 1 }] : [];
    });
  }

  unisci(riga: number, colonna: number, righe: number, colonne: number): void {
    this.unioni.push({ riga, colonna, righe, colonne });
  }

  /** Le righe diventano colonne. */
  gira(): void {
    const larghezza = this.larghezza;
    this.celle = Array.from({ length: larghezza }, (_, c) => this.celle.map((riga) => riga[c] ?? VUOTA));
    this.unioni = this.unioni.map(({ riga, colonna, righe, colonne }) => ({
      riga: colonna,
      colonna: riga,
      righe: colonne,
      colonne: righe,
    }));
  }

  /** Il foglio come lo consegnerebbe il lettore. */
  comeFoglio(): SheetSnapshot {
    const { riga, colonna } = this.origine;
    return {
      nome: this.nome,
      visibilita: 'visibile',
      protetto: false,
      origine: this.origine,
      valori: this.celle.map((celle) => celle.map(({ valore }) => valore)),
      formule: [],
      formati: this.celle.map((celle) => celle.map(({ formato }) => formato ?? null)),
      formuleNote: true,
      unioni: this.unioni.map((unione) => ({
        ...unione,
        riga: unione.riga + riga,
        colonna: unione.colonna + colonna,
      })),
      righeNascoste: this.righeNascoste.map((r) => r + riga),
      colonneNascoste: this.colonneNascoste.map((c) => c + colonna),
    };
  }
}

export function testo(valore: string): Casella {
  return { valore };
}
