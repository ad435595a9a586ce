import { shiftArea, shiftFormula, shiftRuleFormulas, type Shift } from '../../formulas/shift-references';
import { inRule, rewriteFormulas } from './rewrite-formulas';
import type { Sheet } from '../sheets/sheet';
import type { Workbook } from '../workbook';

/**
 * Porta dietro alle celle spostate tutto ciò che le cita, in ogni foglio: formule, nomi definiti, regole, serie dei
 * grafici, collegamenti, origini delle pivot. Va chiamata prima di spostare le celle e le aree del foglio.
 */
export function shiftFormulas(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  rewriteFormulas(
    workbook,
    (formula, home) => shiftFormula(formula, home?.name ?? null, sheet.name, shift),
    (home) => {
      shiftRules(home, sheet, shift);
    },
  );
  for (const pivot of workbook.sheets.flatMap(({ pivots }) => pivots)) {
    const { source } = pivot;
    if (!('sheet' in source) || source.sheet.toLowerCase() !== sheet.name.toLowerCase()) continue;
    pivot.source = { ...source, area: shiftArea(source.area, shift) ?? source.area };
  }
}

function shiftRules(home: Sheet, sheet: Sheet, shift: Shift): void {
  for (const rule of home.conditionalFormats)
    rule.formulas = shiftRuleFormulas(rule.formulas, rule.areas, home.name, sheet.name, shift);
  for (const validation of home.dataValidations) {
    validation.rule = inRule(validation.rule, (text) => {
      const [formula = text] = shiftRuleFormulas([text], validation.areas, home.name, sheet.name, shift);
      return formula;
    });
  }
}
