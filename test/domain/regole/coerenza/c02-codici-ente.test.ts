import { c02 } from '../../../../src/domain/regole/coerenza/c02-codici-ente';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import type { CampoEnte } from '../../../../src/domain/tabelle/tabella';
import { anagrafica, contesto, ente, esito, tabella } from '../../../costruttori/contesto';
import { alloggio, conFogli, elenco } from '../../../costruttori/elenco-unita';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

function con(nome: string, campo: CampoEnte, valore: ValoreCella) {
  return contesto({ tabelle: [tabella('enti', [campo], [[nome, valore]])] });
}

describe('C02: codici degli enti', () => {
  it.each<[string, CampoEnte, ValoreCella]>([
    ['COMUNE DI VIADANA', 'codiceIstat', '020066'],
    ['COMUNE DI VIADANA', 'codiceCatastale', 'L826'],
    ['COMUNE DI VIADANA', 'codiceCatastale', ' l826 '],
    ['Viadana', 'provincia', 'MN'],
    ['Viadana', 'provincia', '(mn)'],
    ['Viadana', 'provincia', 'Mantova'],
    ['Monza', 'provincia', 'Monza e della Brianza'],
    ['COMUNE DI VIADANA', 'codiceIstat', null],
    ['COMUNE DI PIADENA DRIZZONA', 'codiceCatastale', 'M418'],
    ['COMUNE DI PIADENA DRIZZONA', 'codiceCatastale', 'G536'],
    ['ALER BS-CR-MN U.O. MANTOVA', 'codiceCatastale', 'E897'],
    ['Cooperativa Casa', 'codiceIstat', '999999'],
  ])('%s, %s %p va bene', (nome, campo, valore) => {
    expect(esito(c02, con(nome, campo, valore))).toEqual([]);
  });

  it.each<[string, CampoEnte, ValoreCella, string, string, string]>([
    ['COMUNE DI VIADANA', 'codiceIstat', '020067', 'codiceIstat', 'errore', '020066'],
    ['COMUNE DI VIADANA', 'codiceIstat', 20066, 'senza-zeri', 'informazione', '020066'],
    ['COMUNE DI VIADANA', 'codiceCatastale', 'B110', 'codiceCatastale', 'errore', 'L826'],
    ['COMUNE DI VIADANA', 'codiceCatastale', 'G536', 'codiceCatastale', 'errore', 'L826'],
    ['COMUNE DI VIADANA', 'provincia', 'CR', 'provincia', 'errore', 'MN'],
  ])('%s, %s %p', (nome, campo, valore, codice, gravita, giusto) => {
    const dove = con(nome, campo, valore);
    expect(esito(c02, dove)).toEqual([['B2', codice, gravita]]);
    expect([...c02.verifica(dove)][0]).toMatchObject({ atteso: giusto, correzione: { valore: giusto } });
  });

  it('l’anagrafica di un ente', () => {
    const campi = { ente: 'Comune di Bozzolo', codiceIstat: '020007', codiceCatastale: 'L826', provincia: 'MN' };
    expect(esito(c02, contesto({ anagrafiche: [anagrafica(campi)] }))).toEqual([['B3', 'codiceCatastale', 'errore']]);
  });

  it('il registro dato a parte non ha celle', () => {
    const dove = contesto({ enti: [ente('COMUNE DI VIADANA', { codiceIstat: '020067', provincia: 'MN' })] });
    expect([...c02.verifica(dove)]).toMatchObject([{ codice: 'codiceIstat', celle: [], ente: 'COMUNE DI VIADANA' }]);
    expect([...c02.verifica(dove)][0]?.correzione).toBeUndefined();
  });

  it('i nomi sono confrontati per intero: comuni vicini restano distinti', () => {
    expect(esito(c02, con('COMUNE DI RIVAROLO MANTOVANO', 'codiceCatastale', 'H342'))).toEqual([]);
    expect(esito(c02, con('COMUNE DI RIVAROLO MANTOVANO', 'codiceCatastale', 'H341'))).toEqual([
      ['B2', 'codiceCatastale', 'errore'],
    ]);
  });

  it.each<[CampoEnte, ValoreCella, string]>([
    ['codiceIstat', '1', 'Il codice ISTAT di Viadana è 020066; trovato «1».'],
    ['codiceCatastale', 'B110', 'Il codice catastale di Viadana è L826; trovato «B110».'],
    ['provincia', 'CR', 'Viadana è in provincia di MN; trovato «CR».'],
    ['codiceIstat', 20066, 'Il codice ISTAT «20066» ha perso lo zero iniziale: si scrive 020066.'],
  ])('dice la frase: %s %p', (campo, valore, frase) => {
    expect(frasiDi(c02, con('COMUNE DI VIADANA', campo, valore))).toEqual([frase]);
  });

  it('il codice catastale scritto accanto a un alloggio', () => {
    const { contesto: dove } = conFogli([elenco([alloggio(1), alloggio(2, { 'Codice catastale': 'B110' })])]);
    expect(esito(c02, dove)).toHaveLength(1);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(c02, foglioVuoto())).toEqual([]);
  });
});
