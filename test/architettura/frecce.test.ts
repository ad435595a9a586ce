import { execFileSync } from 'node:child_process';

const VIETATI: readonly [strato: string, file: string, codice: string, regola: string][] = [
  [
    'il dominio non importa gli adattatori',
    'src/domain/prova.ts',
    "import '../adapters/xlsx/read-workbook';",
    'import-x/no-restricted-paths',
  ],
  [
    "il dominio non importa l'applicazione",
    'src/domain/prova.ts',
    "import '../app/controlla';",
    'import-x/no-restricted-paths',
  ],
  ['il dominio non importa Node', 'src/domain/prova.ts', "import 'node:fs';", 'no-restricted-imports'],
  ['il dominio non importa librerie', 'src/domain/prova.ts', "import 'hucre';", 'no-restricted-imports'],
  ['il dominio non nomina Office', 'src/domain/prova.ts', 'Office.onReady();', 'no-restricted-globals'],
  ['il dominio non ha orologio', 'src/domain/prova.ts', 'export const ora = Date.now();', 'no-restricted-syntax'],
  [
    "l'applicazione non importa la riga di comando",
    'src/app/prova.ts',
    "import '../cli/main';",
    'import-x/no-restricted-paths',
  ],
  [
    "l'applicazione non importa gli adattatori",
    'src/app/prova.ts',
    "import '../adapters/xlsx/read-workbook';",
    'import-x/no-restricted-paths',
  ],
  [
    'i file chiusi non importano la riga di comando',
    'src/adapters/xlsx/prova.ts',
    "import '../../cli/main';",
    'import-x/no-restricted-paths',
  ],
  [
    'chi legge i file nel pannello non importa Excel',
    'src/adapters/browser/prova.ts',
    "import '../excel/porta';",
    'import-x/no-restricted-paths',
  ],
  ['solo adapters/excel nomina Excel', 'src/cli/prova.ts', 'Excel.run();', 'no-restricted-globals'],
  [
    'un sync non sta in un ciclo',
    'src/adapters/excel/prova.ts',
    'export async function prova(context: Excel.RequestContext): Promise<void> { for (const x of [1]) { void x; await context.sync(); } }',
    'office-addins/no-context-sync-in-loop',
  ],
  [
    'il prodotto non importa le prove',
    'src/app/prova.ts',
    "import '../../test/costruttori/snapshot';",
    'import-x/no-restricted-paths',
  ],
  [
    "il prodotto non importa l'Excel emulato",
    'src/app/prova.ts',
    "import '../../dev/excel-host/host';",
    'import-x/no-restricted-paths',
  ],
  [
    "l'Excel emulato non sa niente del prodotto",
    'dev/excel-host/prova.ts',
    "import '../../src/app/controlla';",
    'import-x/no-restricted-paths',
  ],
];

const LECITI: readonly [caso: string, file: string, codice: string][] = [
  ['il dominio importa il dominio', 'src/domain/prova.ts', "import './snapshot';"],
  ['il dominio importa zod', 'src/domain/prova.ts', "import 'zod';"],
  ["l'applicazione importa il dominio", 'src/app/prova.ts', "import '../domain/snapshot';"],
  ["la riga di comando importa l'applicazione", 'src/cli/prova.ts', "import '../app/controlla';"],
];

// ESLint carica la sua configurazione con un import dinamico, che jest non concede: lo si fa girare una volta in un processo suo.
const LINT = `
  import { ESLint } from 'eslint';
  import { text } from 'node:stream/consumers';
  const eslint = new ESLint();
  const casi = JSON.parse(await text(process.stdin));
  const esiti = [];
  for (const [file, codice] of casi) {
    const [esito] = await eslint.lintText(codice, { filePath: file });
    esiti.push(esito.messages.map((messaggio) => messaggio.ruleId));
  }
  process.stdout.write(JSON.stringify(esiti));
`;

function regoleViolate(casi: readonly (readonly [file: string, codice: string])[]): (string | null)[][] {
  const uscita = execFileSync(process.execPath, ['--input-type=module', '-e', LINT], {
    input: JSON.stringify(casi),
    encoding: 'utf8',
  });
  return JSON.parse(uscita) as (string | null)[][];
}

describe('le frecce fra gli strati', () => {
  let violate: (string | null)[][] = [];
  beforeAll(() => {
    violate = regoleViolate([...VIETATI, ...LECITI].map(([, file, codice]) => [file, codice]));
  }, 60_000);

  it.each(VIETATI.map((caso, i) => [caso[0], i, caso[3]] as const))('%s', (_, indice, regola) => {
    expect(violate[indice]).toContain(regola);
  });

  it.each(LECITI.map((caso, i) => [caso[0], i] as const))('%s', (_, indice) => {
    const vietate = violate[VIETATI.length + indice]?.filter((regola) => regola?.includes('restricted'));
    expect(vietate).toEqual([]);
  });
});
