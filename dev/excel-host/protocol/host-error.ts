/** I codici d'errore di Excel che l'emulatore conosce, col messaggio e lo stato che li accompagnano. */
const KNOWN = {
  AccessDenied: ['You cannot perform the requested operation.', 403],
  ApiNotFound: [
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
    404,
  ],
  GeneralException: ['There was an internal error while processing the request.', 500],
  InsertDeleteConflict: ['The insert or delete operation attempted resulted in a conflict.', 409],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  InvalidOperationInCellEditMode: [
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    409,
  ],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  InvalidSelection: ['The current selection is invalid for this operation.', 400],
  ItemAlreadyExists: ['The resource being created already exists.', 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  NotImplemented: ["The requested feature isn't implemented.", 501],
  PivotTableRangeConflict: ['The attempted operation causes a conflict with a PivotTable range.', 409],
  RequestAborted: ['The request was aborted during run time.', 500],
  RequestPayloadSizeLimitExceeded: ['The request payload size has exceeded the limit.', 413],
  ResponsePayloadSizeLimitExceeded: ['The response payload size has exceeded the limit.', 413],
  UnsupportedOperation: ['The operation being attempted is not supported.', 400],
} as const satisfies Record<string, readonly [string, number]>;

export type ErrorCode = keyof typeof KNOWN;

/** Un errore che l'host dà all'add-in. Senza `location` la mette l'esecutore: "Classe.membro". */
export class HostError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly location: string | null = null,
    message: string | null = null,
  ) {
    super(message ?? KNOWN[code][0]);
    this.name = 'HostError';
    this.status = KNOWN[code][1];
  }
}

export function invalidArgument(location: string | null = null): HostError {
  return new HostError('InvalidArgument', location);
}

export function notFound(location: string | null = null): HostError {
  return new HostError('ItemNotFound', location);
}
