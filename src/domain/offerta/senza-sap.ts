import type { TabellaAbbinata } from '../contesto';
import type { Registro } from '../enti/ente';
import type { Anagrafica, Tabella } from '../tabelle/tabella';
import { quanto } from '../valori/valore';
import { VOCI } from '../voci/voce';

/** Vero se la tabella porta una voce per cui ogni ente deve rispondere: lì l'asterisco vuol dire "senza U.I. SAP". */
export function haVocePerOgniEnte(tabella: Tabella): boolean {
  return tabella.colonne.some((colonna) => colonna.voce !== null && VOCI[colonna.voce].perOgniEnte);
}

/**
 * Enti senza U.I. SAP. Decide chi lo dichiara (registro, poi anagrafica); se nessuno lo dichiara,
 * gli asterischi accanto a righe senza alloggi, quando vi concorda più di metà delle tabelle in cui l'ente compare.
 */
export function entiSenzaSap(
  registro: Registro,
  tabelle: readonly TabellaAbbinata[],
  statiDichiarati: ReadonlyMap<string, boolean>,
): ReadonlySet<string> {
  const candidati = entiConAsterisco(tabelle);
  const conAsterisco = new Map<string, number>();
  const comparse = new Map<string, number>();
  for (const tabella of tabelle) {
    if (tabella.tipo !== 'offerta' || !haVocePerOgniEnte(tabella)) continue;
    for (const riga of tabella.righe) {
      if (!riga.ente || !candidati.has(riga.ente.id)) continue;
      comparse.set(riga.ente.id, (comparse.get(riga.ente.id) ?? 0) + 1);
      // Uno 0 accanto all'asterisco è un vuoto scritto male (regola S10); un numero dice che l'asterisco vuol dire altro.
      const niente = riga.valori.every((valore) => quanto(valore) === 0);
      if (riga.asterisco && niente) conAsterisco.set(riga.ente.id, (conAsterisco.get(riga.ente.id) ?? 0) + 1);
    }
  }
  const senza = new Set<string>();
  for (const ente of registro.enti) {
    const dichiarato = ente.senzaSap ?? statiDichiarati.get(ente.id);
    const asterischi = (conAsterisco.get(ente.id) ?? 0) * 2 > (comparse.get(ente.id) ?? 0);
    if (dichiarato ?? asterischi) senza.add(ente.id);
  }
  return senza;
}

/** Gli enti col nome asteriscato da qualche parte: di solito pochi, e solo per loro si contano le tabelle. */
function entiConAsterisco(tabelle: readonly TabellaAbbinata[]): ReadonlySet<string> {
  const enti = new Set<string>();
  for (const { righe } of tabelle) {
    for (const { ente, asterisco } of righe) if (asterisco && ente) enti.add(ente.id);
  }
  return enti;
}

/** Ciò che l'anagrafica di una cartella dice dello stato SAP; null se non lo dice o non si capisce. */
export function statoSapDichiarato(anagrafica: Anagrafica): boolean | null {
  const testo = anagrafica.campi.find((campo) => campo.chiave === 'statoSap')?.testo.toLowerCase() ?? '';
  if (/\bsenza\b/.test(testo)) return true;
  return /\bcon\b/.test(testo) ? false : null;
}
