/**
 * Le voci della comunicazione annuale (R.R. 4/2017 art. 4 c. 3; lettere del Comunicato regionale 45/2019)
 * e i dati che le accompagnano nel piano.
 */
export type VoceKey =
  // disponibilità dell'anno
  | 'complessivo'
  | 'turnOver'
  | 'carenza'
  | 'nuova'
  | 'privati'
  // dettaglio delle precedenti, quando il foglio lo dà
  | 'libere'
  | 'turnOverAnnuo'
  | 'turnOverMedio'
  | 'ristrutturazione'
  | 'nuovaEdificazione'
  // destinazioni e anno precedente
  | 'transitori'
  | 'assegnate'
  | 'indigenti'
  | 'polizia'
  | 'poliziaLocale'
  | 'categorie'
  | 'altraCategoria'
  | 'motivazione'
  // consistenza del patrimonio
  | 'consistenzaSap'
  | 'consistenzaSas'
  | 'consistenzaAltri'
  | 'consistenza'
  // popolazione
  | 'popolazioneMaschi'
  | 'popolazioneFemmine'
  | 'popolazione'
  // fondi
  | 'fondi';

/** `conteggio`: intero ≥ 0 di unità immobiliari o abitanti; `percentuale`: 0–100; `importo`: euro; `testo`. */
export type TipoVoce = 'conteggio' | 'percentuale' | 'importo' | 'testo';

export interface Voce {
  readonly key: VoceKey;
  readonly tipo: TipoVoce;
  /** Lettera del Comunicato 45/2019, se la voce ne ha una. */
  readonly lettera: string | null;
  /** Intestazione stampata nell'estratto della piattaforma regionale (o la nostra, dove non esiste). */
  readonly intestazione: string;
  /** Nome breve per elenchi e messaggi. */
  readonly breve: string;
  /** Vero se la tabella della voce deve avere una riga per ogni ente dell'ambito. */
  readonly perOgniEnte: boolean;
}

function voce(
  key: VoceKey,
  tipo: TipoVoce,
  lettera: string | null,
  breve: string,
  intestazione: string,
  perOgniEnte: boolean,
): Voce {
  return { key, tipo, lettera, breve, intestazione, perOgniEnte };
}

export const VOCI: Readonly<Record<VoceKey, Voce>> = {
  complessivo: voce(
    'complessivo',
    'conteggio',
    'g',
    'disponibili',
    "Numero complessivo U.I. disponibili nell'anno",
    true,
  ),
  turnOver: voce(
    'turnOver',
    'conteggio',
    'e',
    'turn-over',
    'Numero U.I. libere e che si libereranno per effetto del turn-over',
    true,
  ),
  carenza: voce(
    'carenza',
    'conteggio',
    'b',
    'carenza manutentiva',
    'Numero U.I. in carenza manutentiva assegnabili nello stato di fatto',
    true,
  ),
  nuova: voce(
    'nuova',
    'conteggio',
    'c, d',
    'nuova edificazione e ristrutturazione',
    'Numero U.I. disponibili per nuova edificazione, ristrutturazione, recupero, riqualificazione',
    true,
  ),
  privati: voce('privati', 'conteggio', 'f', 'conferite da privati', 'Numero U.I. conferite da privati', true),
  libere: voce('libere', 'conteggio', 'e', 'già libere', 'Numero U.I. già libere', false),
  turnOverAnnuo: voce(
    'turnOverAnnuo',
    'conteggio',
    'e',
    "turn-over nell'anno",
    "Numero U.I. liberate per turn-over nell'anno",
    false,
  ),
  turnOverMedio: voce(
    'turnOverMedio',
    'conteggio',
    'e',
    'media del turn-over',
    'Media triennale U.I. liberate per turn-over',
    false,
  ),
  ristrutturazione: voce(
    'ristrutturazione',
    'conteggio',
    'c',
    'ristrutturazione, recupero, riqualificazione',
    'Numero U.I. in ristrutturazione, recupero, riqualificazione',
    false,
  ),
  nuovaEdificazione: voce(
    'nuovaEdificazione',
    'conteggio',
    'd',
    'nuova edificazione',
    'Numero U.I. in nuova edificazione',
    false,
  ),
  transitori: voce(
    'transitori',
    'conteggio',
    'j',
    'servizi abitativi transitori',
    'Numero U.I. per servizi abitativi transitori',
    true,
  ),
  assegnate: voce(
    'assegnate',
    'conteggio',
    'k',
    "assegnate l'anno precedente",
    "Numero U.I. assegnate l'anno precedente",
    true,
  ),
  indigenti: voce(
    'indigenti',
    'percentuale',
    'h',
    'quota indigenti',
    '% U.I. destinate a nuclei familiari in condizioni di indigenza',
    false,
  ),
  polizia: voce(
    'polizia',
    'percentuale',
    'i',
    'quota Forze di Polizia e VVF',
    '% U.I. destinate a Forze di Polizia e Corpo nazionale dei Vigili del Fuoco',
    false,
  ),
  poliziaLocale: voce(
    'poliziaLocale',
    'percentuale',
    'i',
    'quota Polizia Locale',
    '% U.I. destinate alla Polizia Locale',
    false,
  ),
  categorie: voce(
    'categorie',
    'percentuale',
    null,
    'quota categorie art. 14',
    "% U.I. destinate alle categorie di cui all'art. 14",
    false,
  ),
  altraCategoria: voce(
    'altraCategoria',
    'testo',
    'i',
    'altra categoria',
    'Altra categoria di particolare rilevanza sociale',
    false,
  ),
  motivazione: voce('motivazione', 'testo', 'i', 'motivazione', "Motivazione dell'altra categoria", false),
  consistenzaSap: voce('consistenzaSap', 'conteggio', 'a', 'patrimonio SAP', 'SAP', false),
  consistenzaSas: voce('consistenzaSas', 'conteggio', 'a', 'patrimonio SAS', 'SAS', false),
  consistenzaAltri: voce(
    'consistenzaAltri',
    'conteggio',
    'a',
    'altri usi residenziali',
    'Altri usi residenziali',
    false,
  ),
  consistenza: voce('consistenza', 'conteggio', 'a', 'patrimonio complessivo', 'Totale patrimonio', false),
  popolazioneMaschi: voce('popolazioneMaschi', 'conteggio', null, 'maschi', 'Totale maschi', false),
  popolazioneFemmine: voce('popolazioneFemmine', 'conteggio', null, 'femmine', 'Totale femmine', false),
  popolazione: voce('popolazione', 'conteggio', null, 'abitanti', 'Totale generale', false),
  fondi: voce('fondi', 'importo', null, 'fondi', 'Fondi', false),
};

/** Le parti del complessivo (art. 4 c. 3 lett. b nn. 1–4), nell'ordine del quadro. */
export const COMPONENTI = ['turnOver', 'carenza', 'nuova', 'privati'] as const satisfies readonly VoceKey[];

/** Colonne del quadro riepilogativo, nell'ordine in cui si stampano. */
export const VOCI_QUADRO = ['complessivo', ...COMPONENTI] as const satisfies readonly VoceKey[];
