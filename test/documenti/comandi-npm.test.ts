import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { COMANDI } from '../../scripts/misure/comandi';
import { CHROMIUM } from '../chromium';
import { comandi, DOCUMENTI, leggi } from './pagine';

// Alcuni comandi costruiscono il pannello o guastano un file: minuti, su una macchina che prova anche altro.
jest.setTimeout(300_000);

const SCRIPT = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

/** Che cosa si aggiunge al comando perché duri secondi; che cosa dice quando ha fatto; con che cosa può uscire. */
interface Prova {
  readonly argomenti?: readonly string[];
  readonly dice?: RegExp;
  /** Uno dei suoi limiti vale per il giro intero, o è di tempo: qui non si giudica. */
  readonly giudica?: false;
  readonly colBrowser?: true;
  /** I file che ogni volta vengono diversi: dicono quando e quanto. */
  readonly scrive?: string;
}

/** Di tutte le misure, questa sola: le altre si eseguono una per una. */
function senzaTranne(tenuta: string): readonly string[] {
  return COMANDI.flatMap(({ script }) => (script === tenuta ? [] : ['--senza', script]));
}

/** Ciò che si scarica, si costruisce o si scrive: non fa parte del progetto. */
const NON_COPIATI: ReadonlySet<string> = new Set(['.git', 'node_modules', 'dist', 'uscita']);

/** I comandi che si eseguono qui. Quelli che rifanno un file del progetto devono rifarlo uguale. */
const QUI: Readonly<Record<string, Prova>> = {
  build: { dice: /Comando costruito/ },
  demo: { dice: /con il Quadro riepilogativo, è in / },
  catalogo: {},
  problemi: {},
  server: {},
  icone: {},
  membri: {},
  'copertura-api': { dice: /^Worksheet +\d+ di +\d+$/m },
  esempi: {},
  licenze: { dice: /in tutto/ },
  sbom: {},
  guide: { argomenti: ['quadro-scritto'], dice: /^quadro-scritto$/m, colBrowser: true },
  schermate: {
    argomenti: ['fuori-da-excel'],
    dice: /^1 stati in .*, 0 schermate da rivedere$/m,
    colBrowser: true,
  },
  misura: { argomenti: ['--campione'], dice: /Falsi allarmi/ },
  misure: {
    argomenti: senzaTranne('bench:pannello'),
    dice: /^Tutte nei limiti\.$/m,
    scrive: 'docs/misure*',
  },
  fuzz: { argomenti: ['--casi', '12'], dice: /12/ },
  copertura: { argomenti: ['test/domain/valori'], dice: /^src\/domain: /m, giudica: false },
  mutanti: {
    argomenti: ['regole', '--file=src/domain/regole/quote/q08-transitori.ts'],
    dice: /vivi/,
    giudica: false,
  },
  bench: { argomenti: ['--solo', 'lettura'], dice: /libreria sola/ },
  'bench:lombardia': { argomenti: ['4'], dice: /4 file, .*giusto/s, giudica: false },
  'bench:host': { dice: /ms/, giudica: false },
  'bench:importa': { argomenti: ['3'], dice: /lettura di 3 file/, giudica: false, colBrowser: true },
};

/** I comandi che `npm test` esegue da sé, o che un'altra prova lancia: il programma, e chi lo lancia. */
const ALTROVE: Readonly<Record<string, readonly [programma: string, chi: string]>> = {
  start: ['scripts/avvia.mjs', 'test/workbench/avvio.test.ts'],
  test: ['npm test', '.ci/run'],
  typecheck: ['typescript/bin/tsc', 'scripts/prova.mjs'],
  lint: ['eslint/bin/eslint.js', 'scripts/prova.mjs'],
  format: ['prettier/bin/prettier.cjs', 'scripts/prova.mjs'],
  peso: ['scripts/peso.mjs', 'scripts/prova.mjs'],
  'confronta-regole': ['scripts/confronta-regole/confronta-regole.ts', 'scripts/prova.mjs'],
  'bench:pannello': ["script: 'bench:pannello'", 'scripts/misure/comandi.ts'],
};

const nomi = DOCUMENTI.flatMap((documento) => [
  ...comandi(documento).map((riga) => /^(?:[A-Z_]+=\S+ )*npm run (?:--?\S+ )*([\w:-]+)/.exec(riga)?.[1]),
  ...[...leggi(documento).matchAll(/`npm run ([\w:-]+)/g)].map(([, nome]) => nome),
]).filter((nome) => nome !== undefined);

it.each([...new Set(nomi)].sort())('npm run %s, che i documenti nominano, si esegue', (nome) => {
  expect([...Object.keys(QUI), ...Object.keys(ALTROVE)]).toContain(nome);
});

it.each(Object.entries(ALTROVE))('npm run %s: %s', (nome, [programma, chi]) => {
  expect(Object.keys(SCRIPT)).toContain(nome);
  expect(readFileSync(chi, 'utf8')).toContain(programma);
});

describe('i comandi npm, eseguiti in una copia del progetto', () => {
  let copia: string;
  const git = (...argomenti: readonly string[]): string =>
    execFileSync('git', argomenti, { cwd: copia, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

  beforeAll(() => {
    copia = mkdtempSync(join(tmpdir(), 'quadro-sap-npm-'));
    for (const nome of readdirSync('.')) {
      if (!NON_COPIATI.has(nome)) cpSync(nome, join(copia, nome), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(copia, 'node_modules'), 'junction');
    git('init', '--quiet');
    git('add', '--all');
  });

  afterAll(() => {
    rmSync(copia, { recursive: true, force: true });
  });

  const eseguibili = Object.entries(QUI).filter(([, { colBrowser }]) => !colBrowser || CHROMIUM !== null);

  it.each(eseguibili)('npm run %s', (nome, { argomenti = [], dice = /^/, giudica, scrive }) => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', nome, '--', ...argomenti], {
      cwd: copia,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect({ stato: giudica === false && status === 1 ? 0 : status, guasto: status === 0 ? '' : stderr }).toEqual({
      stato: 0,
      guasto: giudica === false ? (expect.any(String) as string) : '',
    });
    expect(stdout).toMatch(dice);
    if (scrive) {
      expect(git('diff', '--name-only', '--', scrive)).not.toBe('');
      git('checkout', '--', scrive);
    }
    // Ciò che un comando rifà deve essere quello che c'è: se è vecchio, qui si vede.
    expect(git('diff', '--name-only', '--', '.', ':!docs/immagini/*.png')).toBe('');
  });
});
