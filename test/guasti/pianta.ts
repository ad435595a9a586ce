import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import type { RegolaId } from '../../src/domain/regole/regola-id';
import { copia, isPiantata, trova } from './modello';
import type { CellaPiantata, FoglioPiantato, Trovata } from './modello';

/** Ciò che resta dopo aver piantato un guasto: la cartella e la cella che il controllo deve indicare. */
export interface Guastata {
  readonly fogli: readonly FoglioPiantato[];
  /** null se il rilievo non può avere una cella: una data, un ente che non ha risposto. */
  readonly attesa: Trovata | null;
  /** Ciò che si cambia del controllo e non dei fogli: le date del piano. */
  readonly opzioni?: OpzioniContesto;
}

export interface Guasto {
  readonly nome: string;
  /** Le regole fra cui almeno una deve indicare la cella. */
  readonly regole: readonly RegolaId[];
  /** null se la disposizione non ha il pezzo da guastare. */
  pianta(fogli: readonly FoglioPiantato[]): Guastata | null;
}

export const VITTIMA = 'COMUNE DI MARCARIA';

/** Guasta il contenuto di una cella etichettata. */
export function cambia(etichetta: string, come: (c: CellaPiantata) => CellaPiantata): Guasto['pianta'] {
  return (fogli) => {
    const dove = trova(fogli, etichetta);
    if (!dove) return null;
    const nuovi = copia(fogli);
    const riga = nuovi[dove.foglio]?.righe[dove.riga];
    const attuale = riga?.[dove.colonna];
    if (!riga || !isPiantata(attuale)) return null;
    riga[dove.colonna] = come(attuale);
    return { fogli: nuovi, attesa: dove };
  };
}

export const valore =
  (nuovo: CellaPiantata['valore']) =>
  (c: CellaPiantata): CellaPiantata => ({ ...c, valore: nuovo, formula: undefined });

export const piu =
  (quanto: number) =>
  (c: CellaPiantata): CellaPiantata => ({ ...c, valore: Number(c.valore) + quanto, formula: undefined });

/** Cambia le righe di una tabella a partire da quella dell'ente; dice quale cella ci si aspetta indicata. */
export function righe(
  tabella: string,
  come: (righe: FoglioPiantato['righe'], riga: number, colonna: number) => number,
): Guasto['pianta'] {
  return (fogli) => {
    const dove = trova(fogli, `${tabella}/nome/${VITTIMA}`);
    if (!dove) return null;
    const nuovi = copia(fogli);
    const celle = nuovi[dove.foglio]?.righe;
    if (!celle) return null;
    const riga = come(celle, dove.riga, dove.colonna);
    return { fogli: nuovi, attesa: { ...dove, riga } };
  };
}

/** Toglie la riga e riporta i totali a ciò che resta, perché il solo guasto sia la riga mancante. */
export function senzaRiga(tabella: string): Guasto['pianta'] {
  return (fogli) => {
    const dove = trova(fogli, `${tabella}/nome/${VITTIMA}`);
    const testata = trova(fogli, `${tabella}/testata/ente`);
    if (!dove || !testata) return null;
    const nuovi = copia(fogli);
    const celle = nuovi[dove.foglio]?.righe ?? [];
    const tolta = celle.splice(dove.riga, 1)[0] ?? [];
    const fondo = celle.find((riga) => riga.some((c) => isPiantata(c) && c.etichetta === `${tabella}/nome/TOTALE`));
    tolta.forEach((c, i) => {
      const somma = fondo?.[i];
      if (fondo && isPiantata(c) && isPiantata(somma) && typeof c.valore === 'number') {
        fondo[i] = { ...somma, valore: Number(somma.valore) - c.valore, formula: undefined };
      }
    });
    return { fogli: nuovi, attesa: testata };
  };
}
