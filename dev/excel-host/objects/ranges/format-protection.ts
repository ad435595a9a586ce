import { ApiObject } from '../../protocol/api-object';
import { asBoolean, readFormat, writeProtection, type FormatTarget } from './format-target';

/** `range.format.protection`: ciò che succede alle celle quando il foglio è protetto. */
export class FormatProtection extends ApiObject {
  readonly className = 'FormatProtection';

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get locked(): boolean | null {
    return readFormat(this.target, ({ protection }) => protection.locked);
  }

  set locked(locked: unknown) {
    writeProtection(this.target, { locked: asBoolean(locked) });
  }

  get formulaHidden(): boolean | null {
    return readFormat(this.target, ({ protection }) => protection.formulaHidden);
  }

  set formulaHidden(hidden: unknown) {
    writeProtection(this.target, { formulaHidden: asBoolean(hidden) });
  }
}
