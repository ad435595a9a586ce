import { apriBancoDi } from '../../scripts/guide/fotografa-banco';
import { testiDi } from '../../scripts/guide/apri-immagine';
import { ADESSO, IMMAGINI_BANCO } from '../../scripts/guide/immagini';
import { conBrowser } from '../chromium';
import { BancoDelBrowser } from '../e2e/pannello-vero';
import { figureVecchie, vecchia } from './figure-vecchie';

jest.setTimeout(120_000);

// Le figure del solo pannello le guarda test/e2e/accessibilita.test.ts, che apre già ogni stato.
conBrowser('le figure col foglio accanto mostrano il pannello di oggi', () => {
  let banco: BancoDelBrowser;

  beforeAll(async () => {
    banco = await BancoDelBrowser.monta(ADESSO);
  }, 240_000);

  afterAll(async () => {
    await banco.smonta();
  });

  it.each(IMMAGINI_BANCO.map((una) => [una.nome, una] as const))('%s', async (nome, immagine) => {
    const { frame, chiudi } = await apriBancoDi(banco.browser, banco.pagine, immagine);
    const testi = await testiDi(frame, false);
    await chiudi();
    expect(vecchia(nome, testi)).toBeNull();
  });
});

describe('una figura vecchia si vede', () => {
  it.each([
    ['un bottone ha cambiato nome', ['Quadro SAP', 'Piano 2021', 'Comincia']],
    ['il pannello è vuoto', []],
  ])('%s', (_, testi) => {
    expect(figureVecchie('prima-occhiata', testi)).toEqual([expect.objectContaining({ figura: 'prima-occhiata' })]);
  });
});
