import { valuta } from './valuta';

const pacchetto = (version: string, resto: object = {}): object => ({
  version,
  integrity: `sha512-${version}`,
  ...resto,
});
const chiesto = {
  packages: {
    '': { name: 'quadro-sap' },
    'node_modules/zod': pacchetto('4.6.7'),
    'node_modules/@esbuild/altro-sistema': pacchetto('0.28.2', { optional: true }),
  },
};

describe('quando installare', () => {
  it.each([
    ['mai installato', null, false],
    ['elenco illeggibile', {}, false],
    ['tutto presente', { packages: { 'node_modules/zod': pacchetto('4.6.7') } }, true],
    ['manca un pacchetto', { packages: {} }, false],
    ['altra versione', { packages: { 'node_modules/zod': pacchetto('4.6.6') } }, false],
    [
      'stessa versione, altro contenuto',
      { packages: { 'node_modules/zod': pacchetto('4.6.7', { integrity: 'sha512-altro' }) } },
      false,
    ],
  ])('%s', (_, presente, atteso) => {
    expect(valuta('installa-se-serve.mjs', 'installato', chiesto, presente)).toBe(atteso);
  });

  it('senza lockfile non si può sapere', () => {
    expect(valuta('installa-se-serve.mjs', 'installato', null, { packages: {} })).toBe(false);
  });
});
