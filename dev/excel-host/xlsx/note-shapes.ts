import { cellAddress } from '../model/addresses/address';
import type { PackageReader } from './package';
import { xmlDocument } from './xml';

export interface NoteShape {
  readonly visible: boolean;
  /** Punti. */
  readonly width: number;
  readonly height: number;
}

/** Misure e visibilità delle note, per cella. Il VML spesso non è XML ben formato: si legge un riquadro per volta. */
export function readNoteShapes(reader: PackageReader, part: string): ReadonlyMap<string, NoteShape> {
  const drawing = reader.related(part, 'vmlDrawing');
  const vml = (drawing === null ? null : reader.text(drawing)) ?? '';
  const shapes = new Map<string, NoteShape>();
  for (const [shape] of vml.matchAll(/<v:shape\b.*?<\/v:shape>/gs)) {
    const row = Number(/<x:Row>\s*(\d+)/i.exec(shape)?.[1]);
    const column = Number(/<x:Column>\s*(\d+)/i.exec(shape)?.[1]);
    if (Number.isNaN(row) || Number.isNaN(column)) continue;
    const style = /\bstyle\s*=\s*(?:"([^"]*)"|'([^']*)')/s.exec(shape);
    const css = style?.[1] ?? style?.[2] ?? '';
    shapes.set(cellAddress(row, column), {
      visible: /<x:Visible\b/i.test(shape) && !/visibility:\s*hidden/i.test(css),
      width: points(css, 'width', 108),
      height: points(css, 'height', 59.25),
    });
  }
  return shapes;
}

function points(css: string, name: string, usual: number): number {
  const [, size, unit] = new RegExp(`(?:^|[;\\s])${name}:\\s*([\\d.]+)(pt|px|in)?`, 'i').exec(css) ?? [];
  if (size === undefined) return usual;
  const scale = unit === 'px' ? 0.75 : unit === 'in' ? 72 : 1;
  return Number(size) * scale;
}

type PlacedShape = NoteShape & { readonly row: number; readonly column: number };

/** Il disegno VML coi riquadri delle note: senza, Excel non le mostra. */
export function vmlXml(shapes: readonly PlacedShape[]): string {
  const drawn = shapes.map(({ row, column, visible, width, height }, i) => {
    const css = `position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${height}pt;z-index:${i + 1}`;
    const anchor = [column + 1, 15, row, 10, column + 3, 15, row + 4, 4].join(', ');
    return `<v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style="${css}${visible ? '' : ';visibility:hidden'}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>${visible ? '<x:Visible/>' : ''}</x:ClientData></v:shape>`;
  });
  return xmlDocument(
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${drawn.join('')}</xml>`,
  );
}
