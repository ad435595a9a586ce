import { conMemoria } from '../con-memoria';
import { appiana } from '../voci/parole';
import type { CampoUnita } from './elenco-unita';
import { forseTestataUnita } from './setaccio-unita';

/** Un'intestazione più lunga è una frase. */
const LUNGHEZZA = 90;
/** Parole che non cambiano che cosa porta la colonna. */
const CATASTO = /\b(?:(?:dati|identificativ[oi]|riferimenti|estremi) )?catast(?:al[ei]|o)\b(?: fabbricati| urbano)?/g;
const NUMERO = /^(?:n|nr|num|numero)\b ?/;
const ALLOGGIO =
  /\b(?:(?:dell|della|dello|del|di|d) )?(?:ui|unita(?: immobiliare| abitativa)?|alloggio|immobile|appartamento)\b/g;

/** Provati nell'ordine sul testo piano intero; il primo che dice sì vale. */
const INTERI: readonly (readonly [CampoUnita | null, RegExp])[] = [
  // Una riga per edificio, o un conteggio: non è la colonna di un alloggio.
  [null, /^(?:n|nr|num|numero|totale) (?:di )?(?:ui|unita|alloggi|appartamenti|abitazioni|componenti|occupanti)\b/],
  [null, /\b(?:km|kmq|ettari|territoriale|comunale totale|telefono|mail|pec)\b/],
  [
    'persona',
    /\b(?:inquilin[oai]|assegnatari[oai]|conduttor[ei]|conduttrice|locatari[oai]|occupante|cognome|nominativ[oi]|intestatari[oai])\b/,
  ],
  ['persona', /^(?:codice fiscale|cod fisc(?:ale)?|c ?f)$|\b(?:data|luogo) (?:di )?nascita\b/],
  ['codiceIstat', /\bistat\b/],
  ['codiceCatastale', /\bbelfiore\b|^(?:codice|cod) (?:catastale|catasto|nazionale)(?: (?:del )?comune)?$/],
  ['codiceCatastale', /^(?:comune catastale|(?:codice|cod) comune catastale|cod(?:ice)? amministrativo)$/],
  [
    'codice',
    /^(?:codice|cod|id|identificativo|matricola|n|nr|numero)(?: univoco)?(?: (?:della|dell|del|di))? (?:ui|unita(?: immobiliare| abitativa)?|alloggio|immobile|appartamento)(?: regionale| anagrafe| siraper)?$/,
  ],
  [
    'codice',
    /^(?:ui|unita immobiliare|alloggio) (?:n|numero|codice|id)$|^(?:codice|cod) (?:regionale|siraper|anagrafe)$/,
  ],
  ['codice', /^(?:codice|cod|identificativo|matricola|id)(?: regionale| identificativo| univoco)?$/],
  [
    'proprietario',
    /^(?:ragione sociale )?(?:(?:ente|soggetto|comune) )?(?:proprietari[oa]|proprieta|titolare)$|^ragione sociale(?: ente)?$|^(?:denominazione )?ente$/,
  ],
  ['gestore', /\bgestore\b/],
  ['provincia', /^(?:provincia|prov|pr|sigla provincia)$/],
  ['comune', /^(?:comune|citta|localita|comune (?:di )?(?:ubicazione|ubicato|residenza)|ubicazione comune)$/],
  [
    'convenzione',
    /^(?:n |nr |numero |estremi |riferimento )?(?:della |atto )?convenzione(?: n| numero| rep| repertorio)?$/,
  ],
  ['inizio', /^(?:convenzione )?(?:data )?(?:di |della )?(?:inizio|decorrenza|stipula)(?: (?:della )?convenzione)?$/],
  ['inizio', /^(?:data (?:della )?convenzione|convenzione (?:data|dal|data inizio))$/],
  [
    'fine',
    /^(?:convenzione )?(?:data )?(?:di |della )?(?:fine|scadenza|termine)(?: (?:della )?convenzione)?$|^convenzione al$/,
  ],
  ['durata', /^(?:convenzione )?durata(?: (?:della )?convenzione)?(?: (?:in )?(?:anni|mesi))?$/],
  ['mesi', /\bscomputo\b/],
  [
    'costo',
    /^(?:costo|spesa|importo|preventivo)\b.*\b(?:lavor[io]|intervent[oi]|oper[ae]|stimat[oa]|iva|ripristino)\b/,
  ],
  ['costo', /^costo(?: €)?$|^(?:stima )?cost[oi] stimat[oi]/],
  [
    'lavori',
    /^(?:descrizione |tipo )?(?:dei |degli |di )?(?:lavori|interventi|opere)(?: (?:necessari[ea]?|da eseguire|da fare|previst[ie]|manutentiv[ie]|di manutenzione))*$/,
  ],
  [
    'rilascio',
    /^(?:data |anno )?(?:prevista |presunta )?(?:di |del |d )?(?:rilascio|liberazione|disponibilita)(?: (?:previst[ao]|presunt[ao]))?$/,
  ],
  ['rilascio', /^(?:disponibile dal|si libera il|data prevista (?:di )?(?:rilascio|liberazione))$/],
];

