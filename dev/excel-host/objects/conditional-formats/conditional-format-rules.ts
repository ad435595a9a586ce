import type { ConditionalFormatModel } from '../../model/sheets/sheet-parts';
import { ApiObject } from '../../protocol/api-object';
import { invalidArgument } from '../../protocol/host-error';
import type { ConditionalFormatHandle } from './conditional-format-handle';
import { ConditionalRangeFormat } from './conditional-range-format';

/** Ciò che fa di una regola quella che è. */
type RuleModel = Pick<ConditionalFormatModel, 'formulas' | 'operator' | 'text'>;

const COMPARISONS = new Set([
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
]);
const TEXT_COMPARISONS = new Set(['Contains', 'NotContains', 'BeginsWith', 'EndsWith']);

abstract class FormattedRule extends ApiObject {
  constructor(protected readonly handle: ConditionalFormatHandle) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.handle);
  }
}

/** Una regola con una formula. */
export class CustomConditionalFormat extends FormattedRule {
  readonly className = 'CustomConditionalFormat';

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.handle);
  }
}

/** La formula di una regola su misura, in inglese e con "=" davanti; "" finché non la si dà. */
export class ConditionalFormatRule extends ApiObject {
  readonly className = 'ConditionalFormatRule';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get formula(): string {
    const [formula] = this.handle.model.formulas;
    return formula === undefined ? '' : `=${formula}`;
  }

  set formula(formula: string) {
    Object.assign(this.handle.writable, customRule(formula));
  }
}

/** Una regola che confronta il valore della cella. */
export class CellValueConditionalFormat extends FormattedRule {
  readonly className = 'CellValueConditionalFormat';

  get rule(): unknown {
    const { formulas, operator } = this.handle.model;
    const [formula1 = null, formula2 = null] = formulas.map((formula) => `=${formula}`);
    return { formula1, ...(formula2 === null ? {} : { formula2 }), operator: operator ?? 'Invalid' };
  }

  set rule(rule: unknown) {
    Object.assign(this.handle.writable, cellValueRule(rule));
  }
}

/** Una regola che cerca un testo nella cella. */
export class TextConditionalFormat extends FormattedRule {
  readonly className = 'TextConditionalFormat';

  get rule(): unknown {
    const { operator, text } = this.handle.model;
    return { operator: operator ?? 'Invalid', text: text ?? '' };
  }

  set rule(rule: unknown) {
    Object.assign(this.handle.writable, textRule(rule));
  }
}

/** Senza "=" la formula si rifiuta, perché Excel ne farebbe un testo che non vale mai (ipotesi). */
function customRule(formula: unknown): RuleModel {
  if (typeof formula !== 'string' || !/^=\s*\S/.test(formula)) throw invalidArgument();
  return { formulas: [formula.slice(1)], operator: null, text: null };
}

function cellValueRule(rule: unknown): RuleModel {
  const { formula1, formula2, operator } = fieldsOf(rule);
  if (typeof operator !== 'string' || !COMPARISONS.has(operator)) throw invalidArgument();
  const formulas = [operand(formula1)];
  if (operator === 'Between' || operator === 'NotBetween') formulas.push(operand(formula2));
  return { formulas, operator, text: null };
}

function textRule(rule: unknown): RuleModel {
  const { operator, text } = fieldsOf(rule);
  if (typeof operator !== 'string' || !TEXT_COMPARISONS.has(operator)) throw invalidArgument();
  if (typeof text !== 'string' || text === '') throw invalidArgument();
  return { formulas: [], operator, text };
}

/** "=A1" → "A1", 5 e "5" → "5"; un testo senza "=" è un testo da confrontare (ipotesi). */
function operand(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value.trim() === '' || value === '=') throw invalidArgument();
  if (value.startsWith('=')) return value.slice(1);
  return Number.isNaN(Number(value)) ? `"${value.replaceAll('"', '""')}"` : value.trim();
}

function fieldsOf(rule: unknown): Readonly<Record<string, unknown>> {
  if (typeof rule !== 'object' || rule === null) throw invalidArgument();
  return rule as Record<string, unknown>;
}
