import { cellAddress, parseArea } from '../model/addresses/address';
import type { Sheet } from '../model/sheets/sheet';
import type { CommentModel } from '../model/sheets/sheet-parts';
import type { Workbook } from '../model/workbook';
import { readNoteShapes, vmlXml } from './note-shapes';
import type { PackageReader, PackageWriter } from './package';
import { allText, child, childrenOf, element, escapeXml, flag, MAIN, unescapeText, type XmlNode } from './xml';

const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const MS_RELATIONS = 'http://schemas.microsoft.com/office/2017/10/relationships';
// Chi non conosce i commenti con risposte legge una nota: questo è l'inizio che Excel riconosce come suo.
const FALLBACK = '[Threaded comment]\n\nComment:\n    ';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Le persone che hanno scritto i commenti, uguali per tutta la cartella. */
export class People {
  private readonly people: Person[] = [];

  static read(reader: PackageReader, workbookPart: string): People {
    const people = new People();
    for (const { attrs } of childrenOf(reader.xml(reader.related(workbookPart, 'person')), 'person')) {
      const user = attrs['userId'] ?? '';
      people.people.push({
        id: attrs['id'] ?? '',
        name: attrs['displayName'] ?? '',
        email: user.includes('@') ? (user.split('::').find((part) => part.includes('@')) ?? '') : '',
      });
    }
    return people;
  }

  withId(id: string | undefined): Person {
    return this.people.find((person) => person.id === id) ?? { id: '', name: '', email: '' };
  }

  idOf(name: string, email: string): string {
    const known = this.people.find((person) => person.name === name && person.email === email);
    if (known) return known.id;
    const id = `{${(this.people.length + 1).toString(16).padStart(8, '0').toUpperCase()}-0000-4000-8000-000000000000}`;
    this.people.push({ id, name, email });
    return id;
  }

  write(workbookPart: string, writer: PackageWriter): void {
    if (this.people.length === 0) return;
    const written = this.people.map(({ id, name, email }) =>
      element('person', { displayName: name, id, userId: email || name, providerId: email ? 'AD' : 'None' }),
    );
    const part = 'xl/persons/person.xml';
    writer.add(part, element('personList', { xmlns: THREADED }, written), 'application/vnd.ms-excel.person+xml');
    writer.relate(workbookPart, `${MS_RELATIONS}/person`, part);
  }
}

/** Commenti con risposte e note del foglio. Delle menzioni resta il testo. */
export function readComments(
  reader: PackageReader,
  part: string,
  sheet: Sheet,
  workbook: Workbook,
  people: People,
): void {
  sheet.comments = readThreads(reader.xml(reader.related(part, 'threadedComment')), workbook, people);
  const legacy = reader.xml(reader.related(part, 'comments'));
  const authors = childrenOf(child(legacy, 'authors'), 'author').map(({ text }) => unescapeText(text));
  const shapes = readNoteShapes(reader, part);
  const commented = new Set(sheet.comments.map(({ row, column }) => cellAddress(row, column)));
  for (const node of childrenOf(child(legacy, 'commentList'), 'comment')) {
    const area = parseArea(node.attrs['ref'] ?? '');
    const authorName = authors[Number(node.attrs['authorId'] ?? 0)] ?? '';
    if (!area) continue;
    const { top: row, left: column } = area;
    const address = cellAddress(row, column);
    if (authorName.startsWith('tc=') && commented.has(address)) continue;
    const content = unescapeText(child(node, 'text') ? noteText(child(node, 'text')) : '');
    const shape = shapes.get(address) ?? { visible: false, width: 108, height: 59.25 };
    sheet.notes.push({ row, column, content, authorName, ...shape });
  }
}

/** Il testo, senza la pronuncia che i file giapponesi ci mettono accanto. */
function noteText(node: XmlNode | null): string {
  if (!node) return '';
  return allText({ ...node, children: node.children.filter(({ name }) => name !== 'rPh' && name !== 'phoneticPr') });
}

