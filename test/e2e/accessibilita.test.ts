import { testiDi } from '../../scripts/guide/apri-immagine';
import { ADESSO } from '../../scripts/guide/immagini';
import { conBrowser } from '../chromium';
import { figureVecchie } from '../documenti/figure-vecchie';
import { BancoDelBrowser } from './pannello-vero';
import { arrivaA, fuoriMargine, primari } from './stati/arriva';
import { STATI } from './stati/indice';
import type { Stato } from './stati/stato';
import { violazioni, violazioniDeiColori } from './stati/violazioni';

// Una pagina per stato, e le schermate più lunghe hanno mille rilievi.
jest.setTimeout(60_000);

const STRETTO = { viewport: { width: 320, height: 900 } };

const STATI_PER_NOME = STATI.map((stato) => [stato.nome, stato] as const);

conBrowser('ogni stato del pannello', () => {
  let banco: BancoDelBrowser;

  beforeAll(async () => {
    // L'ora delle figure: vi si leggono date e giorni che mancano.
    banco = await BancoDelBrowser.monta(ADESSO);
  }, 240_000);

  afterAll(async () => {
    await banco.smonta();
  });

  it.each(STATI_PER_NOME)(
    '%s: axe tace, niente esce dai margini, al più un bottone primario, le figure delle guide sono di oggi',
    async (_, stato: Stato) => {
      const { page, frame, chiudi } = await arrivaA(banco, stato, STRETTO);
      const visto = {
        chiaro: await violazioni(frame),
        fuoriMargine: await fuoriMargine(frame),
        primari: (await primari(frame)).length,
        figureVecchie: figureVecchie(stato.nome, await testiDi(frame, false)),
        scuro: await page.emulateMedia({ colorScheme: 'dark' }).then(() => violazioniDeiColori(frame)),
      };
      await chiudi();
      expect(visto).toEqual({ chiaro: [], fuoriMargine: 0, primari: stato.primari, figureVecchie: [], scuro: [] });
    },
  );
});
