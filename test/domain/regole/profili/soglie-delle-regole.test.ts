import { arrotondamentoDi } from '../../../../src/domain/regole/profili/arrotondamento';
import { profiloPer } from '../../../../src/domain/regole/profili/indice';
import { soglieDaDire } from '../../../../src/domain/regole/profili/soglie-delle-regole';
import type { Sostituzione } from '../../../../src/domain/regole/profili/sostituzione';
import type { RegolaId } from '../../../../src/domain/regole/regola-id';

const MOTIVO = 'Delibera di assemblea n. 3 del 2026';
const con = (chiave: Sostituzione['chiave'], valore: Sostituzione['valore']): Sostituzione => ({
  chiave,
  valore,
  motivo: MOTIVO,
});

describe('le soglie che si dicono accanto a un rilievo', () => {
  it.each<[string, RegolaId, string, readonly Sostituzione[], string[] | undefined]>([
    ['da confermare', 'Q08', '2025-12-16', [], ['transitoriMassimo']],
    ['da confermare, fra altre lette', 'Q05', '2025-12-16', [], ['poliziaArrotondamento']],
    ['lette nel testo', 'Q04', '2025-12-16', [], undefined],
    ['che nessuna norma fissa', 'A12', '2025-12-16', [], undefined],
    ['sostituita', 'Q04', '2025-12-16', [con('poliziaMassimo', 25)], ['poliziaMassimo']],
    ['sostituita, ma di un’altra regola', 'Q04', '2025-12-16', [con('categorieMassimo', 25)], undefined],
    ['di una regola senza soglie', 'A01', '2025-12-16', [con('poliziaMassimo', 25)], undefined],
  ])('%s: %s', (_, regola, giorno, sostituzioni, attese) => {
    const dette = soglieDaDire(regola, profiloPer(giorno, sostituzioni));
    expect(dette.soglie?.map(({ chiave }) => chiave)).toEqual(attese);
    expect(Object.keys(dette)).toEqual(attese ? ['soglie'] : []);
  });

  it('le regole scelte a mano si dicono dove contano', () => {
    const profilo = profiloPer('2025-12-16', [con('profilo', 'lr-11-2024')]);
    expect(soglieDaDire('Q04', profilo).regoleAMano).toEqual({
      nome: profilo.nome,
      dellaData: profiloPer('2025-12-16').nome,
      motivo: MOTIVO,
    });
    // Quanto sia un cambiamento non dipende dalla norma.
    expect(soglieDaDire('A12', profilo)).toEqual({});
  });
});

describe('come si contano le unità di una quota', () => {
  it.each<[Parameters<typeof arrotondamentoDi>[1], string, readonly Sostituzione[], string]>([
    ['indigenti', '2018-12-31', [], 'eccesso'],
    ['indigenti', '2018-12-31', [con('indigentiArrotondamento', 'metaInSu')], 'metaInSu'],
    ['polizia', '2018-12-31', [], 'eccesso'],
    ['polizia', '2025-12-16', [con('poliziaArrotondamento', 'metaInSu')], 'metaInSu'],
    ['poliziaLocale', '2025-12-16', [con('poliziaArrotondamento', 'metaInSu')], 'metaInSu'],
    ['categorie', '2018-12-31', [], 'metaInSu'],
    ['categorie', '2025-12-16', [], 'metaInSu'],
    ['categorie', '2025-12-16', [con('categorieArrotondamento', 'eccesso')], 'eccesso'],
  ])('%s, piano del %s', (voce, giorno, sostituzioni, atteso) => {
    expect(arrotondamentoDi(profiloPer(giorno, sostituzioni), voce)).toBe(atteso);
  });
});
