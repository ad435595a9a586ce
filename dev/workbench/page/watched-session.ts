import { Session } from '../../excel-host/session';
import type { Workbook } from '../../excel-host/model/workbook';

/** Una sessione che dice quando ha risposto a una richiesta: il foglio si ridisegna. */
export class WatchedSession extends Session {
  constructor(
    workbook: Workbook,
    private readonly answered: () => void,
  ) {
    super(workbook);
  }

  override async process(body: string): Promise<string> {
    const response = await super.process(body);
    this.answered();
    return response;
  }
}
