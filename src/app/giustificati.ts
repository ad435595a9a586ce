import { conta, esitoDi } from '../domain/rilievi/esito';
import type { Conteggi, EsitoControllo } from '../domain/rilievi/esito';
import type { Rilievo } from '../domain/rilievi/rilievo';

/** La ragione scritta per cui un rilievo resta com'è. Vale finché l'impronta (e quindi il valore) non cambia. */
export interface Giustificazione {
  readonly impronta: string;
  readonly regola: string;
  readonly ente: string | null;
  readonly foglio: string;
  readonly cella: string;
  readonly motivo: string;
  /** ISO, giorno. */
  readonly data: string;
}

export interface RilievoGiustificato {
  readonly rilievo: Rilievo;
  readonly giustificazione: Giustificazione;
}

/** I rilievi di un controllo dopo aver letto le giustificazioni scritte nella cartella. */
export interface RilieviDivisi {
  readonly attivi: readonly Rilievo[];
  readonly giustificati: readonly RilievoGiustificato[];
  /** Giustificazioni di rilievi che non ci sono più, una per impronta: il dato è cambiato e la ragione non vale. */
  readonly senzaRilievo: readonly Giustificazione[];
  /** Rilievi che qualcuno ha motivato ma che la regola chiede di correggere: restano attivi, e si dice perché. */
  readonly ignorate: readonly RilievoGiustificato[];
  /** I conteggi senza i giustificati, che si contano a parte. */
  readonly conteggi: Conteggi;
  readonly esito: EsitoControllo;
}

/**
 * Un rilievo è giustificato se la sua regola lo permette e se una giustificazione con la sua impronta dice un motivo.
 * L'ultima scritta vale: chi si corregge riscrive la stessa riga o ne aggiunge una.
 */
export function dividiGiustificati(
  rilievi: readonly Rilievo[],
  giustificazioni: readonly Giustificazione[],
): RilieviDivisi {
  const perImpronta = new Map(giustificazioni.filter(conMotivo).map((una) => [una.impronta, una]));
  const attivi: Rilievo[] = [];
  const giustificati: RilievoGiustificato[] = [];
  const ignorate: RilievoGiustificato[] = [];
  for (const rilievo of rilievi) {
    const giustificazione = perImpronta.get(rilievo.impronta);
    if (giustificazione) (rilievo.giustificabile ? giustificati : ignorate).push({ rilievo, giustificazione });
    if (!giustificazione || !rilievo.giustificabile) attivi.push(rilievo);
  }
  const presenti = new Set(rilievi.map(({ impronta }) => impronta));
  // Anche quelle senza motivo: sono righe della cartella, e si contano finché non si tolgono.
  const scritte = new Map(giustificazioni.map((una) => [una.impronta, una]));
  return {
    attivi,
    giustificati,
    ignorate,
    senzaRilievo: [...scritte.values()].filter(({ impronta }) => !presenti.has(impronta)),
    conteggi: { ...conta(attivi), giustificati: giustificati.length },
    esito: esitoDi(attivi),
  };
}

function conMotivo({ motivo }: Giustificazione): boolean {
  return motivo.trim() !== '';
}
