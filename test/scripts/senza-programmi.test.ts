import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

interface Pacchetto {
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Lockfile {
  readonly packages: Readonly<Record<string, Pacchetto>>;
}

const leggi = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = leggi('package-lock.json') as Lockfile;
const PACCHETTO = leggi('package.json') as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
};

const cheEseguono = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);

/** Chi installa non esegue programmi di altri: né per far funzionare il progetto, né senza accorgersene. */
describe('l’installazione non esegue programmi', () => {
  it('npm legge dal progetto che non deve eseguirne', () => {
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
    const npm = process.env.npm_execpath;
    const argomenti = ['config', 'get', 'ignore-scripts'];
    const detto = npm ? execFileSync(process.execPath, [npm, ...argomenti]) : execFileSync('npm', argomenti);
    expect(detto.toString().trim()).toBe('true');
  });

  it('chi ne chiederebbe è nominato nella pagina sulla sicurezza', () => {
    const nomi = cheEseguono.map(([cartella]) => cartella.replace(/^.*node_modules\//, '')).sort();
    expect(nomi).toEqual(['@parcel/watcher', '@swc/core', 'esbuild']);
    const pagina = readFileSync('docs/sicurezza.md', 'utf8');
    for (const nome of nomi) expect(pagina).toContain(`\`${nome}\``);
  });

  it.each(cheEseguono)('%s: il suo programma arriva già pronto, in un pacchetto per ogni sistema', (_, dati) => {
    const pronti = Object.keys(dati.optionalDependencies ?? {}).map((nome) => `node_modules/${nome}`);
    expect(pronti.length).toBeGreaterThan(5);
    for (const cartella of pronti) {
      expect(packages[cartella]).toMatchObject({ optional: true });
      expect(packages[cartella]?.hasInstallScript).toBeUndefined();
    }
    expect(pronti.filter((cartella) => existsSync(cartella)).length).toBeGreaterThan(0);
  });

  it('le librerie del prodotto non ne hanno e non si portano dietro altri pacchetti', () => {
    for (const nome of Object.keys(PACCHETTO.dependencies)) {
      const dati = packages[`node_modules/${nome}`];
      expect(dati).toBeDefined();
      expect(dati).not.toHaveProperty('hasInstallScript');
      expect(dati).not.toHaveProperty('dependencies');
    }
  });

  it('nessun comando del progetto conta su ciò che npm farebbe da solo prima o dopo', () => {
    const nomi = Object.keys(PACCHETTO.scripts);
    const daSoli = nomi.filter(
      (nome) =>
        ['install', 'preinstall', 'postinstall', 'prepare', 'prepublish', 'dependencies'].includes(nome) ||
        (/^(?:pre|post)/.test(nome) && nomi.includes(nome.replace(/^(?:pre|post)/, ''))),
    );
    expect(daSoli).toEqual([]);
  });
});
