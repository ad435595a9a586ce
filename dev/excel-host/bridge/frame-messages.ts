/**
 * I messaggi che il riquadro e la pagina che lo contiene si scambiano con `postMessage`, come testo JSON; visti passare
 * col cliente 1.1.110, Microsoft non li documenta.
 */

export const MessageType = { request: 0, response: 1 } as const;
export const RequestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseKind = { answer: 0, event: 1 } as const;

/** Perché una chiamata non è arrivata in fondo, quando non è colpa di ciò che chiedeva. */
export const ChannelError = { none: 0, handling: -2, accessDenied: -5 } as const;

/** Errori di `executeMethod`: il canale rifiuta la richiesta intera, prima che Excel la guardi. */
export const HostChannelError = {
  internal: 5001,
  cellEditing: 5004,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Le funzioni di `executeMethod`. */
export const DispatchId = {
  loadSettings: 75,
  saveSettings: 76,
  richApiRequest: 93,
  commandCompleted: 94,
} as const;

export const APP_CONTEXT = 'ContextActivationManager_getAppContextAsync';
export const NOTIFY_HOST = 'ContextActivationManager_notifyHost';
export const EXECUTE_METHOD = 'executeMethod';

/** Gli avvenimenti a cui il riquadro si abbona presso la pagina. */
export const FrameEvent = {
  richApi: 'richApiMessage',
  documentSelection: 'documentSelectionChanged',
  command: 'appCommandInvoked',
} as const;

export interface FrameRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface ExecuteMethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly [index: string]: unknown;
}

/** La richiesta di questa conversazione che c'è nel testo; null se è altro. */
export function readRequest(text: unknown, conversationId: string): FrameRequest | null {
  if (typeof text !== 'string') return null;
  try {
    const message = JSON.parse(text) as Partial<FrameRequest> | null;
    const own = message?._messageType === MessageType.request && message._conversationId === conversationId;
    return own && typeof message._actionName === 'string' ? (message as FrameRequest) : null;
  } catch {
    return null;
  }
}

/** La risposta a una richiesta, o un avvenimento per chi si era abbonato con quella richiesta. */
export function response(
  request: FrameRequest,
  origin: string,
  data: unknown,
  kind: number = ResponseKind.answer,
  error: number = ChannelError.none,
): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _responseType: kind,
    _errorCode: error,
    _data: data,
    _serializerVersion: 1,
  });
}
