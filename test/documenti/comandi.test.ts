import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { comandi, DOCUMENTI } from './pagine';

jest.setTimeout(120_000);

const ESEMPIO = 'assets/esempi/oglio-po-2021';
const PACCHETTO = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const tutti = DOCUMENTI.flatMap((documento) => comandi(documento).map((riga) => [documento, riga] as const));
const nostri = [...new Set(tutti.map(([, riga]) => riga).filter((riga) => riga.startsWith('npx quadro-sap ')))];

/** Gli altri comandi che i documenti possono dire: prove di jest, e ciò che viene con Node. */
const ALTRI = /^(npx jest\b|npm (ci|install|test|start)\b|node |git )/;

/** Le variabili d'ambiente davanti al comando: `BASE_URL=… npm run build`. */
const senzaAmbiente = (riga: string): string => riga.replace(/^(?:[A-Z_]+=\S+ )+/, '');

describe('i comandi scritti nei documenti', () => {
  it('ce ne sono, e i documenti principali ne hanno', () => {
    expect(nostri.length).toBeGreaterThan(5);
    expect(new Set(tutti.map(([documento]) => documento))).toContain('README.md');
  });

  it.each(tutti.filter(([, riga]) => !riga.startsWith('npx quadro-sap ')))('%s: %s esiste', (_, riga) => {
    const comando = senzaAmbiente(riga);
    const [, script] = /^npm run (?:--?\S+ )*([\w:-]+)/.exec(comando) ?? [];
    if (script === undefined) return expect(comando).toMatch(ALTRI);
    expect(Object.keys(PACCHETTO.scripts)).toContain(script);
  });

  it.each(
    Object.entries(PACCHETTO.scripts).flatMap(([nome, riga]) =>
      [...riga.matchAll(/\b(?:node|tsx) (\S+\.(?:mjs|ts))/g)].map(([, file = '']) => [nome, file] as const),
    ),
  )('npm run %s: il suo programma %s c’è', (_, file) => {
    expect(existsSync(file)).toBe(true);
  });
});

describe('i comandi quadro-sap dei documenti, eseguiti sull’esempio', () => {
  let cartella: string;
  let programma: string;

  beforeAll(() => {
    programma = resolve('dist/cli/quadro-sap.mjs');
    execFileSync(process.execPath, ['scripts/build-cli.mjs']);
    cartella = mkdtempSync(join(tmpdir(), 'quadro-sap-comandi-'));
    preparaEsempio(cartella, programma);
  });

  afterAll(() => {
    rmSync(cartella, { recursive: true, force: true });
  });

  // L'esempio ha gli sbagli del piano pubblicato: trovarli (1) non è un fallimento, non leggere un file (2) sì.
  it.each(nostri)('%s', (riga) => {
    const argomenti = riga.split(/\s+/).slice(2);
    const { status, stdout, stderr } = spawnSync(process.execPath, [programma, ...argomenti], {
      cwd: cartella,
      encoding: 'utf8',
    });
    expect({ status, stderr: status === 2 ? stderr : '' }).toEqual({
      status: expect.any(Number) as number,
      stderr: '',
    });
    expect([0, 1]).toContain(status);
    expect(stdout).not.toBe('');
    const uscita = argomenti[argomenti.indexOf('--uscita') + 1];
    if (argomenti.includes('--uscita') && uscita !== undefined) expect(existsSync(join(cartella, uscita))).toBe(true);
  });
});

/** Una cartella coi nomi che i documenti usano: i file dei comuni, il registro, l'anno prima, una comunicazione. */
function preparaEsempio(cartella: string, programma: string): void {
  cpSync(join(ESEMPIO, 'enti'), join(cartella, 'cartella-dei-comuni'), { recursive: true });
  cpSync(join(ESEMPIO, 'ambito.json'), join(cartella, 'ambito.json'));
  const [primo = ''] = readdirSync(join(ESEMPIO, 'enti')).sort();
  cpSync(join(ESEMPIO, 'enti', primo), join(cartella, 'comunicazione.xlsx'));
  const argomenti = ['consolida', 'cartella-dei-comuni', '--ambito', 'ambito.json', '--uscita', 'piano-2020.xlsx'];
  spawnSync(process.execPath, [programma, ...argomenti], { cwd: cartella });
}
