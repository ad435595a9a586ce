import { readFile, readdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, extname, join, sep } from 'node:path';
import { localhostCertificate, type Certificate } from './certificate';

/** Dove si serve il cliente di Office: dal pacchetto installato, mai da una copia. */
export const OFFICE_JS = '/office-js/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Una pagina o un programma tenuto in memoria: percorso → testo. */
export type Pages = Readonly<Record<string, string | Buffer>>;

export interface RunningServer {
  /** "https://localhost:43211". */
  readonly origin: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 = una libera. */
  readonly port?: number;
  /** Una cartella di cui dare i file, dopo le pagine. */
  readonly folder?: string | null;
  readonly certificate?: Certificate;
  /** Vero se ciò che si dà non cambia finché il server vive: il browser lo chiede una volta sola e ne tiene il compilato. */
  readonly unchanging?: boolean;
}

/** Un server https su localhost che dà quelle pagine e i file del cliente di Office. */
export async function serve(
  pages: Pages,
  { port: wanted = 0, folder = null, certificate = localhostCertificate(), unchanging = false }: ServeOptions = {},
): Promise<RunningServer> {
  const caching = unchanging ? 'max-age=3600' : 'no-store';
  const server: Server = createServer({ ...certificate }, (request, response) => {
    const asked = new URL(request.url ?? '/', 'https://localhost').pathname;
    const pathname = asked === '/' ? '/index.html' : asked;
    void answer(pages, folder, pathname).then((body) => {
      const type = TYPES[extname(pathname).toLowerCase()] ?? 'application/octet-stream';
      response.writeHead(body === null ? 404 : 200, { 'content-type': type, 'cache-control': caching });
      response.end(body ?? '');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Ciò che sta a quel percorso; null se non c'è niente, se è una cartella o se il percorso non si legge. */
async function answer(pages: Pages, folder: string | null, pathname: string): Promise<string | Buffer | null> {
  try {
    const path = decodeURIComponent(pathname);
    if (Object.hasOwn(pages, path)) return pages[path] ?? null;
    const fromOffice = path.startsWith(OFFICE_JS) ? await officeFile(path.slice(OFFICE_JS.length)) : null;
    const found = fromOffice ?? (folder === null ? null : inside(folder, path));
    return found === null ? null : await readFile(found);
  } catch {
    return null;
  }
}

/** Il file di quel percorso nella cartella; null se ne uscirebbe. */
function inside(folder: string, path: string): string | null {
  const file = join(folder, path);
  return file.startsWith(join(folder, sep)) ? file : null;
}

const officeFolder = (): string =>
  dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/dist/office.js'));

/** I nomi nel pacchetto sono minuscoli, quelli che il cliente chiede non sempre: si cerca senza guardare le maiuscole. */
async function officeFile(relative: string): Promise<string | null> {
  let current = officeFolder();
  for (const step of relative.split('/')) {
    const names = await readdir(current).catch((): string[] => []);
    const name = names.find((candidate) => candidate.toLowerCase() === step.toLowerCase());
    if (name === undefined) return null;
    current = join(current, name);
  }
  return current;
}
