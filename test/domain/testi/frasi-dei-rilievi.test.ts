import type { RegolaId } from '../../../src/domain/regole/regola-id';
import type { Segnalazione } from '../../../src/domain/rilievi/segnalazione';
import { profiloPer } from '../../../src/domain/regole/profili/indice';
import { altriCasi } from '../../../src/domain/testi/altri-casi';
import { erroreDiCella } from '../../../src/domain/testi/errore-di-cella';
import { frasi, testiRegola } from '../../../src/domain/testi/indice';
import { apertura, nonPervenuto, oggetto, riassunto } from '../../../src/domain/testi/lettera';
import { comeScritto } from '../../../src/domain/testi/parametro';
import {
  arrotondamentoScritto,
  fonteDellaSoglia,
  fonteDelRilievo,
  frasiSostituzioni,
} from '../../../src/domain/testi/soglie';

const segnalazione = (codice: string, resto: Partial<Segnalazione>): Segnalazione => ({
  codice,
  esito: 'violata',
  celle: [],
  ...resto,
});

const messaggio = (regola: RegolaId, codice: string, resto: Partial<Segnalazione>): string | undefined =>
  testiRegola(regola).messaggi[codice]?.(segnalazione(codice, resto));

const COMUNE = { ente: 'COMUNE DI CORTE' };

