import type { CartellaAperta } from '../../app/cartella-aperta';
import type { CellRef } from '../../domain/snapshot';

interface Ascoltatori {
  readonly modificata: () => void;
  readonly selezionata: (cella: CellRef) => void;
  /** Non ci si è potuti mettere in ascolto. */
  readonly guasto: (errore: unknown) => void;
}

/** Si mette in ascolto della cartella; dà la funzione per smettere, che vale anche se l'ascolto non è ancora cominciato. */
export function ascolta(cartella: CartellaAperta, { modificata, selezionata, guasto }: Ascoltatori): () => void {
  const smettere: (() => Promise<void>)[] = [];
  let ferma = false;
  const tieni = async (abbonamento: Promise<() => Promise<void>>): Promise<void> => {
    try {
      const smetti = await abbonamento;
      if (ferma) await smetti();
      else smettere.push(smetti);
    } catch (errore) {
      if (!ferma) guasto(errore);
    }
  };
  void tieni(cartella.suModifica(modificata));
  void tieni(cartella.suSelezione(selezionata));
  return () => {
    ferma = true;
    // La cartella si chiude, o il pannello: di un ascolto che non si scioglie non resta niente da fare.
    for (const smetti of smettere) smetti().catch(() => undefined);
  };
}
