import type { Contesto } from '../../src/domain/contesto';
import type { DateFatte, Finestra } from '../../src/domain/scadenze/scadenza';
import { contesto, tabella } from './contesto';
import type { PezziContesto } from './contesto';

export interface PezziScadenze extends PezziContesto {
  /** Il giorno in cui si guarda; senza, nessuno tiene le date. */
  readonly oggi?: string;
  readonly fatte?: DateFatte;
  readonly finestra?: Finestra;
  /** Percentuale per le Forze di Polizia del primo ente. */
  readonly polizia?: number;
}

/** Il piano 2021 di due comuni, con le date che si dicono. */
export function pianoCon({ oggi, fatte = {}, finestra, polizia = 0, ...pezzi }: PezziScadenze): Contesto {
  return contesto({
    anno: 2021,
    tabelle: [
      tabella(
        'offerta',
        ['turnOver', 'polizia'],
        [
          ['COMUNE DI BOZZOLO', 4, polizia],
          ['COMUNE DI TORNATA', 1, 0],
        ],
      ),
    ],
    procedura: oggi === undefined ? null : { oggi, fatte, ...(finestra ? { finestra } : {}) },
    ...pezzi,
  });
}
