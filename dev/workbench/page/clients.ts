import { openPane, type OpenPane, type OuterPage } from '../../excel-host/bridge/open-pane';
import type { PaneMessage } from '../../excel-host/bridge/frame';
import type { Session } from '../../excel-host/session';

/** Dopo tanto un pannello che non si è fatto vivo non si aspetta più. */
const PATIENCE = 15_000;

/**
 * Le pagine dell'add-in aperte sulla cartella: il pannello, e quella dei comandi se è un'altra. Ognuna ha il suo cliente
 * e la sua sessione, come in Excel quando il manifesto non chiede un ambiente solo.
 */
export class Clients {
  private pane: OpenPane | null = null;
  private commands: OpenPane | null = null;
  private makeSession: (() => Session) | null = null;
  private session: Session | null = null;
  private commandSession: Session | null = null;

  /** Da qui in poi si lavora su un'altra cartella: le pagine aperte si chiudono. */
  use(makeSession: () => Session, session: Session): void {
    this.close();
    this.makeSession = makeSession;
    this.session = session;
  }

  get isOpen(): boolean {
    return this.pane !== null;
  }

  openPane(place: HTMLElement, url: string): void {
    if (this.pane || !this.session) return;
    this.pane = openPane(outerPage(place), this.session, url);
  }

  closePane(): void {
    this.pane?.close();
    this.pane = null;
    this.session?.forgetClient();
  }

  /** Si risolve con vero quando il pannello ha parlato con la cartella, falso se tace. */
  async answers(origin: string): Promise<boolean> {
    const frame = this.pane?.frame;
    if (!frame) return false;
    return await new Promise((resolve) => {
      const end = (answer: boolean): void => {
        window.removeEventListener('message', heard);
        clearTimeout(timer);
        resolve(answer);
      };
      const heard = (event: MessageEvent): void => {
        if (event.origin === origin && event.source === (frame.contentWindow as unknown)) end(true);
      };
      const timer = setTimeout(() => {
        end(false);
      }, PATIENCE);
      window.addEventListener('message', heard);
    });
  }

  /** Preme un bottone della barra; si risolve quando il comando ha finito. */
  async invoke(name: string, button: string, url: string, paneUrl: string): Promise<void> {
    if (url === paneUrl && this.pane) {
      await this.pane.bridge.invokeCommand(name, button);
      return;
    }
    if (!this.makeSession) return;
    if (!this.commands) {
      this.commandSession = this.makeSession();
      const hidden = document.createElement('div');
      hidden.hidden = true;
      document.body.append(hidden);
      this.commands = openPane(outerPage(hidden), this.commandSession, url);
    }
    await withinPatience(this.commands.bridge.registered('appCommandInvoked'));
    await this.commands.bridge.invokeCommand(name, button);
  }

  deliverEvents(): void {
    this.pane?.bridge.deliverEvents();
    this.commands?.bridge.deliverEvents();
  }

  setEditing(editing: boolean): void {
    for (const session of [this.session, this.commandSession]) if (session) session.switches.cellEditing = editing;
  }

  private close(): void {
    this.closePane();
    this.commands?.close();
    this.commands = null;
    this.commandSession = null;
  }
}

async function withinPatience(ready: Promise<void>): Promise<void> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => {
      reject(new Error('La pagina dei comandi non risponde.'));
    }, PATIENCE),
  );
  await Promise.race([ready, late]);
}

function outerPage(place: HTMLElement): OuterPage {
  return {
    origin: location.origin,
    createFrame: () => document.createElement('iframe'),
    insert: (frame) => {
      place.append(frame as HTMLIFrameElement);
    },
    listen: (listener) => {
      const heard = (event: MessageEvent): void => {
        listener(event as PaneMessage);
      };
      window.addEventListener('message', heard);
      return () => {
        window.removeEventListener('message', heard);
      };
    },
  };
}
