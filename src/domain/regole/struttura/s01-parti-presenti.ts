import type { Contesto, TabellaAbbinata } from '../../contesto';
import { haVocePerOgniEnte, statoSapDichiarato } from '../../offerta/senza-sap';
import { valoreIn } from '../../snapshot';
import { cellaIn } from '../../tabelle/tabella';
import type { Illeggibile, TipoTabella } from '../../tabelle/tabella';
import { riconosciVoce } from '../../voci/riconosci-voce';
import { VOCI, VOCI_QUADRO } from '../../voci/voce';
import { CONTENUTI_DEL_PIANO } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { cellaTestata } from './cella-testata';
import { nonCompilata, senzaRisposte } from './risposte';

/** Parti del piano che un ente può non compilare. */
const FACOLTATIVE: ReadonlySet<TipoTabella> = new Set(['patrimonio', 'popolazione', 'fondi']);
/** Un elenco di nomi non è ancora una tabella del piano. */
const SOLI_NOMI: ReadonlySet<TipoTabella> = new Set(['enti', 'elenco']);
/** Un'intestazione occupa poche righe: più giù non si cerca. */
const RIGHE_INTESTAZIONE = 4;

/** Le tabelle del piano ci sono e, se dichiarate, hanno righe e risposte. */
export const s01: Regola = {
  id: 'S01',
  famiglia: 'S',
  gravita: 'errore',
  fonte: CONTENUTI_DEL_PIANO,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    yield* cartelleSenzaTabelle(contesto);
    for (const illeggibile of contesto.illeggibili) yield* senzaRighe(illeggibile);
    for (const tabella of contesto.tabelle) {
      const comune = { esito: 'violata', celle: [cellaTestata(tabella)], ente: null, trovato: null } as const;
      // Vuota è la risposta giusta di chi non ha alloggi SAP.
      if (tabella.righe.every(({ ente }) => ente && contesto.senzaSap.has(ente.id))) continue;
      if (facoltativa(tabella)) {
        if (nonCompilata(tabella)) yield { ...comune, codice: 'facoltativa-vuota', gravita: 'informazione' };
      } else if (tabella.tipo === 'offerta' && tabella.righe.length > 1 && senzaRisposte(tabella)) {
        yield { ...comune, codice: 'tabella-vuota', parametri: { righe: tabella.righe.length } };
      }
    }
  },
};

/** Vero per le parti che si possono lasciare vuote: anche la scheda di un ente senza voci dovute, come la consistenza. */
function facoltativa(tabella: TabellaAbbinata): boolean {
  if (tabella.colonne.every(({ voce }) => voce === null)) return false;
  return FACOLTATIVE.has(tabella.tipo) || (tabella.tipo === 'scheda' && !haVocePerOgniEnte(tabella));
}

/** Le cartelle in cui non c'è niente da controllare. Un'anagrafica che dice "senza U.I. SAP" è già una risposta. */
function* cartelleSenzaTabelle(contesto: Contesto): Iterable<Segnalazione> {
  const conQualcosa = new Set<number>();
  for (const { tipo, file } of contesto.tabelle) if (!SOLI_NOMI.has(tipo)) conQualcosa.add(file);
  // Chi manda l'elenco dei suoi alloggi in un file a parte dichiara il resto altrove.
  contesto.elenchi.forEach(({ file }, i) => {
    if ((contesto.unita.righe[i] ?? 0) > 0) conQualcosa.add(file);
  });
  for (const { motivo, file } of contesto.illeggibili) {
    if (motivo.codice !== 'titolo-senza-tabella' && motivo.codice !== 'voce-sconosciuta') conQualcosa.add(file);
  }
  for (const anagrafica of contesto.anagrafiche) {
    if (statoSapDichiarato(anagrafica) === true) conQualcosa.add(anagrafica.file);
  }
  const cercate = VOCI_QUADRO.map((voce) => VOCI[voce].intestazione);
  for (const file of contesto.cartelle.keys()) {
    if (conQualcosa.has(file)) continue;
    yield { codice: 'nessuna-tabella', esito: 'violata', celle: [], ente: null, file, parametri: { cercate } };
  }
}

function* senzaRighe(illeggibile: Illeggibile): Iterable<Segnalazione> {
  const { motivo } = illeggibile;
  if (motivo.codice !== 'voci-senza-righe' && motivo.codice !== 'titolo-senza-tabella') return;
  const comune = { esito: 'violata', celle: [cellaIn(illeggibile, motivo.cella)], ente: null } as const;
  if (motivo.codice === 'titolo-senza-tabella') {
    yield { ...comune, codice: motivo.codice, gravita: 'informazione', trovato: motivo.testo };
  } else if (intestaVociDovute(illeggibile)) {
    yield { ...comune, codice: motivo.codice, gravita: 'errore' };
  } else {
    yield { ...comune, codice: 'facoltativa-senza-righe', gravita: 'informazione' };
  }
}

/** Vero se fra le intestazioni ce n'è una di una voce a cui ogni ente deve rispondere. */
function intestaVociDovute({ foglio, area }: Illeggibile): boolean {
  for (let riga = area.riga; riga < area.riga + Math.min(area.righe, RIGHE_INTESTAZIONE); riga += 1) {
    for (let colonna = area.colonna; colonna < area.colonna + area.colonne; colonna += 1) {
      const testo = valoreIn(foglio, riga, colonna);
      const voce = typeof testo === 'string' ? riconosciVoce(testo)?.voce : null;
      if (voce && VOCI[voce].perOgniEnte) return true;
    }
  }
  return false;
}
