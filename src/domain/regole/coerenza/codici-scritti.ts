import type { Contesto } from '../../contesto';
import { comunePerNome } from '../../enti/comuni-lombardia';
import type { ComuneLombardo } from '../../enti/comuni-lombardia';
import type { Ente } from '../../enti/ente';
import { valoreIn } from '../../snapshot';
import type { CellRef } from '../../snapshot';
import { cellaIn, cellaValore } from '../../tabelle/tabella';

export type CampoCodice = 'codiceIstat' | 'codiceCatastale' | 'provincia';

const CAMPI_CODICE: readonly CampoCodice[] = ['codiceIstat', 'codiceCatastale', 'provincia'];

/** Un codice scritto accanto al nome di un ente. */
export interface CodiceScritto {
  readonly campo: CampoCodice;
  /** Come scritto, senza spazi attorno. */
  readonly testo: string;
  /** Null se sta nel registro dato a parte, che non ha celle. */
  readonly cella: CellRef | null;
  /** Nome ufficiale dell'ente, o come scritto. */
  readonly ente: string;
  readonly tipo: Ente['tipo'] | null;
  /** Il comune in essere che porta quel nome; null se l'ente non è un comune lombardo in essere. */
  readonly comune: ComuneLombardo | null;
}

/** I codici scritti nei fogli degli enti e nelle anagrafiche, e quelli del registro se è stato dato a parte. */
export function* codiciScritti(contesto: Contesto): Iterable<CodiceScritto> {
  if (contesto.registro.provenienza === 'file') {
    for (const ente of contesto.registro.enti) {
      for (const campo of CAMPI_CODICE) {
        const testo = ente[campo]?.trim();
        if (testo) yield { campo, testo, cella: null, ...chi(ente.nome, ente) };
      }
    }
  }
  for (const tabella of contesto.tabelle) {
    if (tabella.tipo !== 'enti') continue;
    for (const riga of tabella.righe) {
      for (const [indice, { campo }] of tabella.colonne.entries()) {
        if (campo !== 'codiceIstat' && campo !== 'codiceCatastale' && campo !== 'provincia') continue;
        const cella = cellaValore(tabella, riga, indice);
        const testo = comeTesto(valoreIn(tabella.foglio, cella.riga, cella.colonna));
        if (testo) yield { campo, testo, cella, ...chi(riga.nome, riga.ente) };
      }
    }
  }
  for (const anagrafica of contesto.anagrafiche) {
    const nome = anagrafica.campi.find(({ chiave }) => chiave === 'ente')?.testo ?? '';
    for (const { chiave, testo, posizione } of anagrafica.campi) {
      if (chiave !== 'codiceIstat' && chiave !== 'codiceCatastale' && chiave !== 'provincia') continue;
      if (testo) yield { campo: chiave, testo, cella: cellaIn(anagrafica, posizione), ...chi(nome, null) };
    }
  }
}

function comeTesto(valore: unknown): string {
  return typeof valore === 'string' ? valore.trim() : typeof valore === 'number' ? String(valore) : '';
}

function chi(nome: string, ente: Ente | null): Pick<CodiceScritto, 'ente' | 'tipo' | 'comune'> {
  const trovato = ente && ente.tipo !== 'comune' ? null : comunePerNome(ente?.nome ?? nome);
  const comune = trovato?.cessatoNel === null ? trovato : null;
  return { ente: ente?.nome ?? nome, tipo: ente?.tipo ?? (comune ? 'comune' : null), comune };
}
