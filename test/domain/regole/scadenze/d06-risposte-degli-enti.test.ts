import { applicaRegole } from '../../../../src/domain/regole/applica';
import { d06 } from '../../../../src/domain/regole/scadenze/d06-risposte-degli-enti';
import { disegnaScadenze } from '../../../../src/domain/fogli/scadenze';
import type { Contesto } from '../../../../src/domain/contesto';
import { pretendiBenFormata } from '../../../costruttori/ben-formata';
import { anagrafica, contesto, scheda, tabella } from '../../../costruttori/contesto';
import type { PezziContesto } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const ENTI = ['COMUNE DI BOZZOLO', 'COMUNE DI TORNATA', 'COMUNE DI VIADANA'];
const [BOZZOLO = '', TORNATA = '', VIADANA = ''] = ENTI;
const CHIUSURA = '2021-03-08';
/** Tutti e tre hanno risposto. */
const RISPOSTE = [tabella('offerta', ['turnOver'], [[BOZZOLO, 1], [TORNATA, 0], [VIADANA, 2]])]; // prettier-ignore

function dopo(pezzi: PezziContesto, oggi = '2021-03-10', chiusura: string | null = CHIUSURA): Contesto {
  return contesto({
    enti: ENTI,
    anno: 2021,
    tabelle: RISPOSTE,
    procedura: { oggi, fatte: {}, ...(chiusura === null ? {} : { finestra: { chiusura } }) },
    ...pezzi,
  });
}

const detto = (dove: Contesto): string[] =>
  [...d06.verifica(dove)].map((segnalazione) => {
    pretendiBenFormata(d06, dove, segnalazione);
    const { codice, ente, ritardo } = segnalazione;
    return `${codice} ${ente ?? '-'} ${ritardo ?? '-'}`;
  });

/** Una cartella per ente, con la sua data di compilazione. */
const comunicazioni = (...date: readonly (string | null)[]): PezziContesto => ({
  tabelle: date.map((_, file) => scheda([['turnOver', 1]], { file })),
  anagrafiche: date.map((data, file) =>
    anagrafica({ ente: ENTI[file % ENTI.length] ?? '', ...(data ? { dataCompilazione: data } : {}) }, { file }),
  ),
});

/** Una cartella per ente, con il giorno in cui il registro dice che è arrivata. */
const arrivate = (...arrivi: readonly (string | null)[]): PezziContesto => ({
  ...comunicazioni(...arrivi.map(() => null)),
  arrivi,
});

