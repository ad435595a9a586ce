import type { Contesto } from '../../../src/domain/contesto';
import { disegnaFondi } from '../../../src/domain/fogli/tabelle-fondi';
import { classeDemografica, disegnaPopolazione } from '../../../src/domain/fogli/tabelle-popolazione';
import { creaQuadro } from '../../../src/domain/quadro';
import { contesto, tabella } from '../../costruttori/contesto';
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

/** Nome e importo di ogni riga della tabella dei fondi. */
const fondiDi = (contesto: Contesto): unknown[][] =>
  (disegnaFondi(contesto)?.(0).righe ?? []).map((riga) => [riga[0]?.valore, riga[1]?.valore]);

it('i fondi del piano pubblicato: le parti di ogni misura con la loro somma', async () => {
  const righe = fondiDi(await pubblicato);
  expect(righe.filter(([nome]) => String(nome).startsWith('Somma: '))).toEqual([
    // Le risorse complessive delle prime due misure sono quelle dichiarate.
    ['Somma: D.G.R N. 3008 del 30/03/2020 e N. 3222 DEL 09/06/2020', 115_155],
    ['Somma: DGR 3664/2020 (risorse statali)', 202_877],
    ['Somma: DGR 606/2018', 20_411.33],
    ['Somma: DGR 2065/2019', 63_231.8],
  ]);
  expect(righe).toContainEqual(['DGR 606/2018 - Casalasco: Risorse erogate per la Misura 1', 2679.22]);
  expect(righe).toContainEqual(['DGR 606/2018: importi letti in fondo a una frase: 3.', null]);
});

it.each([
  ['€ 1.500,00 + € 20,00', 'testo'],
  ['erogati: € 1.50', 'testo'],
  ['circa € 1500', 'numero'],
  ['da definire', 'testo'],
])('l’importo «%s» resta %s', (scritto, come) => {
  const righe: [string, string | number][] = [
    ['DGR 1 - Viadanese', scritto],
    ['DGR 1 - Casalasco', 10],
  ];
  const [, , parte] = fondiDi(contesto({ tabelle: [tabella('fondi', ['fondi'], righe)] }));
  expect(typeof parte?.[1]).toBe(come === 'numero' ? 'number' : 'string');
});
