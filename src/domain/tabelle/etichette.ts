import { parole } from '../voci/parole';
import type { CampoEnte, ChiaveAnagrafica } from './tabella';

/**
 * Le parole delle tabelle che non sono voci: intestazione degli enti, codici, righe di totale,
 * etichette dell'anagrafica. Tutte si leggono dalle parole già appianate.
 */

const insieme = (testo: string): ReadonlySet<string> => new Set(testo.split(' '));

const CAPO_ENTE = insieme(
  'ente enti comune comuni denominazione proprietario proprietari proprieta soggetto soggetti ragione nome municipio',
);
const CODA_ENTE = insieme(
  'sociale ente enti proprietario proprietari proprietaria comune comuni denominazione soggetto gestore aler titolare ' +
    'dichiarante ambito distretto territoriale nome istituzionale locale del dell della dei di degli e o ed',
);

/** "Ente", "Ragione Sociale Ente Proprietario", "Comune (come nell'elenco)": l'intestazione della colonna dei nomi. */
export function isTestataEnte(testo: string, tutte: readonly string[]): boolean {
  if (tutte[0] === undefined || !CAPO_ENTE.has(tutte[0])) return false;
  const fuoriParentesi = testo.includes('(') ? parole(testo.replace(/\([^)]*\)?/g, ' ')) : tutte;
  return fuoriParentesi.length <= 8 && fuoriParentesi.every((parola) => CODA_ENTE.has(parola) || CAPO_ENTE.has(parola));
}

const TERRITORI = insieme('subambito subambiti ambito territorio area zona distretto');

/** "Sub-ambito", "Territorio": la colonna dei soggetti nelle tabelle del patrimonio e dei fondi. */
export function isTestataTerritorio(tutte: readonly string[]): boolean {
  return tutte.length <= 3 && tutte[0] !== undefined && TERRITORI.has(tutte[0]);
}

/** "Misura", "Misura (come nel testo)", "Provvedimento": la prima colonna delle tabelle dei fondi. */
export function isTestataMisura(tutte: readonly string[]): boolean {
  return tutte.length <= 6 && /^(?:misur[ae]|provvediment[oi])$/.test(tutte[0] ?? '');
}

export function leggiCampo(tutte: readonly string[]): CampoEnte | null {
  if (tutte.length === 0 || tutte.length > 6) return null;
  const ha = (parola: string): boolean => tutte.includes(parola);
  if (ha('istat')) return 'codiceIstat';
  if (ha('catastale') ? !ha('categoria') : ha('belfiore')) return 'codiceCatastale';
  if (ha('sap') && (ha('stato') || ha('senza'))) return 'statoSap';
  const [prima] = tutte;
  if (prima === 'provincia' || prima === 'prov' || prima === 'sigla') return 'provincia';
  if (prima === 'subambito') return tutte.length <= 2 ? 'subAmbito' : null;
  if (prima === 'alias' || ((prima === 'altri' || prima === 'altre') && (ha('nomi') || ha('denominazioni')))) {
    return 'alias';
  }
  if (prima === 'tipo' || prima === 'tipologia') {
    return tutte.length === 1 || ha('ente') || ha('soggetto') ? 'tipoEnte' : null;
  }
  return null;
}

const ANNO_DEL_PIANO = insieme('anno del di della dell piano riferimento offerta annuale programmazione competenza');
const AMBITO = insieme('ambito territoriale distrettuale distretto di del dell denominazione nome appartenenza');

/** L'etichetta dell'anagrafica, con o senza i due punti. */
export function leggiEtichetta(testo: string, tutte: readonly string[]): ChiaveAnagrafica | null {
  const [prima] = tutte;
  if (prima === undefined || tutte.length > 7) return null;
  if (prima === 'data' && tutte.some((parola) => parola.startsWith('compilaz'))) return 'dataCompilazione';
  if (tutte.some((parola) => /^approva(?:to|ta|zione)$/.test(parola))) return 'approvato';
  if ((prima === 'anno' || prima === 'annualita') && tutte.slice(1).every((parola) => ANNO_DEL_PIANO.has(parola))) {
    return 'anno';
  }
  if (tutte.includes('ambito') && tutte.every((parola) => AMBITO.has(parola))) return 'ambito';
  const campo = leggiCampo(tutte);
  if (campo !== null && campo !== 'subAmbito' && campo !== 'alias') return campo;
  return isTestataEnte(testo, tutte) && prima !== 'comuni' && prima !== 'enti' ? 'ente' : null;
}

/** `generale` chiude la tabella; `parziale` riassume una parte delle righe. */
export type RigaTotale = 'generale' | 'parziale';

const CAPO_TOTALE = /^(?:totale|totali|tot|subtotale|somma|parziale|complessivo|complessivi|complessivamente)$/;
const PARTE = /^(?:comuni|comunale|comunali|aler|subambito|subambiti|parziale|parziali|pagina|subtotale|riportare)$/;
const PAROLE_TOTALE = 8;

/** "TOTALE", "Tot. ambito", "Totale comuni": l'etichetta di una riga di totale. */
export function leggiTotale(tutte: readonly string[]): RigaTotale | null {
  const da = tutte[0] === 'sub' || tutte[0] === 'il' || tutte[0] === 'a' ? 1 : 0;
  const capo = tutte[da];
  if (capo === undefined || tutte.length > PAROLE_TOTALE) return null;
  if (tutte[0] === 'a') return /^riport(?:are|o)$/.test(capo) ? 'parziale' : null;
  if (capo === 'riporto') return 'parziale';
  // "Sub-ambito di Viadana - totale".
  if (capo === 'subambito' && CAPO_TOTALE.test(tutte.at(-1) ?? '')) return 'parziale';
  if (!CAPO_TOTALE.test(capo)) return null;
  return tutte[0] === 'sub' || tutte.some((parola) => PARTE.test(parola)) ? 'parziale' : 'generale';
}

const ORDINALE = insieme('n nr num numero prog progr progressivo ord ordine d');

/** "N.", "Progr.", "#": la colonna che numera le righe. */
export function isTestataOrdinale(tutte: readonly string[]): boolean {
  return tutte.length > 0 && tutte.length <= 3 && tutte.every((parola) => ORDINALE.has(parola));
}

/** Colonne dell'elenco degli alloggi, che non è una tabella per ente. */
const DI_ALLOGGIO = /^(?:foglio|mappale|particella|subalterno|vani|interno|civico|indirizzo|superficie|mq)$/;

export function isColonnaDiAlloggio(tutte: readonly string[]): boolean {
  return tutte.length <= 3 && DI_ALLOGGIO.test(tutte[0] ?? '');
}

const ALTRI_SOGGETTI =
  /^(?:subambito|ambito|(?:i |\d+ )?comuni|alloggi (?:comunali|aler)|aler|appartengono|(?:di )?proprieta (?:comunale|dei comuni|aler))\b/;
const CAPO_SOGGETTO = /^(?:subambito|ambito|i|\d+|comuni|alloggi|aler|appartengono|di|proprieta)$/;
const DELL_AMBITO = /\bpatrimonio\b.*\bambito\b/;

/** "sub-Ambito di Viadana - SAP", "appartengono ai Comuni", "ALER": il soggetto di una cifra del patrimonio. */
export function isSoggetto(tutte: readonly string[]): boolean {
  if (!CAPO_SOGGETTO.test(tutte[0] ?? '') && !tutte.includes('patrimonio')) return false;
  const piano = tutte.join(' ');
  return ALTRI_SOGGETTI.test(piano) || DELL_AMBITO.test(piano);
}
