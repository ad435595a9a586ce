import type { Area, ValoreCella } from '../../../src/domain/snapshot';
import { Griglia } from '../../../src/domain/tabelle/griglia';
import { TipiRiga, type PianoRighe } from '../../../src/domain/tabelle/tipo-riga';
import { unione } from '../../costruttori/riconosciuto';
import { foglio } from '../../costruttori/snapshot';

type Riga = readonly ValoreCella[];

/** La riga sotto "Ente | Turn-over | Carenza" in A1:C1, con una colonna in più che non si legge. */
function tipi(riga: Riga, diverso: Partial<PianoRighe> = {}, unioni: readonly Area[] = []): TipiRiga {
  const testata = ['Ente', 'Turn-over', 'Carenza'];
  return new TipiRiga({
    griglia: new Griglia(foglio('Foglio', [testata, riga], { unioni })),
    nome: 0,
    secondoNome: null,
    colonne: [
      { colonna: 1, tipo: 'conteggio' },
      { colonna: 2, tipo: 'conteggio' },
      { colonna: 3, tipo: null },
    ],
    ordinali: [],
    da: 0,
    a: 4,
    prima: 1,
    testate: new Map(testata.map((testo, i) => [i, new Set([testo])])),
    nomiLiberi: false,
    ...diverso,
  });
}

it.each<[string, Riga, string]>([
  ['niente', [null, ' ', null], 'vuota'],
  ['un nome e un numero dove non si legge', ['Fondazione Casa', null, null, 5], 'testo'],
  ['un sub-ambito con le somme', ['Sub-ambito di Viadana', 5, 6], 'parziale'],
  ['un altro soggetto con le sue cifre', ['appartengono ai comuni', 5, 6], 'dati'],
  ['il totale oltre le cifre', [null, null, null, 'Totale comuni'], 'parziale'],
  ['il totale dopo un commento', [null, 5, 6, 'Osservazioni', 'Totale comuni'], 'parziale'],
  ['un commento oltre le cifre', [null, null, null, 'Osservazioni'], 'testo'],
  ['la parola totale al posto di una cifra', [null, 'Totale', 5], 'dati'],
  ['una lineetta per nome e una cifra scritta', ['-', '7', null], 'dati'],
  ['lineette dappertutto', ['-', '-', null], 'testo'],
])('%s: è una riga di tipo «%s»', (_, riga, attesa) => {
  expect(tipi(riga).tipo(1, false)).toBe(attesa);
});

describe("l'intestazione di un'altra tabella", () => {
  it.each<[string, Riga, string]>([
    ['una voce e un commento', ['riepilogo', 'Complessivo', 'da rivedere'], 'testata'],
    ['una voce senza nome, con una cifra scritta accanto', [null, 'Complessivo', '3'], 'testata'],
    ['la stessa intestazione, con spazi', ['riepilogo', ' Turn-over ', null], 'testata'],
    ['gli enti e un codice più in là', ['Comune', null, null, null, 'Codice ISTAT'], 'testata'],
    ['una voce e un codice più in là', ['Carenza', null, null, null, 'Provincia'], 'testata'],
    ['la misura e un codice più in là', ['Misura', null, null, null, 'Provincia'], 'testata'],
    ['il territorio e un codice più in là', ['Territorio', null, null, null, 'Provincia'], 'testata'],
    ['il territorio e gli enti più in là', ['Territorio', null, null, null, 'Comune'], 'testata'],
    ['il territorio e una voce più in là', ['Territorio', null, null, null, 'Carenza'], 'testata'],
    ['non un nome qualunque e un codice più in là', ['Fondazione Casa', null, null, null, 'Provincia'], 'testo'],
    ['non il nome della colonna da solo', ['Comune', null, null], 'testo'],
    ['non una parola che non dice una voce', ['riepilogo', 'Totale', null], 'dati'],
    ['non una riga con delle cifre', ['riepilogo', 'Complessivo', 3], 'dati'],
  ])('%s', (_, riga, attesa) => {
    expect(tipi(riga).tipo(1, false)).toBe(attesa);
  });

  const FONDI: Partial<PianoRighe> = {
    nomiLiberi: true,
    colonne: [{ colonna: 1, tipo: 'testo' }],
    testate: new Map([[1, new Set(['Note'])]]),
  };

  it.each<[string, Riga, string]>([
    ['in una colonna di testi una voce è un dato', ['Morosità', 'carenza manutentiva'], 'dati'],
    ['la sua intestazione, che torna, no', ['Morosità', ' Note '], 'testata'],
  ])('%s', (_, riga, attesa) => {
    expect(tipi(riga, FONDI).tipo(1, false)).toBe(attesa);
  });
});

it('il totale può stare nella colonna a sinistra della tabella', () => {
  const piano: Partial<PianoRighe> = { da: 1, nome: 1, colonne: [{ colonna: 2, tipo: 'conteggio' }] };
  expect(tipi(['Totale comuni', null, 7], piano).tipo(1, false)).toBe('parziale');
});

it("l'intestazione unita con la riga sotto non le dà il nome", () => {
  expect(tipi([null, 5, 6], {}, [unione(0, 0, 2, 1)]).nomeIn(1)).toBeNull();
});
