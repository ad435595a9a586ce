import { fromA1, toA1 } from '../../../src/domain/notazione-a1';
import type { Area, ValoreCella } from '../../../src/domain/snapshot';
import { testoColonna } from '../../../src/domain/tabelle/blocco-testata';
import { Griglia } from '../../../src/domain/tabelle/griglia';
import { foglio } from '../../costruttori/snapshot';

type Righe = readonly (readonly ValoreCella[])[];

const VOCI = ['Ente', 'Turn-over', 'Carenza', 'Privati'];

const area = (indirizzi: string): Area => {
  const [da = '', a = ''] = indirizzi.split(':');
  const [inizio, fine] = [fromA1(da), fromA1(a)];
  if (!inizio || !fine) throw new Error(indirizzi);
  return { ...inizio, righe: fine.riga - inizio.riga + 1, colonne: fine.colonna - inizio.colonna + 1 };
};
const griglia = (righe: Righe, ...unioni: readonly string[]): Griglia =>
  new Griglia(foglio('Foglio', righe, { unioni: unioni.map(area) }));
const BANDA = { da: 0, a: 3 };

describe('il testo dell’intestazione di una colonna', () => {
  const legge = (righe: Righe, colonna: number, unioni: readonly string[], nome: number | null = 0): object => {
    const { testo, proprio, gruppo, posizione, coperta } = testoColonna(
      griglia(righe, ...unioni),
      { prima: 0, ultima: righe.length - 1 },
      colonna,
      BANDA,
      nome,
    );
    return { testo, proprio, gruppo, dove: toA1(posizione), coperta };
  };
  const sola = (testo: string, dove: string): object => ({ testo, proprio: testo, gruppo: null, dove, coperta: false });
  const conGruppo = (gruppo: string, proprio: string, dove: string): object => ({
    testo: `${gruppo} ${proprio}`,
    proprio,
    gruppo,
    dove,
    coperta: false,
  });
  const senza = (dove: string, coperta = false): object => ({ testo: '', proprio: null, gruppo: null, dove, coperta });

  it.each<[string, Righe, number, readonly string[], object]>([
    ['una riga', [VOCI], 1, [], sola('Turn-over', 'B1')],
    ['spazi attorno', [['Ente', '  Turn-over ']], 1, [], sola('Turn-over', 'B1')],
    ['un anno', [['Ente', 2021]], 1, [], sola('2021', 'B1')],
    ['un numero non è un’intestazione', [['Ente', 12]], 1, [], senza('B1')],
    ['niente', [['Ente', null]], 1, [], senza('B1')],
    ['due righe', [VOCI, [null, 2019, 2020, 2021]], 2, [], sola('Carenza 2020', 'C2')],
    ['unita in verticale', [VOCI, [null, null, 2020, null]], 1, ['B1:B2'], sola('Turn-over', 'B1')],
    [
      'sotto un gruppo unito',
      [[null, 'Disponibili', null], VOCI],
      2,
      ['B1:C1'],
      conGruppo('Disponibili', 'Carenza', 'C2'),
    ],
    [
      'la prima sotto un gruppo unito',
      [[null, 'Disponibili', null], VOCI],
      1,
      ['B1:C1'],
      conGruppo('Disponibili', 'Turn-over', 'B2'),
    ],
    ['sotto un gruppo unito e vuoto', [[null, null, null], VOCI], 2, ['B1:C1'], sola('Carenza', 'C2')],
    ['coperta da un’intestazione a sinistra', [['Ente', 'Turn-over', null]], 2, ['B1:C1'], senza('C1', true)],
    ['l’intestazione larga stessa', [['Ente', 'Turn-over', null]], 1, ['B1:C1'], sola('Turn-over', 'B1')],
    [
      'sotto un gruppo scritto senza unire',
      [[null, 'Disponibili', null], VOCI],
      2,
      [],
      conGruppo('Disponibili', 'Carenza', 'C2'),
    ],
    ['il gruppo più vicino', [[null, 'Disponibili', 'Altri', null], VOCI], 3, [], conGruppo('Altri', 'Privati', 'D2')],
    [
      'a destra di un gruppo unito altrove',
      [[null, 'Disponibili', null, null], VOCI],
      3,
      ['B1:C1'],
      sola('Privati', 'D2'),
    ],
    [
      'oltre una colonna senza intestazione',
      [
        [null, 'Disponibili', null, null],
        ['Ente', 'Turn-over', null, 'Privati'],
      ],
      3,
      [],
      sola('Privati', 'D2'),
    ],
    [
      'il nome non fa da gruppo',
      [
        ['Ente', null, null],
        [null, 'Turn-over', 'Carenza'],
      ],
      1,
      [],
      sola('Turn-over', 'B2'),
    ],
  ])('%s', (_, righe, colonna, unioni, attesa) => {
    expect(legge(righe, colonna, unioni)).toEqual(attesa);
  });

  it.each<[string, Righe, number, number | null, string | null]>([
    ['un gruppo sopra un altro', [[null, 'Anno'], [null, 'Disponibili'], VOCI], 2, 0, 'Anno Disponibili'],
    ['senza nomi, il gruppo sta al margine', [['Disponibili'], ['Turn-over', 'Carenza']], 1, null, 'Disponibili'],
    ['l’intestazione dei nomi non fa da gruppo', [['Ente'], ['Comune', 'Turn-over']], 1, 0, null],
  ])('il gruppo: %s', (_, righe, colonna, nome, atteso) => {
    const blocco = { prima: 0, ultima: righe.length - 1 };
    expect(testoColonna(griglia(righe), blocco, colonna, BANDA, nome).gruppo).toBe(atteso);
  });

  it('il gruppo non si cerca a sinistra della tabella', () => {
    const righe = [
      ['Fuori', null, null],
      ['x', 'Turn-over', 'Carenza'],
    ];
    const letta = testoColonna(griglia(righe), { prima: 0, ultima: 1 }, 1, { da: 1, a: 2 }, null);
    expect([letta.testo, letta.gruppo]).toEqual(['Turn-over', null]);
  });

  it('un’unione che comincia sopra l’intestazione non le appartiene', () => {
    const righe = griglia(
      [
        [null, 'Titolo'],
        ['Ente', null],
        ['Ente', 'Turn-over'],
      ],
      'B1:B2',
    );
    expect(testoColonna(righe, { prima: 1, ultima: 2 }, 1, BANDA, 0).testo).toBe('Titolo Turn-over');
  });
});
