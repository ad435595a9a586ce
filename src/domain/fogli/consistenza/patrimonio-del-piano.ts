import type { Contesto } from '../../contesto';
import type { Ente } from '../../enti/ente';
import { normalizzaNome } from '../../enti/normalizza-nome';
import { ordinaEnti } from '../../enti/ordina-enti';
import { leggiPatrimonio } from '../../tabelle/patrimonio';
import type { DatoPatrimonio } from '../../tabelle/patrimonio';
import type { Tabella } from '../../tabelle/tabella';
import { comeNumero } from '../../valori/valore';

export const USI = ['sap', 'sas', 'altri'] as const;
export const VOCI_DEGLI_USI = { sap: 'consistenzaSap', sas: 'consistenzaSas', altri: 'consistenzaAltri' } as const;
export type Proprietario = 'comuni' | 'aler' | 'operatori' | 'tutti';
/** Nelle tabelle, il sub-ambito di chi non si sa dove stia. */
export const LUOGO_IGNOTO = 'non indicato';

/** Gli alloggi di qualcuno; null dove la cifra non c'è. `totale`: quello dichiarato o, se manca, la somma degli usi. */
export interface Cifre {
  readonly totale: number | null;
  readonly sap: number | null;
  readonly sas: number | null;
  readonly altri: number | null;
}

export interface PatrimonioEnte {
  readonly ente: Ente;
  readonly luogo: string;
  readonly cifre: Cifre;
  readonly totaleDichiarato: boolean;
}

export interface PatrimonioDi {
  readonly chi: Proprietario;
  /** Da dove vengono le cifre: quelle scritte per sub-ambito, quelle degli enti, quella dell'ambito intero. */
  readonly origine: 'subAmbiti' | 'enti' | 'ambito';
  /** Sub-ambito per sub-ambito; vuoto se non si distinguono. */
  readonly luoghi: ReadonlyMap<string, Cifre>;
  readonly cifre: Cifre;
  /** Il totale scritto per l'ambito intero, se c'è. */
  readonly dichiarato: number | null;
  readonly tabelle: readonly Tabella[];
}

export interface PatrimonioDelPiano {
  /** Gli enti che lo comunicano, nell'ordine del quadro. */
  readonly enti: readonly PatrimonioEnte[];
  /** Enti con U.I. SAP che non lo comunicano. */
  readonly mancanti: number;
  readonly proprietari: readonly PatrimonioDi[];
}

export const CHI_DI = { comune: 'comuni', aler: 'aler', operatore: 'operatori' } as const;

/** Di chi sono gli alloggi dell'ambito e dove stanno, dalle cifre più minute che le tabelle danno. */
export function patrimonioDelPiano(contesto: Contesto): PatrimonioDelPiano {
  const dati = leggiPatrimonio(contesto.tabelle).filter(
    ({ forma, soggetto }) => forma === 'numero' && soggetto.tipo !== 'ente',
  );
  const scritti = new Map<string, string>();
  const luogo = (nome: string | null): string => {
    if (nome === null) return LUOGO_IGNOTO;
    const chiave = normalizzaNome(nome);
    const gia = scritti.get(chiave);
    if (gia === undefined) scritti.set(chiave, nome);
    return gia ?? nome;
  };
  const conLuogo = dati.map((dato) => ({ dato, luogo: luogo(dato.soggetto.nome) }));
  const enti = ordinaEnti(contesto.registro.enti).flatMap((ente) => patrimonioDi(contesto, ente, luogo));
  const noti = new Set(enti.map(({ ente }) => ente.id));
  const trovati = (['comuni', 'aler', 'operatori'] as const).flatMap((chi) => {
    const suoi = conLuogo.filter(({ dato }) => dato.proprietario === chi);
    return [daSubAmbiti(chi, suoi) ?? daEnti(chi, suoi, enti) ?? daAmbito(chi, suoi)].filter((uno) => uno !== null);
  });
  const insieme = daAmbito(
    'tutti',
    conLuogo.filter(({ dato }) => dato.proprietario === 'tutti'),
  );
  return {
    enti,
    mancanti: contesto.registro.enti.filter(({ id }) => !noti.has(id) && !contesto.senzaSap.has(id)).length,
    proprietari: trovati.length > 0 || !insieme ? trovati : [insieme],
  };
}

interface DatoConLuogo {
  readonly dato: DatoPatrimonio;
  readonly luogo: string;
}

