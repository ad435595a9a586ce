import type { Anagrafica, Tabella } from '../tabelle/tabella';
import { VOCI } from '../voci/voce';
import type { Ente, Registro } from './ente';
import { NOMI_MASSIMI } from './cerca-vicini';
import { enteConChiave } from './ente-da-nome';
import { nomiConcordi } from './nomi-concordi';
import { nomeDi, nomeEnte, nomiDelleTabelle, type NomiTabella } from './nomi-delle-tabelle';
import { NomiScritti } from './nomi-scritti';
import { normalizzaNome } from './normalizza-nome';
import { numeroIn } from '../in-elenco';

/** Un ente è dell'ambito se sta almeno in metà delle tabelle che parlano degli stessi enti. */
const PARTE_CHE_CONCORDA = 0.5;

/** Gli enti nominati da una o più tabelle uguali, per numero (`NomiScritti`), senza doppioni. */
interface Elenco {
  readonly nomi: readonly number[];
  quante: number;
}

/** Vero se in quella tabella ci devono essere tutti gli enti dell'ambito. */
function deveAvereOgniEnte(tabella: Tabella): boolean {
  if (tabella.tipo !== 'offerta' && tabella.tipo !== 'scheda') return false;
  return tabella.colonne.some((colonna) => colonna.voce !== null && VOCI[colonna.voce].perOgniEnte);
}

function ambitoScritto(anagrafica: Anagrafica): string | null {
  return anagrafica.campi.find((campo) => campo.chiave === 'ambito')?.testo || null;
}

/** Le tabelle che dicono quali enti ci sono, ognuna come i numeri dei suoi nomi; `nomi` è parallelo a `tabelle`. */
function elenchiScritti(
  tabelle: readonly Tabella[],
  nomi: readonly NomiTabella[],
  anagrafiche: readonly Anagrafica[],
  scritti: NomiScritti,
): readonly (readonly number[])[] {
  const complete = tabelle.some(deveAvereOgniEnte);
  const elenchi: number[][] = [];
  tabelle.forEach((tabella, i) => {
    // Una cartella di sole quote non dice chi manca, ma chi c'è sì: senza enti le quote resterebbero senza controllo.
    if (complete ? !deveAvereOgniEnte(tabella) : tabella.tipo !== 'offerta') return;
    const { proprio, chiavi } = nomi[i] ?? SENZA_NOMI;
    const elenco: number[] = [];
    chiavi.forEach((chiave, posizione) => {
      if (chiave !== '') elenco.push(scritti.conta(nomeDi(tabella.righe[posizione], proprio), chiave));
    });
    elenchi.push(elenco);
  });
  for (const anagrafica of anagrafiche) {
    const nome = nomeEnte(anagrafica);
    const chiave = normalizzaNome(nome);
    if (chiave !== '') elenchi.push([scritti.conta(nome, chiave)]);
  }
  return elenchi;
}

const SENZA_NOMI: NomiTabella = { proprio: '', chiavi: [] };

/** Gli elenchi con ogni nome al posto di quello per cui conta: sé stesso, o la grafia giusta. */
function riunisciGrafie(scritti: NomiScritti, elenchi: readonly (readonly number[])[]): readonly (readonly number[])[] {
  if (scritti.quanti > NOMI_MASSIMI) return elenchi;
  const nomi = scritti.tutti();
  const concorde = nomiConcordi(nomi);
  const giusti = nomi.map(({ chiave }) => {
    const giusta = concorde(chiave);
    return scritti.numeroDi(giusta, giusta);
  });
  return elenchi.map((numeri) => numeri.map((numero) => numeroIn(giusti, numero)));
}

