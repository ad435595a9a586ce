import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localhostCertificate, type Certificate } from '../../dev/excel-host/conformance/browser/certificate';
import { installTrusted } from '../../dev/workbench/server/install-trusted';
import { trustedCertificate } from '../../dev/workbench/server/trusted-certificate';

const ORA = new Date();
const FRA_UN_MESE = new Date(ORA.getTime() + 30 * 86_400_000);

/** Una casa con dentro quei file di office-addin-dev-certs. */
function casa(file: Readonly<Record<string, string>>): string {
  const dove = mkdtempSync(join(tmpdir(), 'quadro-sap-casa-'));
  const cartella = join(dove, '.office-addin-dev-certs');
  mkdirSync(cartella);
  for (const [nome, testo] of Object.entries(file)) writeFileSync(join(cartella, nome), testo);
  return dove;
}

describe('il certificato di cui il computer si fida già', () => {
  const buono = localhostCertificate();
  const altro = localhostCertificate();
  it.each<[string, Readonly<Record<string, string>>, Date, Certificate | null]>([
    ['c’è ed è buono', { 'localhost.crt': buono.cert, 'localhost.key': buono.key }, ORA, buono],
    ['non c’è', {}, ORA, null],
    ['manca la chiave', { 'localhost.crt': buono.cert }, ORA, null],
    ['la chiave è di un altro', { 'localhost.crt': buono.cert, 'localhost.key': altro.key }, ORA, null],
    ['è rovinato', { 'localhost.crt': 'non è un certificato', 'localhost.key': buono.key }, ORA, null],
    ['è scaduto', { 'localhost.crt': buono.cert, 'localhost.key': buono.key }, FRA_UN_MESE, null],
  ])('%s', (_, file, quando, atteso) => {
    const dove = casa(file);
    expect(trustedCertificate(dove, quando)).toEqual(atteso);
    rmSync(dove, { recursive: true });
  });
});

describe('il certificato si installa solo con il programma di Microsoft', () => {
  const FIDATO = 'You have trusted access to https://localhost.';
  const NON_FIDATO = 'You need to install certificates for trusted access to https://localhost.';
  it.each<[NodeJS.Platform, string, string, boolean]>([
    ['win32', FIDATO, 'cmd.exe /d /s /c npx --yes office-addin-dev-certs@3.0.0', true],
    ['darwin', FIDATO, 'npx --yes office-addin-dev-certs@3.0.0', true],
    ['linux', NON_FIDATO, 'npx --yes office-addin-dev-certs@3.0.0', false],
    ['darwin', '', 'npx --yes office-addin-dev-certs@3.0.0', false],
  ])('su %s, dopo di che dice «%s»', (sistema, detto, programma, fidato) => {
    const eseguiti: string[] = [];
    const esito = installTrusted(sistema, (comando, argomenti, mostrato) => {
      eseguiti.push([comando, ...argomenti].join(' '));
      return mostrato ? '' : detto;
    });
    expect(eseguiti).toEqual([`${programma} install`, `${programma} verify`]);
    expect(esito).toBe(fidato);
  });
});
