import type { CartellaAperta } from '../../app/cartella-aperta';
import type { CellRef } from '../../domain/snapshot';

interface Ascoltatori {
  readonly modificata: () => void;
  readonly selezionata: (cella: CellRef) => void;
  /** Non ci si è potuti mettere in ascolto. */
  readonly guasto: (errore: unknown) => void;
}

export interface Ascolto {
  /** Si rimette in ascolto di ciò che prima non è riuscito. */
  readonly riprova: () => void;
  /** Vale anche se l'ascolto non è ancora cominciato. */
  readonly smetti: () => void;
}

type Abbona = () => Promise<() => Promise<void>>;

/** Si mette in ascolto della cartella. */
export function ascolta(cartella: CartellaAperta, { modificata, selezionata, guasto }: Ascoltatori): Ascolto {
  const smettere: (() => Promise<void>)[] = [];
  let mancati: readonly Abbona[] = [];
  let ferma = false;
  const tieni = async (abbona: Abbona): Promise<void> => {
    try {
      const smetti = await abbona();
      if (ferma) await smetti();
      else smettere.push(smetti);
    } catch (errore) {
      if (ferma) return;
      mancati = [...mancati, abbona];
      guasto(errore);
    }
  };
  const tutti = (abbonamenti: readonly Abbona[]): void => {
    for (const abbona of abbonamenti) void tieni(abbona);
  };
  tutti([() => cartella.suModifica(modificata), () => cartella.suSelezione(selezionata)]);
  return {
    riprova: () => {
      const daRifare = mancati;
      mancati = [];
      tutti(daRifare);
    },
    smetti: () => {
      ferma = true;
      // La cartella si chiude, o il pannello: di un ascolto che non si scioglie non resta niente da fare.
      for (const smetti of smettere) smetti().catch(() => undefined);
    },
  };
}
