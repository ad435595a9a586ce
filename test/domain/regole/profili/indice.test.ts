import { ATTI } from '../../../../src/domain/regole/profili/atti';
import { CHIAVI_SOGLIE, PROFILI, profiloPer, SOGLIE } from '../../../../src/domain/regole/profili/indice';
import type { Profilo } from '../../../../src/domain/regole/profili/profilo';
import { SOGLIE_DELLE_REGOLE } from '../../../../src/domain/regole/profili/soglie-delle-regole';

const giornoDopo = (iso: string): string => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);

describe('profili datati', () => {
  it.each([
    ['prima di ogni profilo', '2017-12-31', 'rr-4-2017'],
    ['primo giorno del R.R. 4/2017', '2018-02-08', 'rr-4-2017'],
    ['ultimo giorno senza tetto per la polizia', '2019-03-12', 'rr-4-2017'],
    ['primo giorno del R.R. 3/2019', '2019-03-13', 'rr-3-2019'],
    ['piano Oglio Po 2021', '2021-03-31', 'rr-3-2019'],
    ['il giorno prima del Bollettino del R.R. 6/2021', '2021-10-07', 'rr-3-2019'],
    ['il giorno del Bollettino del R.R. 6/2021', '2021-10-08', 'rr-6-2021'],
    ['il giorno prima del Bollettino della L.R. 11/2024', '2024-07-24', 'rr-6-2021'],
    ['il giorno del Bollettino della L.R. 11/2024', '2024-07-25', 'lr-11-2024'],
    ['piano 2025 approvato nel dicembre 2024', '2024-12-16', 'lr-11-2024'],
    ['ultimo giorno prima del R.R. 2/2025', '2025-03-10', 'lr-11-2024'],
    ['primo giorno del R.R. 2/2025', '2025-03-11', 'rr-2-2025'],
    ['un giorno lontano', '2040-01-01', 'rr-2-2025'],
    ['senza data: il più recente', null, 'rr-2-2025'],
  ])('%s: %s', (_caso, data, id) => {
    expect(profiloPer(data).id).toBe(id);
  });

  it('si susseguono senza buchi e senza sovrapporsi', () => {
    expect(PROFILI.map((p) => p.id)).toEqual(['rr-4-2017', 'rr-3-2019', 'rr-6-2021', 'lr-11-2024', 'rr-2-2025']);
    expect(PROFILI.slice(0, -1).map((p) => giornoDopo(p.al ?? ''))).toEqual(PROFILI.slice(1).map((p) => p.dal));
    expect(PROFILI.at(-1)?.al).toBeNull();
  });

  it.each(PROFILI.map((p) => [p.id, p] as const))(
    '%s dice che cosa è cambiato, anche se nessuna quota cambia',
    (_, p) => {
      expect(p.novita.length).toBeGreaterThan(0);
      for (const { testo } of p.novita) expect(testo).toMatch(/^\p{Lu}.*\.$/u);
    },
  );

  it.each([
    ['rr-4-2017', 'verificata'],
    ['rr-3-2019', 'verificata'],
    ['rr-6-2021', 'dedotta'],
    ['lr-11-2024', 'dedotta'],
    ['rr-2-2025', 'dedotta'],
  ])('il primo giorno di %s è %s', (id, attesa) => {
    expect(ATTI.find((atto) => atto.id === id)?.decorrenza).toBe(attesa);
  });
});

/** Valore e confidenza, o un trattino se la soglia non c'è: così la tabella sta in una riga. */
const cella = (p: Profilo, chiave: (typeof CHIAVI_SOGLIE)[number]): string => {
  const soglia = p[chiave];
  return soglia ? `${String(soglia.valore)} ${soglia.confidenza === 'verificata' ? 'V' : 'd'}` : '–';
};

describe('ogni soglia, giorno per giorno, con la sua confidenza', () => {
  const GIORNI = ['2018-12-31', '2020-12-15', '2021-12-20', '2024-12-16', '2025-12-16'];

  it.each([
    ['indigentiMinimo', '20 V', '20 V', '20 V', '20 V', '20 V'],
    ['indigentiAler', '20 V', '20 V', '20 V', '20 V', '20 V'],
    ['indigentiArrotondamento', 'eccesso d', 'eccesso d', 'eccesso d', 'eccesso d', 'eccesso V'],
    ['poliziaMassimo', '–', '10 V', '10 V', '10 V', '20 V'],
    ['poliziaForze', '–', 'poliziaEVvf V', 'poliziaEVvf V', 'poliziaEVvf V', 'conArmateELocale V'],
    ['poliziaArrotondamento', '–', 'eccesso V', 'eccesso V', 'eccesso V', 'eccesso d'],
    ['categorieMassimo', '–', '–', '–', '–', '20 V'],
    ['categorieArrotondamento', '–', '–', '–', '–', 'metaInSu V'],
    ['transitoriMassimo', '10 d', '10 d', '10 d', '10 d', '10 d'],
    ['lavoriMassimo', '8000 d', '8000 d', '8000 d', '8000 d', '8000 V'],
    ['scomputoMesi', '36 d', '36 d', '36 d', '36 d', '36 V'],
    ['convenzioneAnni', '8 d', '8 d', '8 d', '8 d', '8 V'],
    ['cambiamentoParte', '50 d', '50 d', '50 d', '50 d', '50 d'],
    ['cambiamentoUnita', '3 d', '3 d', '3 d', '3 d', '3 d'],
  ] as const)('%s', (chiave, ...attese) => {
    expect(GIORNI.map((giorno) => cella(profiloPer(giorno), chiave))).toEqual(attese);
  });

  it('una soglia che allora non c’era non si elenca', () => {
    const assenti = [
      'poliziaMassimo',
      'poliziaForze',
      'poliziaArrotondamento',
      'categorieMassimo',
      'categorieArrotondamento',
    ];
    expect(profiloPer('2018-12-31').soglie.map(({ chiave }) => chiave)).toEqual(
      CHIAVI_SOGLIE.filter((chiave) => !assenti.includes(chiave)),
    );
  });

  it('la soglia dei transitori è aperta solo da quando è di certo indicativa', () => {
    expect(GIORNI.map((giorno) => profiloPer(giorno).transitoriMassimo.natura)).toEqual([
      'legge',
      'legge',
      'aperta',
      'aperta',
      'aperta',
    ]);
  });

  it('i periodi di ogni soglia combaciano, e cominciano con un profilo', () => {
    const inizi = new Set<string>(ATTI.map(({ dal }) => dal));
    for (const chiave of CHIAVI_SOGLIE) {
      const periodi = SOGLIE[chiave];
      expect(periodi.every(({ dal }) => inizi.has(dal))).toBe(true);
      expect(periodi.slice(0, -1).map(({ al }) => giornoDopo(al ?? ''))).toEqual(
        periodi.slice(1).map(({ dal }) => dal),
      );
      expect(periodi.at(-1)?.al).toBeNull();
    }
  });

  it('ciò che è dedotto dice perché', () => {
    const mute = CHIAVI_SOGLIE.filter((chiave) =>
      SOGLIE[chiave].some(({ confidenza, nota }) => confidenza === 'dedotta' && nota === ''),
    );
    expect(mute).toEqual([]);
  });

  it('ogni soglia serve a una regola', () => {
    const usate = new Set(Object.values(SOGLIE_DELLE_REGOLE).flat());
    expect(CHIAVI_SOGLIE.filter((chiave) => !usate.has(chiave))).toEqual([]);
  });
});
