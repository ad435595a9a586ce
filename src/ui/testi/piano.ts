import type { Registro } from '../../domain/enti/ente';
import type { Scadenza } from '../../domain/scadenze/scadenza';
import { numeroItaliano } from '../../domain/testi/numero-italiano';
import { plurale } from '../../domain/testi/plurale';
import type { Origine, ValoriDelPiano } from '../piano/valori-del-piano';

export const TESTI_PIANO = {
  titolo: 'Piano',
  anno: 'Anno del piano',
  approvato: 'Data di approvazione',
  annoSbagliato: (primo: number, ultimo: number) =>
    `Scrivi un anno di quattro cifre fra ${primo} e ${ultimo}, oppure lascia vuoto.`,
  dataSbagliata: (primo: number) => `Scrivi una data che esiste, dal ${primo - 1} in poi, oppure lascia vuoto.`,
  dataInsolita: (anno: number) =>
    `Di solito il piano ${anno} si approva fra il ${anno - 1} e il ${anno}. Guarda se la data è giusta.`,
  regole: 'Regole che valgono',
  perche: 'Conta il giorno dell’approvazione, non l’anno del piano.',
  ambito: 'Ambito ed enti',
  elencoEnti: 'Elenco degli enti',
  scriviEnti: 'Scrivi l’elenco nel foglio «Enti»',
  scriviEntiPerche: 'Lo correggi tu: aggiungi chi manca. Da lì in poi valgono quegli enti.',
  senzaSap: 'senza unità SAP',
  impostazioni: 'Impostazioni',
  sat: 'I SAT sono compresi nel totale disponibile',
  spiegaSat:
    'Se sì, gli alloggi transitori (SAT) non possono superare il totale dell’ente: è un errore. Se no, è solo un avviso.',
  tolleranza: 'Differenza ammessa, in alloggi',
  spiegaTolleranza:
    'Vale per il turn-over e per gli alloggi assegnati l’anno prima: la legge non dice come contarli. ' +
    'Con 0 basta un alloggio di scarto per un avviso. Le somme devono tornare sempre.',
  tolleranzaSbagliata: (massima: number) => `Scrivi un intero da 0 a ${massima}: di solito 1.`,
  dalVivo: 'Ricontrolla mentre scrivo',
  spiegaDalVivo: 'Dopo ogni modifica aspetto un momento e ricontrollo da me. Le celle non si segnano.',
  salva: 'Salva nella cartella',
  salvo: 'Salvo…',
  salvato: 'Impostazioni salvate nella cartella.',
  nonSalvato: 'Le impostazioni non sono state salvate.',
  daSalvare: 'Ci sono modifiche da salvare.',
  annulla: 'Annulla le modifiche',
  correggi: 'Correggi i campi segnati, poi salva.',
  solaLettura: 'La cartella è in sola lettura: le impostazioni non si possono salvare.',
  scadenze: 'Scadenze del piano',
  fattoIl: 'Fatto il',
  fattoIlDi: (cosa: string) => `Fatto il: ${cosa}`,
  risposte: 'Risposte degli enti',
  apertura: 'Ricognizione aperta dal',
  chiusura: 'Risposte entro il',
  spiegaRisposte: 'Il giorno lo decide il capofila. Dopo, il controllo dice chi manca e chi è arrivato tardi.',
  chiusuraPrima: 'La chiusura viene prima dell’apertura: correggi una delle due date.',
  salvaDate: 'Registra le date',
  spiegaDate: 'Le date stanno con la cartella. Il quadro ne scrive il foglio «Scadenze», con i ritardi.',
  senzaScadenze: 'Scrivi l’anno del piano per vedere le scadenze.',
  provvisoria: '(provvisoria)',
  leggo: 'Leggo la cartella…',
} as const;

const ORIGINE_ANNO: Readonly<Record<Origine, string>> = {
  scritto: 'Scritto da te.',
  fogli: 'Letto nei fogli: lascia vuoto per tenerlo.',
  ricavato: '',
  manca: 'I fogli non lo dicono: scrivilo qui.',
};

