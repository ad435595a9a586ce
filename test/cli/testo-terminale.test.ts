import { aCapo, pulisci, scriviJson } from '../../src/cli/testo-terminale';

describe('testo per il terminale', () => {
  it.each([
    ['un testo qualunque: è già pulito – «così» ✗', 'un testo qualunque: è già pulito – «così» ✗'],
    ['\u001b[31mrosso\u001b[0m', '␛[31mrosso␛[0m'],
    ['\u001b]0;titolo\u0007', '␛]0;titolo␇'],
    ['su\nuna\tsola\r\nriga', 'su una sola  riga'],
    ['\u009b31m', '\uFFFD31m'],
    ['cancella\u007f', 'cancella\uFFFD'],
    ['file\u202Excod.exe', 'file\uFFFDxcod.exe'],
    ['\u0000', '␀'],
  ])('%j si mostra %j', (testo, atteso) => {
    expect(pulisci(testo)).toBe(atteso);
  });

  it.each([
    ['breve', '- ', 'una riga', 20, ['- una riga']],
    ['allineata', '- ', 'una riga che va a capo', 12, ['- una riga', '  che va a', '  capo']],
    [
      'parola più lunga della riga',
      '- ',
      'precipitevolissimevolmente sì',
      10,
      ['- precipitevolissimevolmente', '  sì'],
    ],
    ['testo vuoto', '- ', '', 10, ['- ']],
  ])('a capo: %s', (_, inizio, testo, larghezza, attese) => {
    expect(aCapo(inizio, testo, larghezza)).toEqual(attese);
  });

  it('il JSON non contiene caratteri che un terminale esegue e si rilegge uguale', () => {
    const valore = { nome: 'a\u001b[31m\u009b\u202E\u2028"\n', celle: ['B7'] };
    const scritto = scriviJson(valore);
    expect(scritto).not.toMatch(/[\u001b\u009b\u202E\u2028]/);
    expect(JSON.parse(scritto)).toEqual(valore);
  });
});
