import type { Contesto, TabellaAbbinata } from '../../contesto';
import { trovaNomiNelTesto } from '../../enti/trova-nomi-nel-testo';
import type { CellRef } from '../../snapshot';
import { cellaValore } from '../../tabelle/tabella';
import { comeNumero } from '../../valori/valore';
import { riconosciVoce } from '../../voci/riconosci-voce';
import { VOCI } from '../../voci/voce';
import { COERENZA_INTERNA } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';

const NON_RILEVABILE =
  /\bnon\s+(?:(?:è|e'|sono|risulta|risultano|stato|stati)\s+)*rilevabil[ei]|\bnon\s+(?:(?:è|e'|sono)\s+)?(?:stat[oi]\s+)?rilevat[oi]\b|\bdat[oi]\s+n\.\s?r\./i;
/** "n.r. = non rilevabile" spiega una sigla, non parla di questa tabella. */
const LEGENDA = /\bn\.?\s?r\.?\s*[=:–-]|=\s*(?:dat[oi]\s+)?non\s+rileva/i;

/** Un dato che il titolo o una nota dicono non rilevabile non si scrive 0: lo 0 è una misura. Un rilievo per tabella. */
export const c04: Regola = {
  id: 'C04',
  famiglia: 'C',
  gravita: 'avviso',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  *verifica(contesto) {
    for (const tabella of contesto.tabelle) {
      const detto = tabella.testi.find(({ testo }) => NON_RILEVABILE.test(testo) && !LEGENDA.test(testo));
      if (!detto) continue;
      const colonne = colonneDette(tabella, detto.testo);
      const zeri = celleAZero(tabella, colonne, detto.testo, contesto);
      if (zeri.length === 0) continue;
      yield {
        codice: 'zero-per-non-rilevabile',
        esito: 'violata',
        celle: zeri,
        ente: null,
        voce: tabella.colonne[colonne[0] ?? -1]?.voce ?? null,
        trovato: 0,
        atteso: 'n.r.',
        parametri: { zeri: zeri.length },
      };
    }
  },
};

/** Le colonne di cui parla il testo: quella che nomina o, se non ne nomina, l'unica della tabella. */
function colonneDette(tabella: TabellaAbbinata, testo: string): readonly number[] {
  const conteggi = tabella.colonne.flatMap(({ voce, percentualeDi }, indice) =>
    voce !== null && !percentualeDi && VOCI[voce].tipo === 'conteggio' ? [indice] : [],
  );
  const nominata = riconosciVoce(testo)?.voce ?? null;
  if (nominata === null) return conteggi.length === 1 ? conteggi : [];
  return conteggi.filter((indice) => tabella.colonne[indice]?.voce === nominata);
}

/** Se il testo nomina degli enti valgono solo le loro righe; altrimenti tutte, totale compreso. */
function celleAZero(
  tabella: TabellaAbbinata,
  colonne: readonly number[],
  testo: string,
  contesto: Contesto,
): readonly CellRef[] {
  if (colonne.length === 0) return [];
  const nominati = new Set(trovaNomiNelTesto(testo, contesto.registro).map(({ ente }) => ente.id));
  const righe =
    nominati.size === 0
      ? [...tabella.righe, ...tabella.totali]
      : tabella.righe.filter(({ ente }) => ente && nominati.has(ente.id));
  return righe.flatMap((riga) =>
    colonne
      .filter((indice) => comeNumero(riga.valori[indice]) === 0)
      .map((indice) => cellaValore(tabella, riga, indice)),
  );
}
