import type { EventEntry } from '../protocol/wire';
import type { Session } from '../session';
import { appContext, type PaneIdentity } from './app-context';
import { refreshedSettings, saveSettings } from './document-settings';
import {
  APP_CONTEXT,
  ChannelError,
  DispatchId,
  EXECUTE_METHOD,
  FrameEvent,
  HostChannelError,
  NOTIFY_HOST,
  readRequest,
  RequestKind,
  response,
  ResponseKind,
  type ExecuteMethodData,
  type FrameRequest,
} from './frame-messages';
import { RibbonCommands } from './ribbon-commands';

/** La finestra del riquadro, per quel che serve qui. */
export interface PaneWindow {
  postMessage(message: string, targetOrigin: string): void;
}

/** Un messaggio arrivato alla pagina. */
export interface PaneMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

export interface FrameOptions extends PaneIdentity {
  /** L'indirizzo del riquadro: i messaggi che vengono da altri non si ascoltano. */
  readonly paneOrigin: string;
}

const DOCUMENT_SELECTION = 2;

/**
 * Il ponte con un riquadro aperto in una cornice: la pagina che lo contiene fa la parte di Excel sul web. Chi crea la
 * cornice passa qui i messaggi della finestra (`receive`) e dice qual è la finestra del riquadro (`pane`).
 */
export class FrameBridge {
  /** La finestra del riquadro, appena c'è. */
  pane: PaneWindow | null = null;
  /** Un errore del canale da dare a ogni richiesta (`HostChannelError`); null = nessuno. */
  channelError: number | null = null;
  readonly commands: RibbonCommands;
  /** Le richieste con cui il riquadro si è abbonato, per avvenimento. */
  private readonly registrations = new Map<string, FrameRequest>();
  private waiting: { readonly event: string; readonly resolve: () => void }[] = [];

  constructor(
    private current: Session,
    private readonly options: FrameOptions,
  ) {
    this.commands = new RibbonCommands((data) => {
      this.emit(FrameEvent.command, data);
    });
  }

  get session(): Session {
    return this.current;
  }

  /** Apre un'altra cartella sotto lo stesso riquadro. */
  open(session: Session): void {
    this.current = session;
  }

  /** Un messaggio della finestra. Vero se era del riquadro e gli si risponde. */
  receive({ data, origin, source }: PaneMessage): boolean {
    if (this.pane === null || source !== this.pane || origin !== this.options.paneOrigin) return false;
    const request = readRequest(data, this.options.conversationId);
    if (!request) return false;
    void this.answer(request);
    return true;
  }

  /** Consegna gli avvenimenti maturati: dopo ogni risposta, e dopo ciò che fa l'utente o un collega. */
  deliverEvents(): void {
    const entries = this.current.takeEvents();
    const messages = entries.filter(([, type]) => type !== DOCUMENT_SELECTION);
    if (messages.length > 0) this.emit(FrameEvent.richApi, { ArrayData: messages satisfies readonly EventEntry[] });
    if (messages.length < entries.length) this.emit(FrameEvent.documentSelection, {});
  }

  /** Preme un bottone della barra; si risolve quando l'add-in chiama `event.completed()`. */
  async invokeCommand(name: string, button = name): Promise<void> {
    await this.registered(FrameEvent.command);
    await this.commands.invoke(name, button);
  }

  /** Quando il riquadro si è abbonato a quell'avvenimento. */
  registered(event: string): Promise<void> {
    if (this.registrations.has(event)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ event, resolve }));
  }

  private async answer(request: FrameRequest): Promise<void> {
    switch (request._actionType) {
      case RequestKind.registerEvent:
        this.register(request);
        break;
      case RequestKind.unregisterEvent:
        this.registrations.delete(request._actionName);
        this.reply(request, { Error: 0 });
        break;
      default:
        await this.invoke(request);
    }
  }

  private register(request: FrameRequest): void {
    this.registrations.set(request._actionName, request);
    this.reply(request, { Error: 0 });
    for (const { event, resolve } of this.waiting) if (event === request._actionName) resolve();
    this.waiting = this.waiting.filter(({ event }) => event !== request._actionName);
  }

  private async invoke(request: FrameRequest): Promise<void> {
    switch (request._actionName) {
      case APP_CONTEXT:
        this.start(request);
        break;
      case NOTIFY_HOST:
        break; // Indirizzo del riquadro, fuoco, statistiche: non aspetta risposta.
      case EXECUTE_METHOD:
        await this.execute(request, (request._data ?? {}) as ExecuteMethodData);
        break;
      default:
        this.reply(request, null, ChannelError.handling);
    }
  }

  /** Il riquadro parte, o riparte: ciò che aveva chiesto prima non vale più. */
  private start(request: FrameRequest): void {
    this.registrations.clear();
    this.current.forgetClient();
    this.reply(request, appContext(this.current, this.options));
  }

  private async execute(request: FrameRequest, data: ExecuteMethodData): Promise<void> {
    if (this.channelError !== null) {
      this.reply(request, { Version: 1, Error: this.channelError });
      return;
    }
    switch (data.DdaMethod?.DispatchId) {
      case DispatchId.richApiRequest:
        await this.process(request, String(data.ArrayData?.[4] ?? ''));
        break;
      case DispatchId.loadSettings:
        this.reply(request, { Version: 1, Error: 0, Properties: refreshedSettings(this.current.workbook) });
        break;
      case DispatchId.saveSettings:
        saveSettings(this.current.workbook, data.DdaSettingsMethod?.Properties ?? []);
        this.reply(request, { Version: 1, Error: 0 });
        break;
      case DispatchId.commandCompleted:
        this.reply(request, { Version: 1, Error: 0 });
        this.commands.completed(String(data['0']), Number(data['1']));
        break;
      default:
        this.reply(request, null, ChannelError.accessDenied);
    }
  }

  private async process(request: FrameRequest, body: string): Promise<void> {
    let text: string;
    try {
      text = await this.current.process(body);
    } catch (error) {
      // Un guasto dell'emulatore, non un errore di Excel: il riquadro non resta ad aspettare e il guasto si vede.
      this.reply(request, { Version: 1, Error: HostChannelError.internal });
      throw error;
    }
    this.reply(request, { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], text] });
    this.deliverEvents();
  }

  private reply(request: FrameRequest, data: unknown, error: number = ChannelError.none): void {
    this.post(response(request, this.options.origin, data, ResponseKind.answer, error));
  }

  private emit(event: string, data: unknown): void {
    const registration = this.registrations.get(event);
    if (registration) this.post(response(registration, this.options.origin, data, ResponseKind.event));
  }

  private post(text: string): void {
    this.pane?.postMessage(text, this.options.paneOrigin);
  }
}
