import type { Contesto, Dichiarazione } from '../../contesto';
import { cellaIn } from '../../tabelle/tabella';
import { cellaDi } from '../punto';
import type { Gravita } from '../../rilievi/gravita';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { trovato } from '../trovato';
import { datiPerEnte } from './dati-ente';
import type { DatiEnte, DatoEnte } from './dati-ente';

/**
 * Le quote che non si possono verificare perché mancano le unità disponibili: una sola segnalazione se la voce manca
 * in tutti i fogli, altrimenti una per ente. Chi non ha U.I. SAP non ha quote, e di lui parla C01.
 *
 * @param quota il dato da verificare contro le disponibili, se l'ente ne ha uno
 */
export function* quoteSenzaBase(
  contesto: Contesto,
  quota: (dati: DatiEnte) => DatoEnte | null,
  gravita?: Gravita,
): Iterable<Segnalazione> {
  const manca = !contesto.fatti.voci.has('complessivo');
  for (const dati of datiPerEnte(contesto)) {
    if (dati.senzaSap || dati.disponibili.numero !== null) continue;
    const dove = quota(dati)?.dove;
    if (!dove) continue;
    const comune = { esito: 'nonVerificabile' as const, voce: dove.voce, ...(gravita ? { gravita } : {}) };
    if (manca) {
      yield { ...comune, codice: 'manca-complessivo', celle: [intestazione(dove)] };
      return;
    }
    const base = dati.disponibili.dove;
    yield {
      ...comune,
      codice: 'disponibili-ignote',
      celle: [dove, ...(base ? [base] : [])].map(cellaDi),
      ente: dati.ente.nome,
      ...(base ? { trovato: trovato(base.valore) } : {}),
    };
  }
}

function intestazione({ tabella, colonna, riga }: Dichiarazione): Segnalazione['celle'][number] {
  return cellaIn(tabella, tabella.colonne[colonna]?.intestazione ?? riga.posizioneNome);
}

/** Il dato, se dice un numero maggiore di zero. */
export function positivo(dato: DatoEnte): DatoEnte | null {
  return dato.numero !== null && dato.numero > 0 ? dato : null;
}
