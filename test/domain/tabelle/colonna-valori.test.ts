import type { Area, ValoreCella } from '../../../src/domain/snapshot';
import { colonnaDelValore, trovaColonneValori } from '../../../src/domain/tabelle/colonna-valori';
import { Griglia } from '../../../src/domain/tabelle/griglia';
import type { TipoVoce } from '../../../src/domain/voci/voce';
import { unione } from '../../costruttori/riconosciuto';
import { foglio } from '../../costruttori/snapshot';

type Righe = readonly (readonly ValoreCella[])[];

const lettera = (colonna: number): string => String.fromCharCode(65 + colonna);

/** "testata 1, numeri C, percentuali D, risposte 2"; le righe delle voci si contano da 0, le etichette stanno in B. */
function scelte(valori: Righe, righe: readonly number[], unioni: readonly Area[] = []): string | null {
  const colonne = trovaColonneValori(new Griglia(foglio('Scheda', valori, { unioni })), righe, 1);
  if (!colonne) return null;
  const { testata, numeri, percentuali, risposte } = colonne;
  return `testata ${testata ?? '-'}, numeri ${lettera(numeri)}, percentuali ${lettera(percentuali)}, risposte ${risposte}`;
}

const nove = Array.from({ length: 9 }, () => null);

describe('la colonna dei valori di una scheda', () => {
  it.each<[string, Righe, number[], string | null]>([
    [
      'quelle intestate, anche se altrove si è scritto di più',
      [
        [null, 'Voce', 'Lettera', 'Numero', '%', 'Note'],
        [null, 'Turn-over', 'e', 1, null, 4],
        [null, 'Indigenti', 'h', null, 20, 5],
        [null, 'Carenza', 'b', 2, null, 6],
      ],
      [1, 2, 3],
      'testata 0, numeri D, percentuali E, risposte 2',
    ],
    [
      'la sola colonna delle percentuali non fa dire che si è risposto poco',
      [
        [null, 'Voce', '%', null],
        [null, 'Turn-over', null, 3],
        [null, 'Indigenti', 20, 4],
        [null, 'Carenza', null, 5],
      ],
      [1, 2, 3],
      'testata 0, numeri C, percentuali C, risposte 3',
    ],
    [
      "senza intestazione quella con più risposte, a destra dell'etichetta",
      [
        [7, 'Turn-over', 'e', 1],
        [8, 'Carenza', null, 2],
        [9, 'Nuova', 3, 'n.r.'],
      ],
      [0, 1, 2],
      'testata -, numeri D, percentuali D, risposte 3',
    ],
    [
      'a pari risposte la prima',
      [
        [null, 'Turn-over', 1, 5],
        [null, 'Carenza', 2, 6],
      ],
      [0, 1],
      'testata -, numeri C, percentuali C, risposte 2',
    ],
    [
      'senza risposte quella accanto',
      [
        [null, 'Turn-over'],
        [null, 'Carenza'],
      ],
      [0, 1],
      'testata -, numeri C, percentuali C, risposte 0',
    ],
    [
      "l'intestazione due righe sopra",
      [[null, 'Voce', 'Note', 'Valore'], [], [null, 'Turn-over', 5, 1], [null, 'Carenza', 6, null]],
      [2, 3],
      'testata 0, numeri D, percentuali D, risposte 1',
    ],
    [
      'tre righe sopra è di qualcos’altro',
      [[null, 'Voce', 'Note', 'Valore'], [], [], [null, 'Turn-over', 5, 1], [null, 'Carenza', 6, null]],
      [3, 4],
      'testata -, numeri C, percentuali C, risposte 2',
    ],
    [
      'dieci colonne più in là',
      [[null, 'Turn-over', ...nove, 1]],
      [0],
      'testata -, numeri L, percentuali L, risposte 1',
    ],
    [
      'undici sono troppe',
      [[null, 'Turn-over', ...nove, null, 1]],
      [0],
      'testata -, numeri C, percentuali C, risposte 0',
    ],
    [
      'una colonna per comune',
      [
        [null, null, 'COMUNE DI BOZZOLO', 'COMUNE DI VIADANA'],
        [null, 'Turn-over', 1, 2],
      ],
      [1],
      null,
    ],
    [
      'una colonna per proprietario',
      [
        [null, null, 'ALER', 'Valore'],
        [null, 'Turn-over', 1, 2],
      ],
      [1],
      null,
    ],
    [
      "una colonna per l'ente",
      [
        [null, null, 'Comune', 'Valore'],
        [null, 'Turn-over', 1, 2],
      ],
      [1],
      null,
    ],
    [
      'la colonna di un ente senza risposte non disturba',
      [
        [null, null, 'ALER', 'Valore'],
        [null, 'Turn-over', null, 2],
      ],
      [1],
      'testata 0, numeri D, percentuali D, risposte 1',
    ],
    [
      "la riga dell'ente sopra la scheda non è la sua intestazione",
      [
        [null, 'Ente', 'COMUNE DI VIADANA'],
        [null, 'Turn-over', 1],
      ],
      [1],
      'testata -, numeri C, percentuali C, risposte 1',
    ],
    [
      'con due enti in fila lo è',
      [
        [null, 'Ente', 'COMUNE DI VIADANA', 'COMUNE DI BOZZOLO'],
        [null, 'Turn-over', 1, 2],
      ],
      [1],
      null,
    ],
  ])('%s', (_, valori, righe, attesa) => {
    expect(scelte(valori, righe)).toBe(attesa);
  });

  it("un titolo unito sopra tutta la scheda non è l'intestazione di una colonna", () => {
    const valori: Righe = [
      [null, 'Numero alloggi'],
      [null, 'Turn-over', 'e', 1],
    ];
    expect(scelte(valori, [1], [unione(0, 1, 1, 3)])).toBe('testata -, numeri D, percentuali D, risposte 1');
  });
});

