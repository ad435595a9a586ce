import { openPane, type OuterPage } from '../../dev/excel-host/bridge/open-pane';
import { Session } from '../../dev/excel-host/session';
import { loadXlsx } from '../../dev/excel-host/xlsx/load';

/** La pagina che nelle prove sta al posto di Excel sul web: apre il pannello vero sulla cartella emulata. */
async function apri(): Promise<void> {
  const origine = new URLSearchParams(location.search).get('riquadro') ?? '';
  const base64 = await (await fetch('/cartella.base64')).text();
  const file = Uint8Array.from(atob(base64), (carattere) => carattere.charCodeAt(0));
  const session = new Session(await loadXlsx(file, 'cartella.xlsx'));
  const page: OuterPage = {
    origin: location.origin,
    createFrame: () => document.createElement('iframe') as unknown as ReturnType<OuterPage['createFrame']>,
    insert: (frame) => {
      document.body.append(frame as unknown as HTMLIFrameElement);
    },
    listen: (listener) => {
      const ascolta = listener as unknown as (event: MessageEvent) => void;
      addEventListener('message', ascolta);
      return () => {
        removeEventListener('message', ascolta);
      };
    },
  };
  const pane = openPane(page, session, `${origine}/taskpane.html`);
  (globalThis as unknown as PaginaEsterna).premi = (comando) => pane.bridge.invokeCommand(comando);
}

export interface PaginaEsterna {
  /** Preme un bottone della barra; si risolve quando il comando è finito. */
  premi: (comando: string) => Promise<void>;
}

void apri();
