import { registroDedotto } from '../../../src/domain/enti/registro';
import type { Tabella } from '../../../src/domain/tabelle/tabella';
import type { VoceKey } from '../../../src/domain/voci/voce';
import { anagrafica, scheda, tabella } from '../../costruttori/contesto';
import { ENTI_OGLIO_PO } from './registro-oglio-po';

const VOCI_PIANO = ['complessivo', 'turnOver', 'carenza', 'nuova'] as const satisfies readonly VoceKey[];

const tabellaDi = (voce: VoceKey, nomi: readonly string[], file = 0): Tabella =>
  tabella(
    'offerta',
    [voce],
    nomi.map((nome): [string, number] => [nome, 0]),
    { file },
  );
const tabelleDi = (nomi: readonly string[], file = 0): Tabella[] =>
  VOCI_PIANO.map((voce) => tabellaDi(voce, nomi, file));
const nomi = (tabelle: readonly Tabella[]): string[] => registroDedotto(tabelle, []).enti.map((ente) => ente.nome);

const TRE = ['ALER BS-CR-MN U.O. MANTOVA', 'COMUNE DI BOZZOLO', 'COMUNE DI VIADANA'];

describe('registro dedotto dalle tabelle', () => {
  it('sono gli enti delle tabelle, con nome ufficiale e codici', () => {
    const registro = registroDedotto(tabelleDi(['ALER BS- CR-MN U.O. MANTOVA', 'Bozzolo', 'Comune di Viadana*']), []);
    expect(registro.provenienza).toBe('dedotto');
    expect(registro.enti.map((ente) => [ente.id, ente.nome, ente.tipo, ente.codiceIstat, ente.provincia])).toEqual([
      ['ALER BS-CR-MN U.O. MANTOVA', 'ALER BS-CR-MN U.O. MANTOVA', 'aler', null, null],
      ['BOZZOLO', 'COMUNE DI BOZZOLO', 'comune', '020007', 'MN'],
      ['VIADANA', 'COMUNE DI VIADANA', 'comune', '020066', 'MN'],
    ]);
  });

  it('i 29 enti dell’Oglio Po, col refuso in tre tabelle su quattro', () => {
    const refuso = ENTI_OGLIO_PO.map((nome) => nome.replace('CASTELDIDONE', 'CASTELIDONE'));
    const [prima, ...altre] = VOCI_PIANO.map((voce) => voce);
    const tabelle = [tabellaDi(prima ?? 'complessivo', ENTI_OGLIO_PO), ...altre.map((voce) => tabellaDi(voce, refuso))];
    expect(nomi(tabelle)).toEqual(ENTI_OGLIO_PO);
  });

  it('un nome storpiato non è un ente nemmeno se la tabella è una sola', () => {
    expect(nomi([tabellaDi('complessivo', ['COMUNE DI CASTELIDONE', 'COMUNE DI VIADANA'])])).toEqual([
      'COMUNE DI CASTELDIDONE',
      'COMUNE DI VIADANA',
    ]);
  });

  it('un nome ignoto e raro conta per quello vicino e frequente', () => {
    const giusti = ['Cooperativa La Casa', 'COMUNE DI VIADANA'];
    const storpiati = ['Coperativa La Casa', 'COMUNE DI VIADANA'];
    const [prima, ...altre] = VOCI_PIANO;
    const tabelle = [tabellaDi(prima, storpiati), ...altre.map((voce) => tabellaDi(voce, giusti))];
    expect(nomi(tabelle)).toEqual(['Cooperativa La Casa', 'COMUNE DI VIADANA']);
  });

  it('chi manca da una tabella resta, chi compare in una sola no', () => {
    const tabelle = [
      ...tabelleDi(TRE),
      tabellaDi('privati', TRE.slice(0, 2)),
      tabellaDi('transitori', [...TRE, 'COMUNE DI MANTOVA']),
    ];
    expect(nomi(tabelle)).toEqual(TRE);
  });

  it('non votano le tabelle che non devono avere tutti gli enti', () => {
    const parziali = Array.from({ length: 9 }, () => tabellaDi('polizia', ['COMUNE DI MANTOVA']));
    const popolazione = tabella('popolazione', ['popolazione'], [['COMUNE DI CREMONA', 1]]);
    expect(nomi([...tabelleDi(TRE), ...parziali, popolazione])).toEqual(TRE);
  });

  it('una cartella di sole quote dà almeno gli enti che nomina', () => {
    expect(nomi([tabellaDi('polizia', ['COMUNE DI MARCARIA', 'COMUNE DI VIADANA'])])).toEqual([
      'COMUNE DI MARCARIA',
      'COMUNE DI VIADANA',
    ]);
  });

  it('due sub-ambiti in due file non si votano contro', () => {
    const altri = ['COMUNE DI CASALMAGGIORE', 'COMUNE DI GUSSOLA', 'COMUNE DI SPINEDA'];
    const terzi = ['COMUNE DI CREMA', 'COMUNE DI SONCINO'];
    expect(nomi([...tabelleDi(TRE, 0), ...tabelleDi(altri, 1), ...tabelleDi(terzi, 2)])).toEqual([
      ...TRE,
      ...altri,
      ...terzi,
    ]);
  });

  it('l’ordine delle tabelle non cambia gli enti', () => {
    const tabelle = [
      ...tabelleDi(TRE),
      tabellaDi('privati', [...TRE, 'COMUNE DI MANTOVA']),
      tabellaDi('transitori', TRE.slice(1)),
    ];
    expect([...nomi([...tabelle].reverse())].sort()).toEqual([...nomi(tabelle)].sort());
  });

  it('la cartella di un ente solo dà il suo ente, dall’anagrafica', () => {
    const registro = registroDedotto(
      [scheda([['complessivo', 1]])],
      [anagrafica({ ente: 'Comune di Bozzolo', ambito: 'Oglio Po' })],
    );
    expect([registro.ambito, registro.enti.map((ente) => ente.nome)]).toEqual(['Oglio Po', ['COMUNE DI BOZZOLO']]);
  });

  it('tante cartelle di un ente solo danno tutti gli enti', () => {
    const registro = registroDedotto(
      ENTI_OGLIO_PO.flatMap((_, file) => [
        scheda([['complessivo', 1]], { file }),
        scheda([['transitori', 0]], { file }),
      ]),
      ENTI_OGLIO_PO.map((ente, file) => anagrafica({ ente }, { file })),
    );
    expect(registro.enti.map((ente) => ente.nome)).toEqual(ENTI_OGLIO_PO);
  });

  it('le cartelle di un ente solo non contano contro il quadro di tutti', () => {
    const schede = (ente: string, i: number): Tabella[] => VOCI_PIANO.map((voce) => tabellaDi(voce, [ente], i + 1));
    const dopo = TRE.slice(1).flatMap(schede);
    expect(nomi([...tabelleDi(TRE, 0), ...dopo, ...dopo])).toEqual(TRE);
  });

  it('senza tabelle non c’è nessun ente', () => {
    expect(registroDedotto([], []).enti).toEqual([]);
    expect(registroDedotto([tabellaDi('complessivo', [])], [anagrafica({ ente: '' })]).enti).toEqual([]);
  });

  it('regge un foglio con migliaia di nomi inventati', () => {
    const inventati = Array.from({ length: 20_000 }, (_, i) => `COMUNE DI PROVA ${i}`);
    expect(nomi([tabellaDi('complessivo', inventati)])).toEqual(inventati);
  });
});
