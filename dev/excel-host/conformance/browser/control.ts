/**
 * Come la pagina e il riquadro delle prove si mettono d'accordo su che cosa provare. Sono oggetti e non testi: il
 * cliente di Office, che ascolta la stessa finestra, legge solo testi JSON e li lascia passare.
 */
export type ControlMessage =
  /** Dal riquadro: il cliente è pronto. */
  | { readonly control: 'ready'; readonly host: string | null; readonly platform: string | null }
  /** Alla pagina o al riquadro: prova questo scenario. */
  | { readonly control: 'run'; readonly topic: string; readonly name: string }
  /** Dal riquadro: fai questo passo dell'utente. */
  | { readonly control: 'step'; readonly step: string }
  /** Al riquadro: il passo è fatto e i suoi avvenimenti sono partiti. */
  | { readonly control: 'stepped'; readonly error: string | null }
  /** Dal riquadro: com'è andata. */
  | { readonly control: 'done'; readonly outcome: Outcome };

export type Outcome =
  { readonly result: unknown; readonly error: null } | { readonly result: null; readonly error: string };

export function asControl(data: unknown): ControlMessage | null {
  return typeof data === 'object' && data !== null && 'control' in data ? (data as ControlMessage) : null;
}
