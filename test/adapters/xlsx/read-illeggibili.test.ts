import { strToU8 } from 'fflate';
import type { MotivoIlleggibile } from '../../../src/adapters/xlsx/file-illeggibile';
import { BUONA, cambiato, conOpzioni, latin1, motivo, scritto } from './file-rovinati';
import { odsAMano } from './ods-a-mano';
import { inizio, oleAMano, xlsAMano } from './xls-a-mano';
import { xlsxAMano } from './xlsx-a-mano';

describe('file vuoti, protetti, a metà, aperti', () => {
  const intero = xlsxAMano({
    fogli: [
      {
        righe: Array.from(
          { length: 300 },
          (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i * 7919}</v></c></row>`,
        ).join(''),
      },
    ],
  });

  it.each<[string, Uint8Array, string, MotivoIlleggibile['tipo']]>([
    ['zero byte', new Uint8Array(), 'a.xlsx', 'vuoto'],
    ['segnaposto di Office', new Uint8Array(165).fill(7), '~$viadana.xlsx', 'segnaposto'],
    ['segnaposto di LibreOffice', latin1('x,y;'), '.~lock.viadana.ods#', 'segnaposto'],
    ['spazio riservato e non ancora scritto', new Uint8Array(5000), 'a.xlsx', 'troncato'],
    ['.xlsx a metà', intero.subarray(0, intero.length >> 1), 'a.xlsx', 'troncato'],
    ['.xlsx senza gli ultimi byte', intero.subarray(0, intero.length - 3), 'a.xlsx', 'troncato'],
    ['.xls a metà', scritto('biff8').subarray(0, 1500), 'a.xls', 'troncato'],
    [
      '.xlsx con password',
      oleAMano({ EncryptionInfo: strToU8('x'), EncryptedPackage: strToU8('x') }),
      'a.xlsx',
      'cifrato',
    ],
    ['.xls con password', xlsAMano([{ nome: 'A', record: [] }], [{ tipo: 0x2f, dati: [1, 0] }]), 'a.xls', 'cifrato'],
    ['.ods con password', odsAMano({ tabelle: '', manifesto: '<manifest:encryption-data/>' }), 'a.ods', 'cifrato'],
    ['voce dello zip cifrata', conOpzioni(xlsxAMano(BUONA), 1), 'a.xlsx', 'cifrato'],
    ['nessun foglio', xlsxAMano({ fogli: [] }), 'a.xlsx', 'senzaFogli'],
    ['solo fogli grafico', xlsxAMano({ fogli: [{ tipo: 'chartsheet' }] }), 'a.xlsx', 'senzaFogli'],
    ['.ods senza fogli', odsAMano({ tabelle: '' }), 'a.ods', 'senzaFogli'],
    ['.xls senza fogli', xlsAMano([]), 'a.xls', 'senzaFogli'],
    ['un byte cambiato', cambiato(intero), 'a.xlsx', 'danneggiato'],
    [
      'manca la parte del foglio',
      xlsxAMano({ ...BUONA, parti: { 'xl/worksheets/sheet1.xml': null } }),
      'a.xlsx',
      'danneggiato',
    ],
    ['manca la cartella', xlsxAMano({ ...BUONA, parti: { 'xl/workbook.xml': null } }), 'a.xlsx', 'danneggiato'],
    ['mancano le relazioni', xlsxAMano({ ...BUONA, parti: { '_rels/.rels': null } }), 'a.xlsx', 'danneggiato'],
    [
      'XML interrotto',
      xlsxAMano({ ...BUONA, parti: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' } }),
      'a.xlsx',
      'danneggiato',
    ],
    [
      'XML in UTF-16',
      xlsxAMano({ ...BUONA, parti: { 'xl/workbook.xml': Uint8Array.from([0xff, 0xfe, 60, 0]) } }),
      'a.xlsx',
      'danneggiato',
    ],
    [
      'cella fuori dal foglio',
      xlsxAMano({ fogli: [{ righe: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }] }),
      'a.xlsx',
      'danneggiato',
    ],
    [
      'riferimento storto',
      xlsxAMano({ fogli: [{ righe: '<row r="1"><c r="&#65;1"><v>1</v></c></row>' }] }),
      'a.xlsx',
      'danneggiato',
    ],
    ['flusso .xls che non comincia', oleAMano({ Workbook: strToU8('non è un flusso') }), 'a.xls', 'danneggiato'],
    [
      '.xls di un’altra versione',
      oleAMano({ Workbook: Uint8Array.from([0x09, 8, 16, 0, ...inizio(0x0500).dati]) }),
      'a.xls',
      'versioneNonLetta',
    ],
  ])('%s', async (_, file, nome, atteso) => {
    expect((await motivo(file, nome)).tipo).toBe(atteso);
  });
});
