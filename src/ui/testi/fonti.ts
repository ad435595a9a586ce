import { mostraValore } from '../../domain/testi/cita';
import { numeroItaliano } from '../../domain/testi/numero-italiano';

/** Le parole dei dati che due file dicono con numeri diversi. */
export const FONTI = {
  titolo: 'Numeri diversi fra due file',
  spiega: 'Scegli quale vale, oppure fai correggere il file sbagliato. Non si sommano mai.',
  quale: 'quale vale?',
  intanto: (vale: number | string | null) =>
    vale === null ? 'Finché non scegli, non vale nessuno.' : `Finché non scegli, vale ${mostraValore(vale)}.`,
  scaduta: 'Un numero è cambiato: la scelta di prima non vale più.',
  scelta: (file: string) => `Vale ${file}.`,
  revoca: 'Revoca la scelta',
  revocaDi: (dato: string) => `Revoca la scelta: ${dato}`,
  revocata: 'Scelta revocata.',
} as const;

/** Le parole del piano dell'anno prima. */
export const ANNO_PRIMA = {
  titolo: 'Piano dell’anno prima',
  serve: 'Con il quadro dell’anno prima si fanno più controlli, e il quadro mostra le differenze.',
  scegli: 'Scegli il quadro dell’anno prima',
  cambia: 'Scegli un altro file',
  togli: 'Togli il piano dell’anno prima',
  leggo: 'Leggo il piano dell’anno prima…',
  usato: (anno: number | null, enti: number, file: string) =>
    `${anno === null ? 'Anno non scritto' : `Piano ${anno}`}, ${enti === 1 ? '1 ente' : `${numeroItaliano(enti)} enti`}, da ${file}.`,
  conservato: 'I suoi numeri sono conservati in questa cartella.',
  altroAnno: (anno: number, atteso: number) =>
    `È il piano ${anno}, ma serve quello del ${atteso}: i confronti non si fanno.`,
  senzaDati: 'In questo file non riconosco i dati di nessun ente.',
  letto: 'Piano dell’anno prima letto.',
  tolto: 'Piano dell’anno prima tolto.',
} as const;
