import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { localhostCertificate } from '../../dev/excel-host/conformance/browser/certificate';
import { configurazioni, INTESTAZIONI } from '../../scripts/deploy/configurazioni';
import { conBrowser } from '../chromium';
import { BancoDelBrowser, PannelloVero } from '../e2e/pannello-vero';
import { siVede } from '../e2e/stati/arriva';
import { OGLIO_PO } from '../e2e/stati/cartelle';
import { controllata } from '../e2e/stati/passi';
import { avviaNginx, conNginx, type ServerNginx } from '../nginx';

jest.setTimeout(120_000);

describe('le configurazioni dei server', () => {
  it.each([...configurazioni(INTESTAZIONI)])(
    'deploy/%s è quella della tabella: se no, «npm run server»',
    (nome, testo) => {
      expect(readFileSync(join('deploy', nome), 'utf8')).toBe(testo);
    },
  );

  it.each([...configurazioni(INTESTAZIONI)])(
    'deploy/%s non vieta a Excel sul web di aprire il pannello',
    (_, testo) => {
      expect(testo).not.toMatch(/X-Frame-Options|frame-ancestors|no-store/i);
    },
  );
});

conNginx('il pacchetto dato da nginx', () => {
  conBrowser('con la configurazione di deploy/nginx.conf', () => {
    let banco: BancoDelBrowser;
    let nginx: ServerNginx;
    let cartella: string;

    beforeAll(async () => {
      banco = await BancoDelBrowser.monta();
      cartella = mkdtempSync(join(tmpdir(), 'quadro-sap-sito-'));
      for (const [nome, byte] of Object.entries(banco.pagine)) {
        mkdirSync(dirname(join(cartella, nome)), { recursive: true });
        writeFileSync(join(cartella, nome), byte);
      }
      nginx = await avviaNginx(readFileSync('deploy/nginx.conf', 'utf8'), cartella, localhostCertificate());
    }, 240_000);

    afterAll(async () => {
      nginx.chiudi();
      await banco.smonta();
      rmSync(cartella, { recursive: true, force: true });
    });

    it('il pannello si apre, controlla, e nella console non c’è niente', async () => {
      const indirizzi = { esterna: banco.indirizzi.esterna, pannello: nginx.origine, percorso: '/quadro-sap' };
      const pannello = await PannelloVero.apri(banco.contesti, indirizzi, { cartella: OGLIO_PO });
      await controllata(pannello);
      await siVede(pannello.frame, '2 errori da correggere');
      for (const nome of ['Comuni', 'Quadro', 'Piano']) {
        await pannello.frame.getByRole('tab', { name: nome }).click();
        await pannello.frame.getByRole('tabpanel', { name: nome }).getByRole('heading').first().waitFor();
      }
      const altrove = pannello.chiesti.filter(
        (url) => !url.startsWith(`${nginx.origine}/quadro-sap/`) && !url.startsWith(indirizzi.esterna),
      );
      expect({ guasti: pannello.guasti, altrove }).toEqual({ guasti: [], altrove: [] });
      await pannello.chiudi();
    });

    it.each([
      ['una pagina', /^\/taskpane\.html$/, 'no-cache'],
      ['la pagina d’aiuto', /^\/aiuto\.html$/, 'no-cache'],
      ['il manifesto', /^\/manifest\.xml$/, 'no-cache'],
      ['un programma', /^\/js\/.*\.js$/, 'public, max-age=31536000, immutable'],
      ['un’icona', /^\/icone\/.*\.png$/, 'public, max-age=86400'],
      ['Office.js', /^\/office-js\/office\.js$/, 'public, max-age=86400'],
    ])('%s si conserva come deve', async (_, quale, conservazione) => {
      const percorso = Object.keys(banco.pagine).find((nome) => quale.test(nome)) ?? 'manca';
      const { status, headers } = await chiedi(`${nginx.origine}/quadro-sap${percorso}`);
      expect({ status, conservazione: headers['cache-control'], riservate: headers['referrer-policy'] }).toEqual({
        status: 200,
        conservazione,
        riservate: 'no-referrer',
      });
      expect(headers['x-content-type-options']).toBe('nosniff');
    });

    it.each(['/', '/quadro-sap/', '/quadro-sap/js/', '/quadro-sap/../etc/passwd', '/quadro-sap/non-c-e.html'])(
      '%s non mostra niente',
      async (percorso) => {
        const { status } = await chiedi(`${nginx.origine}${percorso}`);
        expect([403, 404]).toContain(status);
      },
    );

    /** Col browser, che è ciò che Excel usa; il certificato è fatto adesso. */
    async function chiedi(url: string): Promise<{ status: number; headers: Readonly<Record<string, string>> }> {
      const contesto = await banco.browser.newContext({ ignoreHTTPSErrors: true });
      const risposta = await contesto.request.get(url);
      const detto = { status: risposta.status(), headers: risposta.headers() };
      await contesto.close();
      return detto;
    }
  });
});
