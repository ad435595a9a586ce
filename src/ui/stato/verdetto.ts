import { dividiGiustificati } from '../../app/giustificati';
import type { RilieviDivisi } from '../../app/giustificati';
import { FRASI_VERDETTO } from '../testi/verdetto';
import type { StatoPannello } from './tipi';

export type TipoVerdetto = 'nulla' | 'errori' | 'daRivedere' | 'nonVerificabile' | 'pronto';

/** Il giudizio sulla cartella in una frase. */
export interface Verdetto {
  readonly tipo: TipoVerdetto;
  readonly frase: string;
}

/** Null finché non c'è un controllo. */
export function verdettoDi({ controllata, giustificazioni }: StatoPannello): Verdetto | null {
  if (!controllata) return null;
  const { contesto, rilievi } = controllata.controllo;
  const tipo =
    contesto.tabelle.length === 0 && contesto.elenchi.length === 0
      ? 'nulla'
      : tipoDi(dividiGiustificati(rilievi, giustificazioni));
  return { tipo, frase: FRASI_VERDETTO[tipo](dividiGiustificati(rilievi, giustificazioni).conteggi) };
}

function tipoDi({ attivi, conteggi, esito }: RilieviDivisi): TipoVerdetto {
  if (conteggi.errori > 0) return 'errori';
  if (conteggi.avvisi > 0) return 'daRivedere';
  // Un controllo informativo che non si è potuto fare non ferma il consolidamento.
  return esito === 'conforme' || attivi.length === 0 ? 'pronto' : 'nonVerificabile';
}
