import { PROFILI, profiloPer } from '../../../../src/domain/regole/profili/indice';

const giornoDopo = (iso: string): string => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);

describe('profili datati', () => {
  it.each([
    ['prima di ogni profilo', '2017-12-31', 'rr-4-2017'],
    ['primo giorno del R.R. 4/2017', '2018-02-08', 'rr-4-2017'],
    ['ultimo giorno senza tetto per la polizia', '2019-03-12', 'rr-4-2017'],
    ['primo giorno del R.R. 3/2019', '2019-03-13', 'rr-3-2019'],
    ['piano Oglio Po 2021', '2021-03-31', 'rr-3-2019'],
    ['piano 2025 approvato nel dicembre 2024', '2024-12-16', 'rr-3-2019'],
    ['ultimo giorno prima del R.R. 2/2025', '2025-03-10', 'rr-3-2019'],
    ['primo giorno del R.R. 2/2025', '2025-03-11', 'rr-2-2025'],
    ['un giorno lontano', '2040-01-01', 'rr-2-2025'],
    ['senza data: il più recente', null, 'rr-2-2025'],
  ])('%s: %s', (_caso, data, id) => {
    expect(profiloPer(data).id).toBe(id);
  });

  it('si susseguono senza buchi e senza sovrapporsi', () => {
    expect(PROFILI.map((p) => p.id)).toEqual(['rr-4-2017', 'rr-3-2019', 'rr-2-2025']);
    expect(PROFILI.slice(0, -1).map((p) => giornoDopo(p.al ?? ''))).toEqual(PROFILI.slice(1).map((p) => p.dal));
    expect(PROFILI.at(-1)?.al).toBeNull();
  });

  it.each([
    ['rr-4-2017', 20, null, false, 10, null, 20],
    ['rr-3-2019', 20, 10, false, 10, null, 20],
    ['rr-2-2025', 20, 20, true, 10, 20, 20],
  ])('%s: indigenti %s, polizia %s, con Polizia Locale %s, SAT %s, categorie %s, ALER %s', (id, ...attese) => {
    const p = PROFILI.find((profilo) => profilo.id === id);
    expect([
      p?.indigentiMinimo.valore,
      p?.poliziaMassimo?.valore ?? null,
      p?.poliziaConLocale,
      p?.transitoriMassimo.valore,
      p?.categorieMassimo?.valore ?? null,
      p?.indigentiAler.valore,
    ]).toEqual(attese);
  });
});
