import { inflateRawSync } from 'node:zlib';
import { CompressionStream } from '../../src/cli/compressione';

const byte = (testo: string): Uint8Array => new Uint8Array(Buffer.from(testo));

async function comprime(pezzi: readonly Uint8Array[]): Promise<Buffer> {
  const { writable, readable } = new CompressionStream('deflate-raw');
  const scrittore = writable.getWriter();
  const scritti = Promise.all([...pezzi.map((pezzo) => scrittore.write(pezzo)), scrittore.close()]);
  const usciti: Uint8Array[] = [];
  for await (const pezzo of readable) usciti.push(pezzo);
  await scritti;
  return Buffer.concat(usciti);
}

describe('la compressione in un colpo solo', () => {
  it.each<[string, readonly string[]]>([
    ['una parte', ['<row><c><v>1</v></c></row>']],
    ['una parte a pezzi', ['<row>', '<c/>', '</row>']],
    ['una parte vuota', []],
    ['una parte grande', ['abcdefghij'.repeat(200_000)]],
  ])('%s torna com’era', async (_, pezzi) => {
    const compressi = await comprime(pezzi.map(byte));
    expect(inflateRawSync(compressi).toString()).toBe(pezzi.join(''));
  });

  it('comprime davvero', async () => {
    expect((await comprime([byte('SAP '.repeat(10_000))])).length).toBeLessThan(400);
  });

  it('un altro formato non si prende per questo', () => {
    expect(() => new CompressionStream('gzip' as 'deflate-raw')).toThrow(TypeError);
  });
});
