import { sembraEnte } from '../../../src/domain/enti/sembra-ente';
import { ENTI_OGLIO_PO } from './registro-oglio-po';

describe('sembra il nome di un ente', () => {
  it.each([
    ...ENTI_OGLIO_PO.map((nome) => [nome]),
    ['Comune di Bozzolo'],
    ['comune di bozzolo'],
    ['COMUNE DI CALVATONE*'],
    ['Bozzolo'],
    ['BOZZOLO *'],
    ['Cingia de’ Botti'],
    ["CANTU'"],
    ['COMUNE DI CASTELIDONE'],
    ['comune di castelidone'],
    ['COMUNE DI PARMA'],
    ['COMUNE DI PROVA 12'],
    ['Città di Viadana'],
    ['Piadena'],
    ['ALER BS- CR-MN U.O. MANTOVA'],
    ['Aler Milano'],
    ['A.L.E.R. di Pavia e Lodi'],
    ['ALER'],
  ])('%j: sì', (testo) => {
    expect(sembraEnte(testo)).toBe(true);
  });

  it.each([
    [''],
    ['-'],
    ['TOTALE'],
    ['Totale comuni'],
    ['TOTALE ALER'],
    ['Comune'],
    ['COMUNI'],
    ['Comune di'],
    ['Comune di residenza'],
    ['COMUNE DI UBICAZIONE'],
    ['Ragione Sociale Ente Proprietario'],
    ['Ente proprietario'],
    ['Castelidone'],
    ['Sub-ambito Viadana'],
    ['Viadana (viadanese)'],
    ['Alloggi ALER'],
    ['ALER: 445 alloggi'],
    ['ALER - alloggi presenti nei comuni del sub-ambito'],
    ['Comuni che non hanno U.I. SAP: Calvatone, Martignana di Po'],
    ['Comune di Rivarolo ed Uniti: quota dichiarata senza alloggi'],
    ["Comune di Viadana, totale unità disponibili nell'anno"],
    [`COMUNE DI ${'VIADANA '.repeat(20)}`],
    ['x'.repeat(100_000)],
    ['=COMUNE DI VIADANA'],
    ['__proto__'],
  ])('%j: no', (testo) => {
    expect(sembraEnte(testo)).toBe(false);
  });
});
