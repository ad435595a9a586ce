import type { AnnoPrecedente } from '../confronto/anno-precedente';
import { IMPOSTAZIONI_PREDEFINITE } from '../contesto';
import type { Contesto, Impostazioni, Procedura, RigaAbbinata, TabellaAbbinata } from '../contesto';
import { creaAbbinatore, stessoNome } from '../enti/abbina';
import { enteDi } from '../enti/ente';
import type { Abbinamento, Ente, Registro } from '../enti/ente';
import { nomeDi, nomeEnte, nomiDelleTabelle, type NomiTabella } from '../enti/nomi-delle-tabelle';
import { registroDaTabella, registroDedotto } from '../enti/registro';
import { diSeguito } from '../passi';
import type { Passi } from '../passi';
import { profiloPer } from '../regole/profili/indice';
import type { WorkbookSnapshot } from '../snapshot';
import type { Anagrafica, Riconosciuto, Tabella } from '../tabelle/tabella';
import { separaAlerPerComune } from './aler-per-comune';
import { soloDelPiano } from './anni-affiancati';
import { esaminaElenchi } from '../unita/esamina-elenchi';
import { annoDelPiano, approvazioneDichiarata } from './anno-del-piano';
import { creaFatti } from './fatti';
import type { SceltaFonte } from './scelta-fonte';
import { postiDegliEnti, type PostiEnti } from '../enti/posti-enti';
import { entiSenzaSap, statoSapDichiarato } from './senza-sap';
import { testoIn } from '../in-elenco';

export interface OpzioniContesto {
  /** Registro dell'ambito; senza, vale il foglio Enti, poi ciò che le tabelle dicono. */
  readonly registro?: Registro | null;
  /** Anno del piano; senza, quello scritto nei fogli. */
  readonly anno?: number | null;
  /** Data di approvazione (ISO); senza, quella dell'anagrafica, poi il 31 dicembre dell'anno prima. */
  readonly approvato?: string | null;
  readonly impostazioni?: Impostazioni;
  /** Le date dei passi già fatti e della ricognizione, per le scadenze. */
  readonly procedura?: Procedura | null;
  /** Quando è arrivata ogni cartella (ISO), nello stesso ordine, se un registro lo tiene. */
  readonly arrivi?: readonly (string | null)[];
  /** I dati dell'anno prima, per i controlli che li guardano. */
  readonly precedente?: AnnoPrecedente | null;
  /** Quale file vale, dove due file dicono lo stesso dato con numeri diversi. */
  readonly scelte?: readonly SceltaFonte[];
}

/**
 * Mette insieme ciò che si è riconosciuto in una o più cartelle: enti, dati con la loro cella, anno e regole del tempo.
 * `riconosciuti` è parallelo a `cartelle`.
 */
export function creaContesto(
  cartelle: readonly WorkbookSnapshot[],
  riconosciuti: readonly Riconosciuto[],
  opzioni: OpzioniContesto = {},
): Contesto {
  return diSeguito(creaContestoAPassi(cartelle, riconosciuti, opzioni));
}

/** Come `creaContesto`, a passi brevi. */
export function* creaContestoAPassi(
  cartelle: readonly WorkbookSnapshot[],
  riconosciuti: readonly Riconosciuto[],
  opzioni: OpzioniContesto = {},
): Passi<Contesto> {
  const diTuttiGliAnni = riconosciuti.flatMap((riconosciuto) => riconosciuto.tabelle);
  const anagrafiche = riconosciuti.flatMap((riconosciuto) => riconosciuto.anagrafiche);
  const anno = opzioni.anno ?? annoDelPiano(diTuttiGliAnni, anagrafiche);
  const { tabelle: tutte, altriAnni } = soloDelPiano(diTuttiGliAnni, anno);
  const tuttiINomi = nomiDelleTabelle(tutte, anagrafiche);
  yield;
  const dato = opzioni.registro ?? registroDalFoglio(tutte) ?? registroDedotto(tutte, anagrafiche, tuttiINomi);
  const { tabelle: lette, nomi, registro, alerPerComune } = separaAlerPerComune(tutte, tuttiINomi, dato);
  const posti = postiDegliEnti(registro);
  const abbina = creaAbbinatore(registro, posti);
  yield;
  const tabelle: TabellaAbbinata[] = [];
  for (const [indice, tabella] of lette.entries()) {
    tabelle.push(abbinaTabella(tabella, indice, nomi[indice] ?? SENZA_NOMI, abbina, registro, posti));
    yield;
  }
  const senzaSap = entiSenzaSap(registro, tabelle, statiDichiarati(anagrafiche, abbina));
  yield;
  const elenchi = riconosciuti.flatMap((riconosciuto) => riconosciuto.elenchi);
  const scelte = opzioni.scelte ?? [];
  const data = opzioni.approvato ?? approvazioneDichiarata(anagrafiche);
  const approvato = data
    ? { data, dedotta: false }
    : anno === null
      ? null
      : { data: `${anno - 1}-12-31`, dedotta: true };
  const profilo = profiloPer(approvato?.data ?? null, opzioni.impostazioni?.sostituzioni);
  const { lavoriMassimo, scomputoMesi, convenzioneAnni } = profilo;
  const unita = yield* esaminaElenchi({
    elenchi,
    anno,
    limiti: { costo: lavoriMassimo.valore, mesi: scomputoMesi.valore, anniConvenzione: convenzioneAnni.valore },
    abbina,
    entePerFile: entiDelleAnagrafiche(anagrafiche, abbina),
    conRegistro: registro.provenienza !== 'dedotto',
  });
  return {
    cartelle,
    tabelle,
    altriAnni,
    illeggibili: riconosciuti.flatMap((riconosciuto) => riconosciuto.illeggibili),
    anagrafiche,
    elenchi,
    unita,
    testi: raccogliTesti(riconosciuti),
    registro,
    alerPerComune,
    senzaSap,
    fatti: creaFatti(tabelle, posti, senzaSap, { nomi: cartelle.map(({ nome }) => nome), anno, scelte }),
    anno,
    approvato,
    profilo,
    impostazioni: opzioni.impostazioni ?? IMPOSTAZIONI_PREDEFINITE,
    procedura: opzioni.procedura ?? null,
    arrivi: opzioni.arrivi ?? [],
    precedente: opzioni.precedente ?? null,
    scelte,
  };
}

