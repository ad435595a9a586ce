import type { Contesto, TabellaAbbinata } from '../../contesto';
import { valoreIn } from '../../snapshot';
import type { SheetSnapshot } from '../../snapshot';
import { contaAlloggiOChissa } from '../../tabelle/intestazione-ignota';
import { cellaIn } from '../../tabelle/tabella';
import type { Illeggibile } from '../../tabelle/tabella';
import { VOCI, VOCI_QUADRO } from '../../voci/voce';
import type { VoceKey } from '../../voci/voce';
import { CONTENUTI_DEL_PIANO } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { cellaTestata } from './cella-testata';
import { mancaUnaVoce, nonCapite } from './colonne-non-capite';

/** Una tabella con almeno tante voci del quadro lo è, e deve averle tutte. */
const VOCI_PER_UN_QUADRO = 3;

/** Le voci che il quadro deve avere e le colonne che, insieme, ne tengono il posto. Di `privati` si occupa A01. */
const RICHIESTE: readonly (readonly [VoceKey, readonly VoceKey[]])[] = [
  ['turnOver', ['libere', 'turnOverMedio']],
  ['carenza', []],
  ['nuova', ['ristrutturazione', 'nuovaEdificazione']],
];

/** Le intestazioni che servono ci sono tutte. Ciò che sembra una tabella e non si legge è un rilievo solo. */
export const s02: Regola = {
  id: 'S02',
  famiglia: 'S',
  gravita: 'errore',
  fonte: CONTENUTI_DEL_PIANO,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    for (const illeggibile of contesto.illeggibili) {
      const { motivo } = illeggibile;
      if (motivo.codice === 'voce-sconosciuta') yield* voceSconosciuta(contesto, illeggibile);
      if (motivo.codice !== 'senza-intestazione-ente' && motivo.codice !== 'colonna-senza-intestazione') continue;
      yield { codice: motivo.codice, esito: 'violata', celle: [cellaIn(illeggibile, motivo.cella)], ente: null };
    }
    yield* nonCapite(contesto);
    const senzaNome = colonneSenzaNome(contesto);
    for (const tabella of contesto.tabelle) {
      if (tabella.tipo !== 'offerta' && tabella.tipo !== 'scheda') continue;
      // La voce che manca è quasi certamente la colonna senza intestazione, già segnalata.
      if (!(senzaNome.get(tabella.foglio) ?? []).some((colonna) => sta(colonna, tabella))) yield* vociMancanti(tabella);
    }
  },
};

/**
 * Una tabella di enti che non dice di quale voce sono i suoi numeri: si dice, perché nessuno la creda controllata. Se non
 * nomina alloggi può essere un foglio d'altro, e si dice solo quando una voce dovuta non sta da nessuna parte.
 */
function* voceSconosciuta(contesto: Contesto, illeggibile: Illeggibile): Iterable<Segnalazione> {
  const { foglio, motivo } = illeggibile;
  const testo = String(valoreIn(foglio, motivo.cella.riga, motivo.cella.colonna) ?? '');
  if (!contaAlloggiOChissa(testo) && !mancaUnaVoce(contesto)) return;
  yield {
    codice: motivo.codice,
    esito: 'violata',
    gravita: 'informazione',
    celle: [cellaIn(illeggibile, motivo.cella)],
    ente: null,
    trovato: testo,
  };
}

function colonneSenzaNome(contesto: Contesto): ReadonlyMap<SheetSnapshot, readonly Illeggibile[]> {
  const perFoglio = new Map<SheetSnapshot, Illeggibile[]>();
  for (const illeggibile of contesto.illeggibili) {
    if (illeggibile.motivo.codice !== 'colonna-senza-intestazione') continue;
    const altre = perFoglio.get(illeggibile.foglio);
    if (altre) altre.push(illeggibile);
    else perFoglio.set(illeggibile.foglio, [illeggibile]);
  }
  return perFoglio;
}

function sta({ motivo: { cella } }: Illeggibile, { area }: TabellaAbbinata): boolean {
  const fine = area.riga + area.righe;
  return cella.riga >= area.riga && cella.riga < fine && cella.colonna >= area.colonna - 1;
}

function* vociMancanti(tabella: TabellaAbbinata): Iterable<Segnalazione> {
  const presenti = new Set<VoceKey>();
  for (const { voce, percentualeDi } of tabella.colonne) if (voce !== null && !percentualeDi) presenti.add(voce);
  if (VOCI_QUADRO.filter((voce) => presenti.has(voce)).length < VOCI_PER_UN_QUADRO) return;
  for (const [voce, alPosto] of RICHIESTE) {
    if (presenti.has(voce) || (alPosto.length > 0 && alPosto.every((altra) => presenti.has(altra)))) continue;
    const atteso = VOCI[voce].intestazione;
    yield { codice: 'voce-mancante', esito: 'violata', celle: [cellaTestata(tabella)], ente: null, voce, atteso };
  }
}
