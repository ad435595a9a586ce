import { conBrowser } from '../chromium';
import { BancoDelBrowser } from './pannello-vero';
import { allargaSpazi, movimenti, tagliati } from './stati/adattamento';
import { arrivaA, fuoriMargine } from './stati/arriva';
import { STATI } from './stati/indice';
import type { Stato } from './stati/stato';

jest.setTimeout(60_000);

/** Uno stato per scheda e per specie di contenuto; che tutti stiano in 320 pixel lo prova `accessibilita.test.ts`. */
const PRINCIPALI = [
  'con-rilievi',
  'correzione-di-tutte',
  'giustificazione',
  'nomi-lunghissimi',
  'guasto-di-excel',
  'comuni-letti',
  'quadro-anteprima',
  'piano-con-campi-sbagliati',
];

/**
 * 1280 pixel al 400 % sono 320 (WCAG 2.1, criterio 1.4.10), e lì gli spazi del testo si allargano (1.4.12). Un pannello di
 * 320 al 200 % ne ha 160 (1.4.4).
 */
const PROVE = [
  { quando: 'al 400 %', larghezza: 320, spazi: false },
  { quando: 'al 400 %, con gli spazi allargati', larghezza: 320, spazi: true },
  { quando: 'un pannello stretto al 200 %', larghezza: 160, spazi: false },
] as const;

const scelti = STATI.filter(({ nome }) => PRINCIPALI.includes(nome)).map((stato) => [stato.nome, stato] as const);

conBrowser('ingrandito, con gli spazi allargati, senza movimenti', () => {
  let banco: BancoDelBrowser;

  beforeAll(async () => {
    banco = await BancoDelBrowser.monta();
  }, 240_000);

  afterAll(async () => {
    await banco.smonta();
  });

  it('gli stati principali ci sono tutti', () => {
    expect(scelti).toHaveLength(PRINCIPALI.length);
  });

  it('un testo tagliato si vede', async () => {
    const [[, stato]] = scelti as [(typeof scelti)[number]];
    const { frame, chiudi } = await arrivaA(banco, stato, { viewport: { width: 320, height: 900 } });
    await frame.evaluate(() => {
      const stretto = document.createElement('div');
      Object.assign(stretto.style, { width: '40px', overflow: 'hidden', whiteSpace: 'nowrap' });
      stretto.textContent = 'Una frase che qui dentro non ci sta';
      document.body.append(stretto);
    });
    const visti = await tagliati(frame);
    await chiudi();
    expect(visti).toEqual(['Una frase che qui dentro non ci sta']);
  });

  it.each(scelti)('%s', async (_, stato: Stato) => {
    const { page, frame, chiudi } = await arrivaA(banco, stato, { viewport: { width: 320, height: 900 } });
    const visto: Record<string, unknown> = { movimenti: await movimenti(frame) };
    for (const { quando, larghezza, spazi } of PROVE) {
      await page.setViewportSize({ width: larghezza, height: 450 });
      await allargaSpazi(frame, spazi);
      visto[quando] = { esce: await fuoriMargine(frame), tagliati: await tagliati(frame) };
    }
    await chiudi();
    const bene = { esce: 0, tagliati: [] };
    expect(visto).toEqual({ movimenti: [], ...Object.fromEntries(PROVE.map(({ quando }) => [quando, bene])) });
  });
});
