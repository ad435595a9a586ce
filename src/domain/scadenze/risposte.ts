import type { Contesto } from '../contesto';
import { creaAbbinatore } from '../enti/abbina';
import { enteDi } from '../enti/ente';
import type { Ente } from '../enti/ente';
import { nomeEnte } from '../enti/nomi-delle-tabelle';
import { postiDegliEnti } from '../enti/posti-enti';
import { nonCompilata } from '../regole/struttura/risposte';
import type { CellRef } from '../snapshot';
import { cellaIn } from '../tabelle/tabella';
import { isDataIso } from './giorni';
import { parlaDiUnEnteSolo } from './un-ente-solo';

/** La risposta di un ente fuori dai giorni dati. */
export interface RispostaTardiva {
  readonly ente: Ente;
  /** ISO, giorno. */
  readonly quando: string;
  /** Chi lo dice: il registro dei file ricevuti, o la data di compilazione scritta dall'ente. */
  readonly fonte: 'registro' | 'compilazione';
  /** La data di compilazione, se lo dice quella. */
  readonly cella: CellRef | null;
}

export interface Risposte {
  /** Ultimo giorno, ISO. */
  readonly chiusura: string;
  readonly tardive: readonly RispostaTardiva[];
  /** Chi non ha risposto, se il termine è passato. */
  readonly mancanti: readonly Ente[];
  /** Chi è arrivato, ma non si sa quando: i file si sono importati tutti dopo. */
  readonly senzaData: readonly Ente[];
}

/** Chi non ha risposto nei giorni dati dal capofila; null se nessuno li ha scritti. */
export function risposteDegliEnti(contesto: Contesto): Risposte | null {
  const { procedura, registro } = contesto;
  const chiusura = procedura?.finestra?.chiusura;
  if (!procedura || chiusura === undefined) return null;
  const { oggi } = procedura;
  const { arrivi, compilate, risposto } = letture(contesto, oggi);
  const registroDice = diceQuando(arrivi, chiusura);
  const esito = { chiusura, tardive: [] as RispostaTardiva[], mancanti: [] as Ente[], senzaData: [] as Ente[] };
  const mancano = oggi > chiusura && !parlaDiUnEnteSolo(contesto);
  for (const [posto, ente] of registro.enti.entries()) {
    const arrivo = arrivi.get(posto);
    const compilata = compilate.get(posto);
    if (registroDice && arrivo !== undefined) {
      if (arrivo > chiusura) esito.tardive.push({ ente, quando: arrivo, fonte: 'registro', cella: null });
    } else if (compilata) {
      const { quando, cella } = compilata;
      if (quando > chiusura) esito.tardive.push({ ente, quando, fonte: 'compilazione', cella });
    } else if (arrivo !== undefined) esito.senzaData.push(ente);
    else if (mancano && !risposto.has(posto)) esito.mancanti.push(ente);
  }
  return esito;
}

/**
 * Se nessun file è stato importato entro la chiusura il registro dice quando il capofila li ha raccolti, non quando gli
 * enti hanno risposto. Un ente solo, invece, può davvero essere in ritardo.
 */
function diceQuando(arrivi: ReadonlyMap<number, string>, chiusura: string): boolean {
  return arrivi.size === 1 || [...arrivi.values()].some((quando) => quando <= chiusura);
}

/** Ciò che si sa di ogni ente, per posto nel registro. */
interface Letture {
  /** Il primo giorno in cui è arrivato: chi manda due volte ha risposto la prima. */
  readonly arrivi: Map<number, string>;
  readonly compilate: Map<number, { readonly quando: string; readonly cella: CellRef }>;
  /** Chi ha scritto qualcosa, o ha detto di non avere U.I. SAP. */
  readonly risposto: Set<number>;
}

function letture(contesto: Contesto, oggi: string): Letture {
  const lette: Letture = { arrivi: new Map(), compilate: new Map(), risposto: new Set() };
  const giorni = contesto.arrivi
    .map((quando) => quando?.slice(0, 10) ?? '')
    .map((uno) => (isDataIso(uno) ? uno : null));
  const arriva = (posto: number, file: number): void => {
    const giorno = giorni[file] ?? null;
    const prima = lette.arrivi.get(posto);
    if (giorno !== null && (prima === undefined || giorno < prima)) lette.arrivi.set(posto, giorno);
  };
  for (const tabella of contesto.tabelle) {
    if (tabella.tipo !== 'offerta' && tabella.tipo !== 'scheda') continue;
    const scheda = tabella.tipo === 'scheda';
    const vuota = scheda && nonCompilata(tabella);
    for (const { posto, ente, valori } of tabella.righe) {
      if (posto < 0 || !ente) continue;
      const risponde = contesto.senzaSap.has(ente.id) || (!vuota && valori.some(({ tipo }) => tipo !== 'vuoto'));
      if (risponde) lette.risposto.add(posto);
      // La cartella di un ente è arrivata anche se è vuota; la riga vuota di un estratto non è sua.
      if (risponde || scheda) arriva(posto, tabella.file);
    }
  }
  leggiAnagrafiche(contesto, oggi, lette, arriva);
  return lette;
}

/** La data di compilazione di ogni ente; una data di domani è uno sbaglio, e non dice niente. */
function leggiAnagrafiche(
  { anagrafiche, registro }: Contesto,
  oggi: string,
  { compilate }: Letture,
  arriva: (posto: number, file: number) => void,
): void {
  const posti = postiDegliEnti(registro);
  const abbina = creaAbbinatore(registro, posti);
  for (const anagrafica of anagrafiche) {
    const ente = enteDi(abbina(nomeEnte(anagrafica)));
    if (!ente) continue;
    const posto = posti.posto(ente.id);
    arriva(posto, anagrafica.file);
    const campo = anagrafica.campi.find(({ chiave }) => chiave === 'dataCompilazione');
    if (!campo || !isDataIso(campo.testo) || campo.testo > oggi || compilate.has(posto)) continue;
    compilate.set(posto, { quando: campo.testo, cella: cellaIn(anagrafica, campo.posizione) });
  }
}