/** Riduce le tabelle a elenchi di enti distinti, con quante tabelle li hanno, dal più lungo. */
function elenchiDistinti(scritti: readonly (readonly number[])[], quanti: number): readonly Elenco[] {
  const inComune = contaInComune(quanti);
  const visto = new Uint32Array(quanti);
  const perLunghezza = new Map<number, Elenco[]>();
  scritti.forEach((numeri, tabella) => {
    const nomi = numeri.filter((numero) => {
      if (visto[numero] === tabella + 1) return false;
      visto[numero] = tabella + 1;
      return true;
    });
    if (nomi.length === 0) return;
    const simili = perLunghezza.get(nomi.length);
    const uguale = simili?.find((elenco) => inComune(elenco.nomi, nomi) === nomi.length);
    if (uguale) uguale.quante += 1;
    else if (simili) simili.push({ nomi, quante: 1 });
    else perLunghezza.set(nomi.length, [{ nomi, quante: 1 }]);
  });
  return [...perLunghezza.values()].flat().sort((a, b) => b.nomi.length - a.nomi.length || b.quante - a.quante);
}

/** Quanti nomi hanno in comune due elenchi senza doppioni. */
function contaInComune(quanti: number): (a: readonly number[], b: readonly number[]) => number {
  const segni = new Uint32Array(quanti);
  let giro = 0;
  return (a, b) => {
    giro += 1;
    for (const numero of a) segni[numero] = giro;
    let comuni = 0;
    for (const numero of b) if (segni[numero] === giro) comuni += 1;
    return comuni;
  };
}

/**
 * Mette insieme gli elenchi che parlano degli stessi enti. Un sub-ambito non deve votare sugli enti di un altro,
 * né la cartella di un comune solo sul quadro di tutti.
 */
function gruppi(elenchi: readonly Elenco[], quanti: number): readonly (readonly Elenco[])[] {
  const inComune = contaInComune(quanti);
  const insieme: { readonly capo: Elenco; readonly tutti: Elenco[] }[] = [];
  for (const elenco of elenchi) {
    const gruppo = insieme.find(({ capo }) => {
      const grande = Math.max(capo.nomi.length, elenco.nomi.length);
      const piccolo = Math.min(capo.nomi.length, elenco.nomi.length);
      if (piccolo < grande * PARTE_CHE_CONCORDA) return false;
      return inComune(elenco.nomi, capo.nomi) >= grande * PARTE_CHE_CONCORDA;
    });
    if (gruppo) gruppo.tutti.push(elenco);
    else insieme.push({ capo: elenco, tutti: [elenco] });
  }
  return insieme.map(({ tutti }) => tutti);
}

/** Gli enti su cui il gruppo concorda. */
function entiDelGruppo(gruppo: readonly Elenco[]): Iterable<number> {
  const [solo, altro] = gruppo;
  if (solo && !altro) return solo.nomi;
  const tabelle = gruppo.reduce((somma, elenco) => somma + elenco.quante, 0);
  const presenze = new Map<number, number>();
  for (const elenco of gruppo) {
    for (const nome of elenco.nomi) presenze.set(nome, (presenze.get(nome) ?? 0) + elenco.quante);
  }
  return [...presenze].filter(([, quante]) => quante >= tabelle * PARTE_CHE_CONCORDA).map(([nome]) => nome);
}

/**
 * Il registro quando nessuno lo dà: gli enti su cui concordano le tabelle che devono averli tutti, più quelli delle
 * anagrafiche (una cartella per ente). Un nome storpiato conta per quello giusto; i comuni lombardi prendono nome
 * ufficiale e codici. L'ordine è quello delle tabelle. `nomi` è `nomiDelleTabelle`, per chi lo ha già.
 */
export function registroDedotto(
  tabelle: readonly Tabella[],
  anagrafiche: readonly Anagrafica[],
  nomi = nomiDelleTabelle(tabelle, anagrafiche),
): Registro {
  const scritti = new NomiScritti();
  const elenchi = riunisciGrafie(scritti, elenchiScritti(tabelle, nomi, anagrafiche, scritti));
  const { quanti } = scritti;
  const enti: Ente[] = [];
  const presi = new Uint8Array(quanti);
  for (const gruppo of gruppi(elenchiDistinti(elenchi, quanti), quanti)) {
    for (const numero of entiDelGruppo(gruppo)) {
      if (presi[numero]) continue;
      presi[numero] = 1;
      enti.push(enteConChiave(scritti.grafia(numero), scritti.chiave(numero)));
    }
  }
  const ambito = anagrafiche.map(ambitoScritto).find((nome) => nome !== null);
  return { ambito: ambito ?? null, capofila: null, enti, provenienza: 'dedotto' };
}
