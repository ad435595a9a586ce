import { cellArea } from '../../model/addresses/area';
import type { CommentChangeType } from '../../model/changes';
import type { Sheet } from '../../model/sheets/sheet';
import type { CommentModel, CommentReplyModel } from '../../model/sheets/sheet-parts';
import { ApiCollection, ApiObject } from '../../protocol/api-object';
import { HostError, invalidArgument, notFound } from '../../protocol/host-error';
import type { HostContext } from '../host-context';

/** Un commento, il suo foglio e la cartella. */
export class CommentContext {
  constructor(
    readonly host: HostContext,
    readonly sheet: Sheet,
    readonly comment: CommentModel,
  ) {}

  /** Un foglio protetto vuole il permesso di cambiare gli oggetti. */
  assertChangeable(): void {
    this.host.assertAllowed(this.sheet, 'allowEditObjects');
    if (!this.sheet.comments.includes(this.comment)) throw notFound();
  }

  changed(changeType: CommentChangeType, replies = this.comment.replies.map(({ id }) => id)): void {
    const { id } = this.comment;
    this.host.workbook.note({ kind: 'commentChanged', sheet: this.sheet.id, comment: id, changeType, replies });
  }

  get location(): ApiObject {
    const { row, column } = this.comment;
    return this.host.objects.range(this.host, this.sheet, cellArea(row, column));
  }
}

/** Solo testo semplice: le citazioni di persone (CommentRichContent) l'emulatore non le ha. */
export function plainContent(content: unknown, contentType: unknown): string {
  if (contentType === 'Mention' || (typeof content === 'object' && content !== null))
    throw new HostError('NotImplemented', null, 'Commenti con citazioni');
  if (typeof content !== 'string' || content === '') throw invalidArgument();
  return content;
}

/** Un commento. */
export class Comment extends ApiObject {
  readonly className = 'Comment';

  constructor(private readonly context: CommentContext) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get id(): string {
    return this.context.comment.id;
  }

  get content(): string {
    return this.context.comment.content;
  }

  set content(content: string) {
    this.context.assertChangeable();
    this.context.comment.content = plainContent(content, 'Plain');
    this.context.changed('CommentEdited');
  }

  readonly contentType = 'Plain';

  get mentions(): readonly unknown[] {
    return [];
  }

  get authorName(): string {
    return this.context.comment.authorName;
  }

  get authorEmail(): string {
    return this.context.comment.authorEmail;
  }

  get creationDate(): string {
    return this.context.comment.creationDate;
  }

  get resolved(): boolean {
    return this.context.comment.resolved;
  }

  set resolved(resolved: boolean) {
    this.context.assertChangeable();
    if (typeof resolved !== 'boolean') throw invalidArgument();
    if (resolved === this.context.comment.resolved) return;
    this.context.comment.resolved = resolved;
    this.context.changed(resolved ? 'CommentResolved' : 'CommentReopened');
  }

  get replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.context);
  }

  getLocation(): ApiObject {
    return this.context.location;
  }

  delete(): void {
    this.context.assertChangeable();
    const { host, sheet, comment } = this.context;
    sheet.comments = sheet.comments.filter((other) => other !== comment);
    const replies = comment.replies.map(({ id }) => id);
    host.workbook.note({ kind: 'commentDeleted', sheet: sheet.id, comment: comment.id, replies });
  }
}

/** Una risposta a un commento. */
export class CommentReply extends ApiObject {
  readonly className = 'CommentReply';

  constructor(
    private readonly context: CommentContext,
    private readonly reply: CommentReplyModel,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get id(): string {
    return this.reply.id;
  }

  get content(): string {
    return this.reply.content;
  }

  set content(content: string) {
    this.context.assertChangeable();
    this.reply.content = plainContent(content, 'Plain');
    this.context.changed('ReplyEdited', [this.id]);
  }

  readonly contentType = 'Plain';

  get mentions(): readonly unknown[] {
    return [];
  }

  get authorName(): string {
    return this.reply.authorName;
  }

  get authorEmail(): string {
    return this.reply.authorEmail;
  }

  get creationDate(): string {
    return this.reply.creationDate;
  }

  get resolved(): boolean {
    return this.context.comment.resolved;
  }

  getLocation(): ApiObject {
    return this.context.location;
  }

  getParentComment(): Comment {
    return new Comment(this.context);
  }

  delete(): void {
    this.context.assertChangeable();
    const { comment } = this.context;
    comment.replies = comment.replies.filter((other) => other !== this.reply);
    this.context.changed('ReplyDeleted', [this.id]);
  }
}

/** Le risposte, nell'ordine in cui sono state date. */
export class CommentReplyCollection extends ApiCollection<CommentReply> {
  readonly className = 'CommentReplyCollection';

  constructor(private readonly context: CommentContext) {
    super();
  }

  items(): readonly CommentReply[] {
    return this.context.comment.replies.map((reply) => new CommentReply(this.context, reply));
  }

  getItem(key: string | number): CommentReply {
    const found = this.context.comment.replies.find(({ id }) => id === key);
    if (!found) throw notFound();
    return new CommentReply(this.context, found);
  }

  add(content: unknown, contentType?: unknown): CommentReply {
    this.context.assertChangeable();
    const { host, comment } = this.context;
    const reply: CommentReplyModel = {
      id: host.workbook.newId(),
      content: plainContent(content, contentType),
      authorName: host.user.name,
      authorEmail: host.user.email,
      creationDate: host.now().toISOString(),
    };
    comment.replies = [...comment.replies, reply];
    this.context.changed('ReplyAdded', [reply.id]);
    return new CommentReply(this.context, reply);
  }
}
