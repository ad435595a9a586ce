import type { TabellaAbbinata } from '../../contesto';
import { haFormula } from '../punto';

/** Vero se nessuna riga di dati risponde a qualche voce; le righe di totale non contano. */
export function senzaRisposte(tabella: TabellaAbbinata): boolean {
  return tabella.righe.every((riga) =>
    tabella.colonne.every((colonna, i) => colonna.voce === null || riga.valori[i]?.tipo === 'vuoto'),
  );
}

/**
 * Come `senzaRisposte`, ma lo 0 di una formula non è una risposta: nei modelli vuoti i totali calcolati fanno 0.
 * Lo 0 del patrimonio complessivo non lo è mai: dove le formule non si leggono (`.xls`) è la stessa somma di celle vuote.
 */
export function nonCompilata(tabella: TabellaAbbinata): boolean {
  return tabella.righe.every((riga) =>
    tabella.colonne.every((colonna, i) => {
      const valore = riga.valori[i];
      if (colonna.voce === null || valore === undefined || valore.tipo === 'vuoto') return true;
      if (valore.tipo !== 'numero' || valore.numero !== 0) return false;
      return colonna.voce === 'consistenza' || haFormula({ tabella, riga, colonna: i });
    }),
  );
}
