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
    ['confronto del turn-over con l’anno prima', con(['turnOver', 'turnOver'], { anni: [2020, 2021] })],
    ['confronto con la colonna senza anno', con(['turnOver', 'turnOver'], { anni: [2020, null] })],
    ['quota dell’anno prima, che non tutti hanno', con(['polizia'], { anni: [2020] })],
    ['turn-over del triennio, detto dal titolo', con('turnOver', { anno: 2018, titolo: 'Turn-over 2018' })],
    ['media di altre voci', con('complessivo', { titolo: 'Disponibili (media 2015-2017)' })],
    ['fondi di altri anni', con('fondi', { anno: 2019, titolo: 'DGR 2065/2019' }, 'fondi')],
  ])('pulito: %s', (_, tabella) => {
    expect(esito(s12, nel2021(tabella))).toEqual([]);
  });

  it('la tabella di un altro anno: la cella è il titolo che lo dice, una volta sola', () => {
    const dove = nel2021(con('complessivo', { anno: 2020, titolo: 'Piano annuale 2020' }));
    expect(esito(s12, dove)).toEqual([['A1', 'tabella', 'errore']]);
    expect(frasiDi(s12, dove)).toEqual(["La tabella è dell'anno 2020, il piano dell'anno 2021."]);
  });

  it.each<[string, Tabella]>([
    ['dell’anno dopo', con('complessivo', { anno: 2022 })],
    ['assegnate due anni prima', con('assegnate', { anno: 2019 })],
    ['assegnate dell’anno dopo', con('assegnate', { anno: 2022 })],
    ['turn-over prima del triennio', con('turnOver', { anno: 2017 })],
    ['assegnate insieme alle disponibili', con(['complessivo', 'assegnate'], { anno: 2020 })],
    ['turn-over insieme alle disponibili', con(['turnOver', 'complessivo'], { anno: 2020 })],
    ['senza nessuna voce', tabella('offerta', [null], [['COMUNE DI BOZZOLO', 1]], { anno: 2020 })],
  ])('tabella di un altro anno: %s', (_, tabella) => {
    expect(esito(s12, nel2021(tabella))).toEqual([['A1', 'tabella', 'errore']]);
  });

  it('la copia di un altro anno non è uno sbaglio: si dice che non conta', () => {
    const anni = [2021, 2020].map((anno) => con('complessivo', { anno, titolo: `Piano annuale ${anno}` }));
    expect(esito(s12, contesto({ anno: 2021, tabelle: anni }))).toEqual([['A1', 'altro-anno', 'informazione']]);
    expect([...s12.verifica(contesto({ anno: 2021, tabelle: anni }))][0]).toMatchObject({
      trovato: 2020,
      atteso: 2021,
    });
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

  it.each<[string, Tabella, readonly string[]]>([
    ['turn-over dell’anno del piano', con('turnOverAnnuo', { anni: [2021] }), ['B1 turn-over']],
    ['due colonne di altri anni', con(['turnOver', 'turnOver'], { anni: [2020, 2019] }), ['B1 colonna', 'C1 colonna']],
    ['l’anno giusto in un’altra voce', con(['turnOver', 'carenza'], { anni: [2020, 2021] }), ['B1 colonna']],
  ])('colonne: %s', (_, tabella, attese) => {
    expect(esito(s12, nel2021(tabella)).map(([cella, codice]) => `${cella} ${codice}`)).toEqual(attese);
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

  it.each<[string, VoceKey | readonly VoceKey[]]>([
    ['Turn-over (media 2018-2019)', 'turnOver'],
    ['Turn-over (media 2017-2020)', 'turnOver'],
    ['Disponibili e turn-over (media 2017-2019)', ['complessivo', 'turnOver']],
  ])('basta un anno sbagliato: %s', (titolo, voci) => {
    expect(esito(s12, nel2021(con(voci, { titolo }))).map(([, codice]) => codice)).toEqual(['media']);
  });

  it.each<[string, Parameters<typeof anagrafica>[0]]>([
    ['senza anno', { ente: 'COMUNE DI BOZZOLO' }],
    ['con un anno che non si legge', { ente: 'COMUNE DI BOZZOLO', anno: 'prossimo' }],
    ['con l’anno giusto', { ente: 'COMUNE DI BOZZOLO', anno: 'anno 2021' }],
  ])('anagrafica %s', (_, campi) => {
    expect(esito(s12, contesto({ anno: 2021, anagrafiche: [anagrafica(campi)] }))).toEqual([]);
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

  it('due titoli sbagliati sono due rilievi, dovunque stiano; una nota non è un titolo', () => {
    const scritto = (riga: number, colonna: number, ruolo: 'titolo' | 'nota') => {
      return { testo: 'Piano annuale 2020', posizione: { riga, colonna }, ruolo, foglio: 'Copertina' };
    };
    const testi = [scritto(1, 11, 'titolo'), scritto(11, 1, 'titolo'), scritto(1, 11, 'titolo'), scritto(5, 5, 'nota')];
    expect(esito(s12, contesto({ anno: 2021, testi })).map(([cella]) => cella)).toEqual(['L2', 'B12']);
  });

  it('senza un anno del piano non c’è niente da confrontare', () => {
    expect(esito(s12, contesto({ tabelle: [con('assegnate', { anni: [2015] })] }))).toEqual([]);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(s12, foglioVuoto())).toEqual([]);
  });
});
