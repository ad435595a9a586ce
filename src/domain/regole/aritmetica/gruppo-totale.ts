import type { TabellaAbbinata } from '../../contesto';
import { normalizzaNome } from '../../enti/normalizza-nome';
import type { RigaTabella } from '../../tabelle/tabella';
import type { Punto } from '../punto';
import { totaliGenerali } from '../struttura/totale-generale';

/** Quali righe un totale deve sommare; null = tutte quelle degli enti. */
export type Gruppo = ((riga: Punto['riga']) => boolean) | null;

export interface TotaleDiGruppo {
  readonly totale: RigaTabella;
  readonly gruppo: Gruppo;
}

const ALER = /\bALER\b/;
const COMUNI = /\bCOMUN(?:I|ALI|ALE)\b/;
/** Un piano ne ha pochi; ognuno rilegge tutte le righe, e un foglio di soli totali non deve bloccare il controllo. */
const TOTALI_CONTROLLATI = 20;

/**
 * I totali che si possono controllare: quello generale e i totali di gruppo la cui etichetta dice con certezza il gruppo
 * (comuni, ALER, un sub-ambito che il registro conosce). Gli altri restano fuori.
 */
export function totaliDaControllare(tabella: TabellaAbbinata): readonly TotaleDiGruppo[] {
  const generali = new Set(totaliGenerali(tabella));
  return tabella.totali.slice(0, TOTALI_CONTROLLATI).flatMap((totale): TotaleDiGruppo[] => {
    if (generali.has(totale)) return [{ totale, gruppo: null }];
    const gruppo = gruppoNominato(totale.nome);
    return gruppo && tabella.righe.some(gruppo) ? [{ totale, gruppo }] : [];
  });
}

function gruppoNominato(etichetta: string): Gruppo {
  const nome = normalizzaNome(etichetta.slice(0, 200));
  if (/\bSUB ?-?AMBITO\b/.test(nome)) {
    return (riga) => {
      const subAmbito = riga.ente?.subAmbito;
      return typeof subAmbito === 'string' && subAmbito !== '' && nome.includes(normalizzaNome(subAmbito));
    };
  }
  const aler = ALER.test(nome);
  if (aler === COMUNI.test(nome)) return null;
  // Un operatore accreditato non è né dell'uno né dell'altro gruppo.
  return (riga) => riga.ente?.tipo !== 'operatore' && ALER.test(normalizzaNome(riga.nome)) === aler;
}
