import type { Profilo } from '../profili/profilo';
import type { DatiEnte, DatoEnte } from './dati-ente';
import { somma } from '../../somma';

export interface QuotaPolizia {
  /** Percentuale che concorre al tetto, da 0 a 100; 0 se non è scritta. */
  readonly percentuale: number;
  /** I dati sommati, dal più grande. */
  readonly dati: readonly DatoEnte[];
}

/** La quota per la polizia: dal R.R. 2/2025 vi concorre anche la Polizia Locale. */
export function quotaPolizia({ polizia, poliziaLocale }: DatiEnte, profilo: Profilo): QuotaPolizia {
  const dati = (profilo.poliziaConLocale ? [polizia, poliziaLocale] : [polizia]).filter(
    ({ numero }) => numero !== null && numero > 0,
  );
  return { percentuale: somma(dati.map(({ numero }) => numero)), dati: dallaPiuAlta(dati) };
}

/** Le quote dalla più alta. */
export function dallaPiuAlta(dati: readonly DatoEnte[]): readonly DatoEnte[] {
  return [...dati].sort((una, altra) => somma([altra.numero]) - somma([una.numero]));
}
