import type { Posizione } from '../snapshot';
import { riconosciVoce, type Detta, type Generica } from '../voci/riconosci-voce';
import { VOCI, type VoceKey } from '../voci/voce';
import type { TestoColonna } from './blocco-testata';
import { classifica } from './classifica-testo';
import type { CampoEnte } from './tabella';

/** Un'intestazione (o un'etichetta della scheda) prima che le altre ne chiariscano la voce. */
export interface Testata {
  readonly testo: string;
  readonly posizione: Posizione;
  readonly detta: Detta | null;
  readonly campo: CampoEnte | null;
}

/** La voce detta dal titolo di gruppo e dall'intestazione insieme. */
function leggiInsieme(colonna: TestoColonna): Detta | null {
  const propria = colonna.proprio === null ? null : riconosciVoce(colonna.proprio);
  if (colonna.gruppo === null || colonna.proprio === null) return propria;
  const gruppo = riconosciVoce(colonna.gruppo);
  const insieme = riconosciVoce(colonna.testo);
  const percento = (propria?.percento ?? false) || (gruppo?.percento ?? false);
  if (propria?.voce) {
    // "Assegnate" sopra "SAP | SAT": i canali dell'assegnazione non sono la consistenza né i transitori.
    if (gruppo?.voce === 'assegnate' && propria.voce !== 'assegnate') return null;
    return { ...propria, percento, anno: propria.anno ?? gruppo?.anno ?? null };
  }
  if (gruppo?.voce && propria?.generica) {
    // "Forze di Polizia" sopra "N. | %": il numero di alloggi riservati non è la quota.
    if (VOCI[gruppo.voce].tipo === 'percentuale' && propria.generica === 'numero' && !percento) return null;
    const voce = vocePerSesso(gruppo.voce, propria.generica) ?? insieme?.voce ?? gruppo.voce;
    return { voce, generica: null, percento, anno: propria.anno ?? gruppo.anno };
  }
  // "Numero U.I." | "in ristrutturazione" spezzata su due righe.
  if (!gruppo?.voce && insieme?.voce) return insieme;
  return propria;
}

/** "M" e "F" sotto "Popolazione". */
function vocePerSesso(gruppo: VoceKey, generica: Generica): VoceKey | null {
  if (gruppo !== 'popolazione') return null;
  if (generica === 'maschi') return 'popolazioneMaschi';
  return generica === 'femmine' ? 'popolazioneFemmine' : null;
}

export function leggiTestata(colonna: TestoColonna): Testata {
  const { campo } = classifica(colonna.proprio ?? '');
  return {
    testo: colonna.testo,
    posizione: colonna.posizione,
    // "Stato SAP" è un campo dell'ente, anche se nomina i SAP.
    detta: campo === null ? leggiInsieme(colonna) : null,
    campo,
  };
}
