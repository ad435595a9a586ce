import { CARICA_FOGLI, foglioNostro } from '../sheets/fogli-nostri';
import { FOGLIO_GIUSTIFICAZIONI } from './foglio';
import { leggiRighe, type TabellaLetta } from './righe';

/** Il foglio delle giustificazioni, letto. */
export interface Trovato {
  readonly foglio: Excel.Worksheet;
  /** Angolo della griglia nel foglio. */
  readonly riga: number;
  readonly colonna: number;
  /** Righe della griglia. */
  readonly altezza: number;
  readonly letta: TabellaLetta;
  /** La tabella di Excel, con le sue righe di dati; null se l'utente l'ha tolta e ha lasciato le celle. */
  readonly tabella: { readonly oggetto: Excel.Table; readonly corpo: Excel.Range } | null;
}

/** I fogli con le loro tabelle, in una richiesta; il foglio delle giustificazioni, se c'è, in un'altra. */
export async function trova(
  context: Excel.RequestContext,
): Promise<{ fogli: Excel.WorksheetCollection; trovato: Trovato | null }> {
  const fogli = context.workbook.worksheets;
  fogli.load(`${CARICA_FOGLI},items/tables/items/name`);
  await context.sync();
  const candidati = fogli.items
    .filter((foglio) => foglioNostro(foglio) === FOGLIO_GIUSTIFICAZIONI)
    .map((foglio) => ({
      foglio,
      usata: foglio.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex,rowCount'),
      tabelle: foglio.tables.items.map((oggetto) => ({
        oggetto,
        corpo: oggetto.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount'),
      })),
    }));
  if (candidati.length === 0) return { fogli, trovato: null };
  await context.sync();
  for (const { foglio, usata, tabelle } of candidati) {
    const letta = usata.isNullObject ? null : leggiRighe(usata.values);
    if (!letta) continue;
    const { rowIndex: riga, columnIndex: colonna, rowCount: altezza } = usata;
    const prima = riga + letta.intestazione + 1;
    const tabella = tabelle.find(({ corpo }) => corpo.rowIndex === prima) ?? null;
    return { fogli, trovato: { foglio, riga, colonna, altezza, letta, tabella } };
  }
  return { fogli, trovato: null };
}
