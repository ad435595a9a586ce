import { strToU8, zipSync } from 'fflate';

const SPAZI = ['office', 'table', 'text', 'style', 'number', 'calcext']
  .map((prefisso) => `xmlns:${prefisso}="urn:oasis:names:tc:opendocument:xmlns:${prefisso}:1.0"`)
  .join(' ');

export interface OdsAMano {
  /** Il contenuto di `<office:spreadsheet>`. */
  readonly tabelle: string;
  /** Stili automatici, in `content.xml`. */
  readonly stili?: string;
  /** Stili con nome, in `styles.xml`. */
  readonly stiliConNome?: string;
  readonly manifesto?: string;
  readonly mimetype?: string;
}

/** Un `.ods` scritto carattere per carattere. */
export function odsAMano({ tabelle, stili = '', stiliConNome = '', manifesto = '', mimetype }: OdsAMano): Uint8Array {
  const contenuto = `<office:automatic-styles>${stili}</office:automatic-styles><office:body><office:spreadsheet>${tabelle}</office:spreadsheet></office:body>`;
  return zipSync({
    mimetype: strToU8(mimetype ?? 'application/vnd.oasis.opendocument.spreadsheet'),
    'META-INF/manifest.xml': strToU8(`<manifest>${manifesto}</manifest>`),
    'styles.xml': strToU8(
      `<office:document-styles ${SPAZI}><office:styles>${stiliConNome}</office:styles></office:document-styles>`,
    ),
    'content.xml': strToU8(`<office:document-content ${SPAZI}>${contenuto}</office:document-content>`),
  });
}

/** Una cella di testo o di numero. */
export function cellaOds(valore: string | number, attributi = ''): string {
  return typeof valore === 'string'
    ? `<table:table-cell office:value-type="string" ${attributi}><text:p>${valore}</text:p></table:table-cell>`
    : `<table:table-cell office:value-type="float" office:value="${valore}" ${attributi}><text:p>${valore}</text:p></table:table-cell>`;
}

export function rigaOds(celle: string, attributi = ''): string {
  return `<table:table-row ${attributi}>${celle}</table:table-row>`;
}
