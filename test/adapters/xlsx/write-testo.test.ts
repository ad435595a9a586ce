import { nomiDiFoglio, testoDiCella } from '../../../src/adapters/xlsx/write-testo';

describe('testoDiCella', () => {
  it.each([
    ['un testo normale resta com’è', 'COMUNE DI BOZZOLO*', 'COMUNE DI BOZZOLO*'],
    ['gli a capo diventano quelli di Excel', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['i caratteri di controllo spariscono', 'a\u0000b\u0007c\u001Fd\uFFFEe\uFFFF', 'abcde'],
    ['la tabulazione resta', 'a\tb', 'a\tb'],
    ['una sequenza che Excel decodificherebbe è cifrata', 'x_x0041_y', 'x_x005F_x0041_y'],
    ['due sequenze attaccate', '_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['un trattino basso qualunque no', 'a_x00_b', 'a_x00_b'],
  ])('%s', (_caso, scritto, atteso) => {
    expect(testoDiCella(scritto)).toBe(atteso);
  });

  it('taglia a 32.767 caratteri con i puntini', () => {
    const tagliato = testoDiCella('x'.repeat(100_000));
    expect(tagliato).toHaveLength(32_767);
    expect(tagliato.endsWith('x…')).toBe(true);
    expect(testoDiCella('x'.repeat(32_767)).endsWith('x')).toBe(true);
  });

  it('non spezza un carattere fuori dal piano base', () => {
    const tagliato = testoDiCella(`${'x'.repeat(32_765)}😀😀`);
    expect(tagliato).toBe(`${'x'.repeat(32_765)}…`);
  });
});

describe('nomiDiFoglio', () => {
  it.each([
    ['già validi', ['Dati', 'Quadro riepilogativo'], ['Dati', 'Quadro riepilogativo']],
    ['caratteri vietati', ['a[b]:c*?/\\d'], ['a b c d']],
    ['apici ai bordi', ["'Po'"], ['Po']],
    ['vuoto o solo vietati', ['', '***', ' '], ['Foglio', 'Foglio (2)', 'Foglio (3)']],
    ['uguali senza le maiuscole', ['Dati', 'DATI', 'dati (2)'], ['Dati', 'DATI (2)', 'dati (2) (2)']],
    ['riservato', ['History'], ['History_']],
    ['caratteri di controllo', ['a\u0000b'], ['ab']],
  ])('%s', (_caso, dati, attesi) => {
    expect(nomiDiFoglio(dati)).toEqual(attesi);
  });

  it('tiene i nomi lunghi entro 31 caratteri anche quando li numera', () => {
    const lungo = 'Numero U.I. disponibili nell’anno duemilaventuno';
    const [primo, secondo] = nomiDiFoglio([lungo, lungo]);
    expect(primo).toBe('Numero U.I. disponibili nell’an');
    expect(secondo).toBe('Numero U.I. disponibili nel (2)');
    expect(secondo?.length).toBeLessThanOrEqual(31);
  });
});
