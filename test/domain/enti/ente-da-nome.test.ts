import { enteDalNome } from '../../../src/domain/enti/ente-da-nome';

describe('ente dal nome soltanto', () => {
  it.each([
    ['bozzolo*', 'comune', 'COMUNE DI BOZZOLO', '020007', 'B110', 'MN'],
    ["COMUNE DI CANTU'", 'comune', 'COMUNE DI CANTÙ', '013041', 'B639', 'CO'],
    ['Comune di Forlì', 'comune', 'COMUNE DI FORLÌ', null, null, null],
    ['Piadena', 'comune', 'COMUNE DI PIADENA', null, null, null],
    ['ALER BS- CR-MN U.O. MANTOVA', 'aler', 'ALER BS-CR-MN U.O. MANTOVA', null, null, null],
    [
      "Azienda Lombarda per l'Edilizia Residenziale",
      'aler',
      'AZIENDA LOMBARDA PER L EDILIZIA RESIDENZIALE',
      null,
      null,
      null,
    ],
    [' Cooperativa  La Casa ', 'operatore', 'Cooperativa La Casa', null, null, null],
  ])('%j è %s: %s', (testo, tipo, nome, istat, catastale, provincia) => {
    const ente = enteDalNome(testo);
    expect([ente.tipo, ente.nome, ente.codiceIstat, ente.codiceCatastale, ente.provincia]).toEqual([
      tipo,
      nome,
      istat,
      catastale,
      provincia,
    ]);
  });
});
