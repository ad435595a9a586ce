import { disegnaScadenze } from '../../../../src/domain/fogli/scadenze';
import { valida } from '../../../../src/domain/regole/applica';
import { REGOLE_SCADENZE } from '../../../../src/domain/regole/scadenze/indice';
import { d02 } from '../../../../src/domain/regole/scadenze/d02-approvazione';
import { d05 } from '../../../../src/domain/regole/scadenze/d05-prefettura';
import type { Contesto } from '../../../../src/domain/contesto';
import { pretendiBenFormata } from '../../../costruttori/ben-formata';
import { anagrafica, contesto, esito, scheda, tabella } from '../../../costruttori/contesto';
import { pianoCon } from '../../../costruttori/scadenze';
import type { PezziScadenze } from '../../../costruttori/scadenze';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

/** "D01 non-avviata 10": regola, codice e giorni di ritardo di tutto ciò che le regole D dicono. */
function detto(dove: Contesto): string[] {
  return REGOLE_SCADENZE.flatMap((regola) =>
    [...regola.verifica(dove)].map((segnalazione) => {
      pretendiBenFormata(regola, dove, segnalazione);
      return `${regola.id} ${segnalazione.codice} ${segnalazione.ritardo ?? '-'}`;
    }),
  );
}

describe('i passi del piano: si dice solo ciò che è in ritardo', () => {
  it.each<[string, PezziScadenze, string[]]>([
    // Chi non tiene le date.
    ['senza date', {}, []],
    ['senza date e con un anno lontano', { anno: 2019 }, []],
    ['solo l’approvazione, in tempo', { approvato: '2020-12-31' }, []],
    ['solo l’approvazione, il giorno dopo', { approvato: '2021-01-01' }, ['D02 approvato-tardi 1']],
    [
      'solo l’approvazione, tardi: degli altri passi non si sa',
      { approvato: '2021-03-31' },
      ['D02 approvato-tardi 90'],
    ],
    ['senza l’anno del piano', { anno: null, approvato: '2021-03-31' }, []],
    // La ricognizione.
    ['avviata l’ultimo giorno', { oggi: '2020-12-01', fatte: { ricognizione: '2020-10-31' } }, []],
    ['avviata tardi', { oggi: '2020-12-01', fatte: { ricognizione: '2020-11-03' } }, ['D01 avviata-tardi 3']],
    [
      'aprirla agli enti è avviarla',
      { oggi: '2020-12-01', finestra: { apertura: '2020-11-10' } },
      ['D01 avviata-tardi 10'],
    ],
    [
      'la data di avvio vale più dell’apertura',
      { oggi: '2020-12-01', fatte: { ricognizione: '2020-10-20' }, finestra: { apertura: '2020-11-10' } },
      [],
    ],
    ['di domani: è una previsione', { oggi: '2020-10-20', fatte: { ricognizione: '2020-11-20' } }, []],
    [
      'prevista, ma il termine è passato',
      { oggi: '2020-11-05', fatte: { ricognizione: '2020-11-20' } },
      ['D01 non-avviata 5'],
    ],
    [
      'l’invio è fatto: la ricognizione è avviata, non si sa quando',
      { oggi: '2021-01-19', approvato: '2020-12-20', fatte: { invio: '2020-12-22', pubblicazione: '2020-12-22' } },
      [],
    ],
    // L'approvazione.
    [
      'non approvato, il termine è passato',
      { oggi: '2021-01-10', fatte: { ricognizione: '2020-10-20' } },
      ['D02 non-approvato 10'],
    ],
    ['non approvato, il termine è oggi', { oggi: '2020-12-31', fatte: { ricognizione: '2020-10-20' } }, []],
    [
      'inviato senza la data di approvazione: è approvato, non si sa quando',
      { oggi: '2021-06-01', fatte: { ricognizione: '2020-10-20', invio: '2021-05-20' } },
      [],
    ],
    [
      'anno finito: la data manca, il ritardo non si sa',
      { oggi: '2022-01-01', fatte: { ricognizione: '2020-10-20' } },
      [],
    ],
    [
      'anno finito: un ritardo scritto si dice ancora',
      { oggi: '2026-01-01', fatte: { ricognizione: '2020-11-01' } },
      ['D01 avviata-tardi 1'],
    ],
    // Dopo l'approvazione.
    [
      'tutto in tempo, l’ultimo giorno',
      {
        oggi: '2021-06-01',
        approvato: '2020-12-15',
        fatte: { ricognizione: '2020-10-31', invio: '2020-12-30', pubblicazione: '2020-12-30', avviso: '2021-01-14' },
      },
      [],
    ],
    [
      'tutto un giorno tardi',
      {
        oggi: '2021-06-01',
        approvato: '2020-12-15',
        fatte: { ricognizione: '2020-10-31', invio: '2020-12-31', pubblicazione: '2020-12-31', avviso: '2021-01-15' },
      },
      ['D03 inviato-tardi 1', 'D03 pubblicato-tardi 1', 'D04 avviso-tardi 1'],
    ],
    [
      'niente dopo l’approvazione, e i termini sono passati',
      { oggi: '2021-01-20', approvato: '2020-12-15', fatte: { ricognizione: '2020-10-31' } },
      ['D03 non-inviato 21', 'D03 non-pubblicato 21', 'D04 avviso-mancante 6'],
    ],
    [
      'l’ultimo giorno per inviare',
      { oggi: '2020-12-30', approvato: '2020-12-15', fatte: { ricognizione: '2020-10-31' } },
      [],
    ],
    // La Prefettura.
    [
      'quota per la polizia: la Prefettura non risulta avvisata',
      {
        oggi: '2020-12-20',
        approvato: '2020-12-15',
        fatte: { ricognizione: '2020-10-31' },
        polizia: 5,
      },
      ['D05 non-comunicato 5'],
    ],
    [
      'avvisata il giorno dell’approvazione',
      {
        oggi: '2020-12-20',
        approvato: '2020-12-15',
        fatte: { ricognizione: '2020-10-31', prefettura: '2020-12-15' },
        polizia: 5,
      },
      [],
    ],
    [
      'avvisata due giorni dopo',
      {
        oggi: '2020-12-20',
        approvato: '2020-12-15',
        fatte: { ricognizione: '2020-10-31', prefettura: '2020-12-17' },
        polizia: 5,
      },
      ['D05 comunicato-tardi 2'],
    ],
  ])('%s', (_, pezzi, atteso) => {
    const dove = pianoCon(pezzi);
    expect(detto(dove)).toEqual(atteso);
    if (dove.procedura) expect(ritardiDelFoglio(dove)).toEqual(atteso.map((uno) => Number(uno.split(' ')[2])).sort());
  });

  it('un foglio vuoto, senza anno né date, non dice niente', () => {
    expect(detto(foglioVuoto())).toEqual([]);
  });

  it('la cartella del capofila ancora vuota ha già i suoi termini', () => {
    expect(detto(pianoCon({ tabelle: [], oggi: '2020-12-01', fatte: { ricognizione: '2020-11-03' } }))).toEqual([
      'D01 avviata-tardi 3',
    ]);
  });

  it('nella cartella di un ente solo i termini del piano non sono suoi', () => {
    const sola = { tabelle: [scheda([['turnOver', 2]])], anagrafiche: [anagrafica({ ente: 'COMUNE DI BOZZOLO' })] };
    const tardi = { oggi: '2021-06-01', approvato: '2021-03-31', fatte: { ricognizione: '2020-11-03' } };
    expect(detto(pianoCon({ ...sola, ...tardi }))).toEqual([]);
    // Accanto ad altre, sì: è il capofila che le guarda insieme.
    expect(detto(pianoCon({ ...sola, ...tardi, file: 2 })).slice(0, 2)).toEqual([
      'D01 avviata-tardi 3',
      'D02 approvato-tardi 90',
    ]);
  });
});

