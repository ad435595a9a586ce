import { X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import { frameName } from '../../dev/excel-host/bridge/app-context';
import { FrameBridge, type PaneWindow } from '../../dev/excel-host/bridge/frame';
import { APP_CONTEXT, EXECUTE_METHOD, HostChannelError } from '../../dev/excel-host/bridge/frame-messages';
import { localhostCertificate } from '../../dev/excel-host/conformance/browser/certificate';
import { serve } from '../../dev/excel-host/conformance/browser/server';
import { newWorkbook } from '../../dev/excel-host/new-workbook';
import { Session } from '../../dev/excel-host/session';
import { conBrowser, TEMPO_BROWSER } from '../chromium';
import { apriPagina, fuoriDiCasa, type Globali, type PaginaAperta } from './pagina-browser';

jest.setTimeout(TEMPO_BROWSER);

const IDENTITA = { addinId: 'prova', conversationId: 'conv-1', origin: 'https://localhost:1' };
const RIQUADRO = 'https://localhost:2';

interface Risposta {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _errorCode: number;
  readonly _data: Record<string, unknown> | null;
}

/** Un ponte con un riquadro finto, che tiene ciò che riceve. */
function ponte(): { bridge: FrameBridge; finestra: PaneWindow; ricevuti: [Risposta, string][] } {
  const ricevuti: [Risposta, string][] = [];
  const finestra = {
    postMessage: (text: string, origine: string) => {
      ricevuti.push([JSON.parse(text) as Risposta, origine]);
    },
  };
  const bridge = new FrameBridge(new Session(newWorkbook(['Foglio1'])), { ...IDENTITA, paneOrigin: RIQUADRO });
  bridge.pane = finestra;
  return { bridge, finestra, ricevuti };
}

const richiesta = (cambia: Record<string, unknown> = {}): string =>
  JSON.stringify({
    _messageType: 0,
    _actionName: APP_CONTEXT,
    _actionType: 0,
    _conversationId: IDENTITA.conversationId,
    _correlationId: 7,
    _data: 'prova',
    ...cambia,
  });

describe('il ponte della cornice', () => {
  it('dice al riquadro chi lo ospita, dal nome della cornice', () => {
    const nome = JSON.parse(frameName(IDENTITA)) as Record<string, string>;
    expect(nome['hostInfo']).toMatch(/^Excel\|Web\|16\.01\|it-IT\|.*\|\|disableLogging\|$/);
    expect(nome['xdmInfo']).toBe('conv-1|prova|https%3A%2F%2Flocalhost%3A1');
  });

  it('risponde alla richiesta con lo stesso numero, e solo all’origine del riquadro', async () => {
    const { bridge, finestra, ricevuti } = ponte();
    expect(bridge.receive({ data: richiesta(), origin: RIQUADRO, source: finestra })).toBe(true);
    await Promise.resolve();
    const [[risposta, origine] = []] = ricevuti;
    expect(origine).toBe(RIQUADRO);
    expect(risposta).toMatchObject({ _actionName: APP_CONTEXT, _correlationId: 7, _errorCode: 0 });
    const matrice = JSON.parse(String(risposta?._data?.['_requirementMatrix'])) as Record<string, string>;
    expect(matrice).toEqual(bridge.session.sets.declared);
  });

  it.each<readonly [string, (finestra: PaneWindow) => { data: unknown; origin: string; source: unknown }]>([
    ['da un’altra finestra', () => ({ data: richiesta(), origin: RIQUADRO, source: {} })],
    ['da un’altra origine', (source) => ({ data: richiesta(), origin: 'https://localhost:3', source })],
    [
      'di un’altra conversazione',
      (source) => ({ data: richiesta({ _conversationId: 'x' }), origin: RIQUADRO, source }),
    ],
    ['che non è una richiesta', (source) => ({ data: richiesta({ _messageType: 1 }), origin: RIQUADRO, source })],
    ['che non è testo', (source) => ({ data: { _messageType: 0 }, origin: RIQUADRO, source })],
    ['che non è JSON', (source) => ({ data: '{', origin: RIQUADRO, source })],
    ['che è null', (source) => ({ data: 'null', origin: RIQUADRO, source })],
  ])('non risponde a un messaggio %s', async (_, messaggio) => {
    const { bridge, finestra, ricevuti } = ponte();
    expect(bridge.receive(messaggio(finestra))).toBe(false);
    await Promise.resolve();
    expect(ricevuti).toEqual([]);
  });

  it('rifiuta le funzioni che non ha, senza lasciare il riquadro ad aspettare', async () => {
    const { bridge, finestra, ricevuti } = ponte();
    const data = richiesta({ _actionName: EXECUTE_METHOD, _data: { DdaMethod: { DispatchId: 64 } } });
    bridge.receive({ data, origin: RIQUADRO, source: finestra });
    bridge.receive({ data: richiesta({ _actionName: 'altro' }), origin: RIQUADRO, source: finestra });
    await Promise.resolve();
    expect(ricevuti.map(([{ _errorCode }]) => _errorCode)).toEqual([-5, -2]);
  });
});

describe('il server delle pagine', () => {
  it('ha un certificato per localhost che si regge da sé e vale due giorni', () => {
    const oggi = new Date('2026-03-01T10:00:00Z');
    const certificato = new X509Certificate(localhostCertificate(oggi).cert);
    expect(certificato.verify(certificato.publicKey)).toBe(true);
    expect(certificato.checkHost('localhost')).toBe('localhost');
    expect(certificato.checkHost('example.org')).toBeUndefined();
    expect(new Date(certificato.validFrom).toISOString()).toBe('2026-02-28T10:00:00.000Z');
    expect(new Date(certificato.validTo).toISOString()).toBe('2026-03-03T10:00:00.000Z');
    expect(localhostCertificate(oggi).cert).not.toBe(certificato.toString());
  });

  it('non dà file fuori dal pacchetto del cliente', async () => {
    const server = await serve({ '/pagina.html': 'ciao' });
    const stato = (path: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const { hostname, port } = new URL(server.origin);
        request({ hostname, port, path, rejectUnauthorized: false }, (risposta) => {
          risposta.resume();
          resolve(risposta.statusCode ?? 0);
        })
          .on('error', reject)
          .end();
      });
    try {
      expect(await stato('/pagina.html')).toBe(200);
      expect(await stato('/office-js/OFFICE.JS')).toBe(200);
      expect(await stato('/office-js/it-IT/office_strings.js')).toBe(200);
      expect(await stato('/office-js/..%2fpackage.json')).toBe(404);
      expect(await stato('/office-js/%2e%2e/package.json')).toBe(404);
      expect(await stato('/package.json')).toBe(404);
      expect(await stato('/office-js/%E0%A4%A')).toBe(404);
      expect(await stato('/office-js/it-it')).toBe(404);
    } finally {
      await server.close();
    }
  });
});

