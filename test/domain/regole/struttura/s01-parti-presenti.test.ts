import { s01 } from '../../../../src/domain/regole/struttura/s01-parti-presenti';
import type { Area, ValoreCella } from '../../../../src/domain/snapshot';
import type { Illeggibile, Tabella } from '../../../../src/domain/tabelle/tabella';
import { alloggio, conFogli, elenco } from '../../../costruttori/elenco-unita';
import type { Riga } from '../../../costruttori/elenco-unita';
import { anagrafica, contesto, ente, esito, scheda, tabella } from '../../../costruttori/contesto';
import { foglio } from '../../../costruttori/snapshot';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const ENTI = ['COMUNE DI BOZZOLO', 'COMUNE DI VIADANA'];
const piena = tabella(
  'offerta',
  ['turnOver'],
  [
    [ENTI[0] ?? '', 1],
    [ENTI[1] ?? '', 0],
    ['TOTALE', 1],
  ],
);

function intestazione(voci: readonly string[]): Illeggibile {
  return {
    file: 0,
    foglio: foglio('Dati', [['Ente', ...voci]]),
    area: { riga: 0, colonna: 0, righe: 1, colonne: voci.length + 1 },
    motivo: { codice: 'voci-senza-righe', cella: { riga: 0, colonna: 1 } },
  };
}

function titolo(testo: string): Illeggibile {
  const cella = { riga: 4, colonna: 0 };
  return {
    file: 0,
    foglio: foglio('Dati', [[], [], [], [], [testo]]),
    area: { ...cella, righe: 1, colonne: 1 },
    motivo: { codice: 'titolo-senza-tabella', cella, testo },
  };
}

