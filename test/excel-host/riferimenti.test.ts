import { offsetFormula, sheetsIn } from '../../dev/excel-host/formulas/reference-text';
import {
  columnShift,
  rowShift,
  shiftAreas,
  shiftFormula,
  shiftRuleFormulas,
  type Shift,
} from '../../dev/excel-host/formulas/shift-references';
import { areaAddress, parseArea, parseAreas } from '../../dev/excel-host/model/addresses/address';
import type { Area } from '../../dev/excel-host/model/addresses/area';

/** Due righe nuove prima della riga 3; via le righe 3 e 4; lo stesso per le colonne C e D. */
const insertRows = rowShift(2, 2);
const deleteRows = rowShift(2, -2);
const insertColumns = columnShift(2, 2);
const deleteColumns = columnShift(2, -2);

const area = (text: string): Area => {
  const found = parseArea(text);
  if (!found) throw new Error(text);
  return found;
};
const areas = (text: string): readonly Area[] => parseAreas(text) ?? [];
const written = (list: readonly Area[]): string => list.map(areaAddress).join(',');

describe('riferimenti quando si inseriscono o tolgono righe e colonne', () => {
  it.each<[string, Shift, string, string]>([
    ['sopra non cambia', insertRows, 'A1+$A$2', 'A1+$A$2'],
    ['sotto segue, coi dollari', insertRows, 'A3+$B$4+$C5+D$6', 'A5+$B$6+$C7+D$8'],
    ['un’area che abbraccia il punto si allarga', insertRows, 'SUM(A1:A10)', 'SUM(A1:A12)'],
    ['un’area che comincia lì si sposta', insertRows, 'SUM(A3:A5)', 'SUM(A5:A7)'],
    ['un’area che finisce prima resta', insertRows, 'SUM(A1:A2)', 'SUM(A1:A2)'],
    ['colonne intere restano', insertRows, 'SUM(A:A)+SUM($B:$C)', 'SUM(A:A)+SUM($B:$C)'],
    ['righe intere seguono', insertRows, 'SUM(3:5)+SUM($1:$2)', 'SUM(5:7)+SUM($1:$2)'],
    ['ciò che si toglie diventa #REF!', deleteRows, 'A3+A4*2', '#REF!+#REF!*2'],
    ['sotto sale', deleteRows, 'A5+$A$9', 'A3+$A$7'],
    ['un’area perde il mezzo', deleteRows, 'SUM(A1:A10)', 'SUM(A1:A8)'],
    ['un’area perde la testa', deleteRows, 'SUM(A4:A10)', 'SUM(A3:A8)'],
    ['un’area perde la coda', deleteRows, 'SUM(A1:A3)', 'SUM(A1:A2)'],
    ['un’area tolta tutta', deleteRows, 'SUM(A3:A4)', 'SUM(#REF!)'],
    ['con un foglio davanti', deleteRows, "Foglio1!A3+'Foglio1'!A5", "Foglio1!#REF!+'Foglio1'!A3"],
    ['colonne nuove', insertColumns, 'B1+C1+SUM(A:D)+SUM(C:C)', 'B1+E1+SUM(A:F)+SUM(E:E)'],
    ['colonne tolte', deleteColumns, 'B1+C1+E1+SUM(A:D)+SUM(C:D)', 'B1+#REF!+C1+SUM(A:B)+SUM(#REF!)'],
    ['righe intere restano se si tolgono colonne', deleteColumns, 'SUM(1:2)', 'SUM(1:2)'],
    ['i testi non si toccano', insertRows, '"A3"&A3&"detto ""A4"""', '"A3"&A5&"detto ""A4"""'],
    ['funzioni e nomi che sembrano celle', insertRows, 'LOG10(A3)+Q3_tot+ABC4x+A3.b', 'LOG10(A5)+Q3_tot+ABC4x+A3.b'],
    ['tabelle', insertRows, 'SUM(Tab3[A3])+Tab3[[#This Row],[A4]]', 'SUM(Tab3[A3])+Tab3[[#This Row],[A4]]'],
    ['altri fogli', insertRows, "Altro!A3+'L''altro A3'!A4", "Altro!A3+'L''altro A3'!A4"],
    ['altre cartelle', insertRows, "[1]Foglio1!A3+'[x.xlsx]Foglio1'!A3", "[1]Foglio1!A3+'[x.xlsx]Foglio1'!A3"],
    ['riferimenti a più fogli', insertRows, 'SUM(Foglio1:Foglio3!A3)', 'SUM(Foglio1:Foglio3!A3)'],
    ['errori scritti', insertRows, '#REF!+A3+Foglio1!#REF!', '#REF!+A5+Foglio1!#REF!'],
    ['minuscole e numeri', insertRows, 'a3*1.5E3+3', 'A5*1.5E3+3'],
    ['area rovescia', insertRows, 'SUM(A5:A3)', 'SUM(A5:A7)'],
    ['spinto fuori dal foglio', insertRows, 'A1048576', '#REF!'],
    ['in fondo al foglio si ferma', insertRows, 'SUM(A4:A1048576)', 'SUM(A6:A1048576)'],
    ['area versata', insertRows, 'SUM(A3#)', 'SUM(A5#)'],
  ])('%s', (_, shift, before, after) => {
    expect(shiftFormula(before, 'Foglio1', 'Foglio1', shift)).toBe(after);
  });

  it('da un altro foglio seguono solo i riferimenti che lo nominano', () => {
    const formula = "A3+Dati!A3+'Dati'!$B$3:B9+dati!A1";
    expect(shiftFormula(formula, 'Foglio1', 'Dati', insertRows)).toBe("A3+Dati!A5+'Dati'!$B$5:B11+dati!A1");
    expect(shiftFormula(formula, null, 'Dati', deleteRows)).toBe("A3+Dati!#REF!+'Dati'!$B$3:B7+dati!A1");
  });

  it.each<[string, Shift, string, string]>([
    ['nella fascia', rowShift(2, 1, 1, 2), 'B3+C4', 'B4+C5'],
    ['fuori dalla fascia', rowShift(2, 1, 1, 2), 'A3+D3', 'A3+D3'],
    ['a cavallo della fascia', rowShift(2, 1, 1, 2), 'SUM(A3:B5)', 'SUM(A3:B5)'],
    ['a destra, sulla stessa riga', columnShift(1, 1, 2, 2), 'B3+B4+SUM(A3:C3)', 'C3+B4+SUM(A3:D3)'],
    ['tolte verso sinistra', columnShift(1, -1, 2, 2), 'B3+C3+C4', '#REF!+B3+C4'],
  ])('celle sole: %s', (_, shift, before, after) => {
    expect(shiftFormula(before, 'F', 'F', shift)).toBe(after);
  });

  it.each<[string, Shift, string, string]>([
    ['si allarga', insertRows, 'A2:A10', 'A2:A12'],
    ['sparisce una sola', deleteRows, 'A3:A4,B1:B3', 'B1:B2'],
    ['spariscono tutte', deleteRows, 'A3:B4', ''],
    ['si divide a cavallo di una fascia', rowShift(2, 1, 0, 0), 'A3:B4', 'B3:B4,A4:A5'],
    ['la fascia passa sotto', rowShift(9, 1, 0, 0), 'A3:B4', 'A3:B4'],
  ])('aree di una regola: %s', (_, shift, before, after) => {
    expect(written(shiftAreas(areas(before), shift))).toBe(after);
  });

  it.each<[string, Shift, string, string, string]>([
    ['righe sopra', rowShift(0, 1), 'A2:A10', '$B2>C$1', '$B3>C$2'],
    ['via la prima riga della regola', rowShift(1, -1), 'A2:A10', '$B2>0', '$B2>0'],
    ['via due righe a cavallo dell’inizio', rowShift(0, -2), 'A2:A10', '$B2>0', '$B1>0'],
    ['via una riga in mezzo', rowShift(4, -1), 'A2:A10', '$B2>0', '$B2>0'],
    ['via la cella fissa', rowShift(0, -1), 'A2:A10', '$B2>$C$1', '$B1>#REF!'],
    ['via la prima colonna', columnShift(0, -1), 'A2:C10', 'A2>5', 'A2>5'],
  ])('formule di una regola: %s', (_, shift, where, before, after) => {
    expect(shiftRuleFormulas([before], areas(where), 'F', 'F', shift)).toEqual([after]);
  });

  it.each([
    ['A1+$A$1+A$1+$A1', 2, 1, 'B3+$A$1+B$1+$A3'],
    ['SUM(A:A)+SUM(1:1)', 2, 1, 'SUM(B:B)+SUM(3:3)'],
    ['A1', -1, 0, '#REF!'],
    ['\'Il foglio\'!B2&"B2"', -1, -1, '\'Il foglio\'!A1&"B2"'],
  ])('%s copiata %i righe sotto e %i colonne a destra', (before, rows, columns, after) => {
    expect(offsetFormula(before, rows, columns)).toBe(after);
  });

  it('i fogli che una formula nomina', () => {
    expect(sheetsIn("SUM('L''anno'!A1:B2)+Dati!C1+\"Testo!A1\"+[2]X!A1+Gen:Mar!B1+A1")).toEqual({
      sheets: ["L'anno", 'Dati'],
      foreign: ['[2]X!A1', 'Gen:Mar!B1'],
    });
    expect(areaAddress(area('$B$2:C3'))).toBe('B2:C3');
  });
});
