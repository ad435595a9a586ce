import type { Rilievo } from './rilievo';

/** `conforme`: niente da correggere né da confermare. */
export type EsitoControllo = 'conforme' | 'con-avvisi' | 'non-conforme';

export interface Conteggi {
  readonly errori: number;
  readonly avvisi: number;
  readonly informazioni: number;
  /** Rilievi di qualunque gravità per cui manca la base: non stanno negli altri conteggi. */
  readonly nonVerificabili: number;
  /** Le giustificazioni si scrivono nella cartella aperta in Excel: nei file chiusi sono sempre 0. */
  readonly giustificati: number;
}

/** Ciò che di un rilievo conta per l'esito. */
type Giudizio = Pick<Rilievo, 'esito' | 'gravita'> & { readonly casi?: number | undefined };

/** Quanti casi sono: un rilievo può rappresentarne altri che non si elencano. */
export function quantiCasi(rilievi: readonly { readonly casi?: number | undefined }[]): number {
  return rilievi.reduce((somma, { casi = 1 }) => somma + casi, 0);
}

export function conta(rilievi: readonly Giudizio[]): Conteggi {
  const violati = rilievi.filter((rilievo) => rilievo.esito === 'violata');
  return {
    errori: quantiCasi(violati.filter((rilievo) => rilievo.gravita === 'errore')),
    avvisi: quantiCasi(violati.filter((rilievo) => rilievo.gravita === 'avviso')),
    informazioni: quantiCasi(violati.filter((rilievo) => rilievo.gravita === 'informazione')),
    nonVerificabili: quantiCasi(rilievi) - quantiCasi(violati),
    giustificati: 0,
  };
}

/**
 * L'esito di ciò che si è letto. Le informazioni non lo cambiano. Una regola d'errore o d'avviso che non si è potuta
 * verificare non è una violazione, ma nemmeno lascia dire che i dati sono conformi.
 */
export function esitoDi(rilievi: readonly Giudizio[]): EsitoControllo {
  if (rilievi.some((rilievo) => rilievo.esito === 'violata' && rilievo.gravita === 'errore')) return 'non-conforme';
  return rilievi.some((rilievo) => rilievo.gravita !== 'informazione') ? 'con-avvisi' : 'conforme';
}