describe('S01: parti del piano', () => {
  it('una tabella con righe e valori non dà rilievi', () => {
    expect(esito(s01, contesto({ enti: ENTI, tabelle: [piena] }))).toEqual([]);
  });

  it.each([
    ['voce dovuta da tutti', ['Numero U.I. conferite da privati'], 'voci-senza-righe', 'errore'],
    ['voce scritta in un altro modo', ['n. alloggi\nturn-over'], 'voci-senza-righe', 'errore'],
    ['voce facoltativa', ['% Forze di Polizia'], 'facoltativa-senza-righe', 'informazione'],
  ])('intestazione senza righe: %s', (_, voci, codice, gravita) => {
    const dove = contesto({ enti: ENTI, tabelle: [piena], illeggibili: [intestazione(voci)] });
    expect(esito(s01, dove)).toEqual([['B1', codice, gravita]]);
  });

  it('un titolo a cui non segue una tabella è un’informazione (AN-29)', () => {
    const dove = contesto({ tabelle: [piena], illeggibili: [titolo('Alloggi ALER nel sub-ambito di Viadana')] });
    expect(esito(s01, dove)).toEqual([['A5', 'titolo-senza-tabella', 'informazione']]);
    expect(frasiDi(s01, dove)).toEqual([
      'Il titolo «Alloggi ALER nel sub-ambito di Viadana» non è seguito da una tabella.',
    ]);
  });

  it('una tabella senza nessun valore è un rilievo solo, sull’intestazione', () => {
    const vuota = tabella('offerta', ['turnOver', 'carenza'], [[ENTI[0] ?? ''], [ENTI[1] ?? ''], ['TOTALE', 0, 0]]);
    const dove = contesto({ enti: ENTI, tabelle: [vuota] });
    expect(esito(s01, dove)).toEqual([['A1', 'tabella-vuota', 'errore']]);
    expect(frasiDi(s01, dove)).toEqual(['La tabella ha 2 righe di enti e nessun valore.']);
  });

  it('vuota è la risposta giusta se nessun ente della tabella ha alloggi SAP', () => {
    const vuota = tabella('offerta', ['turnOver'], [['COMUNE DI CALVATONE*'], ['COMUNE DI VOLTIDO*']]);
    expect(esito(s01, contesto({ tabelle: [vuota] }))).toEqual([]);
  });

  it.each(['patrimonio', 'popolazione'] as const)(
    '%s non compilata è un’informazione, anche se il totale fa 0',
    (tipo) => {
      const voce = tipo === 'patrimonio' ? 'consistenzaSap' : 'popolazione';
      const vuota = tabella(tipo, [voce], [['Libere'], ['Totale alloggi', 0]], { formule: { B3: '=SUM(B2:B2)' } });
      expect(esito(s01, contesto({ tabelle: [piena, vuota] }))).toEqual([['A1', 'facoltativa-vuota', 'informazione']]);
    },
  );

  it.each<[string, Tabella, readonly string[]]>([
    [
      'popolazione compilata',
      tabella(
        'popolazione',
        ['popolazione', 'popolazioneMaschi'],
        [
          ['Bozzolo', 4066, null],
          ['Viadana', null, null],
        ],
      ),
      [],
    ],
    ['fondi con una nota al posto dell’importo', tabella('fondi', ['fondi'], [['Viadana', 'n.r.']]), []],
    ['patrimonio con uno 0 scritto a mano', tabella('patrimonio', ['consistenzaSap'], [['Libere', 0]]), []],
    [
      'patrimonio con un numero calcolato',
      tabella('patrimonio', ['consistenzaSap'], [['Libere', 3]], { formule: { B2: '=Dati!B2' } }),
      [],
    ],
    [
      'patrimonio con il solo 0 di una formula',
      tabella('patrimonio', ['consistenzaSap'], [['Libere', 0]], { formule: { B2: '=Dati!B2' } }),
      ['A1 facoltativa-vuota'],
    ],
    [
      'patrimonio con il solo complessivo a 0, senza formule lette',
      tabella('patrimonio', ['consistenzaSap', 'consistenza'], [['Libere', null, 0]]),
      ['A1 facoltativa-vuota'],
    ],
    [
      'patrimonio vuoto accanto a una colonna qualunque',
      tabella('patrimonio', [null, 'consistenzaSap'], [['Libere', 'x', null]]),
      ['A1 facoltativa-vuota'],
    ],
    ['patrimonio senza nessuna voce', tabella('patrimonio', [null], [['Libere', 'x']]), []],
    [
      'quote vuote: non sono una parte facoltativa',
      tabella(
        'offerta',
        ['polizia'],
        [
          ['COMUNE DI BOZZOLO', null],
          ['COMUNE DI VIADANA', null],
        ],
      ),
      ['A1 tabella-vuota'],
    ],
    ['una riga sola, che guarda S10', tabella('offerta', ['turnOver'], [['COMUNE DI BOZZOLO', null]]), []],
    [
      'vuota, con un solo ente senza alloggi SAP',
      tabella(
        'offerta',
        ['turnOver'],
        [
          ['COMUNE DI CALVATONE', null],
          ['COMUNE DI VIADANA', null],
        ],
      ),
      ['A1 tabella-vuota'],
    ],
  ])('%s', (_, letta, attesi) => {
    const enti = [...ENTI, ente('COMUNE DI CALVATONE', { senzaSap: true })];
    expect(esito(s01, contesto({ enti, tabelle: [letta] })).map(([cella, codice]) => `${cella} ${codice}`)).toEqual(
      attesi,
    );
  });

  it('le cifre di un altro anno, messe per confronto, non sono risposte', () => {
    const righe = [[ENTI[0] ?? '', 5, null] as const, [ENTI[1] ?? '', 6, null] as const];
    const confronto = tabella('offerta', ['carenza', 'carenza'], righe, { anni: [2020, 2021] });
    expect(esito(s01, contesto({ enti: ENTI, anno: 2021, tabelle: [confronto] }))).toEqual([
      ['A1', 'tabella-vuota', 'errore'],
    ]);
    const voci = scheda([['libere', 5, 2020] as const, ['libere', null, 2021] as const]);
    const anagrafiche = [anagrafica({ ente: 'COMUNE DI BOZZOLO' })];
    expect(esito(s01, contesto({ anno: 2021, tabelle: [voci], anagrafiche }))).toEqual([
      ['A1', 'facoltativa-vuota', 'informazione'],
    ]);
  });

  it.each<[string, readonly (readonly ValoreCella[])[], Partial<Area>, boolean]>([
    ['nella prima riga', [['Ente', 'turn over']], {}, true],
    ['nella quarta riga', [['Ente'], [], [], [null, 'turn over']], {}, true],
    [
      'sotto un numero',
      [
        ['Ente', 2021],
        [null, 'turn over'],
      ],
      {},
      true,
    ],
    ['nella quinta riga, che non è più intestazione', [['Ente'], [], [], [], [null, 'turn over']], {}, false],
    [
      'sotto l’area',
      [
        ['Ente', 'polizia %'],
        [null, 'turn over'],
      ],
      { righe: 1 },
      false,
    ],
    ['a destra dell’area', [['Ente', 'polizia %', 'turn over']], { colonne: 2 }, false],
  ])('la voce dovuta si cerca fra le intestazioni: %s', (_, griglia, area, dovuta) => {
    const illeggibile: Illeggibile = {
      file: 0,
      foglio: foglio('Dati', griglia),
      area: { riga: 0, colonna: 0, righe: griglia.length, colonne: 3, ...area },
      motivo: { codice: 'voci-senza-righe', cella: { riga: 0, colonna: 1 } },
    };
    expect(esito(s01, contesto({ tabelle: [piena], illeggibili: [illeggibile] }))).toEqual(
      dovuta ? [['B1', 'voci-senza-righe', 'errore']] : [['B1', 'facoltativa-senza-righe', 'informazione']],
    );
  });

  it.each<[string, Illeggibile['motivo']['codice'], readonly string[]]>([
    ['un’intestazione senza righe', 'voci-senza-righe', ['voci-senza-righe']],
    ['una colonna dei nomi senza intestazione, che dice S02', 'senza-intestazione-ente', []],
    ['una colonna senza intestazione, che dice S02', 'colonna-senza-intestazione', []],
  ])('una cartella in cui c’è solo %s non è senza tabelle', (_, codice, attesi) => {
    const motivo = { codice, cella: { riga: 0, colonna: 1 } } as Illeggibile['motivo'];
    const dove = contesto({ illeggibili: [{ ...intestazione(['turn over']), motivo }] });
    expect(esito(s01, dove).map((uno) => uno[1])).toEqual(attesi);
  });

  it.each<[string, readonly Riga[], boolean]>([
    ['con gli alloggi', [alloggio(1)], false],
    ['vuoto', [], true],
  ])('una cartella con il solo elenco degli alloggi, %s', (_, righe, manca) => {
    const [rilievo] = s01.verifica(conFogli([elenco(righe)]).contesto);
    expect(rilievo?.codice).toBe(manca ? 'nessuna-tabella' : undefined);
  });

  it('una cartella senza tabelle si dice per file, con ciò che si cercava', () => {
    const dove = contesto({ tabelle: [{ ...piena, file: 0 }], file: 2 });
    const [rilievo, ...altri] = s01.verifica(dove);
    expect(rilievo).toMatchObject({ codice: 'nessuna-tabella', file: 1, celle: [] });
    expect(altri).toEqual([]);
    expect(frasiDi(s01, dove)[0]).toContain("«Numero complessivo U.I. disponibili nell'anno»");
  });

  it.each([
    ['foglio vuoto', foglioVuoto()],
    ['solo un elenco di nomi', contesto({ tabelle: [tabella('elenco', [], [['Bozzolo']])] })],
    [
      'solo numeri che non si sa che cosa contano',
      contesto({
        illeggibili: [
          { ...intestazione(['Alloggi']), motivo: { codice: 'voce-sconosciuta', cella: { riga: 0, colonna: 0 } } },
        ],
      }),
    ],
    ['solo un titolo', contesto({ illeggibili: [titolo('Piano annuale')] })],
  ])('niente da controllare: %s', (_, dove) => {
    expect(esito(s01, dove).filter(([, codice]) => codice === 'nessuna-tabella')).toEqual([
      ['-', 'nessuna-tabella', 'errore'],
    ]);
  });

  it('la cartella di un comune che si dichiara senza U.I. SAP è una risposta', () => {
    const senza = anagrafica({ ente: 'COMUNE DI CALVATONE', statoSap: 'senza U.I. SAP' });
    expect(esito(s01, contesto({ anagrafiche: [senza] }))).toEqual([]);
    const con = anagrafica({ ente: 'COMUNE DI BOZZOLO', statoSap: 'con U.I. SAP' });
    expect(esito(s01, contesto({ anagrafiche: [con] }))).toEqual([['-', 'nessuna-tabella', 'errore']]);
  });

  it.each([
    ['con U.I. SAP', [['A1', 'facoltativa-vuota', 'informazione']]],
    ['senza U.I. SAP', []],
  ])('la consistenza non compilata di un ente %s', (statoSap, attesi) => {
    const chi = anagrafica({ ente: 'COMUNE DI BOZZOLO', statoSap });
    const consistenza = scheda([['consistenzaSap', null] as const, ['consistenza', 0] as const], {
      formule: { B3: '=B2' },
    });
    const dove = contesto({
      tabelle: [scheda([['turnOver', statoSap === 'con U.I. SAP' ? 1 : null]]), consistenza],
      anagrafiche: [chi],
    });
    expect(esito(s01, dove)).toEqual(attesi);
  });

  it('una scheda vuota resta a S10', () => {
    const vuota = scheda([['turnOver', null]]);
    const chi = anagrafica({ ente: 'COMUNE DI BOZZOLO' });
    expect(esito(s01, contesto({ tabelle: [vuota], anagrafiche: [chi] }))).toEqual([]);
  });

  it('dice le frasi delle intestazioni senza righe e delle parti facoltative', () => {
    const patrimonio = tabella('patrimonio', ['consistenzaSap'], [['Libere']]);
    const dove = contesto({
      tabelle: [piena, patrimonio],
      illeggibili: [intestazione(['turn over']), intestazione(['polizia %'])],
    });
    expect(frasiDi(s01, dove)).toEqual([
      "L'intestazione c'è, ma sotto non ci sono righe di enti.",
      "L'intestazione c'è, ma sotto non ci sono righe. La parte è facoltativa.",
      'La tabella non è compilata. La parte è facoltativa.',
    ]);
  });
});
