import { areaAddress, parseAreas } from '../model/addresses/address';
import type { DataValidationModel } from '../model/sheets/sheet-parts';
import type { Workbook } from '../model/workbook';
import { formulaFromFile, formulaToFile } from './formula-text';
import { child, childrenOf, descendants, element, escapeXml, flag, list, type XmlNode } from './xml';

/** Tipo nel file → tipo dell'API e nome della regola. */
const TYPES: Readonly<Record<string, readonly [type: string, rule: string]>> = {
  whole: ['WholeNumber', 'wholeNumber'],
  decimal: ['Decimal', 'decimal'],
  date: ['Date', 'date'],
  time: ['Time', 'time'],
  textLength: ['TextLength', 'textLength'],
};

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

const ALERTS: Readonly<Record<string, string>> = { stop: 'Stop', warning: 'Warning', information: 'Information' };

/** Le convalide del foglio, anche quelle scritte nell'estensione di Excel 2010 (elenchi presi da altri fogli). */
export function readDataValidations(sheet: XmlNode, workbook: Workbook): DataValidationModel[] {
  const extended = childrenOf(child(sheet, 'extLst'), 'ext').flatMap((ext) => descendants(ext, 'dataValidation'));
  return [...childrenOf(child(sheet, 'dataValidations'), 'dataValidation'), ...extended].flatMap((node) => {
    const areas = parseAreas(node.attrs['sqref'] ?? child(node, 'sqref')?.text ?? '');
    const rule = readRule(node);
    if (!areas || !rule) return [];
    return [
      {
        id: workbook.newId(),
        areas,
        ...rule,
        ignoreBlanks: flag(node, 'allowBlank'),
        errorAlert: {
          message: node.attrs['error'] ?? '',
          showAlert: flag(node, 'showErrorMessage'),
          style: ALERTS[node.attrs['errorStyle'] ?? 'stop'] ?? 'Stop',
          title: node.attrs['errorTitle'] ?? '',
        },
        prompt: {
          message: node.attrs['prompt'] ?? '',
          showPrompt: flag(node, 'showInputMessage'),
          title: node.attrs['promptTitle'] ?? '',
        },
      },
    ];
  });
}

function readRule(node: XmlNode): Pick<DataValidationModel, 'type' | 'rule'> | null {
  const type = node.attrs['type'] ?? 'none';
  const first = readOperand(node, 'formula1');
  if (type === 'none') return { type: 'None', rule: {} };
  if (type === 'custom') return { type: 'Custom', rule: { custom: { formula: first } } };
  if (type === 'list') {
    const written = formulaOf(node, 'formula1');
    const quoted = /^"((?:[^"]|"")*)"$/s.exec(written)?.[1];
    const source = quoted === undefined ? `=${written}` : quoted.replaceAll('""', '"');
    return { type: 'List', rule: { list: { inCellDropDown: !flag(node, 'showDropDown'), source } } };
  }
  const known = TYPES[type];
  if (!known) return null;
  const operator = OPERATORS[node.attrs['operator'] ?? 'between'] ?? 'Between';
  const second = operator.endsWith('Between') ? { formula2: readOperand(node, 'formula2') } : {};
  return { type: known[0], rule: { [known[1]]: { formula1: first, ...second, operator } } };
}

function formulaOf(node: XmlNode, name: string): string {
  const formula = child(node, name);
  return formulaFromFile((child(formula, 'f') ?? formula)?.text.trim() ?? '');
}

/** Sempre una formula con "=" davanti, "=10" anche per un numero. */
function readOperand(node: XmlNode, name: string): string {
  const text = formulaOf(node, name);
  return text === '' ? '' : `=${text}`;
}

export function dataValidationsXml(validations: readonly DataValidationModel[]): string {
  const written = validations
    .filter(({ areas }) => areas.length > 0)
    .map((validation) => {
      const { areas, type, rule, ignoreBlanks, errorAlert, prompt } = validation;
      const { name, operator, hidden, formulas } = writeRule(type, rule);
      return element(
        'dataValidation',
        {
          type: name,
          errorStyle: errorAlert.style === 'Stop' ? null : errorAlert.style.toLowerCase(),
          operator: operator === 'between' ? null : operator,
          allowBlank: ignoreBlanks || null,
          showDropDown: hidden || null,
          showInputMessage: prompt.showPrompt || null,
          showErrorMessage: errorAlert.showAlert || null,
          errorTitle: errorAlert.title || null,
          error: errorAlert.message || null,
          promptTitle: prompt.title || null,
          prompt: prompt.message || null,
          sqref: areas.map(areaAddress).join(' '),
        },
        formulas.map((formula, i) => element(`formula${i + 1}`, {}, escapeXml(formulaToFile(formula)))),
      );
    });
  return list('dataValidations', written);
}

interface WrittenRule {
  readonly name: string | null;
  readonly operator: string | null;
  readonly hidden: boolean;
  readonly formulas: readonly string[];
}

function writeRule(type: string, rule: DataValidationModel['rule']): WrittenRule {
  const none = { name: null, operator: null, hidden: false, formulas: [] };
  if (type === 'Custom') {
    const { formula } = (rule['custom'] ?? {}) as { formula?: unknown };
    return { ...none, name: 'custom', formulas: [plain(formula)] };
  }
  if (type === 'List') {
    const { inCellDropDown, source } = (rule['list'] ?? {}) as { inCellDropDown?: boolean; source?: unknown };
    const text = String(source ?? '');
    const formula = text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
    return { ...none, name: 'list', hidden: inCellDropDown === false, formulas: [formula] };
  }
  const known = Object.entries(TYPES).find(([, [name]]) => name === type);
  if (!known) return none;
  const [name, [, key]] = known;
  const details = (rule[key] ?? {}) as { formula1?: unknown; formula2?: unknown; operator?: string };
  const operator = Object.entries(OPERATORS).find(([, value]) => value === details.operator)?.[0] ?? 'between';
  const second = details.formula2 === undefined || details.formula2 === '' ? [] : [plain(details.formula2)];
  return { ...none, name, operator, formulas: [plain(details.formula1), ...second] };
}

function plain(formula: unknown): string {
  const text = String(formula ?? '');
  return text.startsWith('=') ? text.slice(1) : text;
}
