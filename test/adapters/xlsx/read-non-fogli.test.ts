import { strToU8, zipSync } from 'fflate';
import type { MotivoIlleggibile } from '../../../src/adapters/xlsx/file-illeggibile';
import { BUONA, latin1, motivo, scritto } from './file-rovinati';
import { odsAMano } from './ods-a-mano';
import { oleAMano } from './xls-a-mano';
import { partiAMano } from './xlsx-a-mano';

describe('file che non sono cartelle di lavoro', () => {
  it.each<[string, Uint8Array, MotivoIlleggibile]>([
    ['PDF', latin1('%PDF-1.7\n%âãÏÓ'), { tipo: 'nonFoglio', aspetto: 'pdf' }],
    ['RTF', latin1('{\\rtf1 ciao}'), { tipo: 'nonFoglio', aspetto: 'documento' }],
    ['PNG', latin1('\x89PNG\r\n\x1a\n\0\0'), { tipo: 'nonFoglio', aspetto: 'immagine' }],
    ['JPEG', latin1('\xff\xd8\xff\xe0\0'), { tipo: 'nonFoglio', aspetto: 'immagine' }],
    [
      'HTML',
      latin1('\n<!DOCTYPE html><html><body><table><tr><td>1</td></tr></table>'),
      { tipo: 'nonFoglio', aspetto: 'html' },
    ],
    ['tabella HTML col nome .xls', scritto('html'), { tipo: 'nonFoglio', aspetto: 'html' }],
    ['CSV', latin1('Ente;U.I.\r\nVIADANA;3\r\n'), { tipo: 'nonFoglio', aspetto: 'csv' }],
    [
      'CSV in UTF-16',
      Uint8Array.from([0xff, 0xfe, ...Array.from('a\tb\nc\td\n').flatMap((c) => [c.charCodeAt(0), 0])]),
      { tipo: 'nonFoglio', aspetto: 'csv' },
    ],
    ['testo', latin1('Si trasmette in allegato.\n'), { tipo: 'nonFoglio', aspetto: 'testo' }],
    ['XML', latin1('<?xml version="1.0"?><fattura/>'), { tipo: 'nonFoglio', aspetto: 'xml' }],
    [
      'busta firmata',
      latin1('\x30\x82\x10\0\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0'),
      { tipo: 'nonFoglio', aspetto: 'firma' },
    ],
    ['busta firmata in base64', latin1('MIIGXgYJKoZIhvcNAQcCoIIGTzCC'), { tipo: 'nonFoglio', aspetto: 'firma' }],
    ['RAR', latin1('Rar!\x1a\x07\x01\0'), { tipo: 'nonFoglio', aspetto: 'archivio' }],
    ['byte qualsiasi', Uint8Array.from([1, 2, 3, 0, 5, 0, 0, 9]), { tipo: 'nonFoglio', aspetto: 'altro' }],
    ['ZIP di file', zipSync({ 'a.txt': strToU8('a') }), { tipo: 'nonFoglio', aspetto: 'zip' }],
    ['ZIP senza file', zipSync({}), { tipo: 'nonFoglio', aspetto: 'zip' }],
    [
      'Word',
      zipSync(partiAMano({ ...BUONA, parti: { 'xl/workbook.xml': '<w:document xmlns:w="w"/>' } })),
      { tipo: 'nonFoglio', aspetto: 'documento' },
    ],
    [
      'PowerPoint',
      zipSync(partiAMano({ ...BUONA, parti: { 'xl/workbook.xml': '<presentation/>' } })),
      { tipo: 'nonFoglio', aspetto: 'presentazione' },
    ],
    [
      'Writer',
      odsAMano({ tabelle: '', mimetype: 'application/vnd.oasis.opendocument.text' }),
      { tipo: 'nonFoglio', aspetto: 'documento' },
    ],
    ['Word 97', oleAMano({ WordDocument: strToU8('x') }), { tipo: 'nonFoglio', aspetto: 'documento' }],
    [
      'messaggio di Outlook',
      oleAMano({ '__properties_version1.0': strToU8('x') }),
      { tipo: 'nonFoglio', aspetto: 'posta' },
    ],
    ['Excel 5.0/95', scritto('biff5'), { tipo: 'versioneNonLetta', versione: 'excel-5-95' }],
    ['Excel 4', latin1('\x09\x04\x06\0\0\0\x10\0\0\0'), { tipo: 'versioneNonLetta', versione: 'excel-2-4' }],
    ['Excel 2', scritto('biff2'), { tipo: 'versioneNonLetta', versione: 'excel-2-4' }],
    ['XML 2003', scritto('xlml'), { tipo: 'versioneNonLetta', versione: 'excel-xml-2003' }],
    ['ODS piatto', scritto('fods'), { tipo: 'versioneNonLetta', versione: 'ods-piatto' }],
    ['Numbers', zipSync({ 'Index/Document.iwa': strToU8('x') }), { tipo: 'versioneNonLetta', versione: 'numbers' }],
  ])('%s', async (_, file, atteso) => {
    expect(await motivo(file)).toEqual(atteso);
  });
});
