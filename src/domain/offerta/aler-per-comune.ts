import { comunePerChiave } from '../enti/comuni-lombardia';
import type { Ente, Registro } from '../enti/ente';
import { nomeUfficialeComune } from '../enti/ente-da-nome';
import type { NomiTabella } from '../enti/nomi-delle-tabelle';
import { normalizzaNome } from '../enti/normalizza-nome';
import { valoreIn } from '../snapshot';
import { indiceVoce } from '../tabelle/tabella';
import type { RigaTabella, Tabella } from '../tabelle/tabella';
import { comeNumero } from '../valori/valore';
import { COMPONENTI } from '../voci/voce';

/** Gli alloggi disponibili di un'ALER in un comune: la quota per indigenti si calcola qui (R.R. 4/2017 art. 13 c. 3). */
export interface AlerInComune {
  readonly aler: Ente;
  /** "COMUNE DI GUSSOLA". */
  readonly comune: string;
  readonly disponibili: number;
}

/** Il dettaglio per comune di un'ALER, se fa proprio tutti i suoi alloggi disponibili; altrimenti null. */
export function dettaglioCompleto(
  dettagli: readonly AlerInComune[],
  aler: Ente,
  disponibili: number | null,
): readonly AlerInComune[] | null {
  const suoi = dettagli.filter((uno) => uno.aler.id === aler.id);
  const somma = suoi.reduce((parziale, uno) => parziale + uno.disponibili, 0);
  return suoi.length > 0 && somma === disponibili ? suoi : null;
}

export interface TabelleSeparate {
  readonly tabelle: readonly Tabella[];
  readonly nomi: readonly NomiTabella[];
  readonly registro: Registro;
  readonly alerPerComune: readonly AlerInComune[];
}

interface RigaInComune {
  readonly aler: Ente;
  readonly comune: string;
  readonly subAmbito: string | null;
  readonly provincia: string | null;
}

/**
 * Le righe di ALER comune per comune: "ALER … U.O. CREMONA - COMUNE DI GUSSOLA", o l'ALER ripetuta con il comune accanto.
 * Se altrove l'ALER ha la sua riga intera, sono il dettaglio di quella, e non si sommano una seconda volta; altrimenti
 * ognuna è una riga del piano, con il nome del suo comune.
 */
export function separaAlerPerComune(
  tabelle: readonly Tabella[],
  nomi: readonly NomiTabella[],
  registro: Registro,
): TabelleSeparate {
  const invariate = { tabelle, nomi, registro, alerPerComune: [] };
  const tutte = registro.enti.filter(({ tipo }) => tipo === 'aler');
  const aler = tutte.filter(({ id }) => !tutte.some((altra) => id.startsWith(`${altra.id}-`)));
  if (aler.length === 0) return invariate;
  const inComune = new Map<RigaTabella, RigaInComune>();
  const intere = new Set<string>();
  tabelle.forEach((tabella, i) => {
    if (tabella.tipo !== 'offerta') return;
    const colonna = colonnaDelComune(tabella);
    tabella.righe.forEach((riga, j) => {
      const chiave = nomi[i]?.chiavi[j] ?? '';
      if (!chiave.startsWith('ALER') && !chiave.startsWith('AZIENDA')) return;
      const trovata = leggi(tabella, riga, chiave, colonna, aler, registro);
      if (trovata) inComune.set(riga, trovata);
      else intere.add(chiave);
    });
  });
  if (inComune.size === 0) return invariate;
  const dettaglio = new Set(
    tabelle.filter(({ righe }) => righe.length > 0 && righe.every((riga) => isDettaglio(inComune.get(riga)))),
  );
  const restano = tabelle.flatMap((tabella, i) => (dettaglio.has(tabella) ? [] : [{ tabella, nomi: nomi[i] }]));
  const conNomi = restano.map(({ tabella, nomi: suoi = { proprio: '', chiavi: [] } }) => {
    const righe = tabella.righe.map((riga) => {
      const trovata = inComune.get(riga);
      return trovata && !isDettaglio(trovata) ? { ...riga, nome: nomeInComune(trovata) } : riga;
    });
    const cambiate = righe.some((riga, j) => riga !== tabella.righe[j]);
    if (!cambiate) return { tabella, nomi: suoi };
    return {
      tabella: { ...tabella, righe },
      nomi: {
        ...suoi,
        chiavi: righe.map((riga, j) =>
          riga === tabella.righe[j] ? (suoi.chiavi[j] ?? '') : normalizzaNome(riga.nome),
        ),
      },
    };
  });
  return {
    tabelle: conNomi.map(({ tabella }) => tabella),
    nomi: conNomi.map((uno) => uno.nomi),
    registro: { ...registro, enti: entiInComune(registro.enti, [...inComune.values()], intere) },
    alerPerComune: [...dettaglio].flatMap((tabella) => disponibiliIn(tabella, inComune)),
  };

  function isDettaglio(riga: RigaInComune | undefined): boolean {
    return riga !== undefined && intere.has(riga.aler.id);
  }
}

