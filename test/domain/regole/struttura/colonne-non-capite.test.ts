import { nonCapite } from '../../../../src/domain/regole/struttura/colonne-non-capite';
import { s02 } from '../../../../src/domain/regole/struttura/s02-intestazioni';
import { toA1 } from '../../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import type { ColonnaTabella, Tabella, TipoTabella } from '../../../../src/domain/tabelle/tabella';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { contesto, esito, tabella } from '../../../costruttori/contesto';

/** Tre comuni con il turn-over e, accanto, una colonna con questa intestazione e questi valori. */
function accanto(testo: string, valori: readonly ValoreCella[]): Tabella {
  const righe = ['BOZZOLO', 'TORNATA', 'VIADANA'].map((nome, i): [string, ...ValoreCella[]] => [
    `COMUNE DI ${nome}`,
    1,
    valori[i] ?? null,
  ]);
  const fatta = tabella('offerta', ['turnOver', null], righe);
  return { ...fatta, colonne: fatta.colonne.map((una) => (una.voce === null ? { ...una, testo } : una)) };
}
const viste = (testo: string, valori: readonly ValoreCella[]): string[] =>
  [...nonCapite(contesto({ tabelle: [accanto(testo, valori)], anno: 2026 }))].map(
    ({ codice, celle }) => `${codice} ${celle[0] ? toA1(celle[0]) : '-'}`,
  );

describe('una colonna con un’intestazione che non si capisce', () => {
  it.each<[string, string, readonly ValoreCella[], boolean]>([
    ['interi piccoli: forse è una voce', 'T.O.', [1, 2, 3], true],
    ['qualche cella vuota', 'T.O.', [1, null, 3], true],
    ['quasi tutte vuote', 'T.O.', [1, null, null], false],
    ['tutte vuote', 'T.O.', [null, null, null], false],
    ['importi', 'T.O.', [1.5, 2.5, 3.5], false],
    ['numeri negativi', 'T.O.', [-1, -2, -3], false],
    ['numeri di telefono', 'T.O.', [37_581_234, 37_582_345, 37_583_456], false],
    ['al massimo quanti alloggi può avere un ente', 'T.O.', [1999, 1999, 1999], true],
    ['troppi per essere alloggi', 'T.O.', [2000, 2000, 2000], false],
    ['quasi tutti zeri', 'T.O.', [0, 0, 1], true],
    ['chi non risponde', 'T.O.', [1, 2, 'n.r.'], true],
    ['codici scritti come testi', 'T.O.', ['001', '002', '003'], false],
    ['numeri scritti come testi', 'T.O.', ['1', '3 alloggi', '-'], true],
    ['numeri e una parola', 'T.O.', [1, 2, 'boh'], false],
    ['un’intestazione che si capisce, di un anno che non conta', 'Turn-over 2019', [1, 2, 3], false],
    ['alloggi, e non quali', 'Alloggi al 31/12/2020', [1, 2, 3], true],
    ['parole', 'T.O.', ['sì', 'no', 'no'], false],
    ['un’intestazione di ciò che i fogli tengono accanto', 'Note', [1, 2, 3], false],
    ['una percentuale', '% sul totale', [1, 2, 3], false],
  ])('%s', (_, testo, valori, attesa) => {
    expect(viste(testo, valori)).toEqual(attesa ? ['colonna-sconosciuta C1'] : []);
  });
});

