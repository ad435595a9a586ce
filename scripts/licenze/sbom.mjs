/** `npm run sbom`: la distinta dei componenti, CycloneDX, in `uscita/sbom.json`. Si fa dal solo lockfile, senza rete. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RADICE } from '../esegui.mjs';
import { senzaLuoghi } from './senza-luoghi.mjs';

const npm = process.env.npm_execpath;
const argomenti = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const opzioni = { cwd: RADICE, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 };
const scritta = npm
  ? execFileSync(process.execPath, [npm, ...argomenti], opzioni)
  : execFileSync('npm', argomenti, opzioni);
const distinta = senzaLuoghi(JSON.parse(scritta));
mkdirSync(join(RADICE, 'uscita'), { recursive: true });
writeFileSync(join(RADICE, 'uscita', 'sbom.json'), `${JSON.stringify(distinta, null, 2)}\n`);
console.log(`Scritta uscita/sbom.json: ${distinta.components.length} componenti.`);
