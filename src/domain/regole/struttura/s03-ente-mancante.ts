import type { Contesto, TabellaAbbinata } from '../../contesto';
import type { Ente } from '../../enti/ente';
import { COMUNICAZIONI_DOVUTE } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { cellaTestata } from './cella-testata';
import { partiDiAmbito } from './tabelle-di-ambito';

/**
 * Ogni ente dell'ambito ha la sua riga in ogni tabella delle voci dovute: le comunicazioni sono obbligatorie
 * "anche in assenza dei dati" (L.R. 16/2016 art. 6 c. 2). Una cartella di un ente solo è esente.
 * Con più cartelle, chi ha risposto in un'altra non manca; chi non ha risposto in nessuna è un rilievo solo, senza cella.
 */
export const s03: Regola = {
  id: 'S03',
  famiglia: 'S',
  gravita: 'errore',
  fonte: COMUNICAZIONI_DOVUTE,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    const insieme = contesto.cartelle.length > 1;
    const risposte = insieme ? cartellePerEnte(contesto) : null;
    for (const parti of partiDiAmbito(contesto)) {
      yield* mancantiIn(parti, contesto, risposte);
    }
    if (!risposte) return;
    const parametri = { provenienza: contesto.registro.provenienza };
    for (const ente of contesto.registro.enti) {
      if (risposte.has(ente.id)) continue;
      yield { codice: 'nessuna-risposta', esito: 'violata', celle: [], ente: ente.nome, parametri };
    }
  },
};

/** In quali cartelle ogni ente ha dichiarato qualcosa. */
function cartellePerEnte(contesto: Contesto): ReadonlyMap<string, ReadonlySet<number>> {
  const cartelle = new Map<string, Set<number>>();
  for (const tabella of contesto.tabelle) {
    if (tabella.tipo !== 'offerta' && tabella.tipo !== 'scheda') continue;
    for (const { ente } of tabella.righe) {
      if (!ente) continue;
      const { id } = ente;
      const dove = cartelle.get(id);
      if (dove) dove.add(tabella.file);
      else cartelle.set(id, new Set([tabella.file]));
    }
  }
  return cartelle;
}

/** Con più cartelle manca da una tabella solo chi risponde nella stessa cartella e in nessun'altra. */
function* mancantiIn(
  parti: readonly TabellaAbbinata[],
  contesto: Contesto,
  risposte: ReadonlyMap<string, ReadonlySet<number>> | null,
): Iterable<Segnalazione> {
  const [tabella] = parti;
  if (!tabella) return;
  const presenti = new Uint8Array(contesto.registro.enti.length);
  for (const { righe } of parti) for (const { posto } of righe) if (posto >= 0) presenti[posto] = 1;
  const soloQui = (ente: Ente): boolean => {
    const cartelle = risposte?.get(ente.id);
    return cartelle?.size === 1 && cartelle.has(tabella.file);
  };
  const { enti, provenienza } = contesto.registro;
  const mancanti = enti.filter((ente, posto) => !presenti[posto] && (!risposte || soloQui(ente)));
  const celle = [cellaTestata(tabella)];
  if (mancanti.length > 1 && mancanti.length * 2 > enti.length) {
    const parametri = { provenienza, mancanti: mancanti.map((ente) => ente.nome).sort(), enti: enti.length };
    yield { codice: 'molti-mancanti', esito: 'violata', celle, ente: null, parametri };
    return;
  }
  for (const ente of mancanti) {
    yield { codice: 'riga-mancante', esito: 'violata', celle, ente: ente.nome, parametri: { provenienza } };
  }
}
