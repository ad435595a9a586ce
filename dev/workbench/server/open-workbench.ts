import { localhostCertificate, type Certificate } from '../../excel-host/conformance/browser/certificate';
import { serve, type Pages, type RunningServer, type ServeOptions } from '../../excel-host/conformance/browser/server';
import { workbenchPages } from './pages';

export const EXAMPLE = 'assets/esempi/oglio-po-2021/ambito-come-pubblicato.xlsx';
/** Quante porte si provano prima di arrendersi. */
const ATTEMPTS = 20;

export interface WorkbenchOptions {
  /** La porta della pagina; quella del riquadro è la prossima libera. 0 = qualunque. */
  readonly port: number;
  /** Da dove si danno i file del riquadro; null se bastano le pagine. */
  readonly paneFolder: string | null;
  /** Prepara il riquadro per quell'indirizzo; dà le pagine che valgono più dei file. */
  readonly preparePane: (origin: string) => Promise<Pages>;
  readonly example?: string;
  /** Il certificato da usare; senza, uno fatto adesso e firmato da sé. */
  readonly certificate?: Certificate | null;
}

export interface RunningWorkbench {
  readonly page: RunningServer;
  readonly pane: RunningServer;
  readonly certificate: Certificate;
  close(): Promise<void>;
}

/**
 * I due server del banco: la pagina e il riquadro, su due porte come in Excel stanno su due indirizzi. Il certificato è
 * uno: accettato per la pagina, vale anche per il riquadro (per Chrome e Edge; Firefox lo chiede porta per porta).
 */
export async function openWorkbench(options: WorkbenchOptions): Promise<RunningWorkbench> {
  const { port, paneFolder, preparePane, example = EXAMPLE } = options;
  const certificate = options.certificate ?? localhostCertificate();
  // Le porte si prendono prima di costruire: l'indirizzo del riquadro va scritto nei suoi file.
  const pageFiles: Record<string, string | Buffer> = {};
  const paneFiles: Record<string, string | Buffer> = {};
  const page = await serveFrom(port, pageFiles, { certificate });
  const next = port === 0 ? 0 : portOf(page) + 1;
  const pane = await serveFrom(next, paneFiles, { certificate, folder: paneFolder });
  Object.assign(paneFiles, await preparePane(pane.origin));
  Object.assign(pageFiles, await workbenchPages(pane.origin, example, paneFolder));
  return {
    page,
    pane,
    certificate,
    close: async () => {
      await Promise.all([page.close(), pane.close()]);
    },
  };
}

function portOf({ origin }: RunningServer): number {
  return Number(new URL(origin).port);
}

/** Quella porta, o la prima libera dopo. */
async function serveFrom(port: number, pages: Pages, options: ServeOptions): Promise<RunningServer> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await serve(pages, { ...options, port: candidate });
    } catch (error) {
      const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!busy || candidate >= port + ATTEMPTS) throw error;
    }
  }
}
