import { controlla } from '../../../src/app/controlla';
import type { Controllo } from '../../../src/app/controlla';
import { fontiInDisaccordo } from '../../../src/domain/regole/aritmetica/fonti-diverse';
import { scegliFonte } from '../../../src/domain/offerta/fonti';
import type { SceltaFonte } from '../../../src/domain/offerta/scelta-fonte';
import { frasi } from '../../../src/domain/testi/indice';
import { TESTATE_QUADRO } from '../../costruttori/quadro-scritto';
import { foglio } from '../../costruttori/snapshot';
import type { ValoreCella, WorkbookSnapshot } from '../../../src/domain/snapshot';

const TURN_OVER = 'Numero U.I. libere e che si libereranno per effetto del turn-over';

/** L'estratto della piattaforma: una tabella, tutti gli enti. */
const estratto = (turnOver: ValoreCella, nome = 'estratto.xlsx'): WorkbookSnapshot => ({
  nome,
  fogli: [
    foglio('Turn-over', [
      ['Piano annuale 2021'],
      ['Ragione Sociale Ente Proprietario', TURN_OVER],
      ['COMUNE DI BOZZOLO', turnOver],
      ['COMUNE DI TORNATA', 1],
    ]),
  ],
});

/** Il file del comune: il suo quadro. */
const delComune = (turnOver: ValoreCella, nome = 'bozzolo.xlsx'): WorkbookSnapshot => ({
  nome,
  fogli: [
    foglio('Quadro', [
      ['Quadro riepilogativo anno 2021'],
      TESTATE_QUADRO,
      ['COMUNE DI BOZZOLO', typeof turnOver === 'number' ? turnOver : 0, turnOver, 0, 0, 0],
    ]),
  ],
});

const SCELTA: SceltaFonte = {
  ente: 'COMUNE DI BOZZOLO',
  voce: 'turnOver',
  file: 'estratto.xlsx',
  valore: 6,
  invece: [5],
};

function insieme(cartelle: readonly WorkbookSnapshot[], ...scelte: readonly SceltaFonte[]): Controllo {
  return controlla(cartelle, { scelte });
}

/** Codice, gravità e frase di ciò che si dice del dato in due file. */
const dice = ({ rilievi }: Controllo): readonly string[] =>
  rilievi
    .filter(({ regola }) => regola === 'A03')
    .map((una) => `${una.codice} ${una.gravita}: ${frasi(una).messaggio}`);

const turnOver = ({ quadro }: Controllo): unknown =>
  quadro?.righe.find(({ ente }) => ente.id === 'BOZZOLO')?.valori.turnOver;

const DIVERSI =
  'fonti-diverse errore: COMUNE DI BOZZOLO: «turn-over» è 6 in «estratto.xlsx» (foglio «Turn-over», cella B3) ' +
  'e 5 in «bozzolo.xlsx» (foglio «Quadro», cella C3). Finché non si sceglie, vale 5.';

