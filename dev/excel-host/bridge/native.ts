import type { RequestBody } from '../protocol/wire';
import { byteLength, type Session } from '../session';

interface BridgeMessage {
  readonly id?: number;
  readonly type: number;
  readonly message?: { readonly body?: unknown };
}

const REQUEST = 1;
const RESPONSE = 2;
const EVENTS = 3;

/**
 * Il ponte con cui il cliente di Office parla all'Excel che lo contiene (`OfficeExtension.HostBridge`): testi JSON nei
 * due sensi, le risposte accoppiate alle richieste dall'`id`.
 */
export class NativeBridge {
  /** Lo imposta la libreria. */
  onMessageFromHost: ((text: string) => void) | null = null;

  constructor(private readonly session: Session) {}

  sendMessageToHost = (text: string): void => {
    const { id, type, message } = JSON.parse(text) as BridgeMessage;
    if (type !== REQUEST || id === undefined) return;
    const sent = message?.body;
    const answering =
      typeof sent === 'string'
        ? this.session.process(sent)
        : this.session.processBody(sent as RequestBody, byteLength(text));
    void answering.then((answer) => {
      // La risposta è già JSON: si mette dentro il messaggio così com'è, senza rileggerla.
      const envelope = `{"id":${id},"type":${RESPONSE},"message":{"statusCode":200,"headers":{},"body":${answer}}}`;
      this.onMessageFromHost?.(envelope);
      this.deliverEvents();
    });
  };

  /** Consegna gli avvenimenti maturati: dopo ogni risposta, e dopo ciò che fa l'utente o un collega. */
  deliverEvents(): void {
    const entries = this.session.takeEvents();
    if (entries.length > 0) this.send({ type: EVENTS, message: { entries } });
  }

  private send(message: unknown): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}
