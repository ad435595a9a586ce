import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Certificate } from '../dev/excel-host/conformance/browser/certificate';

/** Debian lo mette in /usr/sbin, che non è nel PATH di tutti. */
const CARTELLE = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** Il programma nginx (anche dalla variabile NGINX), o null se su questa macchina non c'è. */
export const NGINX =
  [process.env['NGINX'] ?? '', ...CARTELLE.map((cartella) => join(cartella, 'nginx'))].find(
    (percorso) => percorso !== '' && existsSync(percorso),
  ) ?? null;

const TIPI = '/etc/nginx/mime.types';

export interface ServerNginx {
  readonly origine: string;
  readonly chiudi: () => void;
}

/**
 * Nginx con la nostra configurazione com'è, salvo ciò che un ente cambierebbe: porta, certificato, cartella. Se una di
 * queste righe non c'è più, è un errore.
 */
export async function avviaNginx(
  configurazione: string,
  cartella: string,
  certificato: Certificate,
): Promise<ServerNginx> {
  if (NGINX === null) throw new Error('nginx non si trova');
  const base = mkdtempSync(join(tmpdir(), 'quadro-sap-nginx-'));
  const [cert, key] = [join(base, 'cert.pem'), join(base, 'key.pem')];
  writeFileSync(cert, certificato.cert);
  writeFileSync(key, certificato.key);
  const porta = await portaLibera();
  const nostra = sostituisci(configurazione, [
    ['listen 443 ssl;', `listen 127.0.0.1:${porta} ssl;`],
    ['/etc/ssl/certs/addin.pem', cert],
    ['/etc/ssl/private/addin.key', key],
    ['alias /srv/quadro-sap/;', `alias ${cartella}/;`],
    ['server_name addin.comune.example.it;', 'server_name localhost;'],
  ]);
  const tutta = join(base, 'nginx.conf');
  writeFileSync(tutta, attorno(base, nostra));
  mkdirSync(join(base, 'logs'), { recursive: true });
  const provata = spawnSync(NGINX, ['-t', '-p', base, '-c', tutta], { encoding: 'utf8' });
  if (provata.status !== 0) throw new Error(`La configurazione di nginx non va: ${provata.stderr}`);
  const processo = spawn(NGINX, ['-p', base, '-c', tutta], { stdio: 'ignore' });
  await risponde(porta, processo, join(base, 'errori.log'));
  return {
    origine: `https://localhost:${porta}`,
    chiudi: () => {
      processo.kill('SIGTERM');
      rmSync(base, { recursive: true, force: true });
    },
  };
}

/** Ciò che sta attorno al nostro file: le cartelle di lavoro nella cartella della prova, nessun processo in sottofondo. */
function attorno(base: string, nostra: string): string {
  const tipi = existsSync(TIPI)
    ? `include ${TIPI};`
    : 'types { text/html html; text/css css; text/javascript js; text/xml xml; image/png png; }';
  const temporanee = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
master_process off;
pid ${join(base, 'nginx.pid')};
error_log ${join(base, 'errori.log')};
events {}
http {
${temporanee.map((nome) => `${nome}_temp_path ${join(base, nome)};`).join('\n')}
access_log off;
${tipi}
${nostra}
}
`;
}

function sostituisci(testo: string, coppie: readonly (readonly [string, string])[]): string {
  return coppie.reduce((fatto, [da, a]) => {
    if (!fatto.includes(da)) throw new Error(`Nella configurazione di nginx manca: ${da}`);
    return fatto.replace(da, a);
  }, testo);
}

function portaLibera(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

async function risponde(porta: number, processo: ChildProcess, errori: string): Promise<void> {
  const { connect } = await import('node:net');
  for (let volte = 0; volte < 100 && processo.exitCode === null; volte += 1) {
    const aperta = await new Promise<boolean>((resolve) => {
      const presa = connect(porta, '127.0.0.1', () => {
        presa.destroy();
        resolve(true);
      });
      presa.once('error', () => {
        resolve(false);
      });
    });
    if (aperta) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx non parte: ${existsSync(errori) ? readFileSync(errori, 'utf8') : ''}`);
}

/** Un gruppo di prove che ha bisogno di nginx. Dove manca si salta, e lo si dice; con RICHIEDI_TUTTO=1 è un errore. */
export function conNginx(titolo: string, prove: () => void): void {
  if (NGINX !== null) {
    describe(titolo, prove);
  } else if (process.env['RICHIEDI_TUTTO'] === '1') {
    it(titolo, () => {
      throw new Error('nginx non si trova, ma RICHIEDI_TUTTO=1 vuole tutte le prove');
    });
  } else {
    process.stderr.write(`Prove saltate, nginx non si trova: ${titolo}\n`);
    describe.skip(titolo, prove);
  }
}