describe('D06: chi risponde nei giorni della ricognizione', () => {
  it('foglio vuoto', () => {
    expect(detto(foglioVuoto())).toEqual([]);
  });

  it.each<[string, Contesto, string[]]>([
    ['senza la data di chiusura tace', dopo(arrivate('2021-04-01'), '2021-05-01', null), []],
    ['hanno risposto tutti, non si sa quando', dopo({}), []],
    // Il registro dei file ricevuti.
    ['l’ultimo giorno', dopo(arrivate('2021-03-08T23:59:59', '2021-03-01', '2021-03-02')), []],
    [
      'il giorno dopo',
      dopo(arrivate('2021-03-09T00:00:01', '2021-03-01', '2021-03-02')),
      [`arrivato-tardi ${BOZZOLO} 1`],
    ],
    [
      'due invii: vale il primo',
      dopo(arrivate('2021-03-01', '2021-03-02', '2021-03-02', '2021-04-01'), '2021-04-02'),
      [],
    ],
    [
      'il solo arrivato, tardi',
      dopo({ ...arrivate('2021-03-09', null), enti: ENTI.slice(0, 2) }),
      [`arrivato-tardi ${BOZZOLO} 1`],
    ],
    [
      'importati tutti dopo: il registro non dice quando hanno risposto',
      dopo(arrivate('2021-03-20', '2021-03-20', '2021-03-21'), '2021-03-22'),
      ['importati-dopo - -'],
    ],
    [
      'importati tutti dopo, ma con la data di compilazione',
      dopo({
        ...comunicazioni('2021-03-01', '2021-03-09', null),
        arrivi: ['2021-03-20', '2021-03-20', '2021-03-20'],
      }),
      [`compilato-tardi ${TORNATA} 1`, 'importati-dopo - -'],
    ],
    // Senza registro, la data di compilazione.
    ['compilate in tempo', dopo(comunicazioni('2021-03-01', '2021-03-08', null)), []],
    ['una compilata tardi', dopo(comunicazioni('2021-03-01', '2021-03-10', null)), [`compilato-tardi ${TORNATA} 2`]],
    ['una data di domani è uno sbaglio', dopo(comunicazioni('2021-03-01', '2031-03-10', null)), []],
    [
      'la riga vuota di un estratto non fa arrivare l’ente',
      dopo({
        tabelle: [tabella('offerta', ['turnOver'], [[BOZZOLO, 1], [TORNATA, 0], [VIADANA, null]])], // prettier-ignore
        arrivi: ['2021-03-01'],
      }),
      [`non-arrivato ${VIADANA} 2`],
    ],
    ['una data che non c’è', dopo(comunicazioni('2021-03-01', '2021-02-30', null)), []],
    [
      'il registro vale più della data di compilazione',
      dopo(
        { ...comunicazioni('2021-03-20', null, null), arrivi: ['2021-03-01', '2021-03-02', '2021-03-03'] },
        '2021-04-01',
      ),
      [],
    ],
    // Chi manca.
    [
      'non arrivato, il termine è passato',
      dopo({ tabelle: [tabella('offerta', ['turnOver'], [[BOZZOLO, 1], [TORNATA, 0]])] }), // prettier-ignore
      [`non-arrivato ${VIADANA} 2`],
    ],
    [
      'non arrivato, ma è l’ultimo giorno',
      dopo({ tabelle: [tabella('offerta', ['turnOver'], [[BOZZOLO, 1], [TORNATA, 0]])] }, CHIUSURA), // prettier-ignore
      [],
    ],
    [
      'una riga vuota non è una risposta',
      dopo({ tabelle: [tabella('offerta', ['turnOver'], [[BOZZOLO, 1], [TORNATA, 0], [VIADANA, null]])] }), // prettier-ignore
      [`non-arrivato ${VIADANA} 2`],
    ],
    [
      'una riga vuota con l’asterisco sì: l’ente non ha U.I. SAP',
      dopo({ tabelle: [tabella('offerta', ['turnOver'], [[BOZZOLO, 1], [TORNATA, 0], [`${VIADANA}*`, null]])] }), // prettier-ignore
      [],
    ],
    [
      'nella cartella di un ente solo gli altri non mancano',
      dopo({ tabelle: [scheda([['turnOver', 1]])], anagrafiche: [anagrafica({ ente: BOZZOLO })] }),
      [],
    ],
    [
      'nella cartella di un ente solo il suo ritardo si dice',
      dopo({
        tabelle: [scheda([['turnOver', 1]])],
        anagrafiche: [anagrafica({ ente: BOZZOLO, dataCompilazione: '2021-03-09' })],
      }),
      [`compilato-tardi ${BOZZOLO} 1`],
    ],
  ])('%s', (_, dove, atteso) => {
    expect(detto(dove)).toEqual(atteso);
  });

  it('chi è arrivato quando non si sa è un’informazione', () => {
    const dove = dopo(arrivate('2021-03-20', '2021-03-20', '2021-03-21'), '2021-03-22');
    expect([...d06.verifica(dove)]).toMatchObject([
      { codice: 'importati-dopo', esito: 'nonVerificabile', gravita: 'informazione', ente: null },
    ]);
  });

  it.each([
    ['tardi', dopo(arrivate('2021-03-09', '2021-03-01', '2021-03-02'))],
    ['mai', dopo({ tabelle: [tabella('offerta', ['turnOver'], [[BOZZOLO, 1], [TORNATA, 0]])] })], // prettier-ignore
  ])('chi è arrivato %s viola la regola', (_, dove) => {
    expect([...d06.verifica(dove)].map((una) => una.esito)).toEqual(['violata']);
  });

  it('la data di compilazione si indica con la sua cella', () => {
    const [uno] = [...d06.verifica(dopo(comunicazioni(null, '2021-03-10', null)))];
    expect(uno?.celle).toEqual([{ file: 1, foglio: 'Anagrafica', riga: 1, colonna: 1 }]);
  });

  it('le frasi dicono che cosa, entro quando e di quanto', () => {
    expect(frasiDi(d06, dopo(arrivate('2021-03-09', '2021-03-02')))).toEqual([
      'COMUNE DI BOZZOLO: la risposta è stata importata il 09/03/2021: il termine era il 08/03/2021, 1 giorno di ritardo.',
      'COMUNE DI VIADANA: la risposta non è arrivata: il termine era il 08/03/2021, 2 giorni di ritardo.',
    ]);
    expect(frasiDi(d06, dopo(arrivate('2021-03-20', '2021-03-20'), CHIUSURA))).toEqual([
      'I file sono stati importati tutti dopo la chiusura della ricognizione (08/03/2021). ' +
        'Non si sa quando hanno risposto: COMUNE DI BOZZOLO e COMUNE DI TORNATA.',
    ]);
  });

  it('la giustificazione di chi manca non scade col passare dei giorni', () => {
    const tabelle = [tabella('offerta', ['turnOver'], [[BOZZOLO, 1], [TORNATA, 0]], { nome: 'Piano' })]; // prettier-ignore
    const impronta = (oggi: string) => applicaRegole([d06], dopo({ tabelle }, oggi))[0]?.impronta;
    expect(impronta('2021-03-10')).toBe(impronta('2021-03-11'));
  });

  it('il foglio «Scadenze» ne dice il conto', () => {
    const riga = (dove: Contesto) =>
      (dove.procedura ? disegnaScadenze(dove, dove.procedura) : [])[0]?.celle
        .find(([prima]) => prima?.valore === 'Rispondere alla ricognizione')
        ?.at(-1)?.valore;
    const tabelle = [tabella('offerta', ['turnOver'], [[BOZZOLO, 1], [TORNATA, 0]])]; // prettier-ignore
    expect(riga(dopo(arrivate('2021-03-09', '2021-03-02')))).toBe('1 ente in ritardo, 1 ente manca');
    expect(riga(dopo({}))).toBe('nessun ritardo');
    expect(riga(dopo({ tabelle }, '2021-03-01'))).toBe('da fare entro il 08/03/2021');
    expect(riga(dopo({}, '2021-03-01', null))).toBeUndefined();
  });
});
