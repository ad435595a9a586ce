import { sembraEnte } from '../enti/sembra-ente';
import { formatoIn } from '../snapshot';
import { leggiValore } from '../valori/leggi-valore';
import { VUOTO, type Valore } from '../valori/valore';
import { classifica } from './classifica-testo';
import { famigliaDi } from './famiglie';
import { areaFra, type Griglia } from './griglia';
import type { Indizio } from './indizi';
import type { Lettore } from './lettore';
import { leggiPila, type Pila } from './pila';
import { risolviVoci } from './risolvi-voci';
import { haTestiDavanti } from './scheda';
import type { ColonnaTabella, RigaTabella, TipoTabella } from './tabella';
import { tipoValori } from './tipo-valori';
import { titoloSopra } from './titolo-sopra';
import { isRisposta } from './valori-accanto';

/** Fra la riga dei nomi e la prima voce possono stare righe vuote o il titolo di un gruppo. */
const RIGHE_SOPRA = 3;
const ENTI_MINIMI = 2;
/** Colonne vuote di fila dopo cui la tabella è finita. */
const VUOTE_MASSIME = 2;

/** Un soggetto in testa a una colonna. */
interface Soggetto {
  readonly colonna: number;
  readonly nome: string;
  readonly totale: boolean;
}

/** Nomi di enti, o totali, in testa alle colonne a destra delle etichette. */
function soggettiIn(griglia: Griglia, riga: number, etichette: number, righe: readonly number[]): readonly Soggetto[] {
  const soggetti: Soggetto[] = [];
  const ultima = griglia.ultimaColonna(riga);
  let vuote = 0;
  for (let colonna = etichette + 1; colonna <= ultima && vuote <= VUOTE_MASSIME; colonna += 1) {
    const nome = griglia.testo(riga, colonna);
    if (nome === null) {
      vuote += 1;
      continue;
    }
    vuote = 0;
    const { totale, detta, campo } = classifica(nome);
    const conRisposte = righe.some((r) => isRisposta(griglia.valore(r, colonna)));
    if (totale !== null) soggetti.push({ colonna, nome, totale: true });
    // Con le cifre sotto, anche un nome che non si conosce è di qualcuno: lo dirà chi abbina gli enti.
    else if (sembraEnte(nome) || (detta === null && campo === null && conRisposte)) {
      soggetti.push({ colonna, nome, totale: false });
    }
  }
  return soggetti;
}

/** La riga dei nomi sopra un'etichetta di voce; null se non c'è, o se la riga della voce nomina enti o porta parole. */
function rigaDeiNomi(griglia: Griglia, { riga, colonna }: Indizio): number | null {
  for (let sopra = riga - 1; sopra >= Math.max(griglia.primaRiga, riga - RIGHE_SOPRA); sopra -= 1) {
    const nomi = new Set<string>();
    const ultima = griglia.ultimaColonna(sopra);
    let parole = 0;
    for (let altra = colonna + 1; altra <= ultima; altra += 1) {
      const testo = griglia.testo(sopra, altra);
      if (testo === null || !sembraEnte(testo)) continue;
      const sotto = griglia.testo(riga, altra);
      // "libera | Viadana | via Roma": una riga di dati, non di cifre.
      if (sotto !== null && sembraEnte(sotto)) return null;
      if (sotto !== null && !isRisposta(sotto)) parole += 1;
      nomi.add(testo);
    }
    if (nomi.size >= ENTI_MINIMI && parole * 2 < nomi.size) return sopra;
  }
  return null;
}

function haRisposte(griglia: Griglia, riga: number, da: number, a: number): boolean {
  for (let colonna = da; colonna <= a; colonna += 1) if (isRisposta(griglia.valore(riga, colonna))) return true;
  return false;
}

