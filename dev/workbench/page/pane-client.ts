import { openPane, type OpenPane, type OuterPage } from '../../excel-host/bridge/open-pane';
import type { PaneMessage } from '../../excel-host/bridge/frame';
import { FrameEvent } from '../../excel-host/bridge/frame-messages';
import type { Session } from '../../excel-host/session';

/** Dopo tanto un pannello che non si è fatto vivo non si aspetta più. */
const PATIENCE = 15_000;

/**
 * Il pannello aperto sulla cartella. Il manifesto chiede un ambiente condiviso: è la sola pagina dell'add-in, e i bottoni
 * della barra chiamano lei.
 */
export class PaneClient {
  private pane: OpenPane | null = null;
  private session: Session | null = null;

  /** Da qui in poi si lavora su un'altra cartella: il pannello aperto si chiude. */
  use(session: Session): void {
    this.closePane();
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

  /** Preme un bottone della barra, a pannello aperto; si risolve quando il comando ha finito. */
  async invoke(name: string, button: string): Promise<void> {
    if (!this.pane) throw new Error('Il pannello non è aperto.');
    await withinPatience(this.pane.bridge.registered(FrameEvent.command));
    await this.pane.bridge.invokeCommand(name, button);
  }

  deliverEvents(): void {
    this.pane?.bridge.deliverEvents();
  }

  setEditing(editing: boolean): void {
    if (this.session) this.session.switches.cellEditing = editing;
  }
}

async function withinPatience(ready: Promise<void>): Promise<void> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => {
      reject(new Error('Il pannello non risponde.'));
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
