import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Le frecce fra gli strati: chi sta in `target` non può importare da `from`. */
const frecce = [
  { target: './src/domain', from: './src', except: ['./domain'] },
  { target: './src/app', from: './src', except: ['./app', './domain'] },
  { target: './src/adapters/xlsx', from: './src', except: ['./adapters/xlsx', './app', './domain'] },
  { target: './src/adapters/excel', from: './src', except: ['./adapters/excel', './app', './domain'] },
  {
    target: './src/adapters/browser',
    from: './src',
    except: ['./adapters/browser', './adapters/xlsx', './app', './domain'],
  },
  { target: './src/ui', from: './src/adapters' },
  { target: './src/ui', from: './src/cli' },
  { target: './src/cli', from: './src/adapters/excel' },
  { target: './src/cli', from: './src/ui' },
  { target: './src/commands', from: './src/cli' },
  { target: './src', from: './test' },
  { target: './src', from: './scripts' },
  { target: './src', from: './dev' },
  { target: './dev', from: './src' },
  { target: './dev', from: './test' },
];

/** Ciò che il dominio, puro, non può nemmeno nominare. */
const fuoriDalDominio = [
  'Office',
  'Excel',
  'window',
  'document',
  'fetch',
  'process',
  'Buffer',
  'require',
  'setTimeout',
  'console',
];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/', 'assets/', 'uscita/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    plugins: { 'import-x': importX, 'jsx-a11y': jsxA11y },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
    },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      'import-x/no-restricted-paths': ['error', { zones: frecce }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...fuoriDalDominio],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Il dominio non ha orologio.' },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Il dominio non ha orologio.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Il dominio non ha caso.',
        },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\.|zod$)', message: 'Il dominio non importa niente fuori di sé (solo zod).' }] },
      ],
    },
  },
  {
    files: ['src/app/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'Office', 'Excel', 'window', 'document', 'process', 'Buffer'] },
  },
  {
    files: ['src/adapters/{browser,xlsx}/**/*.ts', 'src/cli/**/*.ts', 'src/ui/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'Excel'] },
  },
  {
    files: ['src/adapters/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    // Tutte le sue regole: la raccolta consigliata è un elenco di configurazioni che comprende anche altre librerie.
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((regola) => [`office-addins/${regola}`, 'error'])),
  },
);
