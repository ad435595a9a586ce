import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellValue, readXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import type { SheetSnapshot, ValoreCella } from '../../../src/domain/snapshot';
import { NS, xlsxAMano, type CartellaAMano } from './xlsx-a-mano';

/**
 * Il nostro lettore contro quello di una libreria, dove tutti e due dicono il contenuto delle celle. Ciò che la
 * libreria dice male (formule non calcolate, date, formule condivise) ha le sue prove, con il valore atteso scritto.
 */
const ESEMPI = join(__dirname, '../../../assets/esempi');

/** Ogni cella piena: `riga,colonna` e il valore. */
type Celle = readonly (readonly [string, unknown])[];

function nostre({ origine, valori }: SheetSnapshot): Celle {
  return valori.flatMap((riga, r) =>
    riga.flatMap((valore, c): Celle =>
      valore === null || valore === '' ? [] : [[`${origine.riga + r},${origine.colonna + c}`, semplice(valore)]],
    ),
  );
}

/** La libreria non distingue un errore dal suo testo. */
function semplice(valore: ValoreCella): unknown {
  return typeof valore === 'object' && valore !== null && 'errore' in valore ? valore.errore : valore;
}

function diHucre(righe: readonly (readonly CellValue[])[]): Celle {
  return righe.flatMap((riga, r) =>
    riga.flatMap((valore, c): Celle =>
      valore === null || valore === '' ? [] : [[`${r},${c}`, valore instanceof Date ? seriale(valore) : valore]],
    ),
  );
}

function seriale(data: Date): number {
  return (data.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
}

async function confronta(byte: Uint8Array): Promise<number> {
  const { fogli } = await readWorkbook('prova.xlsx', byte.slice());
  const { sheets } = await readXlsx(byte);
  expect(fogli.map(({ nome }) => nome)).toEqual(sheets.map(({ name }) => name));
  let celle = 0;
  fogli.forEach((foglio, i) => {
    const attese = diHucre(sheets[i]?.rows ?? []);
    expect(nostre(foglio)).toEqual(attese);
    expect(foglio.unioni).toHaveLength(sheets[i]?.merges?.length ?? 0);
    celle += attese.length;
  });
  return celle;
}

function xlsxIn(cartella: string): readonly string[] {
  return readdirSync(cartella, { withFileTypes: true, recursive: true })
    .filter((voce) => voce.isFile() && voce.name.endsWith('.xlsx'))
    .map((voce) => join(voce.parentPath, voce.name));
}

describe('il lettore e la libreria leggono le stesse celle', () => {
  it.each(xlsxIn(ESEMPI).map((file) => [file.slice(ESEMPI.length + 1), file]))('%s', async (_, file) => {
    expect(await confronta(new Uint8Array(readFileSync(file)))).toBeGreaterThan(0);
  });

  const RIGHE =
    '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2"><v>12.5</v></c></row><row r="5"><c r="A5" t="b"><v>1</v></c></row>';
  const TESTI =
    '<si><r><t xml:space="preserve">uno </t></r><r><rPr><b/></rPr><t>due</t></r></si><si><t>è &amp; é</t></si>';
  const spazi = RIGHE.replaceAll('<c r=', '<c\n  r = ').replaceAll('</v>', '</v >');

  it.each<readonly [string, CartellaAMano]>([
    ['scritto come lo scrive Excel', { testi: TESTI, fogli: [{ righe: RIGHE }] }],
    ['attributi con gli apici', { testi: TESTI, fogli: [{ righe: RIGHE.replaceAll('"', "'") }] }],
    ['attributi distanziati', { testi: TESTI, fogli: [{ righe: spazi }] }],
    ['attributi in un altro ordine', { fogli: [{ righe: '<row><c s="0" t="str" r="C4"><v>a</v></c></row>' }] }],
    [
      'senza riferimenti',
      { fogli: [{ righe: '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>' }] },
    ],
    [
      'righe e celle fuori ordine',
      {
        fogli: [
          {
            righe:
              '<row r="9"><c r="C9"><v>1</v></c><c r="A9"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>',
          },
        ],
      },
    ],
    ['la riga della cella non è quella della riga', { fogli: [{ righe: '<row r="2"><c r="B7"><v>1</v></c></row>' }] }],
    ['valore spezzato da un commento', { fogli: [{ righe: '<row r="1"><c r="A1"><v>1<!-- x -->2</v></c></row>' }] }],
    [
      'prefisso',
      {
        fogli: [{}],
        parti: {
          'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${NS}"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        },
      },
    ],
    [
      'testo scritto nella cella',
      {
        fogli: [
          { righe: '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b_x0041_</t></r></is></c></row>' },
        ],
      },
    ],
    [
      'numeri scritti in ogni modo',
      {
        fogli: [
          {
            righe: `<row r="1">${['-0.5', '1e3', '.5', '5.', '00012', '0.1234567890123456', '123456789012345678', '999999999999999', '1.7976931348623157e308', '+5', ' 7 ', '0x10', 'testo'].map((v) => `<c><v>${v}</v></c>`).join('')}</row>`,
          },
        ],
      },
    ],
    [
      'unioni',
      {
        fogli: [
          {
            righe: RIGHE.replace(' t="s"', ''),
            dopo: '<mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="A5:A6"/></mergeCells>',
          },
        ],
      },
    ],
  ])('%s', async (_, cartella) => {
    expect(await confronta(xlsxAMano(cartella))).toBeGreaterThan(0);
  });
});
