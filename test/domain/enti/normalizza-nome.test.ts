import fc from 'fast-check';
import { haPrefissoComune, normalizzaNome, senzaOrnamenti } from '../../../src/domain/enti/normalizza-nome';

describe('nome normalizzato', () => {
  it.each([
    ['COMUNE DI BOZZOLO', 'BOZZOLO'],
    ['Comune di Bozzolo', 'BOZZOLO'],
    ['Bozzolo', 'BOZZOLO'],
    ['BOZZOLO*', 'BOZZOLO'],
    ['COMUNE DI BOZZOLO (*)', 'BOZZOLO'],
    ['* COMUNE DI  BOZZOLO ** ', 'BOZZOLO'],
    ['COMUNE\u00A0DI\u00A0BOZZOLO', 'BOZZOLO'],
    ['Comune\ndi Bozzolo', 'BOZZOLO'],
    ['Città di Viadana', 'VIADANA'],
    ["CITTA' DI VIADANA", 'VIADANA'],
    ['Com. di Viadana', 'VIADANA'],
    ["Comune d'Iseo", 'ISEO'],
    ['Cantù', 'CANTU'],
    ["CANTU'", 'CANTU'],
    ['CANTU`', 'CANTU'],
    ['Cantu\u0300', 'CANTU'],
    ['Roè Volciano', 'ROE VOLCIANO'],
    ["ROE' VOLCIANO", 'ROE VOLCIANO'],
    ["Cingia de' Botti", 'CINGIA DE BOTTI'],
    ['Cingia de’ Botti', 'CINGIA DE BOTTI'],
    ["CINGIA DE'BOTTI", 'CINGIA DE BOTTI'],
    ['CINGIA DE´ BOTTI', 'CINGIA DE BOTTI'],
    ["San Martino dall'Argine", 'SAN MARTINO DALL ARGINE'],
    ["SAN MARTINO DALL' ARGINE", 'SAN MARTINO DALL ARGINE'],
    ['ＣＯＭＯ', 'COMO'],
    ['BOZZOLO﹡', 'BOZZOLO'],
    ['ŉ', 'N'],
    ['Gadesco - Pieve Delmona', 'GADESCO-PIEVE DELMONA'],
    ['Gadesco – Pieve Delmona', 'GADESCO-PIEVE DELMONA'],
    ['ALER BS- CR-MN U.O. MANTOVA', 'ALER BS-CR-MN U.O. MANTOVA'],
    ['ALER BS-CR-MN U.O.MANTOVA', 'ALER BS-CR-MN U.O. MANTOVA'],
    ['Aler BS - CR - MN U. O. Mantova', 'ALER BS-CR-MN U.O. MANTOVA'],
    ['A.L.E.R. Milano', 'ALER MILANO'],
    ['S.Martino del Lago', 'S. MARTINO DEL LAGO'],
    ['Comune', 'COMUNE'],
    ['Comun Nuovo', 'COMUN NUOVO'],
    ['Comune di Comun Nuovo', 'COMUN NUOVO'],
    ['', ''],
    [' * ', ''],
  ])('%j → %j', (scritto, chiave) => {
    expect(normalizzaNome(scritto)).toBe(chiave);
  });

  it('rifatto su una chiave non la cambia', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (testo) => {
        const chiave = normalizzaNome(testo);
        expect(normalizzaNome(chiave)).toBe(chiave);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['COMUNE DI PARMA', true],
    ["comune d'Iseo", true],
    ['Città di Castello', true],
    ['Parma', false],
    ['Comune', false],
    ['Comune di', false],
    ['Comunità montana', false],
  ])('%j ha il prefisso: %p', (scritto, atteso) => {
    expect(haPrefissoComune(scritto)).toBe(atteso);
  });

  it.each([
    [' COMUNE DI CALVATONE* ', 'COMUNE DI CALVATONE'],
    ['Calvatone (*)', 'Calvatone'],
    ['\u00A0Calvatone', 'Calvatone'],
  ])('senza ornamenti %j è %j', (scritto, atteso) => {
    expect(senzaOrnamenti(scritto)).toBe(atteso);
  });
});
