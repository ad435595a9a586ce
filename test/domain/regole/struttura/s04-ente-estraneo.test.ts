import { s04 } from '../../../../src/domain/regole/struttura/s04-ente-estraneo';
import { alloggio, conFogli, elenco } from '../../../costruttori/elenco-unita';
import { contesto, ente, esito, scheda, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const ENTI = ['COMUNE DI BOZZOLO', 'COMUNE DI RIVAROLO MANTOVANO'];

describe('S04: enti estranei', () => {
  it.each(['COMUNE DI BOZZOLO', 'Bozzolo *', 'COMUNE DI BOZOLO'])('%s è di un ente dell’ambito', (nome) => {
    expect(esito(s04, contesto({ enti: ENTI, tabelle: [tabella('offerta', ['turnOver'], [[nome, 1]])] }))).toEqual([]);
  });

  it.each([
    ['COMUNE DI CREMONA', 'fuori-ambito'],
    ['COMUNE DI RIVAROLO DEL RE ED UNITI', 'fuori-ambito'],
    ['COMUNE DI PARMA', 'sconosciuto'],
    ['=HYPERLINK("x")', 'sconosciuto'],
    [' * ', 'riga-senza-nome'],
  ])('%s', (nome, codice) => {
    const dove = contesto({
      enti: ENTI,
      tabelle: [
        tabella(
          'offerta',
          ['turnOver'],
          [
            ['Bozzolo', 1],
            [nome, 1],
          ],
        ),
      ],
    });
    expect(esito(s04, dove)).toEqual([['A3', codice, 'errore']]);
    expect([...s04.verifica(dove)][0]).not.toHaveProperty('correzione');
  });

  it.each(['popolazione', 'elenco', 'enti'] as const)('vale anche nella tabella %s', (tipo) => {
    const dove = contesto({ enti: ENTI, tabelle: [tabella(tipo, ['popolazione'], [['Cremona', 70000]])] });
    expect(esito(s04, dove)).toEqual([['A2', 'fuori-ambito', 'errore']]);
  });

  it.each(['popolazione', 'elenco'] as const)(
    'senza un ente di cui si sappia, la tabella %s non si confronta',
    (tipo) => {
      const dove = contesto({ tabelle: [tabella(tipo, ['popolazione'], [['Cremona', 70000]])] });
      expect(esito(s04, dove)).toEqual([]);
    },
  );

  it.each([
    ['patrimonio', 'Altri usi residenziali'],
    ['fondi', 'DGR 606/2018'],
    ['popolazione', 'Sub-ambito viadanese'],
  ] as const)('in %s una riga "%s" non è di un ente', (tipo, nome) => {
    const dove = contesto({ enti: ENTI, tabelle: [tabella(tipo, ['popolazione'], [[nome, 1]])] });
    expect(esito(s04, dove)).toEqual([]);
  });

  it('in una tabella del piano il sub-ambito al posto di un ente non va', () => {
    const dove = contesto({ enti: ENTI, tabelle: [tabella('offerta', ['turnOver'], [['Sub-ambito viadanese', 1]])] });
    expect(esito(s04, dove)).toEqual([['A2', 'sconosciuto', 'errore']]);
  });

  it('anche negli elenchi di alloggi', () => {
    const registro = { ambito: null, capofila: null, provenienza: 'file' as const, enti: [ente('COMUNE DI VIADANA')] };
    const fogli = [elenco([alloggio(1), alloggio(2, { 'Ente proprietario': 'COMUNE DI PARMA' })])];
    const { contesto: dove } = conFogli(fogli, { registro });
    expect(esito(s04, dove).map(([cella]) => cella)).toEqual(['B3']);
  });

  it('le schede senza nome dell’ente sono un rilievo per cartella', () => {
    const dove = contesto({ enti: ENTI, tabelle: [scheda([['turnOver', 1]]), scheda([['assegnate', 0]])] });
    expect(esito(s04, dove)).toEqual([['A1', 'scheda-senza-ente', 'errore']]);
    expect(frasiDi(s04, dove)).toEqual(['Non si capisce di quale ente sono i dati di questa cartella.']);
  });

  it('dice le frasi', () => {
    const righe = [['COMUNE DI CREMONA', 1] as const, ['Pinco', 1] as const, ['', 1] as const];
    const dove = contesto({ enti: ENTI, tabelle: [tabella('offerta', ['turnOver'], righe)] });
    expect(frasiDi(s04, dove)).toEqual([
      "COMUNE DI CREMONA non è fra gli enti dell'ambito.",
      '«Pinco» non è il nome di un ente conosciuto.',
      'La riga ha dei valori ma non il nome di un ente.',
    ]);
  });

  it('col registro dedotto la frase lo dice', () => {
    const tabelle = ['turnOver', 'carenza', 'nuova'].map((voce) =>
      tabella(
        'offerta',
        [voce === 'carenza' ? 'carenza' : 'turnOver'],
        [
          ['COMUNE DI BOZZOLO', 1],
          ['COMUNE DI DOSOLO', 1],
          ['COMUNE DI VIADANA', 1],
          ...(voce === 'nuova' ? [['COMUNE DI CREMONA', 1] as const] : []),
        ],
      ),
    );
    expect(frasiDi(s04, contesto({ tabelle }))).toEqual([
      "COMUNE DI CREMONA non è fra gli enti dell'ambito. " +
        "L'elenco degli enti è dedotto dalle tabelle, perché non è stato dato un registro dell'ambito.",
    ]);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(s04, foglioVuoto())).toEqual([]);
  });
});
