import type { VoceKey } from '../../src/domain/voci/voce';

/** Un ente dell'ambito d'esempio; i valori mancano se l'ente non ha U.I. SAP. */
export interface EntePulito {
  readonly nome: string;
  readonly senzaSap: boolean;
  readonly valori: Readonly<Partial<Record<VoceKey, number>>>;
}

type Riga = readonly [
  nome: string,
  turnOver: number,
  carenza: number,
  nuova: number,
  privati: number,
  sat: number,
  assegnate: number,
  polizia: number | null,
];

/** Cifre inventate e coerenti: nessuna regola vi trova errori o avvisi. */
const CON_SAP: readonly Riga[] = [
  ['ALER BS-CR-MN U.O. MANTOVA', 15, 3, 5, 0, 2, 3, null],
  ['ALER BS-CR-MN U.O. CREMONA', 11, 8, 18, 1, 0, 4, null],
  ['COMUNE DI BOZZOLO', 6, 2, 2, 0, 1, 1, null],
  ['COMUNE DI CASALMAGGIORE', 8, 0, 3, 0, 1, 2, 5],
  ['COMUNE DI CASTELDIDONE', 0, 0, 0, 0, 0, 0, null],
  ["COMUNE DI CINGIA DE' BOTTI", 4, 1, 0, 0, 0, 1, null],
  ['COMUNE DI COMMESSAGGIO', 0, 3, 2, 0, 0, 1, null],
  ['COMUNE DI DOSOLO', 2, 0, 0, 3, 0, 0, null],
  ['COMUNE DI MARCARIA', 7, 1, 2, 0, 1, 1, 10],
  ['COMUNE DI RIVAROLO DEL RE ED UNITI', 3, 0, 0, 0, 0, 0, null],
  ['COMUNE DI RIVAROLO MANTOVANO', 5, 0, 4, 0, 0, 2, null],
  ['COMUNE DI SABBIONETA', 12, 0, 8, 0, 2, 1, 5],
  ["COMUNE DI SAN MARTINO DALL'ARGINE", 10, 0, 0, 0, 1, 0, null],
  ['COMUNE DI SAN MARTINO DEL LAGO', 2, 2, 0, 0, 0, 0, null],
  ['COMUNE DI TORNATA', 2, 0, 2, 0, 0, 0, null],
  ['COMUNE DI VIADANA', 16, 3, 1, 0, 2, 1, 10],
];

const SENZA_SAP: readonly string[] = ['COMUNE DI CALVATONE', 'COMUNE DI SOLAROLO RAINERIO'];

export const ENTI_PULITI: readonly EntePulito[] = [
  ...CON_SAP.map(([nome, turnOver, carenza, nuova, privati, transitori, assegnate, polizia]) => ({
    nome,
    senzaSap: false,
    valori: {
      complessivo: turnOver + carenza + nuova + privati,
      turnOver,
      carenza,
      nuova,
      privati,
      transitori,
      assegnate,
      ...(polizia === null ? {} : { polizia }),
    },
  })),
  ...SENZA_SAP.map((nome) => ({ nome, senzaSap: true, valori: {} })),
];

/** Somma di colonna sugli enti che hanno la voce. */
export function totale(voce: VoceKey, enti: readonly EntePulito[] = ENTI_PULITI): number {
  return enti.reduce((somma, ente) => somma + (ente.valori[voce] ?? 0), 0);
}
