import type { Contesto, Procedura } from '../contesto';
import { seriale } from '../scadenze/giorni';
import { passiDelPiano } from '../scadenze/passi-del-piano';
import type { Passo } from '../scadenze/passi-del-piano';
import { risposteDegliEnti } from '../scadenze/risposte';
import type { Risposte } from '../scadenze/risposte';
import { plurale } from '../testi/plurale';
import { altezzeRighe } from './altezze-righe';
import { calcolata, cella, intestazioni, rigaDaUnire } from './celle';
import type { Riga } from './celle';
import type { CellaDraft, SheetDraft, StileCella } from './draft';
import { FOGLIO_SCADENZE } from './nomi';

const COLONNE = ['Passo del piano', 'Chi', 'Norma', 'Termine', 'Fatto il', 'Giorni di ritardo', 'Situazione'] as const;
const LARGHEZZE = [46, 28, 24, 12, 12, 10, 26];
/** Riga (da 0) delle intestazioni: sopra stanno il titolo e il giorno a cui si guarda. */
const INTESTAZIONE = 3;
const GIORNO = 'dd/mm/yyyy';
const CELLA_OGGI = '$B$2';

/** I passi del piano con il loro termine, quando sono stati fatti e con quanti giorni di ritardo. Vuoto senza l'anno. */
export function disegnaScadenze(dati: Contesto, procedura: Procedura): readonly SheetDraft[] {
  const contesto = { ...dati, procedura };
  const { oggi } = procedura;
  const { anno } = contesto;
  if (anno === null) return [];
  const passi = passiDelPiano(contesto);
  const risposte = risposteDegliEnti(contesto);
  const prima = INTESTAZIONE + 2;
  const scadenze = [
    ...passi.map((passo, i) => rigaDi(passo, prima + i)),
    ...(risposte ? [rigaRisposte(risposte, oggi)] : []),
  ];
  const note = [
    'I ritardi si contano dal termine al giorno in cui il passo è stato fatto o, se non lo è, al giorno in alto.',
    "Le date si scrivono nel pannello, scheda Piano, o nel file dell'ambito: qui si rifanno con il quadro.",
    ...(passi.some(({ provvisoria }) => provvisoria)
      ? ['I termini senza data di approvazione si contano da quando il piano può essere approvato: sono provvisori.']
      : []),
  ];
  const celle: Riga[] = [
    [cella(`Scadenze del piano ${anno}`, 'titolo')],
    [cella('Situazione al', 'sottotitolo'), giorno(oggi, 'sottotitolo')],
    [],
    intestazioni(COLONNE),
    ...scadenze,
    ...note.map((nota) => rigaDaUnire(nota, 'nota', COLONNE.length)),
  ];
  const unioni = note.map((_, i) => ({
    riga: INTESTAZIONE + 1 + scadenze.length + i,
    colonna: 0,
    righe: 1,
    colonne: COLONNE.length,
  }));
  return [
    {
      nome: FOGLIO_SCADENZE,
      celle,
      larghezze: LARGHEZZE,
      altezze: { ...altezzeRighe({ celle, larghezze: LARGHEZZE, unioni }), 0: 24 },
      unioni,
      tabelle: [],
      pivot: [],
      grafici: [],
      blocca: { righe: INTESTAZIONE + 1, colonne: 0 },
      stampa: { orientamento: 'orizzontale', righeRipetute: null, adattaALarghezza: true, piePagina: FOGLIO_SCADENZE },
    },
  ];
}

function rigaDi({ cosa, chi, articolo, data, fatta, situazione, ritardo }: Passo, riga: number): Riga {
  const formula = `MAX(0,IF(E${riga}="",${CELLA_OGGI},E${riga})-D${riga})`;
  return [
    cella(cosa, 'testoACapo'),
    cella(chi, 'testoACapo'),
    cella(articolo, 'testoACapo'),
    giorno(data, 'testo'),
    // Una data di domani è una previsione: il passo non è fatto.
    fatta === null || NON_FATTI.has(situazione) ? cella(null, 'testo') : giorno(fatta, 'testo'),
    CON_RITARDO.has(situazione) ? calcolata(formula, ritardo, 'numero') : cella(null, 'numero'),
    cella(scritta(situazione, data), ritardo > 0 ? 'avviso' : 'testo'),
  ];
}

/** Dove i giorni di ritardo si sanno; gli altri restano vuoti: uno 0 direbbe che il passo è in tempo. */
const CON_RITARDO: ReadonlySet<Passo['situazione']> = new Set(['inTempo', 'inRitardo', 'nonFatto', 'daFare']);
const NON_FATTI: ReadonlySet<Passo['situazione']> = new Set(['daFare', 'nonFatto', 'nonSiSa']);

function scritta(situazione: Passo['situazione'], data: string): string {
  switch (situazione) {
    case 'provvisoria':
      return "si conta dall'approvazione";
    case 'inTempo':
      return 'fatto in tempo';
    case 'inRitardo':
      return 'fatto in ritardo';
    case 'nonFatto':
      return 'non risulta fatto: in ritardo';
    case 'nonSiSa':
      return 'la data non è scritta';
    case 'daFare':
      return `da fare entro il ${data.split('-').reverse().join('/')}`;
  }
}

/** Le risposte degli enti: ognuno ha il suo ritardo, e sta fra gli esiti dei controlli. */
function rigaRisposte({ chiusura, tardive, mancanti, senzaData }: Risposte, oggi: string): Riga {
  const parti = [
    ...(tardive.length > 0 ? [`${plurale(tardive.length, 'ente', 'enti')} in ritardo`] : []),
    ...(mancanti.length > 0 ? [plurale(mancanti.length, 'ente manca', 'enti mancano')] : []),
    ...(senzaData.length > 0 ? [`di ${plurale(senzaData.length, 'ente', 'enti')} non si sa quando`] : []),
  ];
  const aperta = oggi <= chiusura ? scritta('daFare', chiusura) : 'nessun ritardo';
  return [
    cella('Rispondere alla ricognizione', 'testoACapo'),
    cella('Enti proprietari', 'testoACapo'),
    cella('L.R. 16/2016, art. 6, c. 2', 'testoACapo'),
    giorno(chiusura, 'testo'),
    cella(null, 'testo'),
    cella(null, 'numero'),
    cella(parti.length > 0 ? parti.join(', ') : aperta, tardive.length + mancanti.length > 0 ? 'avviso' : 'testo'),
  ];
}

function giorno(data: string, stile: StileCella): CellaDraft {
  return { valore: seriale(data), stile, formato: GIORNO };
}
