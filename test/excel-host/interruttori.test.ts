import { hostWith, type ExcelHost } from '../../dev/excel-host/host';
import { errorOf } from '../../dev/excel-host/conformance/scenario';

const attesa = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

const scrivi = (valore: unknown, indirizzo = 'A1'): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Foglio1').getRange(indirizzo).values = [[valore]];
    await context.sync();
  });

const leggi = (indirizzo = 'A1'): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Foglio1').getRange(indirizzo).load('values');
    await context.sync();
    return range.values;
  });

describe('interruttori dell’Excel emulato', () => {
  let host: ExcelHost;

  beforeEach(() => {
    host = hostWith();
  });

  // Il rilascio dei riferimenti, che nessuno aspetta, non deve cadere nella prova dopo.
  afterEach(attesa);

  it('la latenza si aspetta a ogni richiesta', async () => {
    host.switches.latency = 40;
    const inizio = performance.now();
    await scrivi(1);
    expect(performance.now() - inizio).toBeGreaterThanOrEqual(39);
    host.switches.latency = 0;
  });

  it('una richiesta troppo grande si rifiuta intera, e di suo il limite è 5 MB', async () => {
    expect(host.switches.payloadLimit).toBe(5 * 1024 * 1024);
    host.switches.payloadLimit = 2000;
    expect(await errorOf(scrivi('x'.repeat(2000)))).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.sheet('Foglio1').value('A1')).toBe('');
    expect(await errorOf(scrivi('x'))).toBe('nessun errore');
  });

  it('una risposta troppo grande si rifiuta, ma ciò che la richiesta ha fatto resta', async () => {
    host.sheet('Foglio1').fill('A1', [['x'.repeat(3000)]]);
    host.switches.payloadLimit = 2000;
    expect(await errorOf(leggi())).toBe('ResponsePayloadSizeLimitExceeded');
    host.switches.payloadLimit = null;
    expect(await leggi()).toEqual([['x'.repeat(3000)]]);
  });

  it('finché chi lavora scrive in una cella ogni richiesta fallisce', async () => {
    host.switches.cellEditing = true;
    expect(await errorOf(scrivi(1))).toBe('InvalidOperationInCellEditMode');
    expect(await errorOf(leggi())).toBe('InvalidOperationInCellEditMode');
    host.switches.cellEditing = false;
    expect(await errorOf(scrivi(1))).toBe('nessun errore');
  });

  it('un guasto alla richiesta scelta la ferma tutta', async () => {
    host.switches.failures = [{ request: 1, code: 'RequestAborted' }];
    const esito = errorOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Foglio1').getRange('A1');
        range.values = [[1]];
        await context.sync();
        range.values = [[2]];
        await context.sync();
      }),
    );
    expect(await esito).toBe('RequestAborted');
    expect(host.sheet('Foglio1').value('A1')).toBe(1);
  });

  it('un guasto a un’azione lascia fatto ciò che veniva prima, e non fa il resto', async () => {
    const programma = (context: Excel.RequestContext): Promise<void> => {
      const foglio = context.workbook.worksheets.getItem('Foglio1');
      foglio.name = 'Prima';
      foglio.tabColor = '#FF0000';
      foglio.showGridlines = false;
      return context.sync();
    };
    // Le prime tre azioni creano cartella, fogli e foglio; la quarta dà il nome, la quinta il colore.
    host.switches.failures = [{ request: 0, action: 4 }];
    expect(await errorOf(Excel.run(programma))).toBe('GeneralException azione 4 TabColor');
    expect(host.sheetNames).toEqual(['Prima']);
    expect(host.sheet('Prima').model.tabColor).toBe('');
    expect(host.sheet('Prima').model.showGridlines).toBe(true);
  });

  it.each<readonly [string, (context: Excel.RequestContext) => void]>([
    ['scrivere', ({ workbook }) => (workbook.worksheets.getItem('Foglio1').getRange('A1').values = [[1]])],
    ['aggiungere un foglio', ({ workbook }) => workbook.worksheets.add('Altro')],
    ['rinominare', ({ workbook }) => (workbook.worksheets.getItem('Foglio1').name = 'Altro')],
    [
      'togliere',
      ({ workbook }) => {
        workbook.worksheets.getItem('Foglio1').delete();
      },
    ],
    ['formattare', ({ workbook }) => (workbook.worksheets.getItem('Foglio1').getRange('A1').numberFormat = [['0']])],
  ])('in sola lettura non si può %s', async (_, azione) => {
    host.workbook.readOnly = true;
    const esito = await errorOf(
      Excel.run(async (context) => {
        azione(context);
        await context.sync();
      }),
    );
    expect(esito).toMatch(/^AccessDenied /);
    expect(await leggi()).toEqual([['']]);
    expect(host.sheetNames).toEqual(['Foglio1']);
  });

  it('un difetto dell’emulatore si legge nella risposta, e la coda non si ferma', async () => {
    const { sheetNamed } = host.workbook;
    host.workbook.sheetNamed = () => {
      throw new TypeError('rotto apposta');
    };
    await expect(leggi()).rejects.toMatchObject({
      code: 'GeneralException',
      message: expect.stringContaining('rotto apposta') as string,
    });
    host.workbook.sheetNamed = sheetNamed;
    await expect(leggi()).resolves.toEqual([['']]);
  });

  it('un insieme di requisiti che manca si vede da isSetSupported e dal rifiuto', async () => {
    host = hostWith(['Foglio1'], { sets: { ExcelApi: '1.6' } });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.7')).toBe(false);
    const esito = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Foglio1').tabColor = '#00FF00';
        await context.sync();
      }),
    );
    expect(esito).toBe('ApiNotFound Worksheet.tabColor');
  });
});

describe('ciò che resta scritto', () => {
  it('di ogni richiesta: azioni, percorsi, byte ed errore', async () => {
    const host = hostWith();
    await Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Perché').load('name');
        await context.sync();
      }),
    );
    await attesa();
    const [elenco, mancante] = host.requests;
    expect(elenco).toMatchObject({ actions: 3, paths: 2, error: null });
    expect(mancante).toMatchObject({ actions: 4, paths: 3, error: 'ItemNotFound' });
    // I byte, e non i segni: "é" ne vale due. Attorno al corpo c'è la busta del messaggio.
    const corpo = Buffer.byteLength(JSON.stringify(mancante?.body), 'utf8');
    expect(mancante?.requestBytes).toBeGreaterThanOrEqual(corpo);
    expect(elenco?.responseBytes).toBeGreaterThan(0);
  });

  it('i riferimenti tenuti: solo quelli seguiti apposta, finché non si lasciano', async () => {
    const host = hostWith();
    const range = await Excel.run(async (context) => {
      const foglio = context.workbook.worksheets.getItem('Foglio1');
      foglio.getRange('A1').load('address');
      const seguito = foglio.getRange('B2');
      seguito.track();
      await context.sync();
      return seguito;
    });
    await attesa();
    expect(host.leaks).toBe(1);
    range.untrack();
    await range.context.sync();
    await attesa();
    expect(host.leaks).toBe(0);
  });

  it('le sottoscrizioni: una per ascoltatore, zero dopo averle tolte', async () => {
    const host = hostWith();
    const ascolto = await Excel.run(async (context) => {
      const risultato = context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
      return risultato;
    });
    expect(host.session.events.count).toBe(1);
    await Excel.run(ascolto.context, async (context) => {
      ascolto.remove();
      await context.sync();
    });
    expect(host.session.events.count).toBe(0);
  });
});
