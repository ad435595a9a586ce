import { areaAddress, cellAddress, parseAreas } from '../model/addresses/address';
import type { ConditionalFormatModel } from '../model/sheets/sheet-parts';
import type { Workbook } from '../model/workbook';
import { formulaFromFile, formulaToFile } from './formula-text';
import { keyOf } from './style-names';
import type { StylesRead } from './styles-read';
import type { StylesWriter } from './styles-write';
import {
  childrenOf,
  element,
  escapeXml,
  flag,
  numberAttr,
  parseXml,
  serialize,
  unescapeText,
  type XmlNode,
} from './xml';

const CELL_OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** Tipo di regola nel file → operatore di Excel.ConditionalTextOperator. */
const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

/** Regole che si conservano come sono scritte, col tipo che l'API dà loro. */
const KEPT: Readonly<Record<string, string>> = {
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

/** Attributi della regola che il modello tiene da sé. */
const OWN = new Set(['dxfId', 'priority', 'stopIfTrue']);

/** Una regola conservata: l'elemento `cfRule` del file, senza estensioni. */
export interface RawRule {
  readonly xml: string;
}

export function isRawRule(raw: unknown): raw is RawRule {
  return typeof raw === 'object' && raw !== null && typeof (raw as { xml?: unknown }).xml === 'string';
}

/** Le regole del foglio, dalla più forte. */
export function readConditionalFormats(
  sheet: XmlNode,
  styles: StylesRead,
  workbook: Workbook,
): ConditionalFormatModel[] {
  const rules = childrenOf(sheet, 'conditionalFormatting').flatMap((block) => {
    const areas = parseAreas(block.attrs['sqref'] ?? '');
    return areas ? childrenOf(block, 'cfRule').map((node) => ({ node, areas })) : [];
  });
  return rules
    .map((rule, order) => ({ ...rule, order, priority: numberAttr(rule.node, 'priority') ?? rules.length + order }))
    .sort((a, b) => a.priority - b.priority || a.order - b.order)
    .map(({ node, areas }, priority) => ({
      id: workbook.newId(),
      areas,
      priority,
      stopIfTrue: flag(node, 'stopIfTrue'),
      format: styles.differential(numberAttr(node, 'dxfId')),
      ...readRule(node),
    }));
}

type RuleFields = Pick<ConditionalFormatModel, 'type' | 'formulas' | 'operator' | 'text' | 'raw'>;

function readRule(node: XmlNode): RuleFields {
  const type = node.attrs['type'] ?? '';
  const formulas = childrenOf(node, 'formula').map(({ text }) => formulaFromFile(unescapeText(text.trim())));
  const plain = { formulas, operator: null, text: null, raw: null };
  if (type === 'expression') return { ...plain, type: 'Custom' };
  if (type === 'cellIs') {
    return { ...plain, type: 'CellValue', operator: CELL_OPERATORS[node.attrs['operator'] ?? ''] ?? 'EqualTo' };
  }
  const operator = TEXT_OPERATORS[type];
  const text = node.attrs['text'];
  if (operator !== undefined && text !== undefined) {
    return { type: 'ContainsText', formulas: [], operator, text: unescapeText(text), raw: null };
  }
  const attrs = Object.fromEntries(Object.entries(node.attrs).filter(([name]) => !OWN.has(name)));
  return { ...plain, type: KEPT[type] ?? 'PresetCriteria', raw: { xml: serialize({ ...node, attrs }) } };
}

/** Regole senza aree, o di tipi che l'emulatore non sa scrivere, si tralasciano. */
export function conditionalFormatsXml(formats: readonly ConditionalFormatModel[], styles: StylesWriter): string {
  return [...formats]
    .sort((a, b) => a.priority - b.priority)
    .map((format, order) => {
      const dxfId = styles.differential(format.format);
      const attrs = { dxfId, priority: order + 1, stopIfTrue: format.stopIfTrue || null };
      const rule = format.areas.length > 0 ? ruleXml(format, attrs) : '';
      return rule && element('conditionalFormatting', { sqref: format.areas.map(areaAddress).join(' ') }, rule);
    })
    .join('');
}

function ruleXml(format: ConditionalFormatModel, common: Readonly<Record<string, number | boolean | null>>): string {
  const formulas = format.formulas.map((formula) => element('formula', {}, escapeXml(formulaToFile(formula))));
  if (format.type === 'Custom') return element('cfRule', { type: 'expression', ...common }, formulas);
  if (format.type === 'CellValue') {
    const operator = keyOf(CELL_OPERATORS, format.operator) ?? 'equal';
    return element('cfRule', { type: 'cellIs', ...common, operator }, formulas);
  }
  if (format.type === 'ContainsText') {
    const type = keyOf(TEXT_OPERATORS, format.operator) ?? 'containsText';
    const operator = type === 'notContainsText' ? 'notContains' : type;
    return element('cfRule', { type, ...common, operator, text: format.text }, textFormula(format, type));
  }
  if (!isRawRule(format.raw)) return '';
  const node = parseXml(format.raw.xml);
  const attrs = Object.entries(common).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(Number(value))]],
  );
  return serialize({ ...node, attrs: { ...node.attrs, ...Object.fromEntries(attrs) } });
}

/** La formula che accompagna una regola sui testi, riferita alla prima cella. */
function textFormula({ areas, text }: ConditionalFormatModel, type: string): string {
  const cell = cellAddress(areas[0]?.top ?? 0, areas[0]?.left ?? 0);
  const wanted = `"${(text ?? '').replaceAll('"', '""')}"`;
  const formulas: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${wanted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${wanted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${wanted}))=${wanted}`,
    endsWith: `RIGHT(${cell},LEN(${wanted}))=${wanted}`,
  };
  return element('formula', {}, escapeXml(formulas[type] ?? ''));
}
