import { plurale } from './plurale';

/** Che cosa si chiede all'ente per un gruppo di rilievi. */
export type Richiesta = 'correggere' | 'completare' | 'confermare';

const PIANO = "dell'offerta dei servizi abitativi pubblici e sociali";

export const TITOLI_LETTERA: Readonly<Record<Richiesta, string>> = {
  correggere: 'DA CORREGGERE',
  completare: 'DATI CHE MANCANO',
  confermare: 'DA CONFERMARE',
};

/** Che cosa vuol dire ogni gruppo, in testa ai suoi punti. */
export const SPIEGAZIONI_LETTERA: Readonly<Record<Richiesta, string>> = {
  correggere: 'Questi dati non possono entrare nel piano così come sono.',
  completare: 'Se la risposta è zero scrivete 0: una cella vuota vuol dire che non avete risposto.',
  confermare: 'Se il dato è giusto, scriveteci perché. Se non lo è, correggetelo.',
};

export const ETICHETTE_LETTERA = {
  trovato: 'Trovato',
  atteso: 'Atteso',
  perche: 'Perché',
  norma: 'Norma',
  cheFare: 'Che cosa fare',
  altreCelle: 'Celle da guardare insieme',
  tuttaLaCartella: 'Tutto il file',
} as const;

/** Da completare a mano prima di spedire. */
export const RIGA_SCADENZA = 'Vi chiediamo di rispondere entro il ______________.';
export const RINVIO = 'Rispediteci lo stesso file corretto, senza cambiare i fogli e le intestazioni.';
export const SALUTI = 'Cordiali saluti';
export const NIENTE_DA_FARE = 'I dati tornano: non vi chiediamo niente e li inseriremo nel piano.';

export function delPiano(anno: number | null): string {
  return anno === null ? `piano annuale ${PIANO}` : `piano annuale ${anno} ${PIANO}`;
}

/** `richieste`: dalla più importante; null se l'ente non ha mandato niente. */
export function oggetto(anno: number | null, ente: string, richieste: readonly Richiesta[] | null): string {
  const quale = anno === null ? 'Piano annuale' : `Piano annuale ${anno}`;
  return `Oggetto: ${quale} dei servizi abitativi – ${ente} – ${motivo(richieste)}`;
}

function motivo(richieste: readonly Richiesta[] | null): string {
  if (richieste === null) return 'dati non pervenuti';
  const [prima] = richieste;
  return prima === undefined ? 'dati ricevuti e controllati' : `dati da ${prima}`;
}

export function apertura(anno: number | null, ambito: string | null, file: string): string {
  const dove = ambito === null ? '' : ` dell'ambito ${ambito}`;
  return `abbiamo controllato il file ${file}, che ci avete mandato per il ${delPiano(anno)}${dove}.`;
}

export function nonPervenuto(anno: number | null, ambito: string | null): readonly string[] {
  const dove = ambito === null ? '' : ` dell'ambito ${ambito}`;
  return [
    `non abbiamo ancora ricevuto i vostri dati per il ${delPiano(anno)}${dove}.`,
    'La comunicazione è dovuta anche da chi non ha alloggi pubblici (L.R. 16/2016, art. 6, c. 2): in quel caso basta dirlo.',
  ];
}

/** "Vi chiediamo di correggere 2 punti, di completare 1 dato e di confermare 3 punti." */
export function riassunto(quanti: ReadonlyMap<Richiesta, number>): string {
  const parti = [...quanti].map(([richiesta, n]) => `di ${richiesta} ${plurale(n, 'punto', 'punti')}`);
  const ultima = parti.at(-1) ?? '';
  const elencate = parti.length < 2 ? ultima : `${parti.slice(0, -1).join(', ')} e ${ultima}`;
  return `Vi chiediamo ${elencate}.`;
}

/** Il nome sta in coda, perché nessuna riga cominci con un testo venuto da fuori. */
export function firma(capofila: string | null, ambito: string | null): string {
  const ruolo = ambito === null ? "Il comune capofila dell'ambito" : `Il comune capofila dell'ambito ${ambito}`;
  return capofila === null ? ruolo : `${ruolo}: ${capofila}`;
}
