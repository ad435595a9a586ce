import { disegnaFondi } from '../../../src/domain/fogli/tabelle-fondi';
import { classeDemografica, disegnaPopolazione } from '../../../src/domain/fogli/tabelle-popolazione';
import { creaQuadro } from '../../../src/domain/quadro';
import { COME_PUBBLICATO, contestoEsempio } from '../../costruttori/esempi';

const pubblicato = contestoEsempio(COME_PUBBLICATO);

it.each([
  [0, 'fino a 1.000 abitanti'],
  [1000, 'fino a 1.000 abitanti'],
  [1001, 'da 1.001 a 3.000'],
  [20_000, 'da 10.001 a 20.000'],
  [20_001, 'oltre 20.000'],
])('%d abitanti: %s', (abitanti, classe) => {
  expect(classeDemografica(abitanti)).toBe(classe);
});

it('la popolazione del piano pubblicato: 27 comuni, 83.025 abitanti, e le classi la dividono tutta', async () => {
  const contesto = await pubblicato;
  const righe = disegnaPopolazione(contesto, creaQuadro(contesto).righe, 300)?.(0).righe ?? [];
  const valori = righe.map((riga) => riga.map((cella) => cella?.valore ?? null));
  expect(valori.filter(([nome]) => String(nome).startsWith('COMUNE DI'))).toHaveLength(27);
  expect(valori.find(([nome]) => nome === 'TOTALE')?.slice(2)).toEqual([41_316, 41_709, 83_025]);
  const classi = valori.slice(valori.findIndex(([nome]) => nome === 'Classe demografica') + 1, -1);
  expect(classi.reduce((somma, [, comuni]) => somma + Number(comuni), 0)).toBe(27);
  expect(classi.reduce((somma, [, , abitanti]) => somma + Number(abitanti), 0)).toBe(83_025);
});

it('i fondi del piano pubblicato: le parti di ogni misura con la loro somma', async () => {
  const righe = disegnaFondi(await pubblicato)?.(0).righe ?? [];
  const somme = righe.filter((riga) => String(riga[0]?.valore).startsWith('Somma: ')).map((riga) => riga[1]?.valore);
  // Le risorse complessive delle prime due misure sono quelle dichiarate.
  expect(somme.slice(0, 2)).toEqual([115_155, 202_877]);
});
