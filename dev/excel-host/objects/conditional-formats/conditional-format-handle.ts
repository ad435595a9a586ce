import { formatWithId } from '../../model/sheets/conditional-formats';
import type { Sheet } from '../../model/sheets/sheet';
import type { ConditionalFormatModel } from '../../model/sheets/sheet-parts';
import { notFound } from '../../protocol/host-error';
import type { HostContext } from '../host-context';

/** Una regola presa per id: ogni volta la si ricerca, perché può essere stata tolta o cambiata di tipo. */
export class ConditionalFormatHandle {
  constructor(
    readonly host: HostContext,
    readonly sheet: Sheet,
    readonly id: string,
  ) {}

  /** `ItemNotFound` se la regola non c'è più. */
  get model(): ConditionalFormatModel {
    const model = formatWithId(this.sheet, this.id);
    if (!model) throw notFound();
    return model;
  }

  /** La regola da cambiare; `AccessDenied` se il foglio protetto non permette i formati. */
  get writable(): ConditionalFormatModel {
    this.host.assertAllowed(this.sheet, 'allowFormatCells');
    return this.model;
  }
}
