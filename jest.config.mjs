/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // Due prove per volta su due processori, e accanto un browser: cinque secondi non bastano sempre a leggere trenta file.
  testTimeout: 30_000,
  testSequencer: '<rootDir>/test/ordine-prove.cjs',
  setupFiles: ['<rootDir>/test/seme.ts', '<rootDir>/test/attese.ts', '<rootDir>/test/soli-stili-che-nascondono.ts'],
  globalSetup: '<rootDir>/test/fluent-in-un-file.mjs',
  moduleNameMapper: { '^@fluentui/react-components$': '<rootDir>/node_modules/.cache/quadro-sap/fluent.cjs' },
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  transform: {
    '^.+\\.(ts|tsx|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // hucre è pubblicata solo come moduli ES: jest la deve tradurre.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
};
