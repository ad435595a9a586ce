import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import type { SheetSnapshot } from '../../../src/domain/snapshot';

export const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const NS_RELAZIONI = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NS_PACCHETTO = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface FoglioAMano {
  readonly nome?: string;
  /** Le righe, cioè il contenuto di `<sheetData>`. */
  readonly righe?: string;
  /** Ciò che sta prima e dopo `<sheetData>`. */
  readonly prima?: string;
  readonly dopo?: string;
  /** Attributi in più di `<sheet>` nella cartella. */
  readonly attributi?: string;
  /** Un foglio di un altro tipo, per esempio `chartsheet`. */
  readonly tipo?: string;
}

export interface CartellaAMano {
  readonly fogli: readonly FoglioAMano[];
  /** Gli `<si>` dei testi condivisi. */
  readonly testi?: string;
  /** Il contenuto di `<styleSheet>`. */
  readonly stili?: string;
  /** Ciò che sta prima di `<sheets>`. */
  readonly proprieta?: string;
  /** I `<definedName>` della cartella. */
  readonly nomi?: string;
  /** Parti in più, o al posto di quelle di solito; null ne toglie una. */
  readonly parti?: Readonly<Record<string, string | Uint8Array | null>>;
}

function relazione(id: string, tipo: string, parte: string): string {
  return `<Relationship Id="${id}" Type="${NS_RELAZIONI}/${tipo}" Target="${parte}"/>`;
}

function tipiDiContenuto(fogli: number): string {
  const tipo = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parti = [
    ['workbook', 'sheet.main'],
    ['sharedStrings', 'sharedStrings'],
    ['styles', 'styles'],
  ];
  for (let i = 1; i <= fogli; i += 1) parti.push([`worksheets/sheet${i}`, 'worksheet']);
  const voci = parti.map(
    ([parte = '', genere = '']) => `<Override PartName="/xl/${parte}.xml" ContentType="${tipo}.${genere}+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${voci.join('')}</Types>`;
}

function xmlFoglio({ prima = '', righe = '', dopo = '' }: FoglioAMano): string {
  return `<worksheet xmlns="${NS}">${prima}<sheetData>${righe}</sheetData>${dopo}</worksheet>`;
}

/** Le parti di un `.xlsx` scritto carattere per carattere, senza nessuna libreria di mezzo. */
export function partiAMano({
  fogli,
  testi,
  stili,
  proprieta = '',
  nomi = '',
  parti = {},
}: CartellaAMano): Record<string, Uint8Array> {
  const elenco = fogli.map(
    ({ nome, attributi = '' }, i) =>
      `<sheet name="${nome ?? `Foglio${i + 1}`}" sheetId="${i + 1}" r:id="rId${i + 1}" ${attributi}/>`,
  );
  const legami = fogli.map(({ tipo = 'worksheet' }, i) =>
    relazione(`rId${i + 1}`, tipo, `worksheets/sheet${i + 1}.xml`),
  );
  const testo: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': tipiDiContenuto(fogli.length),
    '_rels/.rels': `<Relationships xmlns="${NS_PACCHETTO}">${relazione('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${NS}" xmlns:r="${NS_RELAZIONI}">${proprieta}<sheets>${elenco.join('')}</sheets>${nomi === '' ? '' : `<definedNames>${nomi}</definedNames>`}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${NS_PACCHETTO}">${legami.join('')}${relazione('rIdT', 'sharedStrings', 'sharedStrings.xml')}${relazione('rIdS', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': testi === undefined ? null : `<sst xmlns="${NS}">${testi}</sst>`,
    'xl/styles.xml': stili === undefined ? null : `<styleSheet xmlns="${NS}">${stili}</styleSheet>`,
  };
  fogli.forEach((foglio, i) => {
    testo[`xl/worksheets/sheet${i + 1}.xml`] = xmlFoglio(foglio);
  });
  const byte: Record<string, Uint8Array> = {};
  for (const [nome, dati] of Object.entries({ ...testo, ...parti })) {
    if (dati !== null) byte[nome] = typeof dati === 'string' ? strToU8(dati) : dati;
  }
  return byte;
}

export function xlsxAMano(cartella: CartellaAMano): Uint8Array {
  return zipSync(partiAMano(cartella));
}

/** Legge una cartella fatta a mano e ne dà il primo foglio. */
export async function primoFoglio(cartella: CartellaAMano): Promise<SheetSnapshot> {
  const { fogli } = await readWorkbook('prova.xlsx', xlsxAMano(cartella));
  const [foglio] = fogli;
  if (foglio === undefined) throw new Error('manca il foglio');
  return foglio;
}

/** Legge una sola cella, scritta in B2. */
export async function leggiCella(
  xml: string,
  altro: Omit<CartellaAMano, 'fogli'> = {},
): Promise<SheetSnapshot['valori'][number][number] | undefined> {
  const foglio = await primoFoglio({ ...altro, fogli: [{ righe: `<row r="2">${xml}</row>` }] });
  return foglio.valori[1 - foglio.origine.riga]?.[1 - foglio.origine.colonna];
}
