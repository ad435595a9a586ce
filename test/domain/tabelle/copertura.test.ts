import { fromA1 } from '../../../src/domain/notazione-a1';
import { Copertura } from '../../../src/domain/tabelle/copertura';
import { areaFra } from '../../../src/domain/tabelle/griglia';

function coperte(copertura: Copertura, celle: readonly string[]): string[] {
  return celle.filter((indirizzo) => {
    const posizione = fromA1(indirizzo);
    return posizione !== null && copertura.coperta(posizione.riga, posizione.colonna);
  });
}

it('una tabella letta copre le sue colonne, da lì in su', () => {
  const copertura = new Copertura();
  copertura.copri(areaFra(4, 1, 8, 2));
  expect(coperte(copertura, ['A9', 'B1', 'B5', 'B9', 'B10', 'C9', 'C10', 'D9'])).toEqual(['B1', 'B5', 'B9', 'C9']);
});

it('una più corta letta dopo non scopre ciò che era coperto', () => {
  const copertura = new Copertura();
  copertura.copri(areaFra(0, 0, 8, 0));
  copertura.copri(areaFra(2, 0, 4, 1));
  expect(coperte(copertura, ['A9', 'A10', 'B5', 'B6'])).toEqual(['A9', 'B5']);
});

it.each([
  ['B3', ['B3']],
  ['A1', ['A1']],
  ['C2', ['C2']],
  ['XFD1048576', ['XFD1048576']],
])("la cella %s dell'anagrafica copre solo sé stessa", (indirizzo, attese) => {
  const copertura = new Copertura();
  const posizione = fromA1(indirizzo);
  if (posizione) copertura.copriCella(posizione);
  expect(coperte(copertura, ['A1', 'A2', 'B1', 'B3', 'C2', 'C3', 'B2', 'A3', 'XFD1048576'])).toEqual(attese);
});
