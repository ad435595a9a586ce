import { applicaRegole } from '../../../src/domain/regole/applica';
import { CATALOGO } from '../../../src/domain/regole/catalogo';
import { PROFILI, profiloPer } from '../../../src/domain/regole/profili/indice';
import {
  decorrenzaScritta,
  soglieDaConfermare,
  valoriDiLeggeSostituiti,
  valoriScelti,
} from '../../../src/domain/testi/profilo-scritto';
import {
  fonteDellaSoglia,
  fonteDelRilievo,
  frasiDaConfermare,
  nomeSoglia,
  sogliaScritta,
} from '../../../src/domain/testi/soglie';
import { destinazioni } from '../../costruttori/destinazioni';

const scritte = (giorno: string): readonly string[] => {
  const { soglie, poliziaConLocale } = profiloPer(giorno);
  return soglie.map(
    (una) => `${nomeSoglia(una.chiave, poliziaConLocale)}: ${sogliaScritta(una)}. ${fonteDellaSoglia(una)}`,
  );
};

describe('le parole delle soglie seguono il periodo', () => {
  it.each([
    ['2018-12-31', /^Servizi transitori \(SAT\): al più 10 %\. L\.R\. 16\/2016, art\. 23, c\. 13 \(da confermare\)$/],
    ['2018-12-31', /^Indigenti: almeno 20 %\. L\.R\. 16\/2016, art\. 23, c\. 3$/],
    ['2021-03-31', /^Forze di Polizia e Vigili del Fuoco: al più 10 %\. R\.R\. 4\/2017, art\. 4, c\. 3, lett\. d bis$/],
    ['2021-12-20', /^Servizi transitori \(SAT\): di norma al più 10 %/],
    ['2024-12-16', /^Forze di Polizia e Vigili del Fuoco: al più 10 %/],
    ['2025-12-16', /^Forze di Polizia, Vigili del Fuoco, Forze Armate e Polizia Locale: al più 20 %/],
    ['2025-12-16', /^Categorie dell'art\. 14, unità: all'unità più vicina, da 0,5 in su a quella superiore\./],
    ['2025-12-16', /^Lavori dell'assegnatario, per alloggio: al più 8\.000 €\. R\.R\. 4\/2017, art\. 10, c\. 3$/],
    ['2025-12-16', /^Lavori scontati sul canone: al più 36 mesi\./],
    ['2025-12-16', /^Convenzione con i privati: almeno 8 anni\. L\.R\. 16\/2016, art\. 23, c\. 2$/],
    ['2025-12-16', /^Alloggi in più o in meno .*: più di 3 alloggi\. Nessuna norma la fissa$/],
  ])('%s: %s', (giorno, attesa) => {
    expect(scritte(giorno)).toContainEqual(expect.stringMatching(attesa));
  });

  it('le Forze Armate entrano fra le categorie con la L.R. 11/2024, nella quota solo col R.R. 2/2025', () => {
    const nomina = PROFILI.map(({ novita }) => novita.some(({ testo }) => testo.includes('Forze Armate')));
    expect(nomina).toEqual([false, false, false, true, true]);
    expect(scritte('2024-12-16').join()).not.toContain('Forze Armate');
  });

  it('nessuna nota e nessuna novità ha frasi oltre venti parole', () => {
    const testi = PROFILI.flatMap(({ soglie, novita }) => [
      ...soglie.map(({ nota }) => nota),
      ...novita.map(({ testo }) => testo),
    ]);
    const lunghe = testi.flatMap((testo) => testo.split(/[.:] /)).filter((frase) => frase.split(' ').length > 20);
    expect(lunghe).toEqual([]);
  });
});

describe('ciò che non è verificato si legge', () => {
  it.each([
    ['2020-12-15', null],
    ['2025-12-16', 'Il primo giorno è dedotto dal Bollettino del 10/03/2025: da confermare.'],
  ])('il primo giorno delle regole del %s', (giorno, attesa) => {
    expect(decorrenzaScritta(profiloPer(giorno))).toBe(attesa);
  });

  it.each([
    ['transitori', 5, 'Q08', 'L.R. 16/2016, art. 23, c. 13 (da confermare)', 1],
    ['polizia', 15, 'Q04', 'R.R. 4/2017, art. 4, c. 3, lett. d bis', 0],
  ] as const)('nel perché di un rilievo su %s', (voce, valore, regola, fonte, quante) => {
    const dove = destinazioni([voce], [['COMUNE DI VIADANA', 20, valore]], { approvato: '2021-03-31' });
    const rilievo = applicaRegole(CATALOGO, dove).find((uno) => uno.regola === regola);
    expect(rilievo && fonteDelRilievo(rilievo)).toBe(fonte);
    expect(frasiDaConfermare(rilievo ?? {})).toHaveLength(quante);
  });

  it('non si dice da confermare ciò che nessuna norma fissa', () => {
    expect(soglieDaConfermare(profiloPer('2025-12-16').soglie).map((frase) => frase.split(':')[0])).toEqual([
      'Quota per la polizia, unità',
      'Servizi transitori (SAT)',
    ]);
  });
});

describe('ciò che il capofila ha cambiato si legge', () => {
  const motivo = 'Delibera n. 3\n del 2026';

  it('il valore di legge col vecchio, il nuovo e il motivo su una riga', () => {
    const profilo = profiloPer('2025-12-16', [
      { chiave: 'lavoriMassimo', valore: 9000, motivo },
      { chiave: 'transitoriMassimo', valore: 12.5, motivo },
      { chiave: 'profilo', valore: 'lr-11-2024', motivo },
    ]);
    expect(valoriDiLeggeSostituiti(profilo)).toEqual([
      'Regole scelte dal capofila: R.R. 4/2017 dopo la L.R. 11/2024 invece di R.R. 4/2017 dopo il R.R. 2/2025. Motivo: «Delibera n. 3 del 2026».',
      "Lavori dell'assegnatario, per alloggio. Valore di legge sostituito dal capofila: 9.000 € invece di 8.000 €. Motivo: «Delibera n. 3 del 2026».",
    ]);
    expect(valoriScelti(profilo)).toEqual([
      'Servizi transitori (SAT). Valore scelto dal capofila: 12,5 % invece di 10 %. Motivo: «Delibera n. 3 del 2026».',
    ]);
  });

  it('di solito niente', () => {
    const profilo = profiloPer('2025-12-16');
    expect([...valoriDiLeggeSostituiti(profilo), ...valoriScelti(profilo)]).toEqual([]);
  });
});
