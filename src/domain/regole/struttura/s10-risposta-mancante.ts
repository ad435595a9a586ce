import type { Contesto, RigaAbbinata, TabellaAbbinata } from '../../contesto';
import { cellaValore } from '../../tabelle/tabella';
import { VOCI } from '../../voci/voce';
import { COMUNICAZIONI_DOVUTE } from '../fonti';
import { haFormula, nomeEnte, voceDi } from '../punto';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { senzaRisposte } from './risposte';
import { spoglioDi } from './spoglio';
import type { Spoglio } from './spoglio';

/**
 * Chi ha alloggi SAP risponde a ogni voce dovuta: lo 0 è una risposta, la cella vuota no. Chi non ne ha lascia vuoto.
 * Una tabella tutta vuota è un rilievo solo di S01; una riga o una colonna tutta vuota un rilievo solo di questa.
 */
export const s10: Regola = {
  id: 'S10',
  famiglia: 'S',
  gravita: 'errore',
  fonte: COMUNICAZIONI_DOVUTE,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    for (const tabella of contesto.tabelle) {
      if (tabella.tipo !== 'offerta' && tabella.tipo !== 'scheda') continue;
      if (tabella.righe.length > 1 && senzaRisposte(tabella)) continue;
      const dovute = colonneDovute(tabella, contesto.anno);
      const spoglio = spoglioDi(contesto, tabella);
      const vuote = new Set(
        spoglio.conSap < 2 ? [] : dovute.filter((indice) => spoglio.vuoti[indice] === spoglio.conSap),
      );
      for (const indice of vuote) yield colonnaVuota(tabella, indice, spoglio);
      const daGuardare = dovute.filter((indice) => !vuote.has(indice));
      for (const riga of spoglio.conVuoti) yield* vuoti(tabella, riga, daGuardare);
      for (const riga of spoglio.senzaSap) yield* zeri(tabella, riga, dovute);
    }
  },
};

/** Le colonne a cui ogni ente risponde; non quelle di un altro anno, messe per confronto. */
function colonneDovute(tabella: TabellaAbbinata, anno: Contesto['anno']): readonly number[] {
  const dovute: number[] = [];
  for (const [indice, { voce, percentualeDi, anno: diColonna }] of tabella.colonne.entries()) {
    if (voce === null || percentualeDi || !VOCI[voce].perOgniEnte) continue;
    if (diColonna === null || anno === null || diColonna === anno || voce === 'assegnate') dovute.push(indice);
  }
  return dovute;
}

/** Nessuno dei due o più enti con SAP ha risposto. */
function colonnaVuota(tabella: TabellaAbbinata, indice: number, { conVuoti }: Spoglio): Segnalazione {
  const celle = conVuoti.map((riga) => cellaValore(tabella, riga, indice));
  const voce = voceDi(tabella, indice);
  return { codice: 'colonna-vuota', esito: 'violata', celle, voce, trovato: null, parametri: { enti: celle.length } };
}

function* vuoti(tabella: TabellaAbbinata, riga: RigaAbbinata, dovute: readonly number[]): Iterable<Segnalazione> {
  const ente = nomeEnte(riga);
  const mancanti = dovute.filter((indice) => riga.valori[indice]?.tipo === 'vuoto');
  if (mancanti.length === 0) return;
  const celle = mancanti.map((indice) => cellaValore(tabella, riga, indice));
  // I totali di riga calcolati non sono risposte: con le voci vuote fanno 0.
  const nessuna = dovute.every((i) => riga.valori[i]?.tipo === 'vuoto' || haFormula({ tabella, riga, colonna: i }));
  if (nessuna && mancanti.length > 1) {
    const parametri = { voci: mancanti.length };
    yield { codice: 'riga-vuota', esito: 'violata', celle, ente, voce: null, trovato: null, parametri };
    return;
  }
  for (const indice of mancanti) {
    const cella = cellaValore(tabella, riga, indice);
    yield { codice: 'vuoto', esito: 'violata', celle: [cella], ente, voce: voceDi(tabella, indice), trovato: null };
  }
}

function* zeri(tabella: TabellaAbbinata, riga: RigaAbbinata, dovute: readonly number[]): Iterable<Segnalazione> {
  for (const indice of dovute) {
    const valore = riga.valori[indice];
    if (valore?.tipo !== 'numero' || valore.numero !== 0) continue;
    const formula = haFormula({ tabella, riga, colonna: indice });
    if (formula && tabella.tipo === 'scheda') continue;
    const cella = cellaValore(tabella, riga, indice);
    yield {
      codice: 'zero-senza-sap',
      esito: 'violata',
      gravita: 'avviso',
      celle: [cella],
      ente: nomeEnte(riga),
      voce: voceDi(tabella, indice),
      trovato: 0,
      atteso: null,
      // Una formula non si cancella da sola: va corretta la cella da cui prende il dato.
      correzione: formula ? undefined : { cella, valore: null },
    };
  }
}
