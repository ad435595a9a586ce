import { SCENARIOS } from '../../dev/excel-host/conformance/scenarios';
import { conBrowser, TEMPO_BROWSER } from '../chromium';
import { apriPagina, fuoriDiCasa, type Globali, type PaginaAperta } from './pagina-browser';

jest.setTimeout(TEMPO_BROWSER);

conBrowser('scenari nel browser, col cliente che Microsoft dà', () => {
  let aperta: PaginaAperta;

  beforeAll(async () => {
    aperta = await apriPagina();
  });

  afterAll(async () => {
    await aperta?.chiudi();
  });

  for (const [topic, scenarios] of Object.entries(SCENARIOS)) {
    describe(topic, () => {
      // Un cliente nuovo per argomento: riaprirlo per ogni scenario costerebbe più degli scenari.
      beforeAll(async () => {
        const ospite = await aperta.page.evaluate(() => (globalThis as unknown as Globali).conformance.reload());
        expect(ospite).toBe('Excel OfficeOnline');
      });

      it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (name, { expected }) => {
        const esito = await aperta.page.evaluate(([t, n]) => (globalThis as unknown as Globali).conformance.run(t, n), [
          topic,
          name,
        ] as const);
        expect(esito.error).toBeNull();
        expect(esito.result).toEqual(expected);
        expect(esito.leaks).toBe(0);
      });
    });
  }

  it('il browser non chiede niente a nessuno fuori di localhost', () => {
    expect(aperta.chiesti.some((url) => url.endsWith('/office.js'))).toBe(true);
    expect(fuoriDiCasa(aperta.chiesti)).toEqual([]);
  });

  it('nelle due pagine non è rimasto nessun errore non raccolto', () => {
    expect(aperta.guasti).toEqual([]);
  });
});
