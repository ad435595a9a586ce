import { registroDaTabella } from '../../../src/domain/enti/registro';
import { tabella } from '../../costruttori/contesto';

describe('registro dal foglio Enti', () => {
  const registro = registroDaTabella(
    tabella(
      'enti',
      ['tipoEnte', 'codiceIstat', 'codiceCatastale', 'provincia', 'statoSap', 'subAmbito', 'alias'],
      [
        ['ALER BS- CR-MN U.O. MANTOVA', 'ALER', null, null, null, 'con U.I. SAP', null, 'Aler Mantova; Aler MN'],
        ['Comune di Bozzolo', 'Comune', 20007, 'b110', 'mn', 'con U.I. SAP', 'Viadana', null],
        ["CINGIA DE' BOTTI *", null, '019031', null, null, 'senza U.I. SAP', null, null],
        ['COMUNE DI VIADANA', 'Comune', '20-066', 'L826', 'MN', 'forse', null, null],
        ['Cooperativa La Casa', 'Operatore accreditato', null, null, null, null, null, null],
        ['COMUNE DI BOZZOLO', 'Comune', null, null, null, null, null, null],
      ],
    ),
  );

  it('legge una riga per ente, una volta sola, con i nomi ufficiali', () => {
    expect(registro.provenienza).toBe('foglio');
    expect(registro.enti.map((ente) => [ente.nome, ente.tipo])).toEqual([
      ['ALER BS-CR-MN U.O. MANTOVA', 'aler'],
      ['COMUNE DI BOZZOLO', 'comune'],
      ["COMUNE DI CINGIA DE' BOTTI", 'comune'],
      ['COMUNE DI VIADANA', 'comune'],
      ['Cooperativa La Casa', 'operatore'],
    ]);
  });

  it('rimette gli zeri ai codici, completa quelli vuoti e non tocca quelli sbagliati', () => {
    expect(registro.enti.map((ente) => [ente.codiceIstat, ente.codiceCatastale, ente.provincia])).toEqual([
      [null, null, null],
      ['020007', 'B110', 'MN'],
      ['019031', 'C703', 'CR'],
      ['20-066', 'L826', 'MN'],
      [null, null, null],
    ]);
  });

  it('legge stato SAP, sub-ambito e alias', () => {
    expect(registro.enti.map((ente) => [ente.senzaSap, ente.subAmbito, ente.alias])).toEqual([
      [false, null, ['Aler Mantova', 'Aler MN']],
      [false, 'Viadana', []],
      [true, null, []],
      [null, null, []],
      [null, null, []],
    ]);
  });
});
