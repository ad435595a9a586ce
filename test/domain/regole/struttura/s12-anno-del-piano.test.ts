import { s12 } from '../../../../src/domain/regole/struttura/s12-anno-del-piano';
import type { Tabella, TipoTabella } from '../../../../src/domain/tabelle/tabella';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { anagrafica, contesto, esito, scheda, tabella } from '../../../costruttori/contesto';
import type { OpzioniTabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

function con(voci: VoceKey | readonly VoceKey[], opzioni: OpzioniTabella, tipo: TipoTabella = 'offerta'): Tabella {
  const colonne = typeof voci === 'string' ? [voci] : voci;
  return tabella(tipo, colonne, [['COMUNE DI BOZZOLO', ...colonne.map(() => 1)]], opzioni);
}

const nel2021 = (...tabelle: readonly Tabella[]) => contesto({ anno: 2021, tabelle });

describe('S12: anno del piano', () => {
  it.each<[string, Tabella]>([
    ['stesso anno', con('complessivo', { anno: 2021, titolo: 'Disponibili 2021' })],
    ['senza anno', con('complessivo', {})],
    ['assegnate l’anno prima', con('assegnate', { anno: 2020, titolo: 'Assegnate nel 2020', anni: [2020] })],
    ['turn-over con la media', con('turnOver', { anno: 2021, titolo: 'Turn-over (media 2018-2020)' })],
    ['turn-over annuo', con(['turnOverAnnuo', 'turnOverAnnuo'], { anni: [2018, 2020] })],
    ['confronto con l’anno prima', con(['complessivo', 'complessivo'], { anni: [2020, 2021] })],
    [
      'popolazione di un’altra data',
      con('popolazione', { anno: 2020, titolo: 'Popolazione al 1 gennaio 2020' }, 'popolazione'),
    ],
    ['fondi di altri anni', con('fondi', { anno: 2019, titolo: 'DGR 2065/2019' }, 'fondi')],
  ])('pulito: %s', (_, tabella) => {
    expect(esito(s12, nel2021(tabella))).toEqual([]);
  });

  it('la tabella di un altro anno: la cella è il titolo che lo dice, una volta sola', () => {
    const dove = nel2021(con('complessivo', { anno: 2020, titolo: 'Piano annuale 2020' }));
    expect(esito(s12, dove)).toEqual([['A1', 'tabella', 'errore']]);
    expect(frasiDi(s12, dove)).toEqual(["La tabella è dell'anno 2020, il piano dell'anno 2021."]);
  });

  it('se l’anno sta solo nel nome del foglio la cella è l’intestazione', () => {
    expect(esito(s12, nel2021(con('complessivo', { anno: 2020, nome: 'Dati 2020' })))).toEqual([
      ['A1', 'tabella', 'errore'],
    ]);
  });

  it.each<[string, Tabella, string, string]>([
    [
      'assegnate',
      con('assegnate', { anni: [2019] }),
      'assegnate',
      "Le assegnate sono dell'anno 2019; si aspettava il 2020.",
    ],
    [
      'assegnate dello stesso anno',
      con('assegnate', { anni: [2021] }),
      'assegnate',
      "Le assegnate sono dell'anno 2021; si aspettava il 2020.",
    ],
    [
      'turn-over annuo',
      con('turnOverAnnuo', { anni: [2017] }),
      'turn-over',
      "Il turn-over è dell'anno 2017; si aspettava il triennio 2018-2020.",
    ],
    [
      'sola colonna di un altro anno',
      con('complessivo', { anni: [2020] }),
      'colonna',
      "La colonna «disponibili» è dell'anno 2020, il piano dell'anno 2021.",
    ],
  ])('colonna: %s', (_, tabella, codice, frase) => {
    expect(esito(s12, nel2021(tabella))).toEqual([['B1', codice, 'errore']]);
    expect(frasiDi(s12, nel2021(tabella))).toEqual([frase]);
  });

  it('vale anche nella scheda di un ente', () => {
    const voci = scheda([
      ['turnOverAnnuo', 1, 2018],
      ['turnOverAnnuo', 2, 2017],
    ]);
    expect(esito(s12, nel2021(voci))).toEqual([['A3', 'turn-over', 'errore']]);
  });

  it.each(['Turn-over (media 2017-2019)', 'Libere e turn over, media degli anni dal 2017 al 2019'])('%s', (titolo) => {
    const dove = nel2021(con('turnOver', { anno: null, titolo }));
    expect(esito(s12, dove)).toEqual([['A1', 'media', 'errore']]);
    expect(frasiDi(s12, dove)).toEqual(['La media è del periodo 2017-2019; si aspettava 2018-2020.']);
  });

  it('l’anno dell’anagrafica', () => {
    const dove = contesto({ anno: 2021, anagrafiche: [anagrafica({ ente: 'COMUNE DI BOZZOLO', anno: '2020' })] });
    expect(esito(s12, dove)).toEqual([['B2', 'anagrafica', 'errore']]);
    expect(frasiDi(s12, dove)).toEqual(["L'anagrafica dice 2020, ma il piano è dell'anno 2021."]);
  });

  it.each<[string, boolean]>([
    ['Piano annuale dell’offerta abitativa 2020', true],
    ['ANNO 2020', true],
    ['Piano annuale dell’offerta abitativa 2021', false],
    ['Piano triennale 2021-2023', false],
    ['Unità assegnate nell’anno 2020', false],
    ['Popolazione anno 2020', false],
    ['Piano approvato il 15/12/2020', false],
    ['L.R. 16/2016', false],
    ['Elenco dei comuni', false],
  ])('titolo del foglio: %s', (testo, diverso) => {
    const testi = [{ testo, posizione: { riga: 2, colonna: 1 }, ruolo: 'titolo' as const, foglio: 'Copertina' }];
    const dove = contesto({ anno: 2021, testi });
    expect(esito(s12, dove)).toEqual(diverso ? [['B3', 'titolo', 'errore']] : []);
    expect(frasiDi(s12, dove)).toEqual(diverso ? ["Il titolo dice 2020, ma il piano è dell'anno 2021."] : []);
  });

  it('senza un anno del piano non c’è niente da confrontare', () => {
    expect(esito(s12, contesto({ tabelle: [con('assegnate', { anni: [2015] })] }))).toEqual([]);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(s12, foglioVuoto())).toEqual([]);
  });
});
