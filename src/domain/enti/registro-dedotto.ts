import type { Anagrafica, Tabella } from '../tabelle/tabella';
import { VOCI } from '../voci/voce';
import type { Ente, Registro } from './ente';
import { enteDalNome } from './ente-da-nome';
import { nomiConcordi } from './nomi-concordi';
import { normalizzaNome } from './normalizza-nome';

/** Un ente è dell'ambito se sta almeno in metà delle tabelle che parlano degli stessi enti. */
const PARTE_CHE_CONCORDA = 0.5;

/** Gli enti nominati da una o più tabelle uguali. */
interface Elenco {
  readonly nomi: ReadonlySet<string>;
  quante: number;
}

/** Vero se in quella tabella ci devono essere tutti gli enti dell'ambito. */
function deveAvereOgniEnte(tabella: Tabella): boolean {
  if (tabella.tipo !== 'offerta' && tabella.tipo !== 'scheda') return false;
  return tabella.colonne.some((colonna) => colonna.voce !== null && VOCI[colonna.voce].perOgniEnte);
}

function campoAnagrafica(anagrafica: Anagrafica, chiave: 'ente' | 'ambito'): string | null {
  return anagrafica.campi.find((campo) => campo.chiave === chiave)?.testo || null;
}

/** I nomi scritti nelle tabelle, uno per riga; la scheda di un ente solo ha il nome nella sua anagrafica. */
function nomiDelleTabelle(tabelle: readonly Tabella[], anagrafiche: readonly Anagrafica[]): readonly string[][] {
  const entePerFile = new Map(anagrafiche.map((anagrafica) => [anagrafica.file, campoAnagrafica(anagrafica, 'ente')]));
  const complete = tabelle.filter(deveAvereOgniEnte);
  // Una cartella di sole quote non dice chi manca, ma chi c'è sì: senza enti le quote resterebbero senza controllo.
  const usate = complete.length > 0 ? complete : tabelle.filter((tabella) => tabella.tipo === 'offerta');
  const scritti = usate.map((tabella) =>
    tabella.righe.map((riga) => riga.nome || (entePerFile.get(tabella.file) ?? '')),
  );
  return [...scritti, ...anagrafiche.map((anagrafica) => [campoAnagrafica(anagrafica, 'ente') ?? ''])];
}

/** Un nome normalizzato, quante volte compare e come è scritto. */
interface NomeScritto {
  volte: number;
  /** A scelta la prima in ordine di codice, perché l'ordine dei fogli non deve contare. */
  grafia: string;
}

function contaNomi(scritti: readonly (readonly string[])[]): ReadonlyMap<string, NomeScritto> {
  const conti = new Map<string, NomeScritto>();
  for (const nomi of scritti) {
    for (const grafia of nomi) {
      const nome = normalizzaNome(grafia);
      if (nome === '') continue;
      const conto = conti.get(nome);
      if (!conto) conti.set(nome, { volte: 1, grafia });
      else {
        conto.volte += 1;
        if (grafia < conto.grafia) conto.grafia = grafia;
      }
    }
  }
  return conti;
}

/** Riduce le tabelle a elenchi di enti distinti, con quante tabelle li hanno, dal più lungo. */
function elenchiDistinti(
  scritti: readonly (readonly string[])[],
  concorde: (nome: string) => string,
): readonly Elenco[] {
  const perLunghezza = new Map<number, Elenco[]>();
  for (const nomi of scritti) {
    const distinti = new Set<string>();
    for (const scritto of nomi) distinti.add(concorde(normalizzaNome(scritto)));
    distinti.delete('');
    if (distinti.size === 0) continue;
    const simili = perLunghezza.get(distinti.size) ?? [];
    const uguale = simili.find((elenco) => quantiInComune(elenco.nomi, distinti) === distinti.size);
    if (uguale) uguale.quante += 1;
    else perLunghezza.set(distinti.size, [...simili, { nomi: distinti, quante: 1 }]);
  }
  return [...perLunghezza.values()].flat().sort((a, b) => b.nomi.size - a.nomi.size || b.quante - a.quante);
}

function quantiInComune(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let quanti = 0;
  for (const nome of a) if (b.has(nome)) quanti += 1;
  return quanti;
}

/**
 * Mette insieme gli elenchi che parlano degli stessi enti. Un sub-ambito non deve votare sugli enti di un altro,
 * né la cartella di un comune solo sul quadro di tutti.
 */
function gruppi(elenchi: readonly Elenco[]): readonly (readonly Elenco[])[] {
  const insieme: Elenco[][] = [];
  for (const elenco of elenchi) {
    const gruppo = insieme.find(([capo]) => {
      const grande = Math.max(capo?.nomi.size ?? 0, elenco.nomi.size);
      const piccolo = Math.min(capo?.nomi.size ?? 0, elenco.nomi.size);
      if (capo === undefined || piccolo < grande * PARTE_CHE_CONCORDA) return false;
      return quantiInComune(elenco.nomi, capo.nomi) >= grande * PARTE_CHE_CONCORDA;
    });
    if (gruppo) gruppo.push(elenco);
    else insieme.push([elenco]);
  }
  return insieme;
}

/** Gli enti su cui il gruppo concorda. */
function entiDelGruppo(gruppo: readonly Elenco[]): Iterable<string> {
  const [solo, altro] = gruppo;
  if (solo && !altro) return solo.nomi;
  const tabelle = gruppo.reduce((somma, elenco) => somma + elenco.quante, 0);
  const presenze = new Map<string, number>();
  for (const elenco of gruppo) {
    for (const nome of elenco.nomi) presenze.set(nome, (presenze.get(nome) ?? 0) + elenco.quante);
  }
  return [...presenze].filter(([, quante]) => quante >= tabelle * PARTE_CHE_CONCORDA).map(([nome]) => nome);
}

/**
 * Il registro quando nessuno lo dà: gli enti su cui concordano le tabelle che devono averli tutti, più quelli delle
 * anagrafiche (una cartella per ente). Un nome storpiato conta per quello giusto; i comuni lombardi prendono nome
 * ufficiale e codici. L'ordine è quello delle tabelle.
 */
export function registroDedotto(tabelle: readonly Tabella[], anagrafiche: readonly Anagrafica[]): Registro {
  const scritti = nomiDelleTabelle(tabelle, anagrafiche);
  const conti = contaNomi(scritti);
  const concorde = nomiConcordi(conti);
  const enti = new Map<string, Ente>();
  for (const gruppo of gruppi(elenchiDistinti(scritti, concorde))) {
    for (const nome of entiDelGruppo(gruppo)) {
      const ente = enteDalNome(conti.get(nome)?.grafia ?? nome);
      if (!enti.has(ente.id)) enti.set(ente.id, ente);
    }
  }
  const ambito = anagrafiche.map((anagrafica) => campoAnagrafica(anagrafica, 'ambito')).find((nome) => nome !== null);
  return { ambito: ambito ?? null, capofila: null, enti: [...enti.values()], provenienza: 'dedotto' };
}