export function origineAnno({ anno, origineAnno: da }: ValoriDelPiano): string {
  return da === 'fogli' && anno !== null ? `${anno}. ${ORIGINE_ANNO.fogli}` : ORIGINE_ANNO[da];
}

export function origineApprovato({ approvato, origineApprovato: da }: ValoriDelPiano): string {
  if (da === 'scritto') return 'Scritta da te.';
  if (approvato === null) return 'I fogli non la dicono: scrivila qui.';
  const data = dataItaliana(approvato);
  if (da === 'fogli') return `${data}. Letta nei fogli: lascia vuoto per tenerla.`;
  return `I fogli non la dicono. Per ora uso il ${data}, termine di legge.`;
}

const PROVENIENZE: Readonly<Record<Registro['provenienza'], string>> = {
  file: 'L’elenco viene dal file dell’ambito.',
  foglio: 'L’elenco viene dal foglio «Enti» della cartella.',
  dedotto: 'L’elenco è ricavato dalle tabelle: un ente assente da tutte non si vede.',
};

export function frasiAmbito({ ambito, capofila, enti, provenienza }: Registro): readonly string[] {
  const aler = enti.filter(({ tipo }) => tipo === 'aler').length;
  const operatori = enti.filter(({ tipo }) => tipo === 'operatore').length;
  const parti = [
    plurale(enti.length - aler - operatori, 'comune', 'comuni'),
    ...(aler > 0 ? [`${numeroItaliano(aler)} ALER`] : []),
    ...(operatori > 0 ? [plurale(operatori, 'operatore', 'operatori')] : []),
  ];
  return [
    ambito === null ? 'Il nome dell’ambito non è scritto nei fogli.' : `Ambito: ${ambito}.`,
    ...(capofila === null ? [] : [`Capofila: ${capofila}.`]),
    enti.length === 0
      ? 'Non ho riconosciuto nessun ente.'
      : `${plurale(enti.length, 'ente', 'enti')}: ${parti.join(', ')}.`,
    ...(enti.length === 0 ? [] : [PROVENIENZE[provenienza]]),
  ];
}

/** Lo stato di una scadenza in parole: non solo un colore. */
export function statoScritto({ stato, giorni, provvisoria }: Scadenza): string {
  if (provvisoria) return 'Si conta dall’approvazione';
  switch (stato) {
    case 'inRitardo':
      return `In ritardo di ${plurale(giorni, 'giorno', 'giorni')}`;
    case 'rispettata':
      return 'Rispettata';
    case 'passata':
      return `Passata da ${plurale(-giorni, 'giorno', 'giorni')}`;
    case 'prossima':
      return giorni === 0 ? 'Oggi' : giorni === 1 ? 'Domani' : `Fra ${giorni} giorni`;
    case 'lontana':
      return `Fra ${numeroItaliano(giorni)} giorni`;
  }
}

/** Che cosa scrivere per sapere se un termine passato è stato rispettato; null se non c'è niente da scrivere. */
export function daScrivere({ stato, id, provvisoria }: Scadenza): string | null {
  if (stato !== 'passata' || provvisoria) return null;
  return id === 'approvazione' ? 'Scrivi qui sopra la data di approvazione.' : 'Scrivi quando è stato fatto.';
}

export function fraseRitardi(scadenze: readonly Scadenza[]): string {
  const tardi = scadenze.filter(({ stato, provvisoria }) => stato === 'inRitardo' && !provvisoria).length;
  const vicine = scadenze.filter(({ stato, provvisoria }) => stato === 'prossima' && !provvisoria).length;
  if (tardi > 0) return tardi === 1 ? 'Una scadenza è in ritardo.' : `${tardi} scadenze sono in ritardo.`;
  if (vicine > 0) return vicine === 1 ? 'Una scadenza è vicina.' : `${vicine} scadenze sono vicine.`;
  return 'Nessuna scadenza è vicina o in ritardo.';
}

/** Da ISO a come si scrive in ufficio: 2020-12-31 → 31/12/2020. */
export function dataItaliana(data: string): string {
  const [anno = '', mese = '', giorno = ''] = data.split('-');
  return `${giorno}/${mese}/${anno}`;
}