function registroDalFoglio(tabelle: readonly Tabella[]): Registro | null {
  const elenco = tabelle.find((tabella) => tabella.tipo === 'enti');
  return elenco ? registroDaTabella(elenco) : null;
}

const SENZA_NOMI: NomiTabella = { proprio: '', chiavi: [] };
const SCONOSCIUTO: Abbinamento = { come: 'sconosciuto' };

function abbinaTabella(
  tabella: Tabella,
  indice: number,
  { proprio, chiavi }: NomiTabella,
  abbina: (nome: string, chiave: string) => Abbinamento,
  registro: Registro,
  posti: PostiEnti,
): TabellaAbbinata {
  let proposte = false;
  const righe = tabella.righe.map((letta, posizione): RigaAbbinata => {
    const chiave = testoIn(chiavi, posizione);
    const suo = posti.posto(chiave);
    const stesso = registro.enti[suo];
    const scritto = nomeDi(letta, proprio);
    const abbinamento = stesso ? stessoNome(scritto, stesso) : abbina(scritto, chiave);
    if (abbinamento.come === 'vicino') proposte = true;
    const ente = stesso ?? enteDi(abbinamento);
    const posto = stesso || !ente ? suo : posti.posto(ente.id);
    // I campi per nome e non con «...letta»: su centinaia di migliaia di righe la differenza si misura.
    const { riga, colonna, nome, posizioneNome, asterisco, valori } = letta;
    return { riga, colonna, nome, posizioneNome, asterisco, valori, abbinamento, ente, posto };
  });
  return { ...tabella, indice, righe: proposte ? senzaProposteDoppie(righe) : righe };
}

/** Un nome vicino a un ente che ha già la sua riga non è un refuso di quello: è un altro. */
function senzaProposteDoppie(righe: readonly RigaAbbinata[]): readonly RigaAbbinata[] {
  const certi = new Set<number>();
  for (const { abbinamento, posto } of righe) if (abbinamento.come !== 'vicino') certi.add(posto);
  return righe.map((riga) =>
    riga.abbinamento.come === 'vicino' && certi.has(riga.posto)
      ? { ...riga, abbinamento: SCONOSCIUTO, ente: null, posto: -1 }
      : riga,
  );
}

/** Stato SAP scritto nelle anagrafiche, per ente. */
function statiDichiarati(
  anagrafiche: readonly Anagrafica[],
  abbina: (nome: string) => Abbinamento,
): ReadonlyMap<string, boolean> {
  const stati = new Map<string, boolean>();
  for (const anagrafica of anagrafiche) {
    const ente = enteDi(abbina(nomeEnte(anagrafica)));
    const senza = statoSapDichiarato(anagrafica);
    if (ente && senza !== null) stati.set(ente.id, senza);
  }
  return stati;
}

/** L'ente di cui ogni cartella si dice. */
function entiDelleAnagrafiche(
  anagrafiche: readonly Anagrafica[],
  abbina: (nome: string) => Abbinamento,
): ReadonlyMap<number, Ente> {
  const perFile = new Map<number, Ente>();
  for (const anagrafica of anagrafiche) {
    const ente = enteDi(abbina(nomeEnte(anagrafica)));
    if (ente) perFile.set(anagrafica.file, ente);
  }
  return perFile;
}

function raccogliTesti(riconosciuti: readonly Riconosciuto[]): Contesto['testi'] {
  const raccolti: Contesto['testi'][number][] = [];
  for (const [file, { tabelle, testi }] of riconosciuti.entries()) {
    for (const tabella of tabelle) {
      const foglio = tabella.foglio.nome;
      for (const { testo, posizione, ruolo } of tabella.testi) raccolti.push({ testo, posizione, ruolo, file, foglio });
    }
    for (const { testo, posizione, ruolo, foglio } of testi) raccolti.push({ testo, posizione, ruolo, file, foglio });
  }
  return raccolti;
}