describe('le frasi dei rilievi secondo i dati', () => {
  it.each<[RegolaId, string, Partial<Segnalazione>, string]>([
    [
      'A03',
      'valori-diversi',
      { ...COMUNE, voce: 'turnOverAnnuo', trovato: 3, atteso: 4, parametri: { anno: 2021, dove: 'Q', altrove: 'D' } },
      "COMUNE DI CORTE: «turn-over nell'anno» 2021 è 3",
    ],
    [
      'A03',
      'valori-diversi',
      { ...COMUNE, voce: 'turnOverAnnuo', trovato: 3, atteso: 4, parametri: { dove: 'Q', altrove: 'D' } },
      "COMUNE DI CORTE: «turn-over nell'anno» è 3",
    ],
    [
      'A10',
      'oltre-patrimonio',
      { ...COMUNE, trovato: 1, atteso: 0 },
      "nell'anno precedente risulta assegnato 1 alloggio, ma",
    ],
    [
      'A10',
      'oltre-patrimonio',
      { ...COMUNE, trovato: 3, atteso: 2 },
      "nell'anno precedente risultano assegnati 3 alloggi, ma",
    ],
    ['S14', 'manca', { parametri: { campo: 'superficie' } }, 'manca la superficie.'],
    ['S14', 'manca', { parametri: { campo: 'altro' } }, 'manca un dato.'],
    ['S14', 'foglio', { trovato: '12345', atteso: 1 }, 'al massimo 1 cifra.'],
    ['S14', 'mappale', { trovato: '123456', atteso: 5 }, 'al massimo 5 cifre.'],
    ['S14', 'subalterno', { trovato: '12345' }, 'al massimo 4 cifre.'],
    [
      'S07',
      'non-ultimo',
      { celle: [{ file: 0, foglio: 'Q', riga: 11, colonna: 0 }], parametri: { dopo: 1 } },
      'è la 12',
    ],
    ['S07', 'non-ultimo', { parametri: { dopo: 1 } }, "c'è ancora un ente"],
    ['S07', 'non-ultimo', { parametri: { dopo: 2 } }, 'ci sono ancora 2 enti'],
    ['S04', 'sconosciuto', { ente: 'PIPPO' }, '«PIPPO» non è il nome di un ente conosciuto.'],
    ['S04', 'sconosciuto', {}, '«» non è il nome di un ente conosciuto.'],
    ['A01', 'somma-diversa', { ...COMUNE, trovato: 5 }, 'il complessivo è 5, ma  fa 0.'],
    [
      'A01',
      'somma-diversa',
      { ...COMUNE, trovato: 5, parametri: { 'voce-turnOver': 2, 'voce-carenza': 'x', altro: 4, somma: 2 } },
      'ma turn-over 2 fa 2.',
    ],
    ['A01', 'addendo-mancante', { ...COMUNE, parametri: { mancanti: ['turnOver'] } }, '«turn-over» non è un numero'],
    [
      'A01',
      'addendo-mancante',
      { ...COMUNE, parametri: { mancanti: ['turnOver', 'ignota'] } },
      '«turn-over» e «ignota» non sono numeri',
    ],
    [
      'Q08',
      'ambito-oltre-soglia',
      { trovato: 12, atteso: 10, parametri: { transitori: 3, disponibili: 25, percentualeComuni: 0 } },
      'oltre la soglia del 10 %.',
    ],
    [
      'Q08',
      'ambito-entro-soglia',
      {
        trovato: 8,
        atteso: 10,
        parametri: { transitori: 2, disponibili: 25, transitoriComuni: 1, disponibiliComuni: 20, percentualeComuni: 5 },
      },
      'Per i soli comuni: 1 su 20, il 5 %.',
    ],
    [
      'Q05',
      'unita-polizia',
      { ...COMUNE, trovato: 10, parametri: { disponibili: 20, esatte: 2, unita: 2 } },
      'è 2 unità.',
    ],
    [
      'Q05',
      'unita-polizia',
      { ...COMUNE, trovato: 10, parametri: { disponibili: 11, esatte: 1.1, unita: 2 } },
      "è 1,1; all'unità superiore sono 2",
    ],
    [
      'Q05',
      'unita-polizia',
      { ...COMUNE, trovato: 10, parametri: { disponibili: 11, esatte: 1.1, unita: 1 } },
      "è 1,1; all'unità inferiore è 1",
    ],
  ])('%s %s %j: «%s»', (regola, codice, resto, attesa) => {
    expect(messaggio(regola, codice, resto)).toContain(attesa);
  });

  it.each<[number | undefined, string]>([
    [undefined, ''],
    [1, ''],
    [2, 'Un altro caso uguale non è elencato.'],
    [3, 'Altri 2 casi uguali non elencati.'],
    [1001, 'Altri 1.000 casi uguali non elencati.'],
  ])('con %p casi uguali si aggiunge «%s»', (casi, attesa) => {
    expect(altriCasi(segnalazione('x', casi === undefined ? {} : { casi })).join('')).toBe(attesa);
  });

  it.each<[number | undefined, string]>([
    [undefined, 'termine era il 2021-03-31.'],
    [0, 'termine era il 2021-03-31.'],
    [1, ', 1 giorno di ritardo.'],
    [12, ', 12 giorni di ritardo.'],
  ])('con %p giorni di ritardo la frase finisce con «%s»', (ritardo, attesa) => {
    const resto = { trovato: '2021-04-01', atteso: '2021-03-31', ...(ritardo === undefined ? {} : { ritardo }) };
    const scadenze = ['D01', 'D02', 'D03', 'D04', 'D05'] as const;
    for (const regola of scadenze) {
      for (const frase of Object.values(testiRegola(regola).messaggi)) {
        expect(frase(segnalazione('x', resto)).endsWith(attesa)).toBe(true);
      }
    }
  });

  it.each([
    ['#REF!', '#RIF!'],
    ['#N/A', '#N/D'],
    ['#DIV/0!', '#DIV/0!'],
  ])('l’errore %s si legge %s', (codice, atteso) => {
    expect(erroreDiCella(codice)).toBe(atteso);
  });

  it.each([
    [2021, '2021'],
    ['D012', 'D012'],
    [null, ''],
    [undefined, ''],
  ])('il valore %p resta com’è scritto: «%s»', (valore, atteso) => {
    expect(comeScritto(valore)).toBe(atteso);
  });

  it('un codice senza parole è un errore del programma, non una frase vuota', () => {
    const fonte = { atto: 'x', articolo: null, confidenza: 'logica' } as const;
    const rilievo = {
      ...segnalazione('codice-inventato', {}),
      regola: 'A01',
      famiglia: 'A',
      gravita: 'errore',
      fonte,
      giustificabile: false,
      impronta: '0',
    } as const;
    expect(() => frasi(rilievo)).toThrow('La regola A01 non ha parole per «codice-inventato»');
  });
});

