import { request } from 'node:https';
import { parseArgs } from 'node:util';
import { buildPane, missingPane } from './build-pane';
import { EXAMPLE, openWorkbench, type RunningWorkbench } from './open-workbench';
import { installTrusted } from './install-trusted';
import { trustedCertificate } from './trusted-certificate';

const PORT = 3000;
/**
 * Non `dist/addin`: quella è la costruzione da distribuire, con un altro indirizzo. La verifica ha la sua, perché un banco
 * già acceso non si trovi i file cambiati sotto.
 */
const PANE_FOLDERS = { stay: 'dist/banco', once: 'dist/banco-verifica' } as const;
const CHECKED = { page: ['/', '/workbench.js', '/esempio.xlsx', '/manifest.xml'], pane: ['/taskpane.html'] };

/**
 * Il banco di `npm start`. Con `--una-volta` controlla che le pagine rispondano e finisce; con `--fidato` fa prima installare
 * un certificato di cui il computer si fida.
 */
async function main(): Promise<void> {
  const off = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { 'una-volta': off, fidato: off } });
  const once = values['una-volta'];
  const paneFolder = once ? PANE_FOLDERS.once : PANE_FOLDERS.stay;
  const refused = values.fidato && trustedCertificate() === null && !installTrusted();
  if (refused) say(NOT_INSTALLED);
  // La verifica usa il suo: quello del computer è firmato da un'autorità che qui non serve cercare.
  const trusted = once || refused ? null : trustedCertificate();
  let built = false;
  const workbench = await openWorkbench({
    port: once ? 0 : PORT,
    paneFolder,
    certificate: trusted,
    preparePane: async (origin) => {
      say('Costruzione del pannello…');
      built = await buildPane(origin, paneFolder);
      return built ? {} : missingPane();
    },
  });
  if (!built) say('\nIl pannello non si è costruito: vedete il messaggio qui sopra. Il banco parte senza.');
  say(greeting(workbench, trusted !== null));
  if (!once) return;
  const failed = await unanswered(workbench);
  await workbench.close();
  for (const url of failed) say(`Non risponde: ${url}`);
  if (failed.length === 0) say('Tutte le pagine rispondono.');
  process.exitCode = built && failed.length === 0 ? 0 : 1;
}

function greeting({ page, pane }: RunningWorkbench, trusted: boolean): string {
  return `
Il banco di prova è aperto su ${EXAMPLE}

  ${page.origin}

${trusted ? TRUSTED : untrusted(pane.origin)} Per finire: Ctrl+C.
`;
}

const NOT_INSTALLED =
  '\nIl certificato non si è installato: vedete il messaggio qui sopra. Il banco ne usa uno suo, di cui il browser avvisa.\n';

const TRUSTED = 'Il certificato è quello di office-addin-dev-certs: se il computer se ne fida, il browser non avvisa.';

function untrusted(pane: string): string {
  return `La prima volta il browser avvisa che il certificato non è di un ente conosciuto: è fatto adesso, per questa macchina
soltanto. Scegliete "Avanzate" e poi "Procedi su localhost". Se il pannello resta vuoto (succede con Firefox), aprite una
volta ${pane}/taskpane.html, accettate anche lì e ricaricate la pagina. Per non avere l'avviso, per 30 giorni:
npm start -- --fidato. Installa il certificato di office-addin-dev-certs, e il sistema vi chiede conferma.`;
}

async function unanswered({ page, pane, certificate }: RunningWorkbench): Promise<readonly string[]> {
  const urls = [
    ...CHECKED.page.map((path) => `${page.origin}${path}`),
    ...CHECKED.pane.map((path) => `${pane.origin}${path}`),
  ];
  const codes = await Promise.all(urls.map((url) => statusOf(url, certificate.cert)));
  return urls.filter((_, i) => codes[i] !== 200);
}

function statusOf(url: string, ca: string): Promise<number> {
  return new Promise((resolve) => {
    const asked = request(url, { ca }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.once('error', () => {
      resolve(0);
    });
    asked.end();
  });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

await main();