/** I giorni di ritardo che il foglio «Scadenze» mostra, senza gli zeri. */
function ritardiDelFoglio(dove: Contesto): number[] {
  if (!dove.procedura) return [];
  const righe = disegnaScadenze(dove, dove.procedura)[0]?.celle ?? [];
  return righe
    .map((riga) => riga[5]?.valore)
    .filter((valore): valore is number => typeof valore === 'number' && valore > 0)
    .sort();
}

describe('D02: la data di approvazione', () => {
  const tabelle = [tabella('offerta', ['turnOver'], [['COMUNE DI BOZZOLO', 1], ['COMUNE DI TORNATA', 0]])]; // prettier-ignore
  const anagrafiche = [anagrafica({ ente: 'UFFICIO DI PIANO', approvato: '2021-03-31' })];

  it.each<[string, string | undefined, string]>([
    ['scritta nell’anagrafica: si indica la cella', undefined, 'B2'],
    ['uguale a quella delle impostazioni', '2021-03-31', 'B2'],
    ['diversa da quella delle impostazioni: la cella non c’entra', '2021-02-28', '-'],
  ])('%s', (_, approvato, cella) => {
    const dove = contesto({ anno: 2021, tabelle, anagrafiche, ...(approvato ? { approvato } : {}) });
    expect(esito(d02, dove)).toEqual([[cella, 'approvato-tardi', 'avviso']]);
  });

  it('la stessa data scritta in un altro campo non è la sua cella', () => {
    const compilata = anagrafica({ dataCompilazione: '2021-03-31', approvato: '2021-03-31' });
    expect(esito(d02, contesto({ anno: 2021, tabelle, anagrafiche: [compilata] }))).toEqual([
      ['B2', 'approvato-tardi', 'avviso'],
    ]);
  });

  it('quella ricavata dall’anno non conta', () => {
    expect(esito(d02, contesto({ anno: 2021, tabelle }))).toEqual([]);
  });
});

