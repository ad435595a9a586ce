import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { FileIlleggibile } from '../../../src/adapters/xlsx/file-illeggibile';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { TestiDaByte } from '../../../src/adapters/xlsx/read/testi-da-byte';
import { decimaleDaByte } from '../../../src/adapters/xlsx/read/valori-xml';
import { crc32 } from '../../../src/adapters/xlsx/read/zip/crc32';
import type { WorkbookSnapshot } from '../../../src/domain/snapshot';
import { partiAMano } from './xlsx-a-mano';

const OPZIONI = { numRuns: 500, seed: 7 };

function daTesto(testo: string): number {
  const byte = strToU8(`<v>${testo}</v>`);
  return decimaleDaByte(byte, 3, byte.length - 4);
}

describe('numeri letti dai byte', () => {
  it('un numero breve è quello che dà Number, fino all’ultima cifra', () => {
    const cifre = fc.stringMatching(/^-?[0-9]{1,15}$|^-?[0-9]{0,8}\.[0-9]{1,7}$|^-?[0-9]{1,7}\.[0-9]{0,8}$/);
    fc.assert(
      fc.property(cifre, (testo) => {
        expect(daTesto(testo)).toBe(Number(testo));
      }),
      OPZIONI,
    );
  });

  it.each([
    '',
    '-',
    '.',
    '-.',
    '1e3',
    '+1',
    ' 1',
    '1 ',
    '0x10',
    '1.2.3',
    '1234567890123456',
    '0.1234567890123456',
    'a',
  ])('«%s» non è un numero breve', (testo) => {
    expect(daTesto(testo)).toBeNaN();
  });
});

describe('testi letti dai byte', () => {
  it('ogni testo è il suo, anche quando ne sono già passati molti altri', () => {
    const testi = new TestiDaByte((testo) => testo);
    for (let giro = 0; giro < 2; giro += 1) {
      for (let i = 0; i < 10_000; i += 1) {
        const atteso = i % 3 === 0 ? `città n. ${i}` : `${i}`.repeat((i % 40) + 1);
        const byte = strToU8(`>${atteso}<`);
        expect(testi.di(byte, 1, byte.length - 1)).toBe(atteso);
      }
    }
  });

  it('le entità si sciolgono una volta sola', () => {
    const byte = strToU8('&amp;lt; &#232;');
    expect(new TestiDaByte((testo) => testo).di(byte, 0, byte.length)).toBe('&lt; è');
  });
});

describe('codice di controllo dello zip', () => {
  // Il valore di «123456789» è quello di prova della norma (ISO-HDLC).
  it.each([
    ['', 0],
    ['a', 0xe8b7be43],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('«%s»', (testo, atteso) => {
    expect(crc32(strToU8(testo))).toBe(atteso);
  });
});

describe('lo stesso foglio scritto in un altro modo', () => {
  const cella = fc.record({
    riferimento: fc.constantFrom('', 'A1', 'B2', 'c3', 'D4', 'AA10', 'XFD1', 'XFE1', 'A0', 'B1048577'),
    stile: fc.constantFrom('', '0', '1', '7', 'x'),
    tipo: fc.constantFrom('', 's', 'n', 'str', 'b', 'e', 'd', 'inlineStr'),
    corpo: fc.constantFrom(
      '',
      '<v>0</v>',
      '<v>12.5</v>',
      '<v>a&amp;b</v>',
      '<v></v>',
      '<f>A1</f>',
      '<f>A1</f><v>2</v>',
    ),
  });

  async function letta(celle: readonly string[]): Promise<WorkbookSnapshot | string> {
    const parti = partiAMano({
      testi: '<si><t>primo</t></si>',
      stili: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      fogli: [{ righe: `<row r="2">${celle.join('')}</row>` }],
    });
    return readWorkbook('prova.xlsx', zipSync(parti, { level: 0 })).catch((errore: unknown) => {
      if (errore instanceof FileIlleggibile) return errore.motivo.tipo;
      throw errore;
    });
  }

  it('la via breve e il cursore dicono la stessa cosa', async () => {
    let lette = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(cella, { minLength: 1, maxLength: 8 }), async (celle) => {
        const scrivi = (apre: string, virgolette: string): readonly string[] =>
          celle.map(({ riferimento, stile, tipo, corpo }) => {
            const coppie = Object.entries({ r: riferimento, s: stile, t: tipo }).filter(([, valore]) => valore !== '');
            const attributi = coppie.map(([nome, valore]) => ` ${nome}=${virgolette}${valore}${virgolette}`).join('');
            return corpo === '' ? `${apre}${attributi}/>` : `${apre}${attributi}>${corpo}</c>`;
          });
        const breve = await letta(scrivi('<c', '"'));
        expect(await letta(scrivi('<c ', "'"))).toEqual(breve);
        if (typeof breve !== 'string') lette += 1;
      }),
      OPZIONI,
    );
    expect(lette).toBeGreaterThan(OPZIONI.numRuns / 10);
  });
});
