/**
 * Toglie i fogli appena aggiunti da un lavoro che non è riuscito. Se nemmeno questo riesce si tace: l'errore da dire è
 * quello di prima.
 */
export async function togliFogli(context: Excel.RequestContext, nomi: readonly string[]): Promise<void> {
  for (const nome of nomi) context.workbook.worksheets.getItemOrNullObject(nome).delete();
  try {
    await context.sync();
  } catch {
    return;
  }
}