describe('la colonna del valore di una riga', () => {
  const INTESTATE = { testata: 0, numeri: 2, percentuali: 3, risposte: 1 };
  const SENZA = { ...INTESTATE, testata: null };

  it.each<[string, typeof INTESTATE | typeof SENZA, TipoVoce, ValoreCella[], string]>([
    ['un numero sta fra i numeri', INTESTATE, 'conteggio', [null, 'Turn-over', 1, 5], 'C'],
    ['una percentuale fra le percentuali', INTESTATE, 'percentuale', [null, 'Indigenti', 1, 5], 'D'],
    ['una percentuale scritta fra i numeri', INTESTATE, 'percentuale', [null, 'Indigenti', 20], 'C'],
    ['un testo scritto fra le percentuali', INTESTATE, 'testo', [null, 'Motivazione', null, 'sfratti'], 'D'],
    ['una percentuale non è la risposta a un numero', INTESTATE, 'conteggio', [null, 'Turn-over', null, 5], 'C'],
    ['con le intestazioni non si cerca altrove', INTESTATE, 'conteggio', [null, 'Turn-over', null, null, 5], 'C'],
    ['senza intestazioni la prima risposta', SENZA, 'conteggio', [9, 'Turn-over', null, ' vedi nota ', 5, 6], 'E'],
    ['"non rilevato" è una risposta', SENZA, 'conteggio', [null, 'Turn-over', null, null, 'n.r.', 6], 'E'],
    ['fino a dieci colonne più in là', SENZA, 'conteggio', [null, 'Turn-over', ...nove, 5], 'L'],
    ['non oltre', SENZA, 'conteggio', [null, 'Turn-over', ...nove, null, 5], 'C'],
    [
      'un testo è il primo più lungo della lettera',
      SENZA,
      'testo',
      [null, 'Motivazione', null, null, ' (i) ', 'sfratti'],
      'F',
    ],
    [
      'di quattro lettere è ancora quella della norma',
      SENZA,
      'testo',
      [null, 'Motivazione', null, null, 'c, d', 'sfratti'],
      'F',
    ],
    ['un testo non è un numero', SENZA, 'testo', [null, 'Motivazione', null, null, 12345, 'sfratti'], 'F'],
    ['senza risposte quella scelta', SENZA, 'conteggio', [null, 'Turn-over', null, null, 'da sapere'], 'C'],
  ])('%s', (_, colonne, tipo, riga, attesa) => {
    expect(lettera(colonnaDelValore(new Griglia(foglio('Scheda', [riga])), colonne, 0, 1, tipo))).toBe(attesa);
  });
});