function leggi(
  tabella: Tabella,
  riga: RigaTabella,
  chiave: string,
  colonna: number | null,
  aler: readonly Ente[],
  { enti }: Registro,
): RigaInComune | null {
  const suo = aler.find(({ id }) => chiave === id || chiave.startsWith(`${id}-`));
  if (!suo) return null;
  const accanto = colonna === null ? null : valoreIn(tabella.foglio, riga.riga, colonna);
  const scritto = chiave === suo.id ? (typeof accanto === 'string' ? accanto : '') : chiave.slice(suo.id.length + 1);
  const comune = normalizzaNome(scritto);
  if (comune === '') return null;
  const nelRegistro = enti.find(({ id, tipo }) => id === comune && tipo === 'comune');
  const lombardo = comunePerChiave(comune);
  if (!nelRegistro && !lombardo) return null;
  return {
    aler: suo,
    comune: nelRegistro?.nome ?? (lombardo ? nomeUfficialeComune(lombardo) : scritto),
    subAmbito: nelRegistro?.subAmbito ?? null,
    provincia: nelRegistro?.provincia ?? lombardo?.provincia ?? null,
  };
}

/** La colonna intestata "Comune", che non è quella dei nomi. */
function colonnaDelComune({ colonne, colonnaEnte }: Tabella): number | null {
  const trovata = colonne.find(
    ({ voce, campo, testo, colonna }) =>
      voce === null && campo === null && colonna !== colonnaEnte && /^comune\b/i.test(testo.trim()),
  );
  return trovata?.colonna ?? null;
}

/** Senza la riga intera dell'ALER, al suo posto stanno le sue righe per comune; con quella, solo quella. */
function entiInComune(
  enti: readonly Ente[],
  righe: readonly RigaInComune[],
  intere: ReadonlySet<string>,
): readonly Ente[] {
  const nuovi = new Map<string, Ente[]>();
  const visti = new Set<string>();
  for (const riga of righe) {
    const nome = nomeInComune(riga);
    const id = normalizzaNome(nome);
    if (visti.has(id)) continue;
    visti.add(id);
    const { aler, provincia, subAmbito } = riga;
    const ente: Ente = { ...aler, id, nome, provincia, subAmbito, alias: [], senzaSap: null };
    nuovi.set(aler.id, [...(nuovi.get(aler.id) ?? []), ente]);
  }
  // Un registro dedotto dalle tabelle ha già preso queste righe per enti: con o senza "COMUNE DI".
  const diTroppo = new Set(
    righe.flatMap(({ aler, comune }) => [`${aler.id}-${comune}`, `${aler.id}-${normalizzaNome(comune)}`]),
  );
  return enti.flatMap((ente) => {
    if (diTroppo.has(ente.id)) return [];
    return intere.has(ente.id) ? [ente] : (nuovi.get(ente.id) ?? [ente]);
  });
}

function nomeInComune({ aler, comune }: RigaInComune): string {
  return `${aler.nome} - ${comune}`;
}

/** Il complessivo della riga o, senza, la somma delle sue parti. */
function disponibiliIn(tabella: Tabella, inComune: ReadonlyMap<RigaTabella, RigaInComune>): readonly AlerInComune[] {
  const complessivo = indiceVoce(tabella, 'complessivo');
  const colonne = complessivo >= 0 ? [complessivo] : COMPONENTI.map((voce) => indiceVoce(tabella, voce));
  return tabella.righe.flatMap((riga) => {
    const trovata = inComune.get(riga);
    const numeri = colonne.flatMap((colonna) => comeNumero(riga.valori[colonna]) ?? []);
    if (!trovata || numeri.length === 0) return [];
    return [{ aler: trovata.aler, comune: trovata.comune, disponibili: numeri.reduce((a, b) => a + b, 0) }];
  });
}
