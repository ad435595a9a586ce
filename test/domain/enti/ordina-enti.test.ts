import { enteDalNome } from '../../../src/domain/enti/ente-da-nome';
import { ordinaEnti } from '../../../src/domain/enti/ordina-enti';
import { ENTI_OGLIO_PO } from './registro-oglio-po';

const ordinati = (nomi: readonly string[]): string[] => ordinaEnti(nomi.map(enteDalNome)).map((ente) => ente.nome);

describe('ordine degli enti nel piano', () => {
  it('è quello pubblicato, da qualunque ordine dei comuni si parta', () => {
    const [mantova = '', cremona = '', ...comuni] = ENTI_OGLIO_PO;
    expect(ordinati([...[...comuni].reverse(), mantova, cremona])).toEqual(ENTI_OGLIO_PO);
  });

  it('mette gli operatori fra ALER e comuni, e gli accenti al loro posto', () => {
    const attesi = [
      'ALER MILANO',
      'Cooperativa Z',
      'Cooperativa A',
      'COMUNE DI ROÈ VOLCIANO',
      'COMUNE DI ROVATO',
      'COMUNE DI SALÒ',
    ];
    const sparsi = ['Salò', 'Cooperativa Z', 'Rovato', 'ALER MILANO', 'Cooperativa A', "ROE' VOLCIANO"];
    expect(ordinati(sparsi)).toEqual(attesi);
  });

  it('non tocca l’elenco dato', () => {
    const enti = ['COMUNE DI VIADANA', 'COMUNE DI BOZZOLO'].map(enteDalNome);
    ordinaEnti(enti);
    expect(enti.map((ente) => ente.nome)).toEqual(['COMUNE DI VIADANA', 'COMUNE DI BOZZOLO']);
  });
});
