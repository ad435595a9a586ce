import { cominciaCon, COLONNE_REGISTRO, COLONNE_RIGHE, isFoglioDiRicevuti } from '../../../src/domain/ricevuti/colonne';
import { leggiRiga } from '../../../src/domain/ricevuti/leggi-riga';
import { stesseRighe } from '../../../src/domain/ricevuti/memoria-ricevuti';
import type { RigaGrezza } from '../../../src/domain/ricevuti/memoria-ricevuti';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { foglio } from '../../costruttori/snapshot';

const BUONA: readonly ValoreCella[] = ['a.xlsx', 'Quadro', 3, 'B', 'B3:C4, B3', 'COMUNE', 5, null];

/** La riga buona con un valore cambiato: 0 è il file, 1 il foglio, poi riga, colonna, unioni e valori. */
const con = (posto: number, valore: ValoreCella): readonly ValoreCella[] =>
  BUONA.map((uno, i) => (i === posto ? valore : uno));

describe('una riga conservata', () => {
  it('dà foglio, posto, unioni e valori, senza le celle vuote in fondo', () => {
    expect(leggiRiga(BUONA, [null, null, null, null, null, '@', '0%'])).toEqual({
      foglio: 'Quadro',
      riga: 2,
      colonna: 1,
      unioni: [
        { riga: 2, colonna: 1, righe: 2, colonne: 2 },
        { riga: 2, colonna: 1, righe: 1, colonne: 1 },
      ],
      valori: ['COMUNE', 5],
      formati: ['@', '0%'],
    });
  });

  it.each<[string, number, ValoreCella, object]>([
    ['il numero di riga come testo', 2, '3', { riga: 2 }],
    ['nessuna unione', 4, null, { unioni: [] }],
    ['un testo vuoto al posto delle unioni', 4, '', { unioni: [] }],
    ['un testo vuoto fra i valori è una cella vuota', 5, '', { valori: [null, 5] }],
    ['il nome del foglio scritto come numero', 1, 2021, { foglio: '2021' }],
  ])('si accetta: %s', (_, posto, valore, attesa) => {
    expect(leggiRiga(con(posto, valore), [])).toMatchObject(attesa);
  });

  it.each<[string, readonly ValoreCella[]]>([
    ['senza foglio', con(1, null)],
    ['senza niente dopo il file', ['a.xlsx']],
    ['con una riga che non è un numero', con(2, true)],
    ['con la riga zero', con(2, 0)],
    ['con una riga oltre quelle di Excel', con(2, 1_048_577)],
    ['con una colonna che non c’è', con(3, '?')],
    ['con unioni che non sono un testo', con(4, 7)],
    ['con un’unione che non è un’area', con(4, 'B3:boh')],
    ['con un’area vuota fra le unioni', con(4, 'B3:C4,')],
    ['con un’unione rovesciata', con(4, 'C4:B3')],
    ['con un valore logico, che non conserviamo', con(5, true)],
    ['oltre l’ultima colonna di Excel', con(3, 'XFD')],
  ])('non è nostra: %s', (_, celle) => {
    expect(leggiRiga(celle, [])).toBeNull();
  });
});

describe('le righe lette due volte', () => {
  const riga = (celle: readonly ValoreCella[], formati: readonly (string | null)[] = []): RigaGrezza => ({
    celle,
    formati,
  });
  const due = [riga(['a', 1], ['@', null]), riga(['b', 2])];

  it.each<[string, readonly RigaGrezza[], boolean]>([
    ['le stesse', [riga(['a', 1], ['@', null]), riga(['b', 2])], true],
    ['una in meno', due.slice(1), false],
    ['un valore cambiato', [riga(['a', 9], ['@', null]), riga(['b', 2])], false],
    ['una cella in più', [riga(['a', 1], ['@', null]), riga(['b', 2, 3])], false],
    ['un formato cambiato', [riga(['a', 1], ['0', null]), riga(['b', 2])], false],
    ['in un altro ordine', [...due].reverse(), false],
  ])('%s', (_, altre, attese) => {
    expect(stesseRighe(due, altre)).toBe(attese);
  });
});

describe('un foglio che conserva file ricevuti', () => {
  it.each<[string, readonly (readonly ValoreCella[])[], boolean]>([
    ['le righe conservate', [COLONNE_RIGHE], true],
    ['il registro, con un titolo sopra', [['Registro dei file'], COLONNE_REGISTRO], true],
    ['una colonna spostata', [[...COLONNE_RIGHE].reverse()], false],
    ['un foglio vuoto', [], false],
  ])('%s', (_, griglia, atteso) => {
    expect(isFoglioDiRicevuti(foglio('Prova', griglia))).toBe(atteso);
  });

  it.each<[string, Parameters<typeof foglio>[2], readonly ValoreCella[], boolean]>([
    ['in A1', {}, COLONNE_RIGHE, true],
    ['una riga più giù', { origine: { riga: 1, colonna: 0 } }, COLONNE_RIGHE, false],
    ['una colonna più in là', { origine: { riga: 0, colonna: 1 } }, COLONNE_RIGHE, false],
    ['con un’altra intestazione', {}, ['File', 'Foglio', 'Altro'], false],
  ])('comincia come lo scriviamo: %s', (_, opzioni, testata, atteso) => {
    expect(cominciaCon(foglio('Prova', [testata], opzioni), COLONNE_RIGHE)).toBe(atteso);
  });
});
