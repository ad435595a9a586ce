import { SCENARIOS } from '../scenarios';
import { asControl, type ControlMessage, type Outcome } from './control';

interface PaneWindow {
  readonly parent: { postMessage(message: ControlMessage, origin: string): void };
  addEventListener(type: 'message', listener: (event: { data: unknown; source: unknown }) => void): void;
}

/** Dopo un passo gli avvenimenti sono già in coda: al cliente basta poco per chiamare chi li aspetta. */
const SETTLE = 5;

const page = globalThis as unknown as PaneWindow;
const outerOrigin = new URLSearchParams(
  (globalThis as unknown as { location: { hash: string } }).location.hash.slice(1),
);
const target = outerOrigin.get('da') ?? '';

const tell = (message: ControlMessage): void => {
  page.parent.postMessage(message, target);
};

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLE));

/** Il prossimo messaggio di quel genere. */
function next<T extends ControlMessage['control']>(kind: T): Promise<Extract<ControlMessage, { control: T }>> {
  return new Promise((resolve) => waiting.set(kind, resolve as (message: ControlMessage) => void));
}

const waiting = new Map<string, (message: ControlMessage) => void>();

async function user(step: string): Promise<void> {
  const stepped = next('stepped');
  tell({ control: 'step', step });
  const { error } = await stepped;
  await settle();
  if (error !== null) throw new Error(error);
}

async function run(topic: string, name: string): Promise<Outcome> {
  const scenario = SCENARIOS[topic]?.find((candidate) => candidate.name === name);
  if (!scenario) return { result: null, error: `Manca lo scenario ${topic}: ${name}` };
  try {
    const result = await scenario.run({ user });
    await settle();
    return { result, error: null };
  } catch (reason) {
    return { result: null, error: reason instanceof Error ? (reason.stack ?? reason.message) : String(reason) };
  }
}

page.addEventListener('message', ({ data, source }) => {
  const message = source === page.parent ? asControl(data) : null;
  if (!message) return;
  if (message.control === 'run') {
    void run(message.topic, message.name).then((outcome) => {
      tell({ control: 'done', outcome });
    });
    return;
  }
  waiting.get(message.control)?.(message);
  waiting.delete(message.control);
});

void Office.onReady().then(({ host, platform }) => {
  tell({ control: 'ready', host: text(host), platform: text(platform) });
});

/** Fuori da Excel il cliente dà null, anche se i tipi non lo dicono. */
function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
