import { conMemoria, dimenticaTutto } from '../../src/domain/con-memoria';

/** Una lettura che ricorda, e quante volte ha letto davvero. */
function lettura(capienza: Parameters<typeof conMemoria>[0]) {
  const letti: string[] = [];
  const leggi = conMemoria(capienza, (testo) => {
    letti.push(testo);
    return testo === '' ? null : testo.toUpperCase();
  });
  return { leggi, letti };
}

describe('una lettura che ricorda', () => {
  it.each<[string, Parameters<typeof conMemoria>[0], readonly string[], readonly string[]]>([
    ['lo stesso testo si legge una volta', { testi: 9 }, ['a', 'b', 'a', 'a'], ['a', 'b']],
    ['anche se non dice niente', { testi: 9 }, ['', ''], ['']],
    ['piena, dimentica tutto e ricomincia', { testi: 2 }, ['a', 'b', 'b', 'c', 'c', 'a'], ['a', 'b', 'c', 'a']],
    ['un testo lungo non occupa posto', { testi: 9, caratteri: 2 }, ['abc', 'abc', 'ab', 'ab'], ['abc', 'abc', 'ab']],
  ])('%s', (_, capienza, testi, attesi) => {
    const { leggi, letti } = lettura(capienza);
    expect(testi.map(leggi)).toEqual(testi.map((testo) => (testo === '' ? null : testo.toUpperCase())));
    expect(letti).toEqual(attesi);
  });

  it('dopo aver dimenticato tutto si rilegge', () => {
    const { leggi, letti } = lettura({ testi: 9 });
    leggi('a');
    dimenticaTutto();
    leggi('a');
    expect(letti).toEqual(['a', 'a']);
  });
});
