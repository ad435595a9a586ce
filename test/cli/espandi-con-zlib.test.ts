import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Espandi } from '../../src/adapters/xlsx/espandi';
import { FileIlleggibile } from '../../src/adapters/xlsx/file-illeggibile';
import { crc32 } from '../../src/adapters/xlsx/read/zip/crc32';
import { espandiAFlusso } from '../../src/adapters/xlsx/read/zip/espandi-a-flusso';
import { espandiConZlib } from '../../src/cli/espandi-con-zlib';

const testo = new TextEncoder().encode('<c r="A1"><v>12</v></c>'.repeat(500));
const compresso = new Uint8Array(deflateRawSync(testo));
const caso = new Uint8Array(randomBytes(70_000));
const bomba = new Uint8Array(deflateRawSync(new Uint8Array(50_000_000)));

async function esito(espandi: Espandi, compressi: Uint8Array, byteEstratti: number): Promise<unknown> {
  try {
    return Buffer.from(await espandi({ nome: 'parte.xml', compressi, byteEstratti })).toString('base64');
  } catch (errore) {
    if (!(errore instanceof FileIlleggibile)) throw errore;
    return errore.motivo.tipo;
  }
}

describe('espandere con zlib o a flusso dà lo stesso', () => {
  it.each<[string, Uint8Array, number]>([
    ['una parte intera', compresso, testo.length],
    ['una parte vuota', new Uint8Array(deflateRawSync(new Uint8Array())), 0],
    ['byte che non si comprimono', new Uint8Array(deflateRawSync(caso)), caso.length],
    ['una parte a metà', compresso.subarray(0, compresso.length >> 1), testo.length],
    ['nessun byte', new Uint8Array(), testo.length],
    ['non deflate', new Uint8Array(40).fill(0xff), 40],
    ['meno byte di quanti dichiarati', compresso, testo.length + 1],
    ['più byte di quanti dichiarati', compresso, testo.length - 1],
    ['una bomba che dichiara mille byte', bomba, 1000],
  ])('%s', async (_, compressi, byteEstratti) => {
    const conZlib = await esito(espandiConZlib, compressi, byteEstratti);
    expect(conZlib).toEqual(await esito(espandiAFlusso, compressi, byteEstratti));
  });

  it('di ogni parte dà i byte o il motivo', async () => {
    expect(await esito(espandiConZlib, compresso, testo.length)).toBe(Buffer.from(testo).toString('base64'));
    expect(await esito(espandiConZlib, bomba, 1000)).toBe('bombaZip');
    expect(await esito(espandiConZlib, compresso, testo.length + 1)).toBe('danneggiato');
  });

  it('i byte si possono cambiare senza toccare quelli di un’altra lettura', async () => {
    const prima = await espandiConZlib({ nome: 'a', compressi: compresso, byteEstratti: testo.length });
    const seconda = await espandiConZlib({ nome: 'a', compressi: compresso, byteEstratti: testo.length });
    prima.fill(32);
    expect(seconda).toEqual(testo);
    expect(prima.buffer).not.toBe(seconda.buffer);
  });

  it('una parte più grande di un pezzo', async () => {
    const grande = Buffer.alloc(1_000_000, 'quadro');
    const atteso = grande.toString('base64');
    expect(await esito(espandiConZlib, new Uint8Array(deflateRawSync(grande)), grande.length)).toBe(atteso);
  });

  it.each([
    ['vuoto', ''],
    ['corto', 'a'],
    ['lungo', 'quadro riepilogativo '.repeat(99)],
  ])('il codice di controllo di un testo %s è quello di sempre', (_, scritto) => {
    const byte = Buffer.from(scritto);
    expect(espandiConZlib.crc32?.(byte) ?? crc32(byte)).toBe(crc32(byte));
  });

  it('byte dopo la fine: il file è danneggiato', async () => {
    const conCoda = Buffer.concat([compresso, Buffer.from('coda')]);
    expect(await esito(espandiConZlib, conCoda, testo.length)).toBe('danneggiato');
  });
});
