import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { valuta } from './valuta';

const RADICE = join(__dirname, '../..');

describe('le licenze', () => {
  it('di tutti i pacchetti del lockfile sono ammesse', () => {
    const uscita = execFileSync(process.execPath, ['scripts/licenze/licenze.mjs'], { cwd: RADICE, encoding: 'utf8' });
    expect(uscita).toMatch(/^ +\d+ {2}MIT$/m);
    expect(Number(/(\d+) {2}in tutto/.exec(uscita)?.[1])).toBeGreaterThan(500);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR CC0-1.0)', true],
    ['(GPL-3.0 OR MIT)', true],
    ['Apache-2.0 AND MIT', true],
    ['Apache-2.0 AND GPL-3.0', false],
    ['GPL-3.0-only', false],
    ['MPL-2.0', false],
    ['UNLICENSED', false],
    ['sconosciuta', false],
    ['SEE LICENSE IN x', false],
    ['((MIT) AND (GPL-3.0))', false],
  ])('nel prodotto: %s → %s', (licenza, attesa) => {
    expect(valuta('licenze/ammesse.mjs', 'ammessaNelProdotto', licenza)).toBe(attesa);
  });

  it('una non ammessa si nomina', () => {
    const riassunto = valuta('licenze/controlla-licenze.mjs', 'riassumi', [
      { nome: 'buono', versione: '1', licenza: 'MIT' },
      { nome: 'cattivo', versione: '2', licenza: 'GPL-3.0-only' },
    ]);
    expect(riassunto).toMatchObject({ rifiutati: [{ nome: 'cattivo' }] });
  });

  it('il comando costruito porta accanto le licenze di ciò che contiene', () => {
    const cartella = mkdtempSync(join(tmpdir(), 'quadro-sap-licenze-'));
    execFileSync(process.execPath, ['scripts/build-cli.mjs', '--uscita', join(cartella, 'q.mjs')], { cwd: RADICE });
    const testo = readFileSync(join(cartella, 'LICENZE-DI-TERZI.txt'), 'utf8');
    rmSync(cartella, { recursive: true, force: true });
    expect(testo).toMatch(/^hucre \S+ \(MIT\)$/m);
    expect(testo).toMatch(/^zod \S+ \(MIT\)$/m);
    expect(testo).toContain('Copyright');
    expect(testo).not.toContain('node_modules');
  });

  it('la distinta dei componenti non dice dove la si è fatta', () => {
    const uno = {
      name: 'a',
      externalReferences: [
        { type: 'distribution', url: 'https://registro/a.tgz' },
        { type: 'website', url: 'https://a' },
      ],
      properties: [{ name: 'cdx:npm:package:path', value: 'node_modules/a' }],
    };
    const intera = { serialNumber: '1', metadata: { timestamp: 't', component: uno }, components: [uno] };
    const distinta = valuta('licenze/senza-luoghi.mjs', 'senzaLuoghi', intera);
    const ripulito = { name: 'a', externalReferences: [{ type: 'website', url: 'https://a' }] };
    expect(distinta).toEqual({ metadata: { component: ripulito }, components: [ripulito] });
  });
});