/** I codici in cui il cliente traduce gli errori del canale. */
const ATTESI: Readonly<Record<number, string>> = {
  [HostChannelError.activityLimit]: 'ActivityLimitReached',
  [HostChannelError.requestTooLarge]: 'RequestPayloadSizeLimitExceeded',
  [HostChannelError.responseTooLarge]: 'ResponsePayloadSizeLimitExceeded',
  [HostChannelError.cellEditing]: 'InvalidOperationInCellEditMode',
};

conBrowser('il riquadro vero nella cornice', () => {
  let aperta: PaginaAperta;

  beforeAll(async () => {
    aperta = await apriPagina();
  });

  afterAll(async () => {
    expect(fuoriDiCasa(aperta?.chiesti ?? [])).toEqual([]);
    await aperta?.chiudi();
  });

  const riapri = (inizio: object = {}): Promise<string> =>
    aperta.page.evaluate((start) => (globalThis as unknown as Globali).conformance.reload(start), inizio);

  it('crede di stare in Excel sul web, in italiano, con gli insiemi di requisiti dichiarati', async () => {
    expect(await riapri()).toBe('Excel OfficeOnline');
    const visto = await aperta
      .riquadro()
      .evaluate(() => [
        Office.context.displayLanguage,
        Office.context.requirements.isSetSupported('ExcelApi', '1.17'),
        Office.context.requirements.isSetSupported('ExcelApi', '1.18'),
        Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
        Office.context.document.mode,
      ]);
    expect(visto).toEqual(['it-IT', true, false, true, 'readWrite']);
  });

  it('una cartella in sola lettura si dice dalla partenza', async () => {
    await riapri({ readOnly: true });
    expect(await aperta.riquadro().evaluate(() => Office.context.document.mode)).toBe('readOnly');
  });

  it('le impostazioni del documento sono quelle della cartella, nei due sensi', async () => {
    await riapri({ settings: { profilo: { anno: 2021 } } });
    const lette = await aperta.riquadro().evaluate(async () => {
      const { settings } = Office.context.document;
      const prima = settings.get('profilo') as unknown;
      settings.set('altra', [1, 'due']);
      await new Promise((resolve) => {
        settings.saveAsync(resolve);
      });
      const dallaCartella = await Excel.run(async (context) => {
        const altra = context.workbook.settings.getItem('altra').load('value');
        context.workbook.settings.add('terza', true);
        await context.sync();
        return altra.value as unknown;
      });
      await new Promise((resolve) => {
        settings.refreshAsync(resolve);
      });
      return [prima, dallaCartella, settings.get('terza') as unknown];
    });
    expect(lette).toEqual([{ anno: 2021 }, [1, 'due'], true]);
    const tenute = await aperta.page.evaluate(() => (globalThis as unknown as Globali).conformance.settings());
    expect(tenute).toEqual({ profilo: { anno: 2021 }, altra: [1, 'due'], terza: true });
  });

  it('un bottone della barra chiama la funzione associata e aspetta che finisca', async () => {
    await riapri();
    await aperta.riquadro().evaluate(() => {
      Office.actions.associate('segna', (event: Office.AddinCommands.Event) => {
        void Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Foglio1').name = event.source.id;
          await context.sync();
        }).then(() => {
          event.completed();
        });
      });
    });
    await aperta.page.evaluate(() => (globalThis as unknown as Globali).conformance.invokeCommand('segna'));
    const nome = await aperta.riquadro().evaluate(() =>
      Excel.run(async (context) => {
        const foglio = context.workbook.worksheets.getFirst().load('name');
        await context.sync();
        return foglio.name;
      }),
    );
    expect(nome).toBe('segna');
  });

  it('un bottone senza funzione associata fallisce, e lo si sa', async () => {
    const esito = aperta.page.evaluate(() => (globalThis as unknown as Globali).conformance.invokeCommand('manca'));
    await expect(esito).rejects.toThrow('Il comando non è riuscito');
  });

  it.each([
    ['troppe richieste', HostChannelError.activityLimit],
    ['richiesta troppo grande', HostChannelError.requestTooLarge],
    ['risposta troppo grande', HostChannelError.responseTooLarge],
    ['cella in scrittura', HostChannelError.cellEditing],
  ])('un guasto del canale (%s) arriva come errore, e passato il guasto si riprende', async (_, errore) => {
    const prova = (): Promise<string> =>
      aperta.riquadro().evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.load('items/name');
          await context.sync();
          return 'bene';
        }).catch((reason: unknown) => (reason as { code: string }).code),
      );
    const guasto = (error: number | null): Promise<void> =>
      aperta.page.evaluate((code) => {
        (globalThis as unknown as Globali).conformance.failChannel(code);
      }, error);
    await guasto(errore);
    const visto = await prova();
    await guasto(null);
    expect([errore, visto]).toEqual([errore, ATTESI[errore]]);
    expect(await prova()).toBe('bene');
  });
});