describe('un dato in due file con numeri diversi', () => {
  it.each([
    ['estratto prima', [estratto(6), delComune(5)]],
    ['estratto dopo', [delComune(5), estratto(6)]],
  ])('%s: un rilievo solo con le due origini; senza scelta vale chi risponde per sé', (_, cartelle) => {
    const controllo = insieme(cartelle);
    expect(dice(controllo)).toEqual([DIVERSI]);
    expect(turnOver(controllo)).toBe(5);
    expect(controllo.quadro?.totale.turnOver).toBe(6);
  });

  it.each([
    ['uguali', [estratto(5), delComune(5)], 5],
    ['vuoto nel file del comune', [estratto(6), delComune(null)], 6],
  ])('%s: niente da scegliere', (_, cartelle, vale) => {
    const controllo = insieme(cartelle);
    expect(dice(controllo)).toEqual([]);
    expect(turnOver(controllo)).toBe(vale);
  });

  it('scelto l’estratto: vale lui, si vede, e non è più un errore', () => {
    const controllo = insieme([estratto(6), delComune(5)], SCELTA);
    expect(dice(controllo)).toEqual([
      'fonte-scelta informazione: COMUNE DI BOZZOLO: «turn-over» è 5 in «bozzolo.xlsx» (foglio «Quadro», cella C3) ' +
        'e 6 in «estratto.xlsx» (foglio «Turn-over», cella B3). È stato scelto 6, di «estratto.xlsx».',
    ]);
    expect(turnOver(controllo)).toBe(6);
    expect(controllo.quadro?.totale.turnOver).toBe(7);
  });

  it('scelto il comune: vale lui', () => {
    const controllo = insieme([estratto(6), delComune(5)], { ...SCELTA, file: 'bozzolo.xlsx', valore: 5, invece: [6] });
    expect(dice(controllo).map((una) => una.split(':')[0])).toEqual(['fonte-scelta informazione']);
    expect(turnOver(controllo)).toBe(5);
  });

  it.each([
    ['cambia il valore scelto', [estratto(7), delComune(5)], 5],
    ['cambia l’altro', [estratto(6), delComune(4)], 4],
    ['i due si scambiano', [estratto(5), delComune(6)], 6],
    ['un terzo file dice altro', [estratto(6), delComune(5), estratto(8, 'altro.xlsx')], 5],
  ])('%s: la scelta scade, e lo si dice', (_, cartelle, vale) => {
    const controllo = insieme(cartelle, SCELTA);
    expect(dice(controllo)).toHaveLength(1);
    expect(dice(controllo)[0]).toMatch(
      /^fonti-diverse errore.* La scelta di prima non vale più: un valore è cambiato\.$/,
    );
    expect(turnOver(controllo)).toBe(vale);
  });

  it('un file che si chiama in un altro modo è ancora lui', () => {
    expect(turnOver(insieme([estratto(6, 'estratto (2).xlsx'), delComune(5)], SCELTA))).toBe(6);
  });

  it('la scelta di un altro ente, o di un’altra voce, non c’entra', () => {
    const altre: readonly SceltaFonte[] = [
      { ...SCELTA, ente: 'COMUNE DI TORNATA' },
      { ...SCELTA, voce: 'carenza' },
    ];
    expect(dice(insieme([estratto(6), delComune(5)], ...altre))).toEqual([DIVERSI]);
  });

  it('anche il complessivo che ne segue si dice una volta', () => {
    const completo = (turno: number, nome: string): WorkbookSnapshot => delComune(turno, nome);
    const controllo = insieme([completo(6, 'a.xlsx'), completo(5, 'b.xlsx')]);
    expect(dice(controllo)).toHaveLength(1);
    expect(dice(controllo)[0]).toMatch(/Anche il complessivo differisce, di altrettanto\.$/);
  });

  it('il foglio Dati dice quale vale e, accanto, l’altra origine', () => {
    const controllo = insieme([estratto(6), delComune(5)], SCELTA);
    const dato = controllo.contesto.fatti.dato('BOZZOLO', 'turnOver');
    expect([dato?.tabella.file, dato?.valore]).toEqual([0, { tipo: 'numero', numero: 6 }]);
  });

  it('la scelta si ricava dalle origini che si mostrano', () => {
    const { contesto } = insieme([estratto(6), delComune(5)]);
    const fonti = fontiInDisaccordo(contesto, 'BOZZOLO', 'turnOver');
    expect(fonti.map(({ file, valore }) => [file, valore])).toEqual([
      ['estratto.xlsx', 6],
      ['bozzolo.xlsx', 5],
    ]);
    expect(scegliFonte('COMUNE DI BOZZOLO', 'turnOver', fonti, 'estratto.xlsx')).toEqual(SCELTA);
    expect(scegliFonte('COMUNE DI BOZZOLO', 'turnOver', fonti, 'mai visto.xlsx')).toBeNull();
  });
});

describe('un numero in un file e «non rilevabile» nell’altro', () => {
  const cartelle = [estratto('n.r.'), delComune(5)];
  const scelta = (file: string, valore: SceltaFonte['valore'], invece: SceltaFonte['invece']): SceltaFonte => ({
    ...SCELTA,
    file,
    valore,
    invece,
  });

  it('è un avviso solo, con le due origini', () => {
    const controllo = insieme(cartelle);
    expect(dice(controllo)).toEqual([
      'fonti-diverse avviso: COMUNE DI BOZZOLO: «turn-over» è n.r. in «estratto.xlsx» (foglio «Turn-over», cella B3) ' +
        'e 5 in «bozzolo.xlsx» (foglio «Quadro», cella C3). Finché non si sceglie, vale 5.',
    ]);
    expect(turnOver(controllo)).toBe(5);
  });

  it.each([
    ['il numero', scelta('bozzolo.xlsx', 5, ['n.r.']), 5],
    ['non rilevabile', scelta('estratto.xlsx', 'n.r.', [5]), 'n.r.'],
  ] as const)('scelto %s: vale, e non è più un avviso', (_, una, vale) => {
    const controllo = insieme(cartelle, una);
    expect(dice(controllo).map((frase) => frase.split(':')[0])).toEqual(['fonte-scelta informazione']);
    expect(turnOver(controllo)).toBe(vale);
  });

  it('la scelta scade se il numero cambia', () => {
    const controllo = insieme([estratto('n.r.'), delComune(6)], scelta('estratto.xlsx', 'n.r.', [5]));
    expect(dice(controllo)[0]).toMatch(/^fonti-diverse avviso: .*La scelta di prima non vale più/);
  });

  it('si sceglie anche dal pannello: i valori di ogni file', () => {
    const { contesto } = insieme(cartelle);
    const fonti = fontiInDisaccordo(contesto, 'BOZZOLO', 'turnOver');
    expect(scegliFonte('COMUNE DI BOZZOLO', 'turnOver', fonti, 'bozzolo.xlsx')).toEqual(
      scelta('bozzolo.xlsx', 5, ['n.r.']),
    );
  });

  it('con due numeri diversi e un n.r. il rilievo resta uno, di gravità errore', () => {
    const controllo = insieme([estratto('n.r.'), delComune(5), estratto(6, 'altro.xlsx')]);
    expect(dice(controllo).map((frase) => frase.split(':')[0])).toEqual(['fonti-diverse errore']);
  });
});
