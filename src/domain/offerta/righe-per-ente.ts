import type { TabellaAbbinata } from '../contesto';
import { numeroIn } from '../in-elenco';

/**
 * In quali righe di quali tabelle sta ogni ente: le sue vanno da `inizio[posto]` a `inizio[posto + 1]` escluso in
 * `tabella` (posizione nell'elenco dato) e `riga` (posizione in `righe`), nell'ordine delle tabelle.
 */
export interface RighePerEnte {
  readonly inizio: Uint32Array;
  readonly tabella: Uint32Array;
  readonly riga: Uint32Array;
}

/** Tre vettori in tutto, quante che siano le righe: nessun oggetto per ente. */
export function righePerEnte(tabelle: readonly TabellaAbbinata[], quantiEnti: number): RighePerEnte {
  const inizio = new Uint32Array(quantiEnti + 1);
  for (const { righe } of tabelle) {
    for (const { posto } of righe) if (posto >= 0) inizio[posto + 1] = numeroIn(inizio, posto + 1) + 1;
  }
  for (let posto = 0; posto < quantiEnti; posto += 1) {
    inizio[posto + 1] = numeroIn(inizio, posto + 1) + numeroIn(inizio, posto);
  }
  const tutte = numeroIn(inizio, quantiEnti);
  const tabella = new Uint32Array(tutte);
  const riga = new Uint32Array(tutte);
  const prossimo = inizio.slice();
  tabelle.forEach(({ righe }, quale) => {
    righe.forEach(({ posto }, i) => {
      if (posto < 0) return;
      const dove = numeroIn(prossimo, posto);
      tabella[dove] = quale;
      riga[dove] = i;
      prossimo[posto] = dove + 1;
    });
  });
  return { inizio, tabella, riga };
}
