import type { Session } from '../session';
import { frameName } from './app-context';
import { FrameBridge, type PaneMessage, type PaneWindow } from './frame';

/** La cornice in cui si apre il riquadro. */
export interface PaneFrame {
  name: string;
  title: string;
  src: string;
  readonly contentWindow: PaneWindow | null;
  remove(): void;
}

/** La pagina che contiene il riquadro, per quel che serve qui: `window` e il posto dove mettere la cornice. */
export interface OuterPage {
  readonly origin: string;
  createFrame(): PaneFrame;
  /** Inserisce la cornice nella pagina. */
  insert(frame: PaneFrame): void;
  /** Ascolta i messaggi della finestra; dà la funzione per smettere. */
  listen(listener: (message: PaneMessage) => void): () => void;
}

export interface OpenPane {
  readonly bridge: FrameBridge;
  readonly frame: PaneFrame;
  close(): void;
}

let opened = 0;

/** Apre il riquadro a quell'indirizzo (https, stesso nome di host della pagina) sulla cartella della sessione. */
export function openPane(page: OuterPage, session: Session, url: string, addinId = 'quadro-sap'): OpenPane {
  opened += 1;
  const conversationId = `${Date.now().toString(36)}-${opened}`;
  const identity = { addinId, conversationId, origin: page.origin };
  const bridge = new FrameBridge(session, { ...identity, paneOrigin: new URL(url).origin });
  const frame = page.createFrame();
  // Il nome va dato prima dell'inserimento: dopo, il cliente non lo vede.
  frame.name = frameName(identity);
  frame.title = 'Riquadro';
  frame.src = url;
  const silence = page.listen((message) => void bridge.receive(message));
  page.insert(frame);
  bridge.pane = frame.contentWindow;
  return {
    bridge,
    frame,
    close: () => {
      silence();
      bridge.pane = null;
      frame.remove();
    },
  };
}
