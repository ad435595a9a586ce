import type { Segnalazione } from '../rilievi/segnalazione';
import { VOCI } from '../voci/voce';
import { cita } from './cita';
import { plurale } from './plurale';

/** Parametro testuale di una segnalazione; vuoto se la regola non l'ha dato. */
export function testo(segnalazione: Segnalazione, chiave: string): string {
  const valore = segnalazione.parametri?.[chiave];
  return typeof valore === 'string' ? valore : typeof valore === 'number' ? String(valore) : '';
}

/** Ciò che si è trovato o si aspettava, com'è, senza virgolette né punto delle migliaia: anni, date, codici. */
export function comeScritto(valore: string | number | null | undefined): string {
  return String(valore ?? '');
}

/** Parametro numerico; 0 se la regola non l'ha dato. */
export function quanti(segnalazione: Segnalazione, chiave: string): number {
  const valore = segnalazione.parametri?.[chiave];
  return typeof valore === 'number' ? valore : 0;
}

/** Parametro a elenco; vuoto se la regola non l'ha dato. */
export function nomi(segnalazione: Segnalazione, chiave: string): readonly string[] {
  const valore = segnalazione.parametri?.[chiave];
  return Array.isArray(valore) ? valore : [];
}

/** L'ente come si nomina in una frase: il nome ufficiale, o fra virgolette se è un testo qualunque; "un ente" se manca. */
export function ente({ ente: nome }: Segnalazione): string {
  if (!nome) return 'un ente';
  return nome.length > 60 || /[\n\r]/.test(nome) ? cita(nome) : nome;
}

/** La voce come si nomina in una frase, fra virgolette; "la voce" se la segnalazione non ne ha una. */
export function voce({ voce: chiave }: Segnalazione): string {
  return chiave ? `«${VOCI[chiave].breve}»` : 'la voce';
}

/** Frase da aggiungere dove il piano ammette una differenza. */
export function differenzaAmmessa({ tolleranza = 0 }: Segnalazione): string {
  return ` Differenza ammessa: ${tolleranza === 0 ? 'nessuna' : plurale(tolleranza, 'alloggio', 'alloggi')}.`;
}

/** Frase da aggiungere quando gli enti dell'ambito non vengono da un registro. */
export function avvertenzaRegistro(segnalazione: Segnalazione): string {
  return testo(segnalazione, 'provenienza') === 'dedotto'
    ? " L'elenco degli enti è dedotto dalle tabelle, perché non è stato dato un registro dell'ambito."
    : '';
}
