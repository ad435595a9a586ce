import type { Ente } from '../../../../src/domain/enti/ente';
import { nomeFileCapofila, nomeFileEnte, nomiFileEnti } from '../../../../src/domain/fogli/modello/nome-file';

function ente(nome: string): Ente {
  return {
    id: nome,
    nome,
    tipo: 'comune',
    codiceIstat: null,
    codiceCatastale: null,
    provincia: null,
    subAmbito: null,
    senzaSap: null,
    alias: [],
  };
}

describe('il nome del file di un ente', () => {
  it.each([
    ['COMUNE DI BOZZOLO', 'bozzolo.xlsx'],
    ["COMUNE DI SAN MARTINO DALL'ARGINE", 'san-martino-dall-argine.xlsx'],
    ["COMUNE DI CINGIA DE' BOTTI", 'cingia-de-botti.xlsx'],
    ['COMUNE DI CANTÙ', 'cantu.xlsx'],
    ['ALER BS-CR-MN U.O. CREMONA', 'aler-cremona.xlsx'],
    ['ALER MILANO', 'aler-milano.xlsx'],
    ['../../etc/passwd', 'etc-passwd.xlsx'],
    ['***', 'ente.xlsx'],
  ])('%s → %s', (nome, atteso) => {
    expect(nomeFileEnte(ente(nome))).toBe(atteso);
  });
});

describe('i nomi dei file degli enti di un ambito', () => {
  const conCodice = (nome: string, codiceCatastale: string | null): Ente => ({ ...ente(nome), codiceCatastale });

  it.each<[string, readonly Ente[], readonly string[]]>([
    [
      'sono quelli soliti, nell’ordine dato',
      [ente('COMUNE DI VIADANA'), ente('COMUNE DI BOZZOLO')],
      ['viadana.xlsx', 'bozzolo.xlsx'],
    ],
    [
      'se due coincidono si aggiunge il codice catastale',
      [conCodice('COMUNE DI SAN ZENO', 'A001'), conCodice('COMUNE DI SAN-ZENO', 'A002')],
      ['san-zeno-a001.xlsx', 'san-zeno-a002.xlsx'],
    ],
    [
      'senza codice, un numero',
      [ente('ALER MILANO'), ente('Aler – Milano'), ente('ALER, MILANO')],
      ['aler-milano.xlsx', 'aler-milano-2.xlsx', 'aler-milano-3.xlsx'],
    ],
    [
      'il nome col numero può essere già di un altro',
      [ente('PIO 2'), ente('PIO'), ente('PIO!')],
      ['pio-2.xlsx', 'pio.xlsx', 'pio-3.xlsx'],
    ],
    ['nessuno prende il nome del capofila', [ente('Capofila Po')], ['capofila-po-2.xlsx']],
  ])('%s', (_, enti, attesi) => {
    expect(nomiFileEnti(enti, ['capofila-po.xlsx'])).toEqual(attesi);
  });

  it.each([
    ['Oglio Po', 'capofila-oglio-po.xlsx'],
    ['', 'capofila.xlsx'],
    ['../x', 'capofila-x.xlsx'],
  ])('il capofila di «%s»: %s', (ambito, atteso) => {
    expect(nomeFileCapofila(ambito)).toBe(atteso);
  });
});
