import { conBrowser } from '../chromium';
import { BancoDelBrowser } from './pannello-vero';
import { arrivaA, fuoriMargine, primari } from './stati/arriva';
import { STATI } from './stati/indice';
import type { Stato } from './stati/stato';
import { violazioni } from './stati/violazioni';

// Una pagina per stato, e le schermate più lunghe hanno mille rilievi.
jest.setTimeout(60_000);

const STRETTO = { viewport: { width: 320, height: 900 } };

const STATI_PER_NOME = STATI.map((stato) => [stato.nome, stato] as const);

conBrowser('ogni stato del pannello', () => {
  let banco: BancoDelBrowser;

  beforeAll(async () => {
    banco = await BancoDelBrowser.monta();
  }, 240_000);

  afterAll(async () => {
    await banco.smonta();
  });

  it.each(STATI_PER_NOME)(
    '%s: axe tace, niente esce dai margini, al più un bottone primario',
    async (_, stato: Stato) => {
      const { page, frame, chiudi } = await arrivaA(banco, stato, STRETTO);
      const visto = {
        chiaro: await violazioni(frame),
        fuoriMargine: await fuoriMargine(frame),
        primari: (await primari(frame)).length,
        scuro: await page.emulateMedia({ colorScheme: 'dark' }).then(() => violazioni(frame)),
      };
      await chiudi();
      expect(visto).toEqual({ chiaro: [], fuoriMargine: 0, primari: stato.primari, scuro: [] });
    },
  );
});
