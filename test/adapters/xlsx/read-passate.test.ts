import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import { FileIlleggibile } from '../../../src/adapters/xlsx/file-illeggibile';
import { LIMITI_LETTURA } from '../../../src/adapters/xlsx/limiti-lettura';
import { preparaContenutoOds } from '../../../src/adapters/xlsx/read/ods/contenuto-ods';
import { FormatiOds } from '../../../src/adapters/xlsx/read/ods/formati-ods';

/**
 * La passata su `.ods` misura ciò che la libreria riserverà in memoria: se la libreria vedesse una cella che lei non ha
 * contato, un file di pochi kB la porterebbe fuori memoria. Qui la libreria legge gli stessi byte, anche mal scritti.
 */
const OPZIONI = { numRuns: 400, seed: 4 };
const TEMPO = 60_000;

interface Area {
  readonly righe: number;
  readonly colonne: number;
}

function area(righe: readonly (readonly unknown[] | undefined)[]): Area {
  return { righe: righe.length, colonne: Math.max(0, ...righe.map((riga) => riga?.length ?? 0)) };
}

/** Ciò che la passata rifiuta, la libreria non lo vede. */
function oRifiuta<T>(passata: () => T): T | null {
  try {
    return passata();
  } catch (errore) {
    if (errore instanceof FileIlleggibile) return null;
    throw errore;
  }
}

describe('la libreria non vede celle che la passata non ha contato', () => {
  it(
    '.ods',
    async () => {
      const tre = 'table:number-columns-repeated="3"';
      const cella = fc.constantFrom(
        `<table:table-cell ${tre}/>`,
        `<table:table-cell table:style-name="a" ${tre}></table:table-cell>`,
        '<table:table-cell table:style-name="a" table:number-columns-repeated="16384"/>',
        '<table:table-cell office:value-type="float" office:value="1"/>',
        `<table:table-cell office:value-type="float" office:value="1" ${tre}><text:p>1</text:p></table:table-cell>`,
        `<table:table-cell ${tre}><text:p>a</text:p><text:p>b</text:p></table:table-cell>`,
        '<table:table-cell><text:p/></table:table-cell>',
        '<table:table-cell><office:annotation><text:p>nota</text:p></office:annotation></table:table-cell>',
        '<table:table-cell table:formula="of:=1"/>',
        '<table:table-cell table:number-rows-spanned="2"/>',
        `<table:covered-table-cell ${tre}><text:p>coperta</text:p></table:covered-table-cell>`,
        '<b/>',
      );
      const riga = fc.record({
        celle: fc.array(cella, { maxLength: 6 }),
        ripetizioni: fc.constantFrom('', 'table:number-rows-repeated="4"'),
        involucro: fc.constantFrom(null, 'table-header-rows', 'table-row-group', 'table-rows', 'altro'),
      });
      const xmlRiga = ({
        celle,
        ripetizioni,
        involucro,
      }: {
        celle: string[];
        ripetizioni: string;
        involucro: string | null;
      }): string => {
        const xml = `<table:table-row ${ripetizioni}>${celle.join('')}</table:table-row>`;
        return involucro === null ? xml : `<table:${involucro}>${xml}</table:${involucro}>`;
      };
      let conCelle = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(riga, { maxLength: 8 }), async (righe) => {
          const corpo = `<table:table table:name="Z">${righe.map(xmlRiga).join('')}</table:table>`;
          const xml = strToU8(`<d><office:body><office:spreadsheet>${corpo}</office:spreadsheet></office:body></d>`);
          const contati = oRifiuta(() => preparaContenutoOds(xml, new FormatiOds(), LIMITI_LETTURA));
          if (contati === null) return;
          const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet');
          const { sheets } = await readOds(zipSync({ mimetype, 'content.xml': xml }));
          const letta = area(sheets[0]?.rows ?? []);
          if (letta.righe > 0) conCelle += 1;
          expect(letta.righe).toBeLessThanOrEqual(contati[0]?.complementi.righe ?? 0);
          expect(letta.colonne).toBeLessThanOrEqual(contati[0]?.complementi.colonne ?? 0);
        }),
        OPZIONI,
      );
      expect(conCelle).toBeGreaterThan(OPZIONI.numRuns / 4);
    },
    TEMPO,
  );
});
