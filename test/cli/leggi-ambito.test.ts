import { NonRiuscito } from '../../src/cli/ambiente';
import { leggiOpzioni } from '../../src/cli/leggi-ambito';
import { cartellaTemporanea } from './cartella-temporanea';

const COMANDO = {
  percorsi: [],
  json: false,
  anno: null,
  approvato: null,
  ambito: null,
  satNelComplessivo: true,
  tolleranza: null,
};
const AMBITO = {
  nome: 'Oglio Po',
  capofila: 'COMUNE DI VIADANA',
  anno: 2021,
  approvato: '2021-03-31',
  impostazioni: { satNelComplessivo: false, tolleranza: 3 },
  enti: [{ nome: 'COMUNE DI BOZZOLO', tipo: 'comune', codiceIstat: '020007' }],
};

describe('opzioni del comando e registro', () => {
  const { percorso, scrivi } = cartellaTemporanea();

  it('senza registro valgono le opzioni', async () => {
    expect(await leggiOpzioni({ ...COMANDO, anno: 2026, satNelComplessivo: false })).toEqual({
      registro: null,
      scelte: [],
      valgono: [],
      procedura: null,
      anno: 2026,
      approvato: null,
      impostazioni: { satNelComplessivo: false, tolleranza: 1 },
    });
  });

  it('il registro dà enti, anno, data e impostazioni', async () => {
    const ambito = scrivi('ambito.json', `\uFEFF${JSON.stringify(AMBITO)}`);
    const opzioni = await leggiOpzioni({ ...COMANDO, ambito });
    expect(opzioni.registro?.ambito).toBe('Oglio Po');
    expect(opzioni.registro?.enti.map(({ nome }) => nome)).toEqual(['COMUNE DI BOZZOLO']);
    expect(opzioni).toMatchObject({
      anno: 2021,
      approvato: '2021-03-31',
      impostazioni: { satNelComplessivo: false, tolleranza: 3 },
    });
  });

  it('ciò che dice il comando vale più del registro', async () => {
    const ambito = scrivi('ambito.json', JSON.stringify(AMBITO));
    const opzioni = await leggiOpzioni({ ...COMANDO, ambito, anno: 2022, approvato: '2021-12-20', tolleranza: 0 });
    expect(opzioni).toMatchObject({ anno: 2022, approvato: '2021-12-20', impostazioni: { tolleranza: 0 } });
  });

  it.each<[string, object, object | null]>([
    ['le date dei passi', { scadenze: { invio: '2021-04-10' } }, { fatte: { invio: '2021-04-10' }, finestra: {} }],
    [
      'i giorni della ricognizione',
      { ricognizione: { chiusura: '2021-03-08' } },
      { fatte: {}, finestra: { chiusura: '2021-03-08' } },
    ],
    ['niente: nessuno tiene le date', {}, null],
  ])('il registro dà %s', async (_, date, procedura) => {
    const ambito = scrivi('ambito.json', JSON.stringify({ ...AMBITO, ...date }));
    const opzioni = await leggiOpzioni({ ...COMANDO, ambito });
    expect(opzioni.procedura).toEqual(
      procedura && { ...procedura, oggi: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
    );
  });

  it('un registro di prima della tolleranza vale come se dicesse quella solita', async () => {
    const ambito = scrivi('ambito.json', JSON.stringify({ ...AMBITO, impostazioni: { satNelComplessivo: false } }));
    const { impostazioni } = await leggiOpzioni({ ...COMANDO, ambito });
    expect(impostazioni).toEqual({ satNelComplessivo: false, tolleranza: 1 });
  });

  it('le sostituzioni del registro arrivano al controllo', async () => {
    const sostituzioni = [{ chiave: 'transitoriMassimo', valore: 12, motivo: 'Delibera n. 3 del 2026' }];
    const ambito = scrivi('ambito.json', JSON.stringify({ ...AMBITO, impostazioni: { sostituzioni } }));
    expect((await leggiOpzioni({ ...COMANDO, ambito })).impostazioni).toEqual({
      satNelComplessivo: true,
      tolleranza: 1,
      sostituzioni,
    });
  });

  it.each([
    [
      '{"nome": "Oglio Po",\n"enti": [}',
      /ambito\.json non è un file JSON valido: controllate virgole, virgolette e parentesi\.$/,
    ],
    ['', /ambito\.json non è un file JSON valido/],
    ['[]', /ambito\.json: Il file dell'ambito non è valido/],
    ['{"nome": "Oglio Po", "enti": []}', /ambito\.json: Nel file dell'ambito, enti/],
  ])('registro sbagliato: %j', async (testo, messaggio) => {
    const ambito = scrivi('ambito.json', testo);
    const errore = await leggiOpzioni({ ...COMANDO, ambito }).catch((e: unknown) => e);
    expect(errore).toBeInstanceOf(NonRiuscito);
    expect(errore).toHaveProperty('message', expect.stringMatching(messaggio));
  });

  it('registro che non c’è', async () => {
    const ambito = percorso('manca.json');
    await expect(leggiOpzioni({ ...COMANDO, ambito })).rejects.toThrow(
      new NonRiuscito(`Il registro dell'ambito ${ambito} non si può leggere: non esiste.`),
    );
  });
});