describe('le frasi della lettera', () => {
  it.each<[number | null, string | null, RegExp]>([
    [2021, 'Oglio Po', /che ci avete mandato per il piano annuale 2021 .* dell'ambito Oglio Po\.$/],
    [2021, null, /per il piano annuale 2021 dell'offerta dei servizi abitativi pubblici e sociali\.$/],
    [null, null, /per il piano annuale dell'offerta/],
  ])('l’apertura per l’anno %p e l’ambito %p', (anno, ambito, attesa) => {
    expect(apertura(anno, ambito, 'corte.xlsx')).toMatch(attesa);
  });

  it.each<[string | null, RegExp]>([
    ['Oglio Po', /sociali dell'ambito Oglio Po\.$/],
    [null, /sociali\.$/],
  ])('chi non ha risposto, nell’ambito %p', (ambito, attesa) => {
    expect(nonPervenuto(2021, ambito)[0]).toMatch(attesa);
  });

  it.each<[number | null, readonly 'correggere'[] | null, string]>([
    [2021, null, 'Oggetto: Piano annuale 2021 dei servizi abitativi – CORTE – dati non pervenuti'],
    [2021, [], 'Oggetto: Piano annuale 2021 dei servizi abitativi – CORTE – dati ricevuti e controllati'],
    [null, ['correggere'], 'Oggetto: Piano annuale dei servizi abitativi – CORTE – dati da correggere'],
  ])('l’oggetto per l’anno %p con %j', (anno, richieste, atteso) => {
    expect(oggetto(anno, 'CORTE', richieste)).toBe(atteso);
  });

  it.each<[readonly (readonly ['correggere' | 'completare' | 'confermare', number])[], string]>([
    [[['correggere', 1]], 'Vi chiediamo di correggere 1 punto.'],
    [
      [
        ['correggere', 2],
        ['confermare', 1],
      ],
      'Vi chiediamo di correggere 2 punti e di confermare 1 punto.',
    ],
    [
      [
        ['correggere', 2],
        ['completare', 3],
        ['confermare', 1],
      ],
      'Vi chiediamo di correggere 2 punti, di completare 3 punti e di confermare 1 punto.',
    ],
  ])('il riassunto di %j', (quanti, atteso) => {
    expect(riassunto(new Map(quanti))).toBe(atteso);
  });
});

describe('la fonte di una soglia', () => {
  const soglia = (chiave: string) => profiloPer('2025-12-16').soglie.find((una) => una.chiave === chiave);

  it.each<[string | null, string | null, string]>([
    [null, null, 'Nessuna norma la fissa'],
    ['R.R. 4/2017', null, 'R.R. 4/2017'],
    ['R.R. 4/2017', 'art. 10', 'R.R. 4/2017, art. 10'],
  ])('atto %p, articolo %p: «%s»', (atto, articolo, attesa) => {
    const legge = soglia('lavoriMassimo');
    expect(legge && fonteDellaSoglia({ ...legge, atto, articolo })).toBe(attesa);
  });

  it.each<[string | null, string]>([
    ['art. 3', 'D.M. 1, art. 3'],
    [null, 'D.M. 1'],
  ])('un rilievo con articolo %p: «%s»', (articolo, attesa) => {
    expect(fonteDelRilievo({ fonte: { atto: 'D.M. 1', articolo } })).toBe(attesa);
  });

  it.each([
    ['eccesso', "all'unità superiore"],
    ['metaInSu', "all'unità più vicina, da 0,5 in su a quella superiore"],
  ] as const)('l’arrotondamento «%s» si legge «%s»', (quale, attesa) => {
    expect(arrotondamentoScritto(quale)).toBe(attesa);
  });

  it('le regole scelte a mano si leggono in ogni rilievo, prima delle soglie', () => {
    const regoleAMano = { nome: 'Regole del 2018', dellaData: 'regole del 2025', motivo: ' piano\nvecchio ' };
    expect(frasiSostituzioni({ regoleAMano })).toEqual([
      'Regole scelte dal capofila: Regole del 2018 invece di regole del 2025. Motivo: «piano vecchio».',
    ]);
    expect(frasiSostituzioni({})).toEqual([]);
  });
});
