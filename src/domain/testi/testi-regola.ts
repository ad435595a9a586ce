import type { Segnalazione } from '../rilievi/segnalazione';

/** Le parole di una regola: la frase si compone solo quando si mostra. */
export interface TestiRegola {
  /** Titolo breve, per gruppi di rilievi. */
  readonly titolo: string;
  /** Che cosa si controlla, una frase. */
  readonly controllo: string;
  /** Una funzione per ogni codice che la regola può emettere: che cosa c'è e che cosa ci si aspettava. */
  readonly messaggi: Readonly<Record<string, (segnalazione: Segnalazione) => string>>;
  /** Che cosa fare, per codice; `*` vale per gli altri. */
  readonly rimedi: Readonly<Record<string, string>>;
}