it.each<[string, PezziScadenze, (string | undefined)[]]>([
  ['il giorno in cui si è fatto tardi', { fatte: { ricognizione: '2020-11-03' } }, ['03/11/2020']],
  ['niente, se è solo previsto', { fatte: { ricognizione: '2020-12-20' } }, [undefined]],
  ['niente, se non è fatto', { oggi: '2021-01-10', fatte: { ricognizione: '2020-10-20' } }, [undefined]],
])('si trova %s', (_, pezzi, trovati) => {
  const dove = pianoCon({ oggi: '2020-12-01', ...pezzi });
  const dette = REGOLE_SCADENZE.flatMap((regola) => [...regola.verifica(dove)]);
  expect(dette.map(({ trovato }) => trovato)).toEqual(trovati);
});

it('D05 vale dal R.R. 3/2019', () => {
  expect([valida(d05, '2019-03-12'), valida(d05, '2019-03-13')]).toEqual([false, true]);
});

it('le frasi dicono che cosa, entro quando, quando e di quanto', () => {
  const [d01, , d03, d04] = REGOLE_SCADENZE;
  const dove = pianoCon({
    oggi: '2021-01-20',
    approvato: '2020-12-15',
    fatte: { ricognizione: '2020-11-01' },
    polizia: 5,
  });
  expect([d01, d03, d04, d05].flatMap((regola) => (regola ? frasiDi(regola, dove) : []))).toEqual([
    'La ricognizione è stata avviata il 01/11/2020: il termine era il 31/10/2020, 1 giorno di ritardo.',
    "L'invio del piano alla Regione non risulta: il termine era il 30/12/2020, 21 giorni di ritardo.",
    'La pubblicazione del piano non risulta: il termine era il 30/12/2020, 21 giorni di ritardo.',
    "La pubblicazione dell'avviso non risulta: il termine era il 14/01/2021, 6 giorni di ritardo.",
    'La comunicazione alla Prefettura delle unità per le Forze di Polizia non risulta: ' +
      'il termine era il 15/12/2020, 36 giorni di ritardo.',
  ]);
});
