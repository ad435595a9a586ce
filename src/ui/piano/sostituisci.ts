import { AMMESSI, isMotivo, isValoreAmmesso } from '../../domain/regole/profili/sostituzione';
import type { ChiaveSostituibile, Sostituzione } from '../../domain/regole/profili/sostituzione';
import { attesoIn, TESTI_REGOLE } from '../testi/regole-del-piano';

/** Ciò che sta scritto nel modulo, anche se ancora sbagliato. */
export interface ModuloScritto {
  readonly valore: string;
  readonly motivo: string;
}

export interface SbagliModulo {
  readonly valore: string | null;
  readonly motivo: string | null;
}

export function sbagliDelModulo(chiave: ChiaveSostituibile, { valore, motivo }: ModuloScritto): SbagliModulo {
  return {
    valore: valoreLetto(chiave, valore) === null ? attesoIn(AMMESSI[chiave]) : null,
    motivo: isMotivo(motivo) ? null : TESTI_REGOLE.motivoSbagliato,
  };
}

/** La sostituzione scritta nel modulo; null finché qualcosa è sbagliato. */
export function sostituzioneDa(chiave: ChiaveSostituibile, scritto: ModuloScritto): Sostituzione | null {
  const valore = valoreLetto(chiave, scritto.valore);
  return valore === null || !isMotivo(scritto.motivo) ? null : { chiave, valore, motivo: scritto.motivo.trim() };
}

/** Le sostituzioni con questa al posto di quella che c'era; senza, se si torna alla norma. */
export function conSostituzione(
  tutte: readonly Sostituzione[],
  chiave: ChiaveSostituibile,
  nuova: Sostituzione | null,
): readonly Sostituzione[] {
  return [...tutte.filter((una) => una.chiave !== chiave), ...(nuova ? [nuova] : [])];
}

function valoreLetto(chiave: ChiaveSostituibile, scritto: string): number | string | null {
  if ('parole' in AMMESSI[chiave]) return isValoreAmmesso(chiave, scritto) ? scritto : null;
  // Le migliaia col punto: 8.000 è ottomila, e 12.5 non si sa.
  const pulito = scritto.trim().replace(/\.(?=\d{3}(?:\D|$))/g, '');
  const numero = /^\d+(?:,\d+)?$/.test(pulito) ? Number(pulito.replace(',', '.')) : null;
  return isValoreAmmesso(chiave, numero) ? numero : null;
}
