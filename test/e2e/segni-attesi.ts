import type { RilievoScritto } from '../../src/app/rilievo-scritto';
import { areaAddress } from '../../dev/excel-host/model/addresses/address';
import type { Workbook } from '../../dev/excel-host/model/workbook';
import { celleDi } from './lettura-pannello';

/** Foglio, cella e gravità, una riga per cella, in ordine. */
export type Segni = readonly string[];

const PEGGIORI = ['errore', 'avviso', 'informazione'] as const;

/** Dove devono stare i segni per quei rilievi: la cella da guardare di ognuno, col peggiore se ce n'è più d'uno. */
export function segniAttesi(rilievi: readonly RilievoScritto[]): Segni {
  const segnate = new Map<string, string>();
  for (const gravita of [...PEGGIORI].reverse()) {
    for (const { foglio, cella, gravita: sua, esito } of rilievi) {
      if (sua !== gravita || esito !== 'violata' || foglio === null || cella === null) continue;
      segnate.set(`${foglio} ${celleDi([cella]).join()}`, gravita);
    }
  }
  return [...segnate].map(([cella, gravita]) => `${cella} ${gravita}`).sort();
}

/** Come si vedono nella cartella: di due segni sulla stessa cella si vede quello con la precedenza. */
export function segniVisti({ sheets }: Workbook): Segni {
  return sheets
    .flatMap(({ name, conditionalFormats }) => {
      const viste = new Map<string, string>();
      const nostri = conditionalFormats.filter(({ formulas: [formula = ''] }) => formula.includes('quadro-sap:'));
      for (const { formulas, areas } of [...nostri].sort((a, b) => b.priority - a.priority)) {
        const gravita = /quadro-sap:(\w+)/.exec(formulas[0] ?? '')?.[1] ?? '';
        for (const cella of celleDi(areas.map(areaAddress))) viste.set(`${name} ${cella}`, gravita);
      }
      return [...viste].map(([cella, gravita]) => `${cella} ${gravita}`);
    })
    .sort();
}
