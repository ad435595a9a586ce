import type { Workbook } from '../model/workbook';

/**
 * `Office.context.document.settings`, che viaggia come coppie di nome e testo JSON. Il deposito è quello di
 * `workbook.settings` (ipotesi: Excel ne conserva uno solo per add-in).
 */
export function savedSettings(workbook: Workbook): [string, string][] {
  return [...workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]);
}

/** `saveAsync` manda tutte le impostazioni: quelle che non ci sono più si tolgono. */
export function saveSettings(workbook: Workbook, properties: readonly (readonly [string, string])[]): void {
  workbook.settings.clear();
  for (const [key, text] of properties) workbook.settings.set(key, JSON.parse(text) as unknown);
}

/** La risposta a `refreshAsync`. */
export function refreshedSettings(workbook: Workbook): unknown {
  return { Settings: savedSettings(workbook).map(([Name, Value]) => ({ Name, Value })) };
}
