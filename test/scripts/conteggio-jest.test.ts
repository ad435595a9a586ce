import { valuta } from './valuta';

const rapporto = (resto: object): object => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  testResults: [],
  ...resto,
});

describe('conteggio delle prove', () => {
  it.each([
    ['niente', rapporto({}), { riuscite: 0, fallite: 0, saltate: [] }],
    [
      'riuscite e fallite',
      rapporto({ numPassedTests: 5, numFailedTests: 2 }),
      { riuscite: 5, fallite: 2, saltate: [] },
    ],
    [
      'un file di prove che non parte è una prova fallita',
      rapporto({ numPassedTests: 5, numRuntimeErrorTestSuites: 1 }),
      { riuscite: 5, fallite: 1, saltate: [] },
    ],
    [
      'le prove saltate si dicono per nome',
      rapporto({
        numPassedTests: 1,
        testResults: [
          {
            assertionResults: [
              { status: 'passed', fullName: 'una' },
              { status: 'pending', fullName: 'due' },
              { status: 'todo', fullName: 'tre' },
            ],
          },
        ],
      }),
      { riuscite: 1, fallite: 0, saltate: ['due', 'tre'] },
    ],
  ])('%s', (_, dato, atteso) => {
    expect(valuta('conteggio-jest.mjs', 'conteggioJest', dato)).toEqual(atteso);
  });
});
