import { fromClipboard, toClipboard } from '../../dev/workbench/input/clipboard-text';

describe('le celle negli appunti, come testo', () => {
  it.each<[string, string[][]]>([
    ['1', [['1']]],
    ['1\t2\n3\t4', [['1', '2'], ['3', '4']]], // prettier-ignore
    // Excel chiude anche l'ultima riga, e su Windows a modo suo.
    ['1\t2\r\n3\t4\r\n', [['1', '2'], ['3', '4']]], // prettier-ignore
    ['a\t\tc', [['a', '', 'c']]],
    ['"due\nrighe"\tb', [['due\nrighe', 'b']]],
    ['"con ""virgolette"""', [['con "virgolette"']]],
    ['a\n\nc', [['a'], [''], ['c']]],
  ])('%j', (testo, righe) => {
    expect(fromClipboard(testo)).toEqual(righe);
  });

  it('ciò che si copia si rilegge uguale', () => {
    const righe = [['a', 'b\tc'], ['due\nrighe', 'dice "sì"'], ['', '3,5']]; // prettier-ignore
    expect(fromClipboard(toClipboard(righe))).toEqual(righe);
  });
});
