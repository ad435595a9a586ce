import type { WorkbookDraft } from '../../../domain/fogli/draft';
import { rinominaFogli } from '../../../domain/fogli/rinomina-fogli';
import { conExcel } from '../porta';
import { disegnaConvalide } from './disegna-convalide';
import { completa, disegnaFoglio } from './disegna-foglio';
import { nomiDaUsare } from './fogli-nostri';
import { togliFogli } from './togli-fogli';

/**
 * Aggiunge alla cartella aperta fogli da compilare e dà i loro nomi. Non portano la nostra firma: da qui in
 * poi sono dell'utente, e nessuno li riscrive. Se non si arriva in fondo si tolgono tutti.
 */
export function aggiungiFogli(draft: WorkbookDraft): Promise<readonly string[]> {
  return conExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const presenti = worksheets.items.map(({ name }) => ({ name, nostro: null }));
    const { fogli } = rinominaFogli(
      draft,
      nomiDaUsare(
        draft.fogli.map(({ nome }) => nome),
        presenti,
      ),
    );
    const nomi = fogli.map(({ nome }) => nome);
    try {
      // Prima tutti i fogli, poi il contenuto: le formule degli uni citano gli altri.
      const nuovi = nomi.map((nome) => worksheets.add(nome));
      for (const [i, foglio] of fogli.entries()) {
        const dove = nuovi[i];
        if (!dove) continue;
        disegnaFoglio(dove, foglio);
        disegnaConvalide(dove, foglio);
        completa(dove, foglio);
      }
      nuovi[0]?.activate();
      await context.sync();
    } catch (errore) {
      await togliFogli(context, nomi);
      throw errore;
    }
    return nomi;
  });
}
