import { FileIlleggibile } from '../../../src/adapters/xlsx/file-illeggibile';
import { LIMITI_LETTURA } from '../../../src/adapters/xlsx/limiti-lettura';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { conLibreria } from '../../../src/adapters/xlsx/read/con-libreria';
import { GrigliaSparsa } from '../../../src/adapters/xlsx/read/griglia-sparsa';
import { Intervalli } from '../../../src/adapters/xlsx/read/intervalli';
import { giorniDaDurata, giorniDaIso, serialeDaIso } from '../../../src/adapters/xlsx/read/seriale';
import { crc32 } from '../../../src/adapters/xlsx/read/zip/crc32';
import { leggiIndiceZip } from '../../../src/adapters/xlsx/read/zip/indice-zip';
import { u16, u32 } from './xls-a-mano';
import { xlsxAMano } from './xlsx-a-mano';

describe('date e durate', () => {
  it.each([
    ['1900-01-01', 1, 2],
    ['1900-02-28', 59, 60],
    ['1900-03-01', 61, 61],
    ['2021-01-01', 44197, 44197],
    ['2021-01-01T06:00', 44197.25, 44197.25],
    ['2021-01-01T18:30:36.0', 44197.77125, 44197.77125],
    ['2021-01-01T23:00:00+05:00', 44197 + 23 / 24, 44197 + 23 / 24],
    ['01/01/2021', null, null],
  ])('%s: seriale di Excel %d, di LibreOffice %d', (testo, excel, libreOffice) => {
    expect(serialeDaIso(testo)).toEqual(excel);
    expect(giorniDaIso(testo)).toEqual(libreOffice);
  });

  it.each([
    ['PT12H00M00S', 0.5],
    ['PT36H', 1.5],
    ['P1DT6H', 1.25],
    ['PT0H0M43,2S', 0.0005],
    ['-PT6H', -0.25],
    ['12:00', null],
  ])('durata %s → %d giorni', (testo, atteso) => {
    expect(giorniDaDurata(testo)).toBe(atteso);
  });
});

describe('Intervalli', () => {
  it.each([
    ['dentro', [[2, 3]], 0, 5, [2, 3]],
    [
      'a cavallo dei due capi',
      [
        [0, 2],
        [4, 99],
      ],
      1,
      5,
      [1, 2, 4, 5],
    ],
    [
      'sovrapposti',
      [
        [1, 3],
        [2, 2],
        [3, 4],
      ],
      0,
      9,
      [1, 2, 3, 4],
    ],
    ['rovesciati', [[3, 1]], 0, 9, []],
    ['fuori', [[7, 9]], 0, 5, []],
    ['su niente', [[0, 9]], 3, 0, []],
  ])('%s', (_, tratti, da, quanti, attesi) => {
    const intervalli = new Intervalli();
    for (const [inizio = 0, fine = 0] of tratti) intervalli.aggiungi(inizio, fine);
    expect(intervalli.fra(da, quanti)).toEqual(attesi);
  });
});

describe('GrigliaSparsa', () => {
  it('dà la parte che comincia dall’origine, senza righe vuote in fondo', () => {
    const griglia = new GrigliaSparsa<string>();
    const celle: [number, number, string][] = [
      [5, 3, 'a'],
      [2, 1, 'b'],
      [5, 1, 'c'],
      [9, 0, 'd'],
    ];
    for (const [riga, colonna, valore] of celle) griglia.metti(riga, colonna, valore);
    expect(griglia.daOrigine({ riga: 1, colonna: 1 }, 7)).toEqual([[], ['b'], [], [], ['c', null, 'a']]);
    expect(griglia.daOrigine({ riga: 1, colonna: 4 }, 9)).toEqual([]);
    const viste: unknown[] = [];
    griglia.perOgni((...cella) => viste.push(cella));
    expect(viste).toEqual([
      [5, 1, 'c'],
      [5, 3, 'a'],
      [2, 1, 'b'],
      [9, 0, 'd'],
    ]);
  });
});

describe('zip', () => {
  it('il codice di controllo è quello della norma', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('l’indice a 64 bit si legge come quello a 32', () => {
    const u64 = (n: number): number[] => [...u32(n), ...u32(0)];
    const pieno = 0xffffffff;
    const extra = [...u16(0x5455), ...u16(1), 0, ...u16(1), ...u16(24), ...u64(1000), ...u64(500), ...u64(7)];
    const voce = [
      ...[...u32(0x02014b50), ...u16(45), ...u16(45), ...u16(0), ...u16(8), ...u32(0), ...u32(99)],
      ...[...u32(pieno), ...u32(pieno), ...u16(1), ...u16(extra.length), ...u16(0), ...u16(0), ...u16(0), ...u32(0)],
      ...[...u32(pieno), 0x61, ...extra],
    ];
    const chiusura = [
      ...u32(0x06064b50),
      ...u64(44),
      ...u16(45),
      ...u16(45),
      ...u32(0),
      ...u32(0),
      ...u64(1),
      ...u64(1),
      ...u64(voce.length),
      ...u64(0),
    ];
    const rinvio = [...u32(0x07064b50), ...u32(0), ...u64(voce.length), ...u32(1)];
    const fine = [
      ...u32(0x06054b50),
      ...u32(0),
      ...u16(0xffff),
      ...u16(0xffff),
      ...u32(pieno),
      ...u32(pieno),
      ...u16(0),
    ];
    expect(leggiIndiceZip(Uint8Array.from([...voce, ...chiusura, ...rinvio, ...fine]))).toEqual([
      { nome: 'a', metodo: 8, cifrata: false, crc: 99, byteCompressi: 500, byteEstratti: 1000, posizione: 7 },
    ]);
  });
});

describe('di chi è l’errore', () => {
  it('ciò che lancia la libreria è un danno del file, e resta nella causa', async () => {
    const suo = new RangeError('pila esaurita');
    const errore: unknown = await conLibreria(() => Promise.reject(suo)).catch((e: unknown) => e);
    expect(errore).toBeInstanceOf(FileIlleggibile);
    expect(errore).toMatchObject({ motivo: { tipo: 'danneggiato' }, cause: suo });
  });

  it('un difetto nostro passa com’è', async () => {
    const nostro = new TypeError('difetto');
    const limiti = {
      ...LIMITI_LETTURA,
      get celle(): number {
        throw nostro;
      },
    };
    await expect(readWorkbook('a.xlsx', xlsxAMano({ fogli: [{}] }), limiti)).rejects.toBe(nostro);
  });
});
