import { AmbitoNonValido, leggiAmbito, registroDaJson } from '../../../src/domain/enti/registro';
import { registroDaAmbito, scelteDaAmbito } from '../../../src/domain/enti/registro-da-json';

const SOSTITUZIONE = { chiave: 'transitoriMassimo', valore: 12, motivo: 'Delibera n. 3 del 2026' };
const SCELTA = { ente: 'COMUNE DI VIADANA', voce: 'turnOver', file: 'viadana.xlsx', valore: 6, invece: [5, 'n.r.'] };
const VALIDO = {
  nome: 'Oglio Po',
  capofila: 'COMUNE DI VIADANA',
  anno: 2021,
  approvato: '2021-03-31',
  impostazioni: { satNelComplessivo: false, tolleranza: 0 },
  enti: [
    { nome: 'ALER BS-CR-MN U.O. MANTOVA', tipo: 'aler' },
    {
      nome: 'COMUNE DI PIADENA DRIZZONA',
      tipo: 'comune',
      codiceIstat: '019116',
      codiceCatastale: 'M418',
      provincia: 'CR',
      subAmbito: 'Casalmaggiore',
      senzaSap: true,
      alias: ['Piadena e Drizzona'],
    },
  ],
};

describe('registro dal file dell’ambito', () => {
  it('tiene nome, capofila, codici, stato e alias', () => {
    expect(registroDaJson(VALIDO)).toEqual({
      ambito: 'Oglio Po',
      capofila: 'COMUNE DI VIADANA',
      provenienza: 'file',
      enti: [
        {
          id: 'ALER BS-CR-MN U.O. MANTOVA',
          nome: 'ALER BS-CR-MN U.O. MANTOVA',
          tipo: 'aler',
          codiceIstat: null,
          codiceCatastale: null,
          provincia: null,
          subAmbito: null,
          senzaSap: null,
          alias: [],
        },
        {
          id: 'PIADENA DRIZZONA',
          nome: 'COMUNE DI PIADENA DRIZZONA',
          tipo: 'comune',
          codiceIstat: '019116',
          codiceCatastale: 'M418',
          provincia: 'CR',
          subAmbito: 'Casalmaggiore',
          senzaSap: true,
          alias: ['Piadena e Drizzona'],
        },
      ],
    });
  });

  it('dà anche anno, approvazione e impostazioni', () => {
    expect(leggiAmbito(VALIDO)).toMatchObject({
      anno: 2021,
      approvato: '2021-03-31',
      impostazioni: { satNelComplessivo: false, tolleranza: 0 },
    });
  });

  it('dà le date dei passi già fatti', () => {
    const scadenze = { ricognizione: '2020-10-20', avviso: '2021-05-03' };
    expect(leggiAmbito({ ...VALIDO, scadenze }).scadenze).toEqual(scadenze);
  });

  it('bastano gli enti; `ambito` vale `nome`; i campi in più non danno noia', () => {
    const registro = registroDaJson({
      ambito: 'Prova',
      altro: 1,
      enti: [{ nome: 'Operatore', tipo: 'operatore', x: 1 }],
    });
    expect([registro.ambito, registro.capofila, registro.enti.length]).toEqual(['Prova', null, 1]);
  });

  const [aler, piadena] = VALIDO.enti;
  it.each<[string, unknown, string]>([
    ['niente', null, "Il file dell'ambito non è valido: ci si aspetta un oggetto con i campi"],
    ['un elenco', [], "Il file dell'ambito non è valido: ci si aspetta un oggetto"],
    ['un testo', 'ciao', "Il file dell'ambito non è valido: ci si aspetta un oggetto"],
    ['enti mancanti', {}, "Nel file dell'ambito, enti: ci si aspetta un elenco con almeno un ente."],
    ['nessun ente', { enti: [] }, 'enti: ci si aspetta un elenco con almeno un ente'],
    [
      'ente che non è un oggetto',
      { enti: ['Viadana'] },
      'enti[0]: ci si aspetta un oggetto con i campi "nome" e "tipo"',
    ],
    ['ente senza nome', { enti: [{ tipo: 'comune' }] }, 'enti[0].nome: ci si aspetta un testo non vuoto'],
    [
      'tipo sbagliato',
      { enti: [aler, { ...piadena, tipo: 'città' }] },
      'enti[1].tipo: ci si aspetta "comune", "aler" o "operatore"',
    ],
    [
      'ISTAT come numero',
      { enti: [{ ...piadena, codiceIstat: 19116 }] },
      'enti[0].codiceIstat: ci si aspetta sei cifre fra virgolette',
    ],
    [
      'catastale minuscolo',
      { enti: [{ ...piadena, codiceCatastale: 'm418' }] },
      'enti[0].codiceCatastale: ci si aspetta una lettera maiuscola',
    ],
    ['provincia intera', { enti: [{ ...piadena, provincia: 'Cremona' }] }, 'enti[0].provincia: ci si aspetta la sigla'],
    ['alias non testo', { enti: [{ ...piadena, alias: [1] }] }, 'enti[0].alias[0]: ci si aspetta un testo non vuoto'],
    ['senzaSap testo', { enti: [{ ...piadena, senzaSap: 'sì' }] }, 'enti[0].senzaSap: ci si aspetta true o false'],
    ['anno come testo', { ...VALIDO, anno: '2021' }, "anno: ci si aspetta l'anno del piano"],
    [
      'data italiana',
      { ...VALIDO, approvato: '31/03/2021' },
      'approvato: ci si aspetta una data nella forma 2021-03-31',
    ],
    ['data inesistente', { ...VALIDO, approvato: '2021-02-30' }, 'approvato: ci si aspetta una data'],
    [
      'impostazione testo',
      { ...VALIDO, impostazioni: { satNelComplessivo: 'no' } },
      'impostazioni.satNelComplessivo: ci si aspetta true o false',
    ],
    ...(
      [
        ['sostituzione senza motivo', { motivo: '  ' }, '[0].motivo: ci si aspetta perché si cambia il valore'],
        ['sostituzione di niente', { chiave: 'tetto' }, '[0].chiave: ci si aspetta una di queste: indigentiMinimo, '],
        [
          'sostituzione impossibile',
          { valore: 120 },
          '[0].valore: ci si aspetta un valore possibile per quella chiave',
        ],
        ['sostituzione di testo', { valore: '12' }, '[0].valore: ci si aspetta un valore possibile per quella chiave'],
        ['sostituzione con un campo in più', { da: 1 }, '[0]: ci si aspetta un elenco di sostituzioni'],
      ] as const
    ).map(([caso, guasto, atteso]): [string, unknown, string] => [
      caso,
      { ...VALIDO, impostazioni: { sostituzioni: [{ ...SOSTITUZIONE, ...guasto }] } },
      `impostazioni.sostituzioni${atteso}`,
    ]),
    [
      'due sostituzioni della stessa soglia',
      { ...VALIDO, impostazioni: { sostituzioni: [SOSTITUZIONE, { ...SOSTITUZIONE, valore: 15 }] } },
      'impostazioni.sostituzioni: ci si aspetta un elenco di sostituzioni, una per chiave',
    ],
    ...[-1, 11, 0.5, '1', null, true].map((tolleranza): [string, unknown, string] => [
      `tolleranza ${JSON.stringify(tolleranza)}`,
      { ...VALIDO, impostazioni: { tolleranza } },
      'impostazioni.tolleranza: ci si aspetta un numero intero da 0 a 10',
    ]),
    [
      'passo con una data italiana',
      { ...VALIDO, scadenze: { invio: '14/04/2021' } },
      'scadenze.invio: ci si aspetta una data nella forma 2021-03-31',
    ],
    [
      'passo che non c’è',
      { ...VALIDO, scadenze: { approvazione: '2021-03-31' } },
      'scadenze: ci si aspetta un oggetto',
    ],
    [
      'chiusura prima dell’apertura',
      { ...VALIDO, ricognizione: { apertura: '2021-03-08', chiusura: '2021-03-07' } },
      'ricognizione: ci si aspetta un oggetto come { "apertura"',
    ],
    [
      'giorno della ricognizione all’italiana',
      { ...VALIDO, ricognizione: { chiusura: '8/3/2021' } },
      'ricognizione.chiusura: ci si aspetta una data nella forma 2021-03-31',
    ],
    [
      'giorno che non c’è',
      { ...VALIDO, ricognizione: { fine: '2021-03-08' } },
      'ricognizione: ci si aspetta un oggetto come { "apertura"',
    ],
    ...(
      [
        ['scelta senza il file', { ente: 'COMUNE DI VIADANA' }],
        ['scelta di una voce che non c’è', { ...SCELTA, voce: 'tetto' }],
        ['scelta di una voce che non è un nome', { ...SCELTA, voce: 3 }],
        ['scelta con un numero scritto', { ...SCELTA, valore: '6' }],
        ['scelta con un campo in più', { ...SCELTA, altro: 1 }],
      ] as const
    ).map(([caso, scelta]): [string, unknown, string] => [
      caso,
      { ...VALIDO, scelte: [scelta] },
      'ci si aspetta scelte come { "ente"',
    ]),
    ['scelte che non sono un elenco', { ...VALIDO, scelte: 3 }, 'scelte: ci si aspetta scelte come'],
    [
      'ente ripetuto',
      { enti: [piadena, { ...piadena, nome: 'Piadena  Drizzona' }] },
      'enti[1].nome: "Piadena  Drizzona" c\'è già in enti[0]',
    ],
  ])('%s: lo dice col nome del campo', (_, dato, messaggio) => {
    expect(() => registroDaJson(dato)).toThrow(AmbitoNonValido);
    expect(() => registroDaJson(dato)).toThrow(messaggio);
  });

  it('le scelte si dividono: un dato solo, o tutto un ente', () => {
    const perEnte = { ente: 'COMUNE DI BOZZOLO', file: 'bozzolo.xlsx' };
    expect(scelteDaAmbito(leggiAmbito({ ...VALIDO, scelte: [SCELTA, perEnte] }))).toEqual({
      perDato: [SCELTA],
      perEnte: [perEnte],
    });
    expect(scelteDaAmbito(leggiAmbito(VALIDO))).toEqual({ perDato: [], perEnte: [] });
  });

  it('un file senza il nome dell’ambito va bene lo stesso', () => {
    expect(registroDaAmbito(leggiAmbito({ enti: VALIDO.enti })).ambito).toBeNull();
  });

  it('il campo sbagliato si legge anche da solo', () => {
    let campo = '';
    try {
      registroDaJson({ enti: [{ ...piadena, provincia: 1 }] });
    } catch (errore) {
      if (errore instanceof AmbitoNonValido) campo = errore.campo;
    }
    expect(campo).toBe('enti[0].provincia');
  });
});
