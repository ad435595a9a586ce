import type { Scalar } from '../model/cells/cell';
import type { Workbook } from '../model/workbook';

/** Ciò che può fare chi sta al computer, o un collega, mentre l'add-in è aperto. */
export interface HostActions {
  readonly workbook: Workbook;
  type(sheet: string, address: string, input: Scalar, who?: 'user' | 'coauthor'): void;
  /** Qualunque altra cosa, fatta sul modello; dopo si consegnano gli avvenimenti. */
  act(action: (workbook: Workbook) => void, who?: 'user' | 'coauthor'): void;
}

/** Ciò che uno scenario ha in mano dalla parte dell'add-in. */
export interface AddinSide {
  /** Fa fare un passo all'utente e aspetta che gli avvenimenti siano arrivati. */
  user(step: string): Promise<void>;
}

/**
 * Una cosa che un add-in fa e ciò che l'API pubblica promette. Lo stesso scenario gira col ponte di Node e col
 * protocollo dei riquadri in Chromium, con lo stesso risultato.
 */
export interface Scenario {
  readonly name: string;
  /** Prepara la cartella, che nasce con un solo foglio vuoto "Foglio1". Gira dalla parte dell'host. */
  readonly setup?: (workbook: Workbook) => void;
  /** I passi dell'utente, per nome. Girano dalla parte dell'host. */
  readonly steps?: Readonly<Record<string, (host: HostActions) => void>>;
  /** Gira dalla parte dell'add-in, col cliente vero; dà un valore JSON. Non può chiudersi su variabili di `setup`. */
  readonly run: (addin: AddinSide) => Promise<unknown>;
  readonly expected: unknown;
}

/** L'errore del cliente in breve: "ItemNotFound WorksheetCollection.getItem"; se non ce n'è, "nessun errore". */
export async function errorOf(action: Promise<unknown>): Promise<string> {
  try {
    await action;
    return 'nessun errore';
  } catch (reason) {
    const error = reason as { code?: string; debugInfo?: { errorLocation?: string }; message?: string };
    return [error.code ?? error.message ?? String(reason), error.debugInfo?.errorLocation].filter(Boolean).join(' ');
  }
}

/** Aspetta che arrivino gli avvenimenti di ciò che l'add-in stesso ha fatto: partono dopo la risposta. */
export function eventsArrived(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** Mette dei valori nella cartella, per preparare uno scenario. */
export function fill(workbook: Workbook, sheet: string, rows: readonly (readonly Scalar[])[], top = 0, left = 0): void {
  const target = workbook.sheetNamed(sheet) ?? workbook.addSheet(sheet);
  rows.forEach((row, i) =>
    row.forEach((value, j) => {
      const formula = typeof value === 'string' && value.startsWith('=') ? value.slice(1) : null;
      target.putCell(top + i, left + j, formula === null ? { value } : { formula, value: null });
    }),
  );
  workbook.markStale();
}
