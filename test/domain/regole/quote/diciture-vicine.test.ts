import { chiaveDicitura, diciturePossibiliUguali } from '../../../../src/domain/regole/quote/diciture-vicine';

describe('la chiave di una dicitura', () => {
  it.each([
    ['Donne vittime di violenza', 'donne vittime violenza'],
    ['DONNE  VITTIME – (di) violenza!', 'donne vittime violenza'],
    ['Città e comunità', 'citta comunita'],
    ['Anziani over 65', 'anziani over 65'],
    ['***', ''],
    ['', ''],
    [`${'a'.repeat(299)} bcd`, 'a'.repeat(299)],
  ])('%s → %s', (testo, chiave) => {
    expect(chiaveDicitura(testo)).toBe(chiave);
  });
});

describe('le diciture che forse dicono la stessa cosa', () => {
  const coppia = (ampia: string, breve: string): { ampia: string; breve: string } => ({ ampia, breve });

  it.each<[string, readonly string[], readonly { ampia: string; breve: string }[]]>([
    ['nessuna', [], []],
    ['una sola', ['anziani soli'], []],
    ['parole diverse', ['anziani soli', 'giovani coppie'], []],
    ['una parola in comune non basta', ['anziani soli', 'anziani malati'], []],
    ['una contiene l’altra', ['anziani soli', 'anziani soli malati'], [coppia('anziani soli malati', 'anziani soli')]],
    ['in qualunque ordine', ['anziani soli malati', 'soli anziani'], [coppia('anziani soli malati', 'soli anziani')]],
    [
      'stesse parole in altro ordine, una volta',
      ['soli anziani', 'anziani soli'],
      [coppia('soli anziani', 'anziani soli')],
    ],
    ['una parola in comune con più testi non basta', ['a b', 'a c d', 'b e f'], []],
    ['le vuote non somigliano a niente', ['', 'anziani'], []],
    [
      'tre, a due a due',
      ['a1', 'a1 b1', 'a1 b1 c1'],
      [coppia('a1 b1', 'a1'), coppia('a1 b1 c1', 'a1'), coppia('a1 b1 c1', 'a1 b1')],
    ],
  ])('%s', (_, chiavi, attese) => {
    expect(diciturePossibiliUguali(chiavi)).toEqual(attese);
  });

  it.each([
    [200, 199],
    [201, 0],
  ])('una parola in %d testi: coppie %d', (testi, coppie) => {
    const chiavi = ['comune', ...Array.from({ length: testi - 1 }, (_, i) => `comune x${i}`)];
    expect(diciturePossibiliUguali(chiavi)).toHaveLength(coppie);
  });

  it('fra due parole guarda la più rara', () => {
    const comuni = Array.from({ length: 300 }, (_, i) => `anziani x${i}`);
    for (const breve of ['anziani soli', 'soli anziani']) {
      expect(diciturePossibiliUguali([...comuni, breve, 'anziani soli malati'])).toEqual([
        coppia('anziani soli malati', breve),
      ]);
    }
  });
});
