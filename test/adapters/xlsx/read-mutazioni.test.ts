import { type BookType, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { FileIlleggibile } from '../../../src/adapters/xlsx/file-illeggibile';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';

const PROVE = 150;

function originale(tipo: BookType): Uint8Array {
  const foglio = utils.aoa_to_sheet([
    ['Ente', 'U.I.', 'Quota', 'Data'],
    ['COMUNE DI BOZZOLO', 1, 0.1, 44197],
    ['COMUNE DI VIADANA', 30, true, 'n.r.'],
  ]);
  Object.assign(foglio, { B4: { t: 'n', f: 'SUM(B2:B3)', v: 31 }, C4: { t: 'e', v: 7 }, '!ref': 'A1:D4' });
  foglio['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  const cartella = utils.book_new();
  utils.book_append_sheet(cartella, foglio, 'Quadro');
  utils.book_append_sheet(cartella, utils.aoa_to_sheet([[1]]), 'Altro');
  const byte: unknown = write(cartella, { type: 'buffer', bookType: tipo });
  if (!(byte instanceof Uint8Array)) throw new TypeError('La libreria non ha dato byte');
  return byte;
}

interface Guasto {
  readonly dove: number;
  readonly valore: number;
  readonly genere: 'cambia' | 'togli' | 'ripeti' | 'tronca';
}

const GUASTI = fc.array(
  fc.record({
    dove: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    valore: fc.nat(255),
    genere: fc.constantFrom<Guasto['genere']>('cambia', 'cambia', 'cambia', 'togli', 'ripeti', 'tronca'),
  }),
  { minLength: 1, maxLength: 8 },
);

function guasta(dati: Uint8Array, guasti: readonly Guasto[]): Uint8Array {
  return guasti.reduce((byte, { dove, valore, genere }) => {
    const i = Math.floor(dove * byte.length);
    if (genere === 'tronca') return valore > 200 ? byte.slice(0, i) : byte;
    if (genere === 'togli') return Uint8Array.from([...byte.subarray(0, i), ...byte.subarray(i + 1 + (valore & 15))]);
    if (genere === 'ripeti')
      return Uint8Array.from([...byte.subarray(0, i), ...byte.subarray(Math.max(0, i - valore))]);
    const copia = byte.slice();
    copia[i] = valore;
    return copia;
  }, dati);
}

/** Vero se la lettura finisce in uno dei due soli modi ammessi. */
async function finisceBene(file: Uint8Array): Promise<boolean> {
  try {
    const { fogli } = await readWorkbook('prova', file);
    return JSON.stringify(fogli).length > 0;
  } catch (errore) {
    return errore instanceof FileIlleggibile;
  }
}

/** In millisecondi: la macchina può essere occupata. */
const TEMPO = 120_000;
const OPZIONI = { numRuns: PROVE, seed: 20210412 };

describe('un file guasto dà uno snapshot o FileIlleggibile, e nient’altro', () => {
  it.each<BookType>(['xlsx', 'xlsb', 'biff8', 'ods'])(
    'byte guasti in un file %s',
    async (tipo) => {
      const file = originale(tipo);
      expect((await readWorkbook('prova', file)).fogli).toHaveLength(2);
      await fc.assert(
        fc.asyncProperty(GUASTI, async (guasti) => finisceBene(guasta(file, guasti))),
        OPZIONI,
      );
    },
    TEMPO,
  );

  it.each<BookType>(['xlsx', 'xlsb', 'ods'])(
    'parti guaste dentro uno zip sano: %s',
    async (tipo) => {
      const parti = unzipSync(originale(tipo));
      const nomi = Object.keys(parti).filter((nome) => /\.(?:xml|rels|bin)$/.test(nome));
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...nomi), GUASTI, async (nome, guasti) => {
          const parte = parti[nome];
          return parte !== undefined && finisceBene(zipSync({ ...parti, [nome]: guasta(parte, guasti) }));
        }),
        OPZIONI,
      );
    },
    TEMPO,
  );

  it(
    'byte qualsiasi, anche con le firme giuste davanti',
    async () => {
      const firme = fc.constantFrom(
        [],
        [0x50, 0x4b, 3, 4],
        [0x50, 0x4b, 5, 6],
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
        [9, 8],
      );
      await fc.assert(
        fc.asyncProperty(firme, fc.uint8Array({ minLength: 1, maxLength: 3000 }), async (firma, resto) =>
          finisceBene(Uint8Array.from([...firma, ...resto])),
        ),
        OPZIONI,
      );
    },
    TEMPO,
  );
});