function patrimonioDi(
  { fatti }: Contesto,
  ente: Ente,
  luogo: (nome: string | null) => string,
): readonly PatrimonioEnte[] {
  const usi = { sap: numero('sap'), sas: numero('sas'), altri: numero('altri') };
  const dichiarato = fatti.numero(ente.id, 'consistenza');
  const cifre = conTotale(dichiarato, usi);
  return cifre.totale === null
    ? []
    : [{ ente, luogo: luogo(ente.subAmbito), cifre, totaleDichiarato: dichiarato !== null }];

  function numero(uso: (typeof USI)[number]): number | null {
    return fatti.numero(ente.id, VOCI_DEGLI_USI[uso]);
  }
}

function daSubAmbiti(chi: Proprietario, suoi: readonly DatoConLuogo[]): PatrimonioDi | null {
  const qui = suoi.filter(({ dato }) => dato.soggetto.tipo === 'subAmbito');
  const luoghi = new Map<string, Cifre>();
  for (const luogo of new Set(qui.map((uno) => uno.luogo))) {
    const cifre = cifreScritte(qui.filter((uno) => uno.luogo === luogo));
    if (cifre.totale !== null) luoghi.set(luogo, cifre);
  }
  if (luoghi.size === 0) return null;
  return {
    chi,
    origine: 'subAmbiti',
    luoghi,
    cifre: somma([...luoghi.values()]),
    dichiarato: totaleDellAmbito(suoi),
    tabelle: tabelleDi(qui),
  };
}

function daEnti(
  chi: Proprietario,
  suoi: readonly DatoConLuogo[],
  enti: readonly PatrimonioEnte[],
): PatrimonioDi | null {
  const propri = enti.filter(({ ente }) => CHI_DI[ente.tipo] === chi);
  if (propri.length === 0) return null;
  const luoghi = new Map<string, Cifre>();
  if (propri.some(({ luogo }) => luogo !== LUOGO_IGNOTO)) {
    for (const luogo of new Set(propri.map((uno) => uno.luogo)))
      luoghi.set(luogo, somma(propri.filter((uno) => uno.luogo === luogo).map(({ cifre }) => cifre)));
  }
  const cifre = somma(propri.map((uno) => uno.cifre));
  return { chi, origine: 'enti', luoghi, cifre, dichiarato: totaleDellAmbito(suoi), tabelle: [] };
}

function daAmbito(chi: Proprietario, suoi: readonly DatoConLuogo[]): PatrimonioDi | null {
  const qui = suoi.filter(({ dato }) => dato.soggetto.tipo === 'ambito');
  const cifre = cifreScritte(qui);
  if (cifre.totale === null) return null;
  return { chi, origine: 'ambito', luoghi: new Map(), cifre, dichiarato: cifre.totale, tabelle: tabelleDi(qui) };
}

/** La prima cifra scritta di ogni uso: se altrove ce n'è un'altra, lo dice un rilievo. */
function cifreScritte(dati: readonly DatoConLuogo[]): Cifre {
  const cifra = (uso: DatoPatrimonio['uso']): number | null =>
    comeNumero(dati.find(({ dato }) => dato.uso === uso)?.dato.valore ?? null);
  return conTotale(cifra('totale'), { sap: cifra('sap'), sas: cifra('sas'), altri: cifra('altri') });
}

function totaleDellAmbito(dati: readonly DatoConLuogo[]): number | null {
  return cifreScritte(dati.filter(({ dato }) => dato.soggetto.tipo === 'ambito')).totale;
}

function conTotale(dichiarato: number | null, usi: Omit<Cifre, 'totale'>): Cifre {
  return { totale: dichiarato ?? sommaDi(USI.map((uso) => usi[uso])), ...usi };
}

function somma(cifre: readonly Cifre[]): Cifre {
  const di = (quale: keyof Cifre): number | null => sommaDi(cifre.map((una) => una[quale]));
  return { totale: di('totale'), sap: di('sap'), sas: di('sas'), altri: di('altri') };
}

/** Null se non c'è nessun addendo: non sapere non è zero. */
function sommaDi(numeri: readonly (number | null)[]): number | null {
  return numeri.reduce((parziale, numero) => (numero === null ? parziale : (parziale ?? 0) + numero), null);
}

function tabelleDi(dati: readonly DatoConLuogo[]): readonly Tabella[] {
  return [...new Set(dati.map(({ dato }) => dato.tabella))];
}
