import { spostaFormula } from '../../../src/adapters/xlsx/read/ooxml/formula-condivisa';
import { formulaDaOds } from '../../../src/adapters/xlsx/read/ods/formula-ods';
import { primoFoglio } from './xlsx-a-mano';

describe('readWorkbook: formule', () => {
  it('sono in inglese, con l’uguale, allineate ai valori', async () => {
    const righe =
      '<row r="3"><c r="B3"><v>2</v></c><c r="C3"><f>SUM(B3,1)</f><v>3</v></c></row><row r="4"><c r="B4"><v>1</v></c></row><row r="5"><c r="C5" t="str"><f>IF(B3&gt;1,"a","b")</f><v>a</v></c></row>';
    const { formule } = await primoFoglio({ fogli: [{ righe }] });
    expect(formule).toEqual([[null, '=SUM(B3,1)'], [], [null, '=IF(B3>1,"a","b")']]);
  });

  it('quelle condivise si svolgono in ogni cella, anche se la prima viene dopo', async () => {
    const righe = `<row r="1"><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>
      <row r="2"><c r="B2"><f t="shared" ref="B1:B4" si="0">A2*$D$1</f><v>1</v></c></row>
      <row r="3"><c r="B3"><f t="shared" si="0"/></c><c r="C3"><f t="shared" si="9"/><v>5</v></c></row>`;
    const { formule, valori } = await primoFoglio({ fogli: [{ righe }] });
    expect(formule).toEqual([['=A1*$D$1'], ['=A2*$D$1'], ['=A3*$D$1']]);
    expect(valori).toEqual([[1], [1], [{ nonCalcolata: true }, 5]]);
  });

  it.each([
    ['spezzata da una sezione CDATA', '<c r="A1"><f>B1&amp;<![CDATA["<"]]></f><v>2</v></c>', '=B1&"<"'],
    ['già con l’uguale', '<c r="A1"><f>=B1</f><v>2</v></c>', '=B1'],
    ['della seconda scrittura della cella', '<c r="A1"><f>B1</f><v>1</v></c><c r="A1"><f>C1</f><v>2</v></c>', '=C1'],
  ])('una formula %s', async (_, celle, attesa) => {
    const { formule, valori } = await primoFoglio({ fogli: [{ righe: `<row r="1">${celle}</row>` }] });
    expect([formule, valori]).toEqual([[[attesa]], [[2]]]);
  });

  it('una cella riscritta senza formula non la tiene', async () => {
    const righe =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="A2"><v>4</v></c></row>';
    const { formule, valori } = await primoFoglio({ fogli: [{ righe }] });
    expect([formule.flat().filter((formula) => formula !== null), valori]).toEqual([[], [[2], [4]]]);
  });

  it('una matrice sta nella sua prima cella', async () => {
    const righe =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    const { formule, valori } = await primoFoglio({ fogli: [{ righe }] });
    expect([formule, valori]).toEqual([[['=B1:B2*2']], [[2], [4]]]);
  });
});

describe('spostaFormula', () => {
  it.each([
    ['A1', 1, 1, 'B2'],
    ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
    ['SUM(B2:C3)', 10, 0, 'SUM(B12:C13)'],
    ["'A1 B2'!C3+Foglio2!D4", 1, 0, "'A1 B2'!C4+Foglio2!D5"],
    ['A1!B2', 1, 0, 'A1!B3'],
    ['"A1"&A1&"""B2"', 1, 0, '"A1"&A2&"""B2"'],
    ['LOG10(A1)+ATAN2(A1,B1)', 1, 0, 'LOG10(A2)+ATAN2(A2,B2)'],
    ['Anno_2021+TOT1A+_A1', 1, 1, 'Anno_2021+TOT1A+_A1'],
    ['Dati[A1]+Dati[[#This Row],[B2]]', 1, 1, 'Dati[A1]+Dati[[#This Row],[B2]]'],
    ['SUM(A:A)+SUM($B:C)', 5, 1, 'SUM(B:B)+SUM($B:D)'],
    ['SUM(1:1)+SUM($2:3)', 1, 5, 'SUM(2:2)+SUM($2:4)'],
    ['Z1+AZ1', 0, 1, 'AA1+BA1'],
    ['A1', -1, 0, '#REF!'],
    ['A1', 0, -1, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['1E5+0.5%', 3, 3, '1E5+0.5%'],
  ])('%s di %d righe e %d colonne → %s', (formula, righe, colonne, atteso) => {
    expect(spostaFormula(formula, righe, colonne)).toBe(atteso);
  });
});

describe('formulaDaOds', () => {
  it.each([
    ['SUM(B2:B3)', 'SUM(B2:B3)'],
    ['IF(A1>0;"a;b";2)', 'IF(A1>0,"a;b",2)'],
    ["'a;b'!A1+SUM(A1;B1)", "'a;b'!A1+SUM(A1,B1)"],
    ['SUM({1;2|3;4})', 'SUM({1,2;3,4})'],
    ['msoxl:=SUM({1;2},A1)', 'SUM({1;2},A1)'],
  ])('%s → %s', (formula, atteso) => {
    expect(formulaDaOds(formula)).toBe(atteso);
  });
});
