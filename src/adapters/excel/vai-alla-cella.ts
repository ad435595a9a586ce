import { toA1ConFoglio } from '../../domain/notazione-a1';
import type { CellRef } from '../../domain/snapshot';
import { GuastoExcel } from './guasto-excel';
import { conExcel } from './porta';

/** Porta l'utente su una cella. Un foglio nascosto non si mostra da sé: lo decide chi lo ha nascosto. */
export function vaiAllaCella(cella: CellRef): Promise<void> {
  return conExcel(async (context) => {
    if (cella.file !== 0) {
      throw GuastoExcel.perche(
        'AltroFile',
        `La cella ${toA1ConFoglio(cella.foglio, cella)} è in un altro file.`,
        'Apri quel file in Excel e controllalo lì.',
      );
    }
    const foglio = context.workbook.worksheets.getItemOrNullObject(cella.foglio);
    foglio.load('visibility');
    await context.sync();
    if (foglio.isNullObject) {
      throw GuastoExcel.perche(
        'FoglioMancante',
        `Il foglio «${cella.foglio}» non c’è più: forse è stato eliminato o rinominato.`,
        'Controlla di nuovo la cartella.',
      );
    }
    if (foglio.visibility !== 'Visible') throw nascosto(cella.foglio, foglio.visibility === 'VeryHidden');
    foglio.activate();
    foglio.getCell(cella.riga, cella.colonna).select();
    await context.sync();
  });
}

function nascosto(nome: string, molto: boolean): GuastoExcel {
  return GuastoExcel.perche(
    'FoglioNascosto',
    `Il foglio «${nome}» è nascosto.`,
    molto
      ? 'Excel non lo elenca fra i fogli da scoprire: chiedi a chi ha preparato la cartella.'
      : 'Per vederlo: tasto destro sulla linguetta di un foglio, Scopri. Poi riprova.',
  );
}
