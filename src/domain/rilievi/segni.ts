import type { Gravita } from './gravita';
import type { Area, Posizione } from '../snapshot';
import type { Rilievo } from './rilievo';

/** Le celle di un foglio da evidenziare con la stessa gravità, raccolte in rettangoli. */
export interface Segno {
  readonly foglio: string;
  readonly gravita: Gravita;
  readonly aree: readonly Area[];
}

/** Dalla più grave: una cella con più rilievi prende il segno del peggiore. */
export const GRAVITA_DEI_SEGNI: readonly Gravita[] = ['errore', 'avviso', 'informazione'];

/**
 * Dove mettere i segni per questi rilievi: la cella da guardare di ognuno, nel file detto. I non verificabili non si
 * segnano: non c'è una cella sbagliata.
 */
export function segniDa(rilievi: readonly Rilievo[], file = 0): readonly Segno[] {
  const perFoglio = new Map<string, Map<string, { posizione: Posizione; gravita: Gravita }>>();
  for (const { celle, esito, gravita } of rilievi) {
    const [cella] = celle;
    if (!cella || cella.file !== file || esito !== 'violata') continue;
    const segnate = perFoglio.get(cella.foglio) ?? new Map<string, { posizione: Posizione; gravita: Gravita }>();
    perFoglio.set(cella.foglio, segnate);
    const chiave = `${cella.riga},${cella.colonna}`;
    const prima = segnate.get(chiave);
    if (!prima || peggiore(gravita, prima.gravita)) segnate.set(chiave, { posizione: cella, gravita });
  }
  return [...perFoglio].flatMap(([foglio, segnate]) =>
    GRAVITA_DEI_SEGNI.flatMap((gravita) => {
      const celle = [...segnate.values()].filter((cella) => cella.gravita === gravita);
      return celle.length === 0
        ? []
        : [{ foglio, gravita, aree: inRettangoli(celle.map(({ posizione }) => posizione)) }];
    }),
  );
}

function peggiore(una: Gravita, altra: Gravita): boolean {
  return GRAVITA_DEI_SEGNI.indexOf(una) < GRAVITA_DEI_SEGNI.indexOf(altra);
}

/** Celle vicine nella stessa riga, poi righe uguali una sotto l'altra, in un rettangolo solo. */
export function inRettangoli(celle: readonly Posizione[]): readonly Area[] {
  const ordinate = [...celle].sort((a, b) => a.riga - b.riga || a.colonna - b.colonna);
  const strisce: Area[] = [];
  for (const { riga, colonna } of ordinate) {
    const ultima = strisce.at(-1);
    if (ultima?.riga === riga && ultima.colonna + ultima.colonne >= colonna) {
      strisce[strisce.length - 1] = { ...ultima, colonne: Math.max(ultima.colonne, colonna - ultima.colonna + 1) };
    } else {
      strisce.push({ riga, colonna, righe: 1, colonne: 1 });
    }
  }
  const chiusi: Area[] = [];
  const aperti = new Map<string, Area>();
  for (const striscia of strisce) {
    const chiave = `${striscia.colonna} ${striscia.colonne}`;
    const sopra = aperti.get(chiave);
    if (sopra && sopra.riga + sopra.righe === striscia.riga) {
      aperti.set(chiave, { ...sopra, righe: sopra.righe + 1 });
    } else {
      if (sopra) chiusi.push(sopra);
      aperti.set(chiave, striscia);
    }
  }
  return [...chiusi, ...aperti.values()].sort((a, b) => a.riga - b.riga || a.colonna - b.colonna);
}
