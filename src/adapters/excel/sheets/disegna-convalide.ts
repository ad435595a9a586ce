import type { ConvalidaDraft, SheetDraft } from '../../../domain/fogli/draft';
import { areaToA1 } from '../../../domain/notazione-a1';

// Limiti di Excel per i messaggi di una convalida: oltre, la rifiuta.
const TITOLO_MASSIMO = 32;
const TESTO_MASSIMO = 255;

/** Mette in coda che cosa si può scrivere nelle celle da compilare, e i messaggi che lo dicono. */
export function disegnaConvalide(foglio: Excel.Worksheet, { convalide = [] }: SheetDraft): void {
  for (const { area, ammessi, consiglio, rifiuto } of convalide) {
    const { dataValidation } = foglio.getRange(areaToA1(area));
    dataValidation.rule = regola(ammessi);
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: rifiuto.titolo.slice(0, TITOLO_MASSIMO),
      message: rifiuto.testo.slice(0, TESTO_MASSIMO),
    };
    if (!consiglio) continue;
    dataValidation.prompt = {
      showPrompt: true,
      title: consiglio.titolo.slice(0, TITOLO_MASSIMO),
      message: consiglio.testo.slice(0, TESTO_MASSIMO),
    };
  }
}

function regola(ammessi: ConvalidaDraft['ammessi']): Excel.DataValidationRule {
  switch (ammessi.tipo) {
    case 'elenco':
      return { list: { inCellDropDown: true, source: ammessi.valori.join(',') } };
    case 'elencoDaArea':
      return { list: { inCellDropDown: true, source: `=${ammessi.origine}` } };
    case 'formula':
      return { custom: { formula: `=${ammessi.formula}` } };
    case 'intero':
      return { wholeNumber: { formula1: ammessi.minimo, formula2: ammessi.massimo, operator: 'Between' } };
    case 'decimale':
      return { decimal: { formula1: ammessi.minimo, formula2: ammessi.massimo, operator: 'Between' } };
  }
}