/** Le voci in riga; anche le righe con un'etichetta che non ne dice una, perché chi controlla possa nominarle. */
function leggiVoci(lettore: Lettore, pila: Pila, testata: number, dove: Indizio): ColonnaTabella[] {
  const { griglia } = lettore;
  const { etichette, estranee } = pila;
  const { colonna } = dove;
  const testate = etichette.map(({ riga, testo, detta }) => {
    return { testo, posizione: { riga, colonna }, detta, campo: null };
  });
  const voci = risolviVoci(testate, titoloSopra(griglia, testata, { da: colonna, a: colonna }));
  const perRiga = new Map(testate.map(({ posizione }, i) => [posizione.riga, voci[i]]));
  const conRisposte = estranee.filter(({ riga }) =>
    haRisposte(griglia, riga, colonna + 1, griglia.ultimaColonna(testata)),
  );
  const ultima = Math.max(...perRiga.keys(), ...conRisposte.map(({ riga }) => riga));
  const lette: ColonnaTabella[] = [];
  for (let riga = testata + 1; riga <= ultima; riga += 1) {
    const testo = griglia.testo(riga, colonna);
    if (testo === null) continue;
    const { voce = null, percentualeDi = false, anno = null } = perRiga.get(riga) ?? {};
    const comune = { intestazione: { riga, colonna }, testo, campo: null, colonna: colonna + 1, riga };
    lette.push({ ...comune, voce, percentualeDi: voce !== null && percentualeDi, anno: voce === null ? null : anno });
  }
  return lette;
}

function leggiSoggetto(
  lettore: Lettore,
  soggetto: Soggetto,
  testata: number,
  voci: readonly ColonnaTabella[],
): RigaTabella {
  const { griglia, foglio } = lettore;
  const { colonna, nome } = soggetto;
  const valori = voci.map((voce): Valore => {
    const tipo = tipoValori(voce);
    const riga = voce.riga ?? testata;
    return tipo === null ? VUOTO : leggiValore(griglia.valore(riga, colonna), formatoIn(foglio, riga, colonna), tipo);
  });
  return {
    riga: testata,
    colonna,
    nome,
    posizioneNome: { riga: testata, colonna },
    asterisco: nome.includes('*'),
    valori,
  };
}

function tipoDi(voci: readonly ColonnaTabella[]): TipoTabella | null {
  const famiglie = new Set(voci.flatMap(({ voce }) => (voce === null ? [] : famigliaDi(voce))));
  if (famiglie.has('offerta')) return 'offerta';
  return famiglie.has('popolazione') ? 'popolazione' : null;
}

/**
 * Legge la tabella girata, con gli enti in testa alle colonne e le voci in riga, che comincia da un'etichetta di voce.
 * Falso se lì non ne comincia una.
 */
export function leggiGirata(lettore: Lettore, indizio: Indizio): boolean {
  const { griglia, foglio, file } = lettore;
  const { riga, colonna } = indizio;
  const daGuardare = !lettore.scartata('pila', riga, colonna) && !haTestiDavanti(lettore, indizio);
  const testata = daGuardare ? rigaDeiNomi(griglia, indizio) : null;
  if (testata === null) return false;
  const pila = leggiPila(griglia, riga, colonna);
  if ('scartata' in pila || pila.etichette.length === 0) return false;
  const colonne = leggiVoci(lettore, pila, testata, indizio);
  const tipo = tipoDi(colonne);
  if (tipo === null) return false;
  const righeVoci = colonne.flatMap((voce) => voce.riga ?? []);
  const soggetti = soggettiIn(griglia, testata, colonna, righeVoci);
  const leggi = (totale: boolean): RigaTabella[] =>
    soggetti.filter((s) => s.totale === totale).map((s) => leggiSoggetto(lettore, s, testata, colonne));
  const area = areaFra(testata, colonna, Math.max(...righeVoci), Math.max(...soggetti.map((s) => s.colonna)));
  lettore.aggiungi({
    tipo,
    file,
    foglio,
    area,
    intestazione: { prima: testata, ultima: testata },
    colonnaEnte: null,
    colonne,
    righe: leggi(false),
    totali: leggi(true),
    testi: [],
    anno: null,
  });
  return true;
}
