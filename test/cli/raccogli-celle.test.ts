import { raccogliCelle } from '../../src/cli/raccogli-celle';

describe('celle raccolte in intervalli', () => {
  it.each([
    [[], []],
    [['B7'], ['B7']],
    [['B7', 'C7', 'D7', 'E7'], ['B7:E7']],
    [['B9', 'B7', 'B8'], ['B7:B9']],
    [['B7', 'C7', 'B8', 'C8'], ['B7:C8']],
    [
      ['B7', 'B9'],
      ['B7', 'B9'],
    ],
    [
      ['B7', 'C8'],
      ['B7', 'C8'],
    ],
    [['B7', 'B7'], ['B7']],
    [['Z1', 'AA1'], ['Z1:AA1']],
    [
      ['B2', "'Piano 2021'!B7", 'B3'],
      ['B2:B3', "'Piano 2021'!B7"],
    ],
  ])('%j → %j', (celle, attese) => {
    expect(raccogliCelle(celle)).toEqual(attese);
  });

  it('diecimila celle in colonna restano un intervallo', () => {
    expect(raccogliCelle(Array.from({ length: 10_000 }, (_, i) => `C${i + 1}`))).toEqual(['C1:C10000']);
  });
});
