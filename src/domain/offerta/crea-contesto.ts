import { IMPOSTAZIONI_PREDEFINITE } from '../contesto';
import type { Contesto, Impostazioni, RigaAbbinata, TabellaAbbinata } from '../contesto';
import { creaAbbinatore } from '../enti/abbina';
import { enteDi } from '../enti/ente';
import type { Abbinamento, Registro } from '../enti/ente';
import { registroDaTabella, registroDedotto } from '../enti/registro';
import { profiloPer } from '../regole/profili/indice';
import type { WorkbookSnapshot } from '../snapshot';
import type { Anagrafica, Riconosciuto, Tabella } from '../tabelle/tabella';
import { annoDelPiano, approvazioneDichiarata } from './anno-del-piano';
import { creaFatti } from './fatti';
import { entiSenzaSap, statoSapDichiarato } from './senza-sap';

export interface OpzioniContesto {
  /** Registro dell'ambito; senza, vale il foglio Enti, poi ciò che le tabelle dicono. */
  readonly registro?: Registro | null;
  /** Anno del piano; senza, quello scritto nei fogli. */
  readonly anno?: number | null;
  /** Data di approvazione (ISO); senza, quella dell'anagrafica, poi il 31 dicembre dell'anno prima. */
  readonly approvato?: string | null;
  readonly impostazioni?: Impostazioni;
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
  const lette = riconosciuti.flatMap((riconosciuto) => riconosciuto.tabelle);
  const anagrafiche = riconosciuti.flatMap((riconosciuto) => riconosciuto.anagrafiche);
  const registro = opzioni.registro ?? registroDalFoglio(lette) ?? registroDedotto(lette, anagrafiche);
  const abbina = creaAbbinatore(registro);
  const entePerFile = new Map(anagrafiche.map((anagrafica) => [anagrafica.file, nomeEnte(anagrafica)]));
  const tabelle = lette.map((tabella, indice) => abbinaTabella(tabella, indice, abbina, entePerFile));
  const senzaSap = entiSenzaSap(registro, tabelle, statiDichiarati(anagrafiche, abbina));
  const anno = opzioni.anno ?? annoDelPiano(lette, anagrafiche);
  const data = opzioni.approvato ?? approvazioneDichiarata(anagrafiche);
  const approvato = data
    ? { data, dedotta: false }
    : anno === null
      ? null
      : { data: `${anno - 1}-12-31`, dedotta: true };
  return {
    cartelle,
    tabelle,
    illeggibili: riconosciuti.flatMap((riconosciuto) => riconosciuto.illeggibili),
    anagrafiche,
    testi: raccogliTesti(riconosciuti),
    registro,
    senzaSap,
    fatti: creaFatti(tabelle, senzaSap),
    anno,
    approvato,
    profilo: profiloPer(approvato?.data ?? null),
    impostazioni: opzioni.impostazioni ?? IMPOSTAZIONI_PREDEFINITE,
  };
}

function registroDalFoglio(tabelle: readonly Tabella[]): Registro | null {
  const elenco = tabelle.find((tabella) => tabella.tipo === 'enti');
  return elenco ? registroDaTabella(elenco) : null;
}

function nomeEnte(anagrafica: Anagrafica): string {
  return anagrafica.campi.find((campo) => campo.chiave === 'ente')?.testo ?? '';
}

function abbinaTabella(
  tabella: Tabella,
  indice: number,
  abbina: (nome: string) => Abbinamento,
  entePerFile: ReadonlyMap<number, string>,
): TabellaAbbinata {
  const abbinamenti = tabella.righe.map((riga) => abbina(riga.nome || (entePerFile.get(tabella.file) ?? '')));
  const certi = new Set<string>();
  for (const abbinamento of abbinamenti) {
    if ('ente' in abbinamento && abbinamento.come !== 'vicino') certi.add(abbinamento.ente.id);
  }
  const righe = tabella.righe.map((riga, posizione): RigaAbbinata => {
    const trovato = abbinamenti[posizione] ?? { come: 'sconosciuto' };
    // Un nome vicino a un ente che ha già la sua riga non è un refuso di quello: è un altro.
    const abbinamento: Abbinamento =
      trovato.come === 'vicino' && certi.has(trovato.ente.id) ? { come: 'sconosciuto' } : trovato;
    // I campi per nome e non con «...riga»: su centinaia di migliaia di righe la differenza si misura.
    const { nome, posizioneNome, asterisco, valori } = riga;
    return { riga: riga.riga, nome, posizioneNome, asterisco, valori, abbinamento, ente: enteDi(abbinamento) };
  });
  return { ...tabella, indice, righe };
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

function raccogliTesti(riconosciuti: readonly Riconosciuto[]): Contesto['testi'] {
  return riconosciuti.flatMap((riconosciuto, file) => [
    ...riconosciuto.tabelle.flatMap((tabella) =>
      tabella.testi.map((testo) => ({ ...testo, file, foglio: tabella.foglio.nome })),
    ),
    ...riconosciuto.testi.map((testo) => ({ ...testo, file })),
  ]);
}
