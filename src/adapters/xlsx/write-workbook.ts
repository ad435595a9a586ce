import { writeXlsx } from 'hucre';
import type { NamedRange } from 'hucre';
import type { WorkbookDraft } from '../../domain/fogli/draft';
import { righeRipetute, writeSheet } from './write-sheet';
import { CARATTERE } from './write-stili';
import { nomiDiFoglio, testoDiCella } from './write-testo';

// Sempre la stessa: lo stesso draft dà lo stesso file, byte per byte.
const DATA_FISSA = new Date(Date.UTC(2000, 0, 1));

/**
 * Disegna una cartella come file `.xlsx`, con i risultati delle formule già scritti.
 * I nomi dei fogli diventano quelli che Excel accetta, e con loro i collegamenti e le pivot; non le formule,
 * che vanno scritte con nomi già validi. Un draft incoerente (tabella senza righe, con intestazioni ripetute,
 * o pivot su una tabella che non c'è) dà `RangeError`.
 */
export async function writeWorkbook(draft: WorkbookDraft): Promise<Uint8Array> {
  if (draft.fogli.length === 0) throw new RangeError('Una cartella ha almeno un foglio');
  assicuraUnici(draft.fogli.flatMap(({ tabelle }) => tabelle.map(({ nome }) => nome)));
  const nomi = nomiDiFoglio(draft.fogli.map(({ nome }) => nome));
  const fogli = draft.fogli.map((foglio, indice) => ({ foglio, nome: nomi[indice] ?? foglio.nome }));
  const destinazioni = {
    nomi: new Map(fogli.map(({ foglio, nome }) => [foglio.nome, nome])),
    fogli: new Map(fogli.map(({ foglio }) => [foglio.nome, foglio])),
  };
  return writeXlsx({
    sheets: fogli.map(({ foglio, nome }) => writeSheet(foglio, nome, destinazioni)),
    properties: { title: testoDiCella(draft.titolo), creator: 'Quadro SAP', created: DATA_FISSA, modified: DATA_FISSA },
    defaultFont: CARATTERE,
    // La libreria scriverebbe il nome del foglio senza apici: con uno spazio dentro, Excel rifiuta il file.
    namedRanges: fogli.flatMap(({ foglio, nome }): NamedRange[] => {
      const range = righeRipetute(foglio, nome);
      return range === null ? [] : [{ name: '_xlnm.Print_Titles', range, scope: nome }];
    }),
  });
}

function assicuraUnici(nomi: readonly string[]): void {
  const visti = new Set<string>();
  for (const nome of nomi) {
    if (visti.has(nome.toLowerCase())) throw new RangeError(`Due tabelle si chiamano ${nome}`);
    visti.add(nome.toLowerCase());
  }
}