function readThreads(root: XmlNode | null, workbook: Workbook, people: People): CommentModel[] {
  const nodes = childrenOf(root, 'threadedComment');
  const describe = (
    node: XmlNode,
  ): { content: string; authorName: string; authorEmail: string; creationDate: string } => {
    const { name, email } = people.withId(node.attrs['personId']);
    const content = unescapeText(child(node, 'text')?.text ?? '');
    return { content, authorName: name, authorEmail: email, creationDate: isoDate(node.attrs['dT']) };
  };
  return nodes.flatMap((node) => {
    const area = parseArea(node.attrs['ref'] ?? '');
    if (!area || node.attrs['parentId'] !== undefined) return [];
    const replies = nodes.filter(({ attrs }) => attrs['parentId'] === node.attrs['id']);
    return [
      {
        id: workbook.newId(),
        row: area.top,
        column: area.left,
        ...describe(node),
        resolved: flag(node, 'done'),
        replies: replies.map((reply) => ({ id: workbook.newId(), ...describe(reply) })),
      },
    ];
  });
}

/** Nei file l'ora è universale ma senza la Z. */
function isoDate(text: string | undefined): string {
  const time = Date.parse(text === undefined || /z$/i.test(text) ? (text ?? '') : `${text}Z`);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

/** Scrive le parti dei commenti e dà l'elemento `legacyDrawing`, vuoto se il foglio non ne ha. `number` conta i fogli da 1. */
export function writeComments(
  sheet: Sheet,
  part: string,
  number: number,
  people: People,
  writer: PackageWriter,
): string {
  const { comments, notes } = sheet;
  if (comments.length + notes.length === 0) return '';
  if (comments.length > 0) writeThreads(comments, part, number, people, writer);
  const legacy = [
    ...notes.map(({ row, column, authorName, content }) => ({ row, column, author: authorName, content })),
    ...comments.map(({ row, column, id, content }) => ({
      row,
      column,
      author: `tc=${id}`,
      content: FALLBACK + content,
    })),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
  const authors = [...new Set(legacy.map(({ author }) => author))];
  const written = legacy.map(({ row, column, author, content }) =>
    element(
      'comment',
      { ref: cellAddress(row, column), authorId: authors.indexOf(author) },
      element('text', {}, `<r><t xml:space="preserve">${escapeXml(content)}</t></r>`),
    ),
  );
  const path = `xl/comments${number}.xml`;
  const root = element('comments', { xmlns: MAIN }, [
    element(
      'authors',
      {},
      authors.map((author) => `<author>${escapeXml(author)}</author>`),
    ),
    element('commentList', {}, written),
  ]);
  writer.add(path, root, 'comments');
  writer.relate(part, 'comments', path);
  const drawing = `xl/drawings/vmlDrawing${number}.vml`;
  const shapes = [
    ...notes,
    ...comments.map(({ row, column }) => ({ row, column, visible: false, width: 108, height: 59.25 })),
  ];
  writer.add(drawing, vmlXml(shapes));
  return element('legacyDrawing', { 'r:id': writer.relate(part, 'vmlDrawing', drawing) });
}

function writeThreads(
  comments: readonly CommentModel[],
  part: string,
  number: number,
  people: People,
  writer: PackageWriter,
): void {
  const written = comments.flatMap((comment) => {
    const ref = cellAddress(comment.row, comment.column);
    return [comment, ...comment.replies].map((entry) =>
      element(
        'threadedComment',
        {
          ref,
          dT: entry.creationDate.replace(/Z$/, '') || null,
          personId: people.idOf(entry.authorName, entry.authorEmail),
          id: entry.id,
          parentId: entry === comment ? null : comment.id,
          done: entry === comment ? comment.resolved : null,
        },
        element('text', {}, escapeXml(entry.content)),
      ),
    );
  });
  const path = `xl/threadedComments/threadedComment${number}.xml`;
  const type = 'application/vnd.ms-excel.threadedcomments+xml';
  writer.add(path, element('ThreadedComments', { xmlns: THREADED }, written), type);
  writer.relate(part, `${MS_RELATIONS}/threadedComment`, path);
}
