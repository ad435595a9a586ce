import { openPane, type OpenPane, type OuterPage, type PaneFrame } from '../../bridge/open-pane';
import type { PaneMessage } from '../../bridge/frame';
import { newWorkbook } from '../../new-workbook';
import { Session } from '../../session';
import { UserActions } from '../../user-actions';
import { SCENARIOS } from '../scenarios';
import type { Scenario } from '../scenario';
import { asControl, type ControlMessage, type Outcome } from './control';

interface BrowserWindow {
  readonly location: { readonly origin: string; readonly search: string };
  readonly document: { createElement(tag: 'iframe'): PaneFrame; readonly body: { append(frame: PaneFrame): void } };
  addEventListener(type: 'message', listener: (event: PaneMessage) => void): void;
  removeEventListener(type: 'message', listener: (event: PaneMessage) => void): void;
}

/** La cartella su cui si riapre il riquadro. */
export interface PaneStart {
  readonly readOnly?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Ciò che la pagina offre a chi la guida. */
export interface ConformancePage {
  /** Riapre il riquadro, con un cliente nuovo; dà l'ospite che il cliente crede di avere. */
  reload(start?: PaneStart): Promise<string>;
  run(topic: string, name: string): Promise<ScenarioOutcome>;
  /** Preme un bottone della barra; si risolve quando il comando è finito. */
  invokeCommand(name: string): Promise<void>;
  /** Da qui in poi il canale risponde a tutto con questo errore; null = funziona. */
  failChannel(error: number | null): void;
  settings(): Readonly<Record<string, unknown>>;
}

export type ScenarioOutcome = Outcome & {
  /** Riferimenti che il cliente tiene ancora. */
  readonly leaks: number;
};

const browser = globalThis as unknown as BrowserWindow;
const paneOrigin = new URLSearchParams(browser.location.search).get('riquadro') ?? browser.location.origin;

const page: OuterPage = {
  origin: browser.location.origin,
  createFrame: () => browser.document.createElement('iframe'),
  insert: (frame) => {
    browser.document.body.append(frame);
  },
  listen: (listener) => {
    browser.addEventListener('message', listener);
    return () => {
      browser.removeEventListener('message', listener);
    };
  },
};

let session = new Session(newWorkbook(['Foglio1']));
let scenario: Scenario | null = null;
let pane: OpenPane | null = null;
const waiting = new Map<string, (message: ControlMessage) => void>();

function next<T extends ControlMessage['control']>(kind: T): Promise<Extract<ControlMessage, { control: T }>> {
  return new Promise((resolve) => waiting.set(kind, resolve as (message: ControlMessage) => void));
}

function tell(message: ControlMessage): void {
  const target = pane?.frame.contentWindow as { postMessage(message: unknown, origin: string): void } | null;
  target?.postMessage(message, paneOrigin);
}

/** Un passo dell'utente nello scenario che sta girando. */
function step(name: string): string | null {
  const action = scenario?.steps?.[name];
  if (!action) return `Lo scenario non ha il passo ${name}`;
  try {
    action(new UserActions(session, () => pane?.bridge.deliverEvents()));
    return null;
  } catch (error) {
    return String(error);
  }
}

async function quiet(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

page.listen(({ data, origin, source }) => {
  const known = pane !== null && source === pane.frame.contentWindow && origin === paneOrigin;
  const message = known ? asControl(data) : null;
  if (!message) return;
  if (message.control === 'step') tell({ control: 'stepped', error: step(message.step) });
  waiting.get(message.control)?.(message);
  waiting.delete(message.control);
});

const conformance: ConformancePage = {
  async reload({ readOnly = false, settings = {} } = {}) {
    pane?.close();
    const workbook = newWorkbook(['Foglio1']);
    workbook.readOnly = readOnly;
    for (const [key, value] of Object.entries(settings)) workbook.settings.set(key, value);
    session = new Session(workbook);
    const ready = next('ready');
    pane = openPane(page, session, `${paneOrigin}/pane.html#da=${encodeURIComponent(page.origin)}`);
    const { host, platform } = await ready;
    return `${host ?? ''} ${platform ?? ''}`;
  },
  async run(topic, name) {
    scenario = SCENARIOS[topic]?.find((candidate) => candidate.name === name) ?? null;
    const workbook = newWorkbook(['Foglio1']);
    scenario?.setup?.(workbook);
    session = new Session(workbook);
    pane?.bridge.open(session);
    const done = next('done');
    tell({ control: 'run', topic, name });
    const { outcome } = await done;
    await quiet();
    return { ...outcome, leaks: session.references.size };
  },
  async invokeCommand(name) {
    await pane?.bridge.invokeCommand(name);
  },
  failChannel(error) {
    if (pane) pane.bridge.channelError = error;
  },
  settings: () => Object.fromEntries(session.workbook.settings),
};

(globalThis as unknown as { conformance: ConformancePage }).conformance = conformance;
