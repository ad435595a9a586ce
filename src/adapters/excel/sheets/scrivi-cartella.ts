import type { CartellaScritta } from '../../../app/cartella-aperta';
import type { SheetDraft, WorkbookDraft } from '../../../domain/fogli/draft';
import { rinominaFogli } from '../../../domain/fogli/rinomina-fogli';
import { conExcel } from '../porta';
import { adottaFogli } from './adotta-fogli';
import { completa, disegnaFoglio, disegnaPivot, INCOMPLETO } from './disegna-foglio';
import { CARICA_FOGLI, firma, foglioNostro, nomiDaUsare } from './fogli-nostri';
import { togliFogli } from './togli-fogli';

const DENTRO = [
  'items/tables/items/name',
  'items/pivotTables/items/name',
  'items/charts/items/name',
  CARICA_FOGLI,
].join(',');

/**
 * Scrive i nostri fogli nella cartella aperta. Quelli che ci sono già si riscrivono al loro posto, così chi li cita non si
 * rompe; un foglio dell'utente con lo stesso nome non si tocca. Finché non è tutto scritto, ogni foglio dice in A1 di essere
 * incompleto; riprovare riscrive tutto.
 */
export function scriviCartella(draft: WorkbookDraft): Promise<CartellaScritta> {
  return conExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load(DENTRO);
    await context.sync();
    await adottaFogli(context, worksheets.items, draft);
    const presenti = worksheets.items.map((foglio) => ({ foglio, name: foglio.name, nostro: foglioNostro(foglio) }));
    const voluti = draft.fogli.map(({ nome }) => nome);
    const nomi = nomiDaUsare(voluti, presenti);
    const daScrivere = rinominaFogli(draft, nomi).fogli.map((foglio, i) => {
      const voluto = voluti[i] ?? foglio.nome;
      return { draft: foglio, voluto, gia: presenti.find(({ nostro }) => nostro === voluto)?.foglio ?? null };
    });
    // Prima tutti i fogli, poi il contenuto: le formule degli uni citano gli altri.
    const fogli = daScrivere.map(({ draft: foglio, voluto, gia }) => gia ?? nuovo(worksheets, foglio.nome, voluto));
    // Prima di togliere qualunque cosa: se ci si ferma qui in mezzo, chi apre il foglio lo legge.
    for (const foglio of fogli) foglio.getRange('A1').values = [[INCOMPLETO]];
    for (const { gia } of daScrivere) if (gia) svuota(gia);
    try {
      await context.sync();
    } catch (errore) {
      const nuovi = daScrivere.filter(({ gia }) => gia === null).map(({ draft: foglio }) => foglio.nome);
      await togliFogli(context, nuovi);
      throw errore;
    }
    for (const [i, { draft: foglio }] of daScrivere.entries()) {
      const dove = fogli[i];
      if (!dove) continue;
      disegnaFoglio(dove, foglio);
      // Un foglio per richiesta: i dati di tutti insieme possono superare i 5 MB che Excel accetta.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
    const completaFogli = (quali: (foglio: SheetDraft) => boolean): void =>
      daScrivere.forEach(({ draft: foglio }, i) => {
        if (fogli[i] && quali(foglio)) completa(fogli[i], foglio);
      });
    fogli[0]?.activate();
    // Le pivot vogliono le intestazioni vere della loro tabella; i fogli che le ospitano sono completi dopo di loro.
    completaFogli((foglio) => !conPivot(foglio));
    await context.sync();
    const pivotMancate: string[] = [];
    for (const [i, { draft: foglio }] of daScrivere.entries()) {
      for (const pivot of foglio.pivot) {
        const dove = fogli[i];
        if (dove && !(await aggiungi(context, () => disegnaPivot(dove, pivot)))) pivotMancate.push(pivot.nome);
      }
    }
    if (draft.fogli.some(conPivot)) {
      completaFogli(conPivot);
      await context.sync();
    }
    return {
      fogli: daScrivere.map(({ draft: foglio }) => foglio.nome),
      riscritti: daScrivere.filter(({ gia }) => gia !== null).map(({ draft: foglio }) => foglio.nome),
      pivotMancate,
    };
  });
}

function conPivot({ pivot }: SheetDraft): boolean {
  return pivot.length > 0;
}

function nuovo(fogli: Excel.WorksheetCollection, nome: string, quale: string): Excel.Worksheet {
  const foglio = fogli.add(nome);
  firma(foglio, quale);
  return foglio;
}

/** Toglie da un nostro foglio tutto ciò che ci avevamo scritto, salvo l'avviso in A1. */
function svuota(foglio: Excel.Worksheet): void {
  for (const pivot of foglio.pivotTables.items) pivot.delete();
  for (const grafico of foglio.charts.items) grafico.delete();
  for (const tabella of foglio.tables.items) tabella.delete();
  foglio.getRange().unmerge();
  foglio.getRange().clear();
  // `clear` lascia le misure: quelle di prima sposterebbero righe e grafici.
  foglio.getRange().format.useStandardHeight = true;
  foglio.getRange().format.useStandardWidth = true;
  foglio.getRange('A1').values = [[INCOMPLETO]];
  foglio.freezePanes.unfreeze();
}

/** Falso se Excel rifiuta: di una pivot si può fare a meno. */
async function aggiungi(context: Excel.RequestContext, accoda: () => void): Promise<boolean> {
  accoda();
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
