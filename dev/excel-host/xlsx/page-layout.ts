import { defaultPageLayout } from '../model/sheets/sheet';
import { PAPER_TYPES } from '../model/sheets/paper-types';
import type { PageLayoutModel } from '../model/sheets/sheet-parts';
import { child, element, escapeXml, flag, numberAttr, type XmlNode } from './xml';

const POINTS_PER_INCH = 72;
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** L'impaginazione del foglio; area e titoli di stampa stanno nei nomi definiti e arrivano dopo. */
export function readPageLayout(sheet: XmlNode): PageLayoutModel {
  const layout = defaultPageLayout();
  const setup = child(sheet, 'pageSetup');
  const margins = child(sheet, 'pageMargins');
  const options = child(sheet, 'printOptions');
  layout.orientation = setup?.attrs['orientation'] === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = PAPER_TYPES[(numberAttr(setup, 'paperSize') ?? 0) - 1] ?? null;
  for (const side of SIDES) {
    const inches = numberAttr(margins, side);
    if (inches !== null) layout.margins[side] = Math.round(inches * POINTS_PER_INCH * 1e6) / 1e6;
  }
  layout.zoom = flag(child(sheet, 'sheetPr', 'pageSetUpPr'), 'fitToPage')
    ? fitZoom(numberAttr(setup, 'fitToWidth') ?? 1, numberAttr(setup, 'fitToHeight') ?? 1)
    : { scale: numberAttr(setup, 'scale') ?? 100 };
  layout.centerHorizontally = flag(options, 'horizontalCentered');
  layout.centerVertically = flag(options, 'verticalCentered');
  layout.printGridlines = flag(options, 'gridLines');
  layout.printHeadings = flag(options, 'headings');
  const [leftHeader, centerHeader, rightHeader] = sections(child(sheet, 'headerFooter', 'oddHeader')?.text ?? '');
  const [leftFooter, centerFooter, rightFooter] = sections(child(sheet, 'headerFooter', 'oddFooter')?.text ?? '');
  layout.headerFooter = { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
  return layout;
}

/** Zero pagine vuol dire quante ne servono. */
function fitZoom(wide: number, tall: number): PageLayoutModel['zoom'] {
  return {
    ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
    ...(tall > 0 ? { verticalFitToPages: tall } : {}),
  };
}

/** "&Lsinistra&Ccentro&Rdestra": ciò che viene prima di un segno sta al centro; "&&" è una e commerciale. */
function sections(text: string): [left: string, center: string, right: string] {
  const found = { L: '', C: '', R: '' };
  let where: keyof typeof found = 'C';
  for (const [part] of text.matchAll(/&[LCR]|&[^LCR]|[^&]+|&$/gs)) {
    if (part === '&L' || part === '&C' || part === '&R') where = part.slice(1) as keyof typeof found;
    else found[where] += part;
  }
  return [found.L, found.C, found.R];
}

function joined(left: string, center: string, right: string): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

export function isFitted({ zoom }: PageLayoutModel): boolean {
  return zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
}

/** `printOptions`, `pageMargins`, `pageSetup` e `headerFooter`, in quest'ordine. */
export function pageLayoutXml(layout: PageLayoutModel): string {
  const paper = layout.paperSize === null ? 0 : PAPER_TYPES.indexOf(layout.paperSize) + 1;
  const fitted = isFitted(layout);
  const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
  const options = element('printOptions', {
    horizontalCentered: layout.centerHorizontally || null,
    verticalCentered: layout.centerVertically || null,
    headings: layout.printHeadings || null,
    gridLines: layout.printGridlines || null,
  });
  const margins = Object.fromEntries(SIDES.map((side) => [side, layout.margins[side] / POINTS_PER_INCH]));
  const setup = element('pageSetup', {
    paperSize: paper > 0 ? paper : null,
    scale: fitted || scale === undefined || scale === 100 ? null : scale,
    fitToWidth: fitted ? (horizontalFitToPages ?? 0) : null,
    fitToHeight: fitted ? (verticalFitToPages ?? 0) : null,
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
  });
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = layout.headerFooter;
  const header = joined(leftHeader, centerHeader, rightHeader);
  const footer = joined(leftFooter, centerFooter, rightFooter);
  return [
    options.includes(' ') ? options : '',
    element('pageMargins', margins),
    setup,
    header + footer === ''
      ? ''
      : element('headerFooter', {}, [
          header && element('oddHeader', {}, escapeXml(header)),
          footer && element('oddFooter', {}, escapeXml(footer)),
        ]),
  ].join('');
}