/** Come sopra, sul testo senza catasto, senza "numero" e senza "dell'alloggio". */
const SPOGLI: readonly (readonly [CampoUnita, RegExp])[] = [
  ['indirizzo', /^(?:indirizzo|via|ubicazione|via piazza|toponimo)(?: (?:e )?(?:n |numero )?civico| completo)?$/],
  ['civico', /^(?:civico|n c|nc)$/],
  ['scala', /^(?:scala|sc)$/],
  ['piano', /^(?:piano|p no)$/],
  ['interno', /^(?:interno|int)$/],
  ['sezione', /^(?:sezione|sez)(?: (?:censuaria|urbana))?$/],
  ['foglio', /^(?:foglio|fg|fgl|fog)$/],
  ['mappale', /^(?:mappale|mapp|map|particella|part|p lla|numero mappa)(?: (?:mappale|particella|part))?$/],
  ['subalterno', /^(?:subalterno|sub|subalt)$/],
  ['categoria', /^(?:categoria|cat)$/],
  ['vani', /^(?:consistenza )?(?:vani|locali|stanze)(?: (?:utili|catastali))?$/],
  [
    'superficie',
    /^(?:superficie|sup|mq|m2|metri quadr(?:i|ati))(?: (?:utile|netta|calpestabile|abitabile|su|in|mq|m2))*$/,
  ],
  [
    'classificazione',
    /^(?:classificazione|classe|servizio(?: abitativo)?|(?:tipo(?:logia)?|categoria) (?:di )?servizio(?: abitativo)?)$/,
  ],
  ['classificazione', /^(?:uso|destinazione(?: (?:d )?uso)?|tipo(?:logia)? (?:d |di )?uso)$/],
  [
    'stato',
    /^(?:stato|situazione|condizione)(?: (?:di fatto|attuale|occupazionale|(?:di )?occupazione|occupativo|d uso))*$/,
  ],
  ['stato', /^(?:occupazione|disponibilita attuale|occupat[ao] liber[ao])$/],
];

function cerca(testo: string): CampoUnita | null {
  const piano = appiana(testo);
  if (piano === '') return null;
  for (const [campo, schema] of INTERI) if (schema.test(piano)) return campo;
  const spoglio = piano.replace(CATASTO, ' ').replace(ALLOGGIO, ' ').replace(/\s+/g, ' ').trim().replace(NUMERO, '');
  const nudo = spoglio === '' ? piano : spoglio;
  for (const [campo, schema] of SPOGLI) if (schema.test(nudo)) return campo;
  return null;
}

const campoDelTesto = conMemoria({ testi: 20_000 }, cerca);

/** Il campo che un'intestazione dice; null se nessuno. */
export function campoUnita(testo: string): CampoUnita | null {
  if (testo.length > LUNGHEZZA || !forseTestataUnita(testo)) return null;
  return campoDelTesto(testo);
}

/** Quante superfici: quella utile vale prima delle altre (art. 15 c. 1 ter R.R. 4/2017 la nomina). */
export function isSuperficieUtile(testo: string): boolean {
  return /\b(?:utile|netta|calpestabile|abitabile)\b/.test(appiana(testo));
}

/** Intestazioni che valgono solo se sotto ci sono parole note: "uso" e "stato" possono parlare d'altro. */
export function isIntestazioneIncerta(campo: CampoUnita, testo: string): boolean {
  if (campo === 'stato') return true;
  return campo === 'classificazione' && !/classificazione|servizio/.test(appiana(testo));
}

/** L'elenco è di edifici o di comuni, non di alloggi: una colonna conta alloggi o abitanti. */
const CONTEGGI =
  /^(?:n|nr|num|numero|totale) (?:di )?(?:ui|unita|alloggi|appartamenti|abitazioni)\b|^(?:alloggi|abitanti|popolazione|residenti)\b/;

const contaDavvero = conMemoria({ testi: 20_000 }, (testo) => CONTEGGI.test(appiana(testo)));

export function contaAlloggi(testo: string): boolean {
  return testo.length <= LUNGHEZZA && contaDavvero(testo);
}
