import type { CorrezioneDaFare, EsitoCorrezioni } from '../../../app/cartella-aperta';
import type { CellRef, ValoreCella } from '../../../domain/snapshot';
import { GuastoExcel } from '../guasto-excel';
import { conExcel } from '../porta';
import { formulaCella, valoreCella } from '../read/valore-cella';
import { testoSicuro } from '../testo-sicuro';
import { ancoraTrovato } from './ancora-trovato';

interface Bersaglio extends CorrezioneDaFare {
  readonly cella: Excel.Range;
  readonly protezione: Excel.WorksheetProtection;
  readonly bloccata: Excel.FormatProtection;
}

/**
 * Scrive i valori proposti: una lettura di tutte le celle e una scrittura. Si saltano le celle che intanto dicono altro,
 * quelle con una formula e quelle bloccate. Se la scrittura si ferma a metà, si rimette ciò che c'era.
 */
export function correggiCelle(daFare: readonly CorrezioneDaFare[]): Promise<EsitoCorrezioni> {
  if (daFare.length === 0) return Promise.resolve({ fatte: 0, saltate: [] });
  return conExcel(async (context) => {
    const { bersagli, saltate } = bersagliDi(context, daFare);
    if (bersagli.length > 0) await context.sync();
    const daScrivere: Bersaglio[] = [];
    let giaFatte = 0;
    for (const bersaglio of bersagli) {
      const stato = statoDi(bersaglio);
      if (stato === 'fatta') giaFatte += 1;
      else if (stato === 'saltata') saltate.push(bersaglio.correzione.cella);
      else daScrivere.push(bersaglio);
    }
    if (daScrivere.length > 0) await scrivi(context, daScrivere);
    return { fatte: giaFatte + daScrivere.length, saltate };
  });
}

/** Mette in coda la lettura delle celle. Due correzioni diverse della stessa cella: vale la prima, l'altra si salta. */
function bersagliDi(
  context: Excel.RequestContext,
  daFare: readonly CorrezioneDaFare[],
): { bersagli: readonly Bersaglio[]; saltate: CellRef[] } {
  const visti = new Map<string, Bersaglio>();
  const fogli = new Map<string, Excel.Worksheet>();
  const saltate: CellRef[] = [];
  for (const { correzione, trovato } of daFare) {
    const { cella: dove, valore } = correzione;
    const chiave = `${dove.riga},${dove.colonna},${dove.foglio}`;
    const prima = visti.get(chiave);
    if (dove.file !== 0 || (prima && prima.correzione.valore !== valore)) saltate.push(dove);
    if (dove.file !== 0 || prima) continue;
    const foglio = fogli.get(dove.foglio) ?? context.workbook.worksheets.getItemOrNullObject(dove.foglio);
    if (!fogli.has(dove.foglio)) foglio.protection.load('protected');
    fogli.set(dove.foglio, foglio);
    const cella = foglio.getCell(dove.riga, dove.colonna).load('values,formulas,numberFormat');
    const bloccata = cella.format.protection.load('locked');
    visti.set(chiave, { correzione, trovato, cella, bloccata, protezione: foglio.protection });
  }
  return { bersagli: [...visti.values()], saltate };
}

function statoDi({ cella, correzione, trovato, protezione, bloccata }: Bersaglio): 'daFare' | 'fatta' | 'saltata' {
  if (cella.isNullObject) return 'saltata';
  const { valore, formula, formato } = contenuto(cella);
  if (formula !== null) return 'saltata';
  if (valore === correzione.valore) return 'fatta';
  if (!ancoraTrovato(valore, formato, trovato, correzione.valore)) return 'saltata';
  return protezione.protected && bloccata.locked ? 'saltata' : 'daFare';
}

function contenuto(cella: Excel.Range): { valore: ValoreCella; formula: string | null; formato: string | null } {
  const [[grezzo] = []]: unknown[][] = cella.values;
  const [[scritta] = []]: unknown[][] = cella.formulas;
  const [[formato] = []]: unknown[][] = cella.numberFormat;
  const formula = formulaCella(scritta, grezzo);
  return { valore: valoreCella(grezzo, formula), formula, formato: typeof formato === 'string' ? formato : null };
}

async function scrivi(context: Excel.RequestContext, bersagli: readonly Bersaglio[]): Promise<void> {
  const prima = bersagli.map(({ cella }) => contenuto(cella));
  bersagli.forEach(({ cella, correzione: { valore } }, i) => {
    // In una cella di testo Excel terrebbe come testo anche il numero giusto.
    if (typeof valore === 'number' && prima[i]?.formato === '@') cella.numberFormat = [['General']];
    cella.values = [[typeof valore === 'string' ? testoSicuro(valore) : (valore ?? '')]];
  });
  try {
    await context.sync();
  } catch (errore) {
    await rimetti(context, bersagli, prima, errore);
    throw errore;
  }
}

/** Riporta le celle com'erano: una richiesta interrotta può averne scritte alcune. */
async function rimetti(
  context: Excel.RequestContext,
  bersagli: readonly Bersaglio[],
  prima: readonly { readonly valore: ValoreCella; readonly formato: string | null }[],
  errore: unknown,
): Promise<void> {
  bersagli.forEach(({ cella }, i) => {
    const { valore = null, formato = null } = prima[i] ?? {};
    if (formato === '@') cella.numberFormat = [[formato]];
    const grezzo = typeof valore === 'object' && valore !== null && 'errore' in valore ? valore.errore : valore;
    cella.values = [[typeof grezzo === 'string' && valore === grezzo ? testoSicuro(grezzo) : (grezzo ?? '')]];
  });
  try {
    await context.sync();
  } catch {
    throw GuastoExcel.aMeta(
      errore,
      'Alcune correzioni possono essere già nelle celle.',
      'Premi «Controlla»: le correzioni che mancano sono ancora nell’elenco.',
    );
  }
}