describe('quando una colonna si segnala', () => {
  const DOVUTE = ['complessivo', 'turnOver', 'carenza', 'privati', 'transitori', 'assegnate'] as const;

  /** Due comuni con queste voci e una colonna "T.O." in fondo. */
  function con(voci: readonly VoceKey[], tipo: TipoTabella = 'offerta', dellaColonna: Partial<ColonnaTabella> = {}) {
    const righe = ['BOZZOLO', 'VIADANA'].map((nome) => [`COMUNE DI ${nome}`, ...voci.map(() => 1), 1] as const);
    const fatta = tabella(tipo, [...voci, null], righe);
    const colonne = fatta.colonne.map((una) => (una.voce === null ? { ...una, testo: 'T.O.', ...dellaColonna } : una));
    return { ...fatta, colonne };
  }

  it.each<[string, Tabella, number | null, readonly string[]]>([
    ['manca una voce dovuta', con(['turnOver']), 2026, ['C1 colonna-sconosciuta informazione']],
    ['ci sono tutte', con([...DOVUTE, 'nuova']), 2026, []],
    ['la nuova edificazione è divisa in due', con([...DOVUTE, 'ristrutturazione', 'nuovaEdificazione']), 2026, []],
    ['manca la nuova edificazione', con(DOVUTE), 2026, ['H1 colonna-sconosciuta informazione']],
    [
      'manca il turn-over, non la ristrutturazione',
      con([...DOVUTE.filter((voce) => voce !== 'turnOver'), 'ristrutturazione']),
      2026,
      ['H1 colonna-sconosciuta informazione'],
    ],
    ['in un elenco di enti', con([], 'elenco'), 2026, ['B1 colonna-sconosciuta informazione']],
    ['nel registro degli enti', con([], 'enti'), 2026, ['B1 colonna-sconosciuta informazione']],
    ['in un’altra parte del piano', con(['popolazione'], 'popolazione'), 2026, []],
    ['la colonna di un codice', con(['turnOver'], 'offerta', { campo: 'codiceIstat' }), 2026, []],
    [
      'anni affiancati, senza l’anno del piano',
      con(['turnOver'], 'offerta', { anno: 2024 }),
      null,
      ['C1 anni-affiancati avviso'],
    ],
    [
      'una colonna di un altro anno, con l’anno del piano',
      con(['turnOver'], 'offerta', { anno: 2024 }),
      2026,
      ['C1 colonna-sconosciuta informazione'],
    ],
    ['senza anni, senza l’anno del piano', con(['turnOver']), null, ['C1 colonna-sconosciuta informazione']],
    [
      'la voce col suo anno, senza l’anno del piano',
      tabella('offerta', ['turnOver'], [['COMUNE DI BOZZOLO', 1]], { anni: [2024] }),
      null,
      [],
    ],
  ])('%s', (_, dati, anno, attese) => {
    const viste = esito(s02, contesto({ tabelle: [dati], anno })).filter((uno) => uno[1] !== 'voce-mancante');
    expect(viste.map((uno) => uno.join(' '))).toEqual(attese);
  });

  it.each<[string, readonly string[]]>([
    ['T.O.', []],
    ['N. alloggi', ['colonna-sconosciuta']],
    ['2019', ['colonna-sconosciuta']],
  ])('«%s» in un elenco di enti, accanto a una tabella con tutte le voci', (testo, attese) => {
    const tabelle = [con([...DOVUTE, 'nuova'], 'offerta', { testo: 'Note' }), con([], 'elenco', { testo })];
    expect([...nonCapite(contesto({ tabelle, anno: 2026 }))].map(({ codice }) => codice)).toEqual(attese);
  });

  it('i numeri delle righe di un elenco non sono alloggi', () => {
    const righe = [
      ['COMUNE DI BOZZOLO', 1],
      ['COMUNE DI VIADANA', 2],
    ] as const;
    const numerata = tabella('elenco', [null], righe);
    const colonne = numerata.colonne.map((una) => ({ ...una, testo: 'Riga' }));
    expect([...nonCapite(contesto({ tabelle: [{ ...numerata, colonne }], anno: 2026 }))]).toEqual([]);
  });

  it('una tabella senza righe non ha colonne di numeri', () => {
    const vuota = accanto('T.O.', []);
    expect([...nonCapite(contesto({ tabelle: [{ ...vuota, righe: [] }], anno: 2026 }))]).toEqual([]);
  });
});
