import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write, type BookType } from '@e965/xlsx';
import { CARTELLA_ESEMPIO } from '../../scripts/esempi/leggi-dati';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { controlla } from '../../src/app/controlla';
import { opzioniDellAmbito } from '../costruttori/esempi';
import { conLibreOffice, converti } from '../libreoffice';

const ESEMPI = ['ambito-come-pubblicato.xlsx', 'ambito-impilato.xlsx', 'enti/viadana.xlsx'] as const;

/** Regole che guardano le formule: dove il formato non le conserva, tacciono. */
const SULLE_FORMULE: ReadonlySet<string> = new Set(['S13']);

async function esito(byte: Uint8Array, formule: boolean): Promise<{ quadro: unknown; rilievi: string[] }> {
  const cartella = await readWorkbook('prova.dat', byte);
  const { quadro, rilievi } = controlla([cartella], opzioniDellAmbito());
  return {
    quadro: quadro?.righe.map(({ ente, valori }) => [ente.nome, valori]),
    rilievi: rilievi.filter(({ regola }) => formule || !SULLE_FORMULE.has(regola)).map(({ impronta }) => impronta),
  };
}

const originale = (nome: string): Uint8Array => readFileSync(join(CARTELLA_ESEMPIO, nome));

function comeSheetJs(nome: string, tipo: BookType): Uint8Array {
  const cartella = read(originale(nome), { cellNF: true, cellFormula: true });
  const byte: unknown = write(cartella, { type: 'buffer', bookType: tipo });
  if (!(byte instanceof Uint8Array)) throw new TypeError('La libreria non ha dato byte');
  return byte;
}

describe('lo stesso piano in ogni formato di file: stessi dati, stessi rilievi', () => {
  describe.each(ESEMPI)('%s', (nome) => {
    // SheetJS non scrive in `.ods` quanti decimali ha un formato, e A09 li conta: per quel formato c'è LibreOffice.
    it.each<[BookType, boolean]>([
      ['xlsx', true],
      ['xlsm', true],
      ['xlsb', false],
      ['biff8', false],
    ])('scritto da SheetJS come %s', async (tipo, formule) => {
      const atteso = await esito(originale(nome), formule);
      expect(atteso.rilievi.length).toBeGreaterThan(0);
      expect(await esito(comeSheetJs(nome, tipo), formule)).toEqual(atteso);
    });

    for (const [formato, formule] of [
      ['xlsx', true],
      ['ods', true],
      ['xls', false],
    ] as const) {
      conLibreOffice(`salvato da LibreOffice come ${formato}`, async () => {
        const salvato = await converti(originale(nome), 'xlsx', formato);
        expect(await esito(salvato, formule)).toEqual(await esito(originale(nome), formule));
      });
    }
  });
});
