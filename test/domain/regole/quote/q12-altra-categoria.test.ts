import { q12 } from '../../../../src/domain/regole/quote/q12-altra-categoria';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

type Riga = readonly [string, ...(string | null)[]];

const con = (...righe: Riga[]): ReturnType<typeof contesto> =>
  contesto({ enti: righe.map(([nome]) => nome), tabelle: [tabella('offerta', ['altraCategoria'], righe)] });
const conMotivazione = (...righe: Riga[]): ReturnType<typeof contesto> =>
  contesto({
    enti: righe.map(([nome]) => nome),
    tabelle: [tabella('offerta', ['altraCategoria', 'motivazione'], righe)],
  });

describe('Q12: altra categoria', () => {
  it.each([
    ['nessuna', con(['COMUNE DI SPINEDA', null])],
    ['"no" non è una categoria', con(['ALER BS-CR-MN U.O. MANTOVA', 'no'])],
    ['senza la colonna della motivazione', con(['COMUNE DI SPINEDA', 'Anziani soli'])],
    ['con la motivazione', conMotivazione(['COMUNE DI SPINEDA', 'Anziani soli', 'Sono molti'])],
    [
      'stessa dicitura, scritta con altre maiuscole',
      con(['COMUNE DI SPINEDA', 'Anziani soli'], ['COMUNE DI TORNATA', 'ANZIANI SOLI']),
    ],
    ['diciture diverse', con(['COMUNE DI SPINEDA', 'Anziani soli'], ['COMUNE DI TORNATA', 'Giovani coppie'])],
  ])('pulito: %s', (_, dove) => {
    expect(esito(q12, dove)).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(q12, foglioVuoto())).toEqual([]);
  });

  it('ALER non sceglie categorie', () => {
    const dove = con(['ALER BS-CR-MN U.O. MANTOVA', 'Anziani soli']);
    expect(esito(q12, dove)).toEqual([['B2', 'aler', 'avviso']]);
    expect(frasiDi(q12, dove)[0]).toMatch(/indica «Anziani soli», ma solo un comune/);
  });

  it('la motivazione manca: si guarda la sua cella', () => {
    const dove = conMotivazione(['COMUNE DI SPINEDA', 'Anziani soli', null]);
    expect(esito(q12, dove)).toEqual([['C2', 'senza-motivazione', 'avviso']]);
    expect(frasiDi(q12, dove)).toEqual(['COMUNE DI SPINEDA: manca la motivazione di «Anziani soli».']);
  });

  it('la voce e il trovato dicono di quale cella si parla', () => {
    const [aler] = q12.verifica(con(['ALER BS-CR-MN U.O. MANTOVA', 'Anziani soli']));
    expect(aler).toMatchObject({
      voce: 'altraCategoria',
      trovato: 'Anziani soli',
      parametri: { categoria: 'Anziani soli' },
    });
    const [senza] = q12.verifica(conMotivazione(['COMUNE DI SPINEDA', 'Anziani soli', null]));
    expect(senza).toMatchObject({ voce: 'motivazione', trovato: null, parametri: { categoria: 'Anziani soli' } });
    expect(senza?.celle.map(({ colonna }) => colonna)).toEqual([2, 1]);
  });

  it('la motivazione nella prima colonna si trova lo stesso', () => {
    const dove = contesto({
      enti: ['COMUNE DI SPINEDA'],
      tabelle: [tabella('offerta', ['motivazione', 'altraCategoria'], [['COMUNE DI SPINEDA', null, 'Anziani soli']])],
    });
    expect(esito(q12, dove)).toEqual([['B2', 'senza-motivazione', 'avviso']]);
  });

  it('ALER non entra nel confronto fra comuni', () => {
    const dove = con(['ALER BS-CR-MN U.O. MANTOVA', 'Anziani'], ['COMUNE DI SPINEDA', 'Anziani soli']);
    expect(esito(q12, dove).map(([, codice]) => codice)).toEqual(['aler']);
  });

  it('fuori dalle tabelle con gli enti non si guarda', () => {
    const dove = contesto({
      enti: ['ALER BS-CR-MN U.O. MANTOVA'],
      tabelle: [tabella('enti', ['altraCategoria'], [['ALER BS-CR-MN U.O. MANTOVA', 'Anziani soli']])],
    });
    expect(esito(q12, dove)).toEqual([]);
  });

  it('l’ordine della coppia è quello dei comuni, non di chi scrive di più', () => {
    const dove = con(['COMUNE DI SPINEDA', 'Anziani'], ['COMUNE DI TORNATA', 'Anziani soli']);
    expect([...q12.verifica(dove)][0]).toMatchObject({
      ente: 'COMUNE DI SPINEDA',
      voce: 'altraCategoria',
      trovato: 'Anziani',
      atteso: 'Anziani soli',
      parametri: { altro: 'COMUNE DI TORNATA' },
    });
  });

  it('il caso dell’Oglio Po: due diciture per categorie vicine', () => {
    const dove = con(
      ['COMUNE DI CASALMAGGIORE', 'Donne vittime di violenza con minori'],
      ['COMUNE DI SPINEDA', 'Donne vittime di violenza'],
    );
    expect(esito(q12, dove)).toEqual([['B2', 'diciture-vicine', 'informazione']]);
    expect([...q12.verifica(dove)][0]?.celle.map(({ riga }) => riga)).toEqual([1, 2]);
    expect(frasiDi(q12, dove)).toEqual([
      'COMUNE DI CASALMAGGIORE scrive «Donne vittime di violenza con minori», ' +
        'COMUNE DI SPINEDA «Donne vittime di violenza»: forse è la stessa categoria.',
    ]);
  });

  it('le stesse parole in altro ordine, una volta sola e in qualunque ordine di righe', () => {
    const righe: Riga[] = [
      ['COMUNE DI SPINEDA', 'violenza, donne vittime'],
      ['COMUNE DI TORNATA', 'Donne vittime di violenza'],
      ['COMUNE DI VIADANA', 'Donne vittime di violenza'],
    ];
    for (const dove of [con(...righe), con(...righe.toReversed())]) {
      expect([...q12.verifica(dove)].map((s) => [s.codice, s.ente, s.parametri?.altro])).toEqual([
        ['diciture-vicine', 'COMUNE DI SPINEDA', 'COMUNE DI TORNATA'],
      ]);
    }
  });

  it('un testo lunghissimo o vuoto di parole non fa danni', () => {
    const lungo = 'donne vittime di violenza '.repeat(1_200);
    expect(
      esito(q12, con(['COMUNE DI SPINEDA', lungo], ['COMUNE DI TORNATA', '***'], ['COMUNE DI VIADANA', '__proto__'])),
    ).toEqual([]);
  });
});
