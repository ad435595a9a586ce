import { c06 } from '../../../../src/domain/regole/coerenza/c06-aler-scritta-uguale';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const con = (...nomi: readonly string[]): Tabella =>
  tabella(
    'offerta',
    ['turnOver'],
    nomi.map((nome) => [nome, 1] as const),
  );

const enti = ['ALER BS-CR-MN U.O. MANTOVA', 'ALER BS-CR-MN U.O. CREMONA', 'COMUNE DI VIADANA'];

describe('C06: grafie di ALER', () => {
  it.each<[string, string[]]>([
    ['stessa grafia', ['ALER BS-CR-MN U.O. MANTOVA', 'ALER BS-CR-MN U.O. CREMONA']],
    ['maiuscole e minuscole', ['ALER BS-CR-MN U.O. MANTOVA', 'Aler BS-CR-MN U.O. Cremona']],
    ['asterisco', ['ALER BS-CR-MN U.O. MANTOVA*', 'ALER BS-CR-MN U.O. CREMONA']],
    ['aziende diverse', ['ALER BS-CR-MN U.O. MANTOVA', 'ALER MILANO']],
    ['con e senza l’unità', ['ALER BS-CR-MN U.O. MANTOVA', 'ALER BS-CR-MN']],
    ['una cooperativa scritta in due modi', ['ASSOCIAZIONE CASA S.R.L.', 'Associazione Casa SRL']],
    ['comuni', ['COMUNE DI VIADANA', 'Comune  di Viadana', 'Alerano']],
  ])('pulito: %s', (_, nomi) => {
    expect(esito(c06, contesto({ enti, tabelle: [con(...nomi)] }))).toEqual([]);
  });

  it('la stessa azienda in due modi, in tutte le tabelle, è un rilievo solo (AN-11)', () => {
    const nomi = ['ALER BS- CR-MN U.O. MANTOVA', 'ALER BS-CR-MN U.O. CREMONA'];
    const dove = contesto({ enti, tabelle: Array.from({ length: 8 }, () => con(...nomi)) });
    expect(esito(c06, dove)).toEqual([['A2', 'grafie-diverse', 'informazione']]);
    expect([...c06.verifica(dove)][0]?.celle).toHaveLength(2);
    expect(frasiDi(c06, dove)).toEqual([
      'La stessa ALER è scritta in modi diversi: «ALER BS- CR-MN» e «ALER BS-CR-MN».',
    ]);
  });

  it('la stessa unità in due modi; prima la grafia meno usata', () => {
    const tabelle = [
      con('ALER BS-CR-MN U.O. MANTOVA'),
      con('ALER BS-CR-MN UO MANTOVA'),
      con('ALER BS-CR-MN U.O. MANTOVA'),
    ];
    expect([...c06.verifica(contesto({ enti, tabelle }))]).toMatchObject([
      {
        celle: [{ foglio: tabelle[1]?.foglio.nome }, { foglio: tabelle[0]?.foglio.nome }],
        parametri: { grafie: ['UO MANTOVA', 'U.O. MANTOVA'] },
      },
    ]);
  });

  it.each<[string, string[]]>([
    ['in un ordine', ['ALER BS- CR-MN U.O. MANTOVA', 'ALER BS-CR-MN U.O. CREMONA']],
    ['nell’altro', ['ALER BS-CR-MN U.O. CREMONA', 'ALER BS- CR-MN U.O. MANTOVA']],
    ['con spazi davanti', ['ALER BS-CR-MN U.O. CREMONA', '  ALER BS- CR-MN U.O. MANTOVA']],
  ])('grafie usate lo stesso numero di volte: %s', (_, nomi) => {
    const [rilievo] = c06.verifica(contesto({ enti, tabelle: [con(...nomi)] }));
    expect(rilievo?.parametri?.grafie).toEqual(['ALER BS- CR-MN', 'ALER BS-CR-MN']);
  });

  it('le voci del patrimonio di ALER non sono il suo nome', () => {
    const righe = [
      ['ALER nel sub-ambito di Viadana', 235] as const,
      ['Aler nel sub-Ambito di Viadana (%)', 34] as const,
    ];
    expect(esito(c06, contesto({ enti, tabelle: [tabella('patrimonio', ['consistenza'], righe)] }))).toEqual([]);
  });

  it('ogni cartella per sé', () => {
    const prima = con('ALER BS- CR-MN U.O. MANTOVA');
    const seconda = { ...con('ALER BS-CR-MN U.O. MANTOVA'), file: 1 };
    expect(esito(c06, contesto({ enti, tabelle: [prima, seconda] }))).toEqual([]);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(c06, foglioVuoto())).toEqual([]);
  });
});
