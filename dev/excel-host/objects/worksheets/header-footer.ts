import type { Sheet } from '../../model/sheets/sheet';
import type { PageLayoutModel } from '../../model/sheets/sheet-parts';
import { ApiObject } from '../../protocol/api-object';
import { invalidArgument } from '../../protocol/host-error';
import type { HostContext } from '../host-context';

type Texts = PageLayoutModel['headerFooter'];

/** Intestazioni e piè di pagina: l'emulatore ha solo quelli uguali per tutte le pagine. */
export class HeaderFooterGroup extends ApiObject {
  readonly className = 'HeaderFooterGroup';

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.host, this.sheet);
  }
}

/** Testi coi codici di Excel: "&P" la pagina, "&N" quante sono, "&D" la data… */
export class HeaderFooter extends ApiObject {
  readonly className = 'HeaderFooter';

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get leftHeader(): string {
    return this.texts.leftHeader;
  }

  set leftHeader(text: string) {
    this.put('leftHeader', text);
  }

  get centerHeader(): string {
    return this.texts.centerHeader;
  }

  set centerHeader(text: string) {
    this.put('centerHeader', text);
  }

  get rightHeader(): string {
    return this.texts.rightHeader;
  }

  set rightHeader(text: string) {
    this.put('rightHeader', text);
  }

  get leftFooter(): string {
    return this.texts.leftFooter;
  }

  set leftFooter(text: string) {
    this.put('leftFooter', text);
  }

  get centerFooter(): string {
    return this.texts.centerFooter;
  }

  set centerFooter(text: string) {
    this.put('centerFooter', text);
  }

  get rightFooter(): string {
    return this.texts.rightFooter;
  }

  set rightFooter(text: string) {
    this.put('rightFooter', text);
  }

  private get texts(): Texts {
    return this.sheet.pageLayout.headerFooter;
  }

  private put(place: keyof Texts, text: unknown): void {
    this.host.assertEditable();
    if (typeof text !== 'string') throw invalidArgument();
    this.sheet.pageLayout.headerFooter = { ...this.texts, [place]: text };
  }
}
