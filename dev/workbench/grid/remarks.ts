import type { Sheet } from '../../excel-host/model/sheets/sheet';

/** Note e commenti di una cella come testo; null se non ne ha. */
export function remarkAt(sheet: Sheet, row: number, column: number): string | null {
  const here = (item: { readonly row: number; readonly column: number }): boolean =>
    item.row === row && item.column === column;
  const notes = sheet.notes.filter(here).map(({ content }) => content);
  const comments = sheet.comments
    .filter(here)
    .flatMap(({ authorName, content, replies }) => [
      `${authorName}: ${content}`,
      ...replies.map((reply) => `${reply.authorName}: ${reply.content}`),
    ]);
  const texts = [...notes, ...comments];
  return texts.length > 0 ? texts.join('\n') : null;
}

/** Dove porta il collegamento di una cella; null se non ne ha. */
export function linkAt(
  sheet: Sheet,
  row: number,
  column: number,
): { readonly inside: string | null; readonly text: string } | null {
  const link = sheet.hyperlinks.find((item) => item.row === row && item.column === column);
  if (!link) return null;
  const target = link.documentReference ?? link.address ?? '';
  return { inside: link.documentReference, text: link.screenTip ?? target };
}
