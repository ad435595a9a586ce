import type { Dichiarazione } from '../../../src/domain/contesto';
import { fonteScelta, fontiDelDato, scegliFonte } from '../../../src/domain/offerta/fonti';
import type { Fonte } from '../../../src/domain/contesto';
import type { SceltaFonte, ValoreFonte } from '../../../src/domain/offerta/scelta-fonte';
import type { ValoreCella } from '../../../src/domain/snapshot';
import type { VoceKey } from '../../../src/domain/voci/voce';
import { contesto, ente, tabella } from '../../costruttori/contesto';
import type { OpzioniTabella } from '../../costruttori/contesto';

const BOZZOLO = ente('COMUNE DI BOZZOLO');
const DOVE = { nomi: ['file1.xlsx', 'file2.xlsx', 'file3.xlsx'], anno: 2026 };

/** Un file che dice un valore del comune, con le altre voci della sua tabella. */
type Detto = readonly [
  file: number,
  valore: ValoreCella,
  opzioni?: OpzioniTabella & { readonly accanto?: readonly VoceKey[] },
];

function dichiarazioni(voce: VoceKey, detti: readonly Detto[]): readonly Dichiarazione[] {
  const tabelle = detti.map(([file, valore, { accanto = [], ...opzioni } = {}]) =>
    tabella('offerta', [voce, ...accanto], [[BOZZOLO.nome, valore]], { ...opzioni, file }),
  );
  return contesto({ tabelle, enti: [BOZZOLO], file: 3, anno: 2026 }).fatti.dichiarazioni(BOZZOLO.id, voce);
}

const viste = (fonti: readonly Fonte[]): [string, ValoreFonte][] => fonti.map(({ file, valore }) => [file, valore]);

describe('i file che dicono lo stesso dato', () => {
  it.each<[string, VoceKey, readonly Detto[], readonly (readonly [string, ValoreFonte])[]]>([
    [
      'due numeri diversi',
      'turnOver',
      [
        [1, 5],
        [0, 6],
      ],
      [
        ['file1.xlsx', 6],
        ['file2.xlsx', 5],
      ],
    ],
    [
      'un file che si contraddice non vale, e nessuno con lui',
      'turnOver',
      [
        [0, 6],
        [0, 5],
        [1, 5],
      ],
      [],
    ],
    [
      'un file che si ripete vale una volta',
      'turnOver',
      [
        [0, 6],
        [0, 6],
      ],
      [['file1.xlsx', 6]],
    ],
    [
      'n.r. è una risposta',
      'turnOver',
      [
        [0, 'n.r.'],
        [1, 5],
      ],
      [
        ['file1.xlsx', 'n.r.'],
        ['file2.xlsx', 5],
      ],
    ],
    [
      'nello stesso file il numero vale più di n.r.',
      'turnOver',
      [
        [0, 'n.r.'],
        [0, 6],
      ],
      [['file1.xlsx', 6]],
    ],
    [
      'anche se n.r. viene dopo',
      'turnOver',
      [
        [0, 6],
        [0, 'n.r.'],
      ],
      [['file1.xlsx', 6]],
    ],
    [
      'un testo non dice niente',
      'turnOver',
      [
        [0, 'vedi nota'],
        [1, 5],
      ],
      [['file2.xlsx', 5]],
    ],
    [
      'un altro anno è un altro dato',
      'turnOver',
      [
        [0, 6, { anno: 2025 }],
        [1, 5],
      ],
      [['file2.xlsx', 5]],
    ],
    [
      'il turn-over dei tre anni non si sceglie',
      'turnOverAnnuo',
      [
        [0, 6],
        [1, 5],
      ],
      [],
    ],
    [
      'i testi non si scelgono',
      'altraCategoria',
      [
        [0, 6],
        [1, 5],
      ],
      [],
    ],
  ])('%s', (_, voce, detti, attese) => {
    expect(viste(fontiDelDato(dichiarazioni(voce, detti), voce, DOVE))).toEqual(attese);
  });

  it('di due tabelle uguali dello stesso file si cita quella con meno voci', () => {
    const larga: Detto = [0, 6, { nome: 'Quadro', accanto: ['carenza'] }];
    const stretta: Detto = [0, 6, { nome: 'Turn-over' }];
    for (const detti of [
      [larga, stretta],
      [stretta, larga],
    ]) {
      const [fonte] = fontiDelDato(dichiarazioni('turnOver', detti), 'turnOver', DOVE);
      expect(fonte?.dichiarazione.tabella.foglio.nome).toBe('Turn-over');
    }
  });
});

describe('la scelta di un file', () => {
  const fonti = fontiDelDato(
    dichiarazioni('turnOver', [
      [0, 6],
      [1, 5],
      [2, 'n.r.'],
    ]),
    'turnOver',
    DOVE,
  );
  const scelta = (file: string): SceltaFonte | null => scegliFonte(BOZZOLO.nome, 'turnOver', fonti, file);

  it.each([
    ['file1.xlsx', 6, [5, 'n.r.']],
    ['file2.xlsx', 5, [6, 'n.r.']],
    ['file3.xlsx', 'n.r.', [5, 6]],
  ])('%s: vale %p e non %p, coi numeri in ordine', (file, valore, invece) => {
    expect(scelta(file)).toEqual({ ente: BOZZOLO.nome, voce: 'turnOver', file, valore, invece });
  });

  it('un file che non dice il dato non si può scegliere', () => {
    expect(scelta('altro.xlsx')).toBeNull();
  });

  it.each<[string, Partial<SceltaFonte>, readonly string[], string | null]>([
    ['il file è ancora lì', {}, DOVE.nomi, 'file1.xlsx'],
    ['il file ha cambiato nome, il numero no', { file: 'vecchio.xlsx' }, DOVE.nomi, 'file1.xlsx'],
    ['il file c’è ancora, ma ora dice altro', { file: 'file2.xlsx' }, DOVE.nomi, null],
    ['un altro numero fra quelli scartati', { invece: [4, 'n.r.'] }, DOVE.nomi, null],
    ['un numero scartato in meno', { invece: [5] }, DOVE.nomi, null],
    ['un valore che nessuno dice più', { valore: 9, invece: [5, 6, 'n.r.'], file: 'vecchio.xlsx' }, DOVE.nomi, null],
  ])('%s', (_, cambia, nomi, attesa) => {
    const base = scelta('file1.xlsx');
    if (!base) throw new Error('La scelta non si è potuta fare');
    expect(fonteScelta({ ...base, ...cambia }, fonti, nomi)?.file ?? null).toBe(attesa);
  });
});
