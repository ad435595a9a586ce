import type { Ente } from '../../../../src/domain/enti/ente';
import { nomeFileEnte } from '../../../../src/domain/fogli/modello/nome-file';

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
