import type { Sheet } from '../../model/sheets/sheet';
import type { CommentModel } from '../../model/sheets/sheet-parts';
import { ApiCollection } from '../../protocol/api-object';
import { HostError, invalidArgument, notFound } from '../../protocol/host-error';
import { Comment, CommentContext, plainContent } from './comment';
import type { HostContext } from '../host-context';
import { cellOf, type Place } from '../ranges/range-argument';

/** I commenti della cartella, o di un foglio solo. */
export class CommentCollection extends ApiCollection<Comment> {
  readonly className = 'CommentCollection';

  constructor(
    private readonly host: HostContext,
    private readonly scope: Sheet | null = null,
  ) {
    super();
  }

  items(): readonly Comment[] {
    return this.contexts().map((context) => new Comment(context));
  }

  getItem(key: string | number): Comment {
    return this.find(({ comment }) => comment.id === key);
  }

  getItemByCell(cellAddress: unknown): Comment {
    const { sheet, area } = this.cell(cellAddress);
    return this.find(
      ({ sheet: where, comment }) => where === sheet && comment.row === area.top && comment.column === area.left,
    );
  }

  getItemByReplyId(replyId: unknown): Comment {
    return this.find(({ comment }) => comment.replies.some(({ id }) => id === replyId));
  }

  /** Una cella tiene un commento solo, e non insieme a una nota: che l'errore sia `ItemAlreadyExists` è un'ipotesi. */
  add(cellAddress: unknown, content: unknown, contentType?: unknown): Comment {
    const { sheet, area } = this.cell(cellAddress);
    this.host.assertAllowed(sheet, 'allowEditObjects');
    const text = plainContent(content, contentType);
    const { top: row, left: column } = area;
    if ([...sheet.comments, ...sheet.notes].some((other) => other.row === row && other.column === column))
      throw new HostError('ItemAlreadyExists');
    const comment: CommentModel = {
      id: this.host.workbook.newId(),
      row,
      column,
      content: text,
      authorName: this.host.user.name,
      authorEmail: this.host.user.email,
      creationDate: this.host.now().toISOString(),
      resolved: false,
      replies: [],
    };
    sheet.comments = [...sheet.comments, comment];
    this.host.workbook.note({ kind: 'commentAdded', sheet: sheet.id, comment: comment.id });
    return new Comment(new CommentContext(this.host, sheet, comment));
  }

  /** Dalla cartella l'indirizzo deve dire il foglio; da un foglio può non dirlo (ipotesi). */
  private cell(cellAddress: unknown): Place {
    if (!this.scope && typeof cellAddress === 'string' && !cellAddress.includes('!')) throw invalidArgument();
    const place = cellOf(this.host, cellAddress, this.scope ?? this.host.workbook.activeSheet);
    if (this.scope && place.sheet !== this.scope) throw invalidArgument();
    return place;
  }

  private find(wanted: (context: CommentContext) => boolean): Comment {
    const found = this.contexts().find(wanted);
    if (!found) throw notFound();
    return new Comment(found);
  }

  private contexts(): readonly CommentContext[] {
    const sheets = this.scope ? [this.scope] : this.host.workbook.sheets;
    return sheets.flatMap((sheet) => sheet.comments.map((comment) => new CommentContext(this.host, sheet, comment)));
  }
}
