import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from '../../excel-host/conformance/browser/certificate';

/**
 * Dove `npx office-addin-dev-certs install` lascia il certificato di localhost, dopo aver chiesto al sistema di fidarsene.
 * Installarlo cambia ciò di cui il computer si fida: `npm start` lo fa solo se glielo si chiede, con `--fidato`.
 */
const FOLDER = '.office-addin-dev-certs';

/** Quel certificato, se c'è, è ancora valido per localhost ed è della sua chiave; altrimenti null. */
export function trustedCertificate(home = homedir(), now = new Date()): Certificate | null {
  const [certFile, keyFile] = ['localhost.crt', 'localhost.key'].map((name) => join(home, FOLDER, name));
  if (certFile === undefined || keyFile === undefined || !existsSync(certFile) || !existsSync(keyFile)) return null;
  try {
    const [cert, key] = [readFileSync(certFile, 'utf8'), readFileSync(keyFile, 'utf8')];
    const read = new X509Certificate(cert);
    const current = new Date(read.validFrom) <= now && now < new Date(read.validTo);
    const ours = read.checkHost('localhost') !== undefined && read.checkPrivateKey(createPrivateKey(key));
    return current && ours ? { cert, key } : null;
  } catch {
    // Un file rovinato vale come nessuno: il banco parte col suo.
    return null;
  }
}
