import { esaminaTutti, type Mezzi } from '../../../src/adapters/browser/esamina-tutti';
import type { Risposta } from '../../../src/adapters/browser/messaggi';
import type { FileEsaminato } from '../../../src/app/importa/importazione';
import type { FileScelto } from '../../../src/app/importa/lettore-file';

/** Che cosa fa il lavoratore finto quando gli arriva un file con quel nome. */
type Condotta = 'risponde' | 'muore' | 'tace' | 'si guasta' | 'risponde male';

const CONDOTTE: Readonly<Record<string, Condotta>> = {
  'muore.xlsx': 'muore',
  'tace.xlsx': 'tace',
  'guasto.xlsx': 'si guasta',
  'male.xlsx': 'risponde male',
};

const letto = (nome: string): FileEsaminato => ({ tipo: 'illeggibile', nome, sha256: 'abc', motivo: 'letto' });

/** Un lavoratore finto; `Worker` non c'è fuori dal browser. */
class LavoratoreFinto {
  static vivi = 0;
  static nati = 0;
  onmessage: ((evento: { data: Risposta }) => void) | null = null;
  onerror: ((evento: { message: string }) => void) | null = null;
  onmessageerror: (() => void) | null = null;

  constructor(parte = true) {
    LavoratoreFinto.vivi += 1;
    LavoratoreFinto.nati += 1;
    setTimeout(() => (parte ? this.onmessage?.({ data: { tipo: 'pronto' } }) : this.onerror?.({ message: 'CSP' })));
  }

  postMessage({ nome }: { nome: string }): void {
    setTimeout(() => {
      switch (CONDOTTE[nome] ?? 'risponde') {
        case 'risponde':
          return this.onmessage?.({ data: { tipo: 'esaminato', esaminato: letto(nome) } });
        case 'muore':
          return this.onerror?.({ message: 'memoria' });
        case 'si guasta':
          return this.onmessage?.({ data: { tipo: 'guasto', testo: 'TypeError' } });
        case 'risponde male':
          return this.onmessageerror?.();
        case 'tace':
      }
    }, 2);
  }

  terminate(): void {
    LavoratoreFinto.vivi -= 1;
  }
}

const mezzi = (altri: Partial<Mezzi> = {}): Mezzi => ({
  crea: () => new LavoratoreFinto() as unknown as Worker,
  insieme: 1,
  tempoMassimo: 30,
  ...altri,
});

const file = (nome: string, altro: Partial<FileScelto> = {}): FileScelto => ({
  nome,
  dimensione: 10,
  byte: () => Promise.resolve(new ArrayBuffer(10)),
  ...altro,
});

const esamina = async (
  scelti: readonly FileScelto[],
  con = mezzi(),
): Promise<readonly (readonly [number, string])[]> => {
  const arrivati: [number, string][] = [];
  const arrivato = (indice: number, esaminato: FileEsaminato): void => {
    arrivati.push([indice, esaminato.tipo === 'illeggibile' ? esaminato.motivo : esaminato.tipo]);
  };
  await esaminaTutti([scelti, {}, arrivato, new AbortController().signal], con);
  return arrivati;
};

beforeEach(() => {
  LavoratoreFinto.vivi = LavoratoreFinto.nati = 0;
});

describe('i file uno per uno', () => {
  it('ognuno al suo posto, con un lavoratore solo, che alla fine si chiude', async () => {
    expect(await esamina([file('a.xlsx'), file('b.xlsx'), file('c.xlsx')])).toEqual([
      [0, 'letto'],
      [1, 'letto'],
      [2, 'letto'],
    ]);
    expect([LavoratoreFinto.nati, LavoratoreFinto.vivi]).toEqual([1, 0]);
  });

  it('con due lavoratori ogni file arriva una volta', async () => {
    const arrivati = await esamina([file('a'), file('b'), file('c'), file('d'), file('e')], mezzi({ insieme: 2 }));
    expect(arrivati.map(([indice]) => indice).sort()).toEqual([0, 1, 2, 3, 4]);
    expect([LavoratoreFinto.nati, LavoratoreFinto.vivi]).toEqual([2, 0]);
  });

  it.each([
    ['muore.xlsx', 'Il file chiede più memoria'],
    ['male.xlsx', 'Il file chiede più memoria'],
    ['tace.xlsx', 'La lettura non finiva'],
    ['guasto.xlsx', 'contenuto imprevisto'],
  ])('su %s si dice perché, e gli altri si leggono con un lavoratore nuovo', async (nome, motivo) => {
    expect(await esamina([file('prima'), file(nome), file('dopo')])).toEqual([
      [0, 'letto'],
      [1, expect.stringContaining(motivo)],
      [2, 'letto'],
    ]);
    expect([LavoratoreFinto.nati, LavoratoreFinto.vivi]).toEqual([2, 0]);
  });

  it('un file troppo grande si rifiuta senza leggerlo', async () => {
    const byte = jest.fn(() => Promise.resolve(new ArrayBuffer(1)));
    expect(await esamina([file('grande.xlsx', { dimensione: 60 * 1024 * 1024, byte })])).toEqual([
      [0, 'Il file occupa 60 MiB: il limite è 50 MiB.'],
    ]);
    expect(byte).not.toHaveBeenCalled();
  });

  it('un file che intanto è sparito è un esito', async () => {
    expect(await esamina([file('via.xlsx', { byte: () => Promise.reject(new Error('NotFound')) }), file('b')])).toEqual(
      [
        [0, expect.stringContaining('Il file non si apre')],
        [1, 'letto'],
      ],
    );
  });

  it('se il lavoratore non parte non è colpa dei file: si dice', async () => {
    const con = mezzi({ crea: () => new LavoratoreFinto(false) as unknown as Worker });
    await expect(esamina([file('tace.xlsx')], con)).rejects.toThrow('CSP');
    expect(LavoratoreFinto.vivi).toBe(0);
  });
});

describe('annullare', () => {
  it.each<[string, readonly string[], number]>([
    ['mentre un file si legge', ['a', 'tace.xlsx', 'c'], 1],
    ['prima di cominciare', [], 0],
  ])('%s: chi è arrivato resta, gli altri non si leggono, il lavoratore si chiude', async (_, nomi, quanti) => {
    const interruttore = new AbortController();
    const arrivati: number[] = [];
    if (nomi.length === 0) interruttore.abort();
    const scelti = nomi.length === 0 ? [file('a')] : nomi.map((nome) => file(nome));
    const arrivato = (indice: number): void => {
      arrivati.push(indice);
      setTimeout(() => interruttore.abort(), 5);
    };
    await esaminaTutti([scelti, {}, arrivato, interruttore.signal], mezzi({ tempoMassimo: 5000 }));
    expect(arrivati).toHaveLength(quanti);
    expect(LavoratoreFinto.vivi).toBe(0);
  });
});
