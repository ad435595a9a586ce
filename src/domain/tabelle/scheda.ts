import { parole } from '../voci/parole';
import type { Detta } from '../voci/riconosci-voce';
import { VOCI } from '../voci/voce';
import { colonnaDelValore, trovaColonneValori, type ColonneValori } from './colonna-valori';
import { conEtichetteIgnote } from './etichette-ignote';
import { enteDellaScheda } from './ente-della-scheda';
import { areaFra, type Griglia } from './griglia';
import type { Indizio } from './indizi';
import type { Lettore } from './lettore';
import { leggiPila, type Etichetta, type Pila } from './pila';
import { risolviVoci } from './risolvi-voci';
import type { ColonnaTabella } from './tabella';
import { titoloSopra } from './titolo-sopra';
import { primaPiena } from './valori-accanto';
import { leggiValoriScheda } from './valori-scheda';

/** Una scheda vuota si riconosce solo da tante voci diverse. */
const VOCI_SENZA_RISPOSTE = 3;

function haCanali({ estranee }: Pila): boolean {
  return estranee.some(({ testo }) => parole(testo).includes('avviso'));
}

/** Nel foglio delle assegnazioni "SAT" è un canale accanto all'avviso, non la quota dei transitori. */
function chiarisciCanali(pila: Pila): readonly Etichetta[] {
  const { etichette } = pila;
  if (!haCanali(pila)) return etichette;
  const haTotale = etichette.some(({ detta }) => detta.voce === 'assegnate');
  return etichette.flatMap((etichetta): readonly Etichetta[] => {
    if (etichetta.detta.voce === 'transitori') return [];
    if (etichetta.detta.generica !== 'totale' || haTotale) return [etichetta];
    const detta: Detta = { ...etichetta.detta, voce: 'assegnate', generica: null };
    return [{ ...etichetta, detta }];
  });
}

/** "Turn-over" e sotto "2018 | 2", "2019 | 0": il titolo del gruppo dà la voce agli anni e non aspetta un valore. */
function chiarisciAnni(griglia: Griglia, etichette: readonly Etichetta[], colonna: number): readonly Etichetta[] {
  const titoli = new Set<Etichetta>();
  let titolo: Etichetta | null = null;
  const chiarite = etichette.map((etichetta): Etichetta => {
    if (etichetta.detta.generica !== 'anno') {
      titolo = etichetta.detta.voce === 'turnOver' ? etichetta : null;
      return etichetta;
    }
    if (titolo === null) return etichetta;
    if (primaPiena(griglia, titolo.riga, colonna + 1) === null) titoli.add(titolo);
    return { ...etichetta, detta: { ...etichetta.detta, voce: 'turnOverAnnuo', generica: null } };
  });
  return chiarite.filter((etichetta) => !titoli.has(etichetta));
}

/** In testa alla scheda un titolo ("Disponibilità") dice una voce ma non aspetta un valore. */
function senzaTitoli(griglia: Griglia, etichette: readonly Etichetta[], colonna: number): readonly Etichetta[] {
  const prima = etichette.findIndex(({ riga }, i) => {
    const staccata = etichette[i + 1]?.riga !== riga + 1;
    return !staccata || primaPiena(griglia, riga, colonna + 1) !== null;
  });
  return prima < 0 ? [] : etichette.slice(prima);
}

function leggiVoci(
  lettore: Lettore,
  etichette: readonly Etichetta[],
  colonna: number,
  valori: ColonneValori,
): ColonnaTabella[] {
  const { griglia } = lettore;
  const testate = etichette.map(({ riga, testo, detta }) => ({
    testo,
    posizione: { riga, colonna },
    detta,
    campo: null,
  }));
  const prima = valori.testata ?? etichette[0]?.riga ?? 0;
  const voci = risolviVoci(testate, titoloSopra(griglia, prima, { da: colonna, a: colonna }));
  return testate.flatMap(({ testo, posizione }, i): ColonnaTabella[] => {
    const { voce = null, percentualeDi = false, anno = null } = voci[i] ?? {};
    if (voce === null) return [];
    const tipo = percentualeDi ? 'percentuale' : VOCI[voce].tipo;
    return [
      {
        intestazione: posizione,
        testo,
        voce,
        campo: null,
        percentualeDi,
        anno,
        colonna: colonnaDelValore(griglia, valori, posizione.riga, colonna, tipo),
        riga: posizione.riga,
      },
    ];
  });
}

/** Vero se le voci in colonna sono la scheda di un ente, e non un riassunto o un indice. */
function isScheda(lettore: Lettore, colonne: readonly ColonnaTabella[], valori: ColonneValori, nome: string): boolean {
  const distinte = new Set(colonne.map(({ voce }) => voce)).size;
  const detta = nome !== '' || lettore.conAnagrafica;
  const intestata = valori.testata !== null;
  if (valori.risposte === 0) return detta && intestata ? true : distinte >= VOCI_SENZA_RISPOSTE && (detta || intestata);
  if (distinte === 1) return colonne.length > 1 || detta || intestata;
  // Sotto una tabella per ente, senza il nome di un ente, è il riassunto della tabella.
  return detta || intestata || !lettore.tabelle.some(({ tipo }) => tipo === 'offerta');
}

function righeDi(etichette: readonly Etichetta[]): readonly number[] {
  return etichette.map(({ riga }) => riga);
}

const LETTERE_DAVANTI = 4;
const COLONNE_DAVANTI = 20;

/** Davanti a un'etichetta può stare una lettera o un numero; un testo dice che la riga è di un'altra tabella. */
export function haTestiDavanti({ griglia }: Lettore, { riga, colonna }: Indizio): boolean {
  for (let altra = colonna - 1; altra >= Math.max(griglia.primaColonna, colonna - COLONNE_DAVANTI); altra -= 1) {
    const testo = griglia.testo(riga, altra);
    if (testo !== null && testo.trim().length > LETTERE_DAVANTI) return true;
  }
  return false;
}

/** Legge la scheda che comincia da un'etichetta di voce, se lì ne comincia una. */
export function leggiScheda(lettore: Lettore, indizio: Indizio): void {
  const { griglia, foglio, file } = lettore;
  const { riga: inizio, colonna } = indizio;
  if (lettore.scartata('pila', inizio, colonna) || haTestiDavanti(lettore, indizio)) return;
  const pila = leggiPila(griglia, inizio, colonna);
  if ('scartata' in pila) {
    lettore.scarta('pila', colonna, pila.scartata);
    return;
  }
  const lette = chiarisciAnni(griglia, chiarisciCanali(pila), colonna);
  const sottoTestata = trovaColonneValori(griglia, righeDi(lette), colonna);
  const etichette = sottoTestata?.testata === null ? senzaTitoli(griglia, lette, colonna) : lette;
  const senza = etichette.length < lette.length;
  const valori = senza ? trovaColonneValori(griglia, righeDi(etichette), colonna) : sottoTestata;
  if (!valori) {
    // Le righe sotto sono della stessa tabella: da sole sembrerebbero la scheda di uno. Sotto un titolo, invece, comincia lei.
    if (etichette[0]?.riga === inizio) lettore.scarta('pila', colonna, pila.ultima);
    return;
  }
  const voci = leggiVoci(lettore, etichette, colonna, valori);
  const colonne = haCanali(pila) ? voci : conEtichetteIgnote(griglia, { etichette: colonna, valori, pila, voci });
  const primaRiga = colonne[0]?.riga;
  const ultimaRiga = colonne.at(-1)?.riga;
  if (typeof primaRiga !== 'number' || typeof ultimaRiga !== 'number') return;
  const { nome, posizione } = enteDellaScheda(lettore, valori.testata ?? inizio, colonna);
  if (!isScheda(lettore, voci, valori, nome)) return;
  const testata = valori.testata ?? primaRiga;
  const destra = Math.max(...colonne.map((letta) => letta.colonna));
  lettore.aggiungi({
    tipo: 'scheda',
    file,
    foglio,
    area: areaFra(testata, colonna, ultimaRiga, destra),
    intestazione: { prima: testata, ultima: testata },
    colonnaEnte: null,
    colonne,
    righe: [
      {
        riga: primaRiga,
        nome,
        posizioneNome: posizione,
        asterisco: nome.includes('*'),
        valori: leggiValoriScheda(foglio, colonne),
      },
    ],
    totali: [],
    testi: [],
    anno: null,
  });
  // Le colonne accanto (lettere, note, stati del patrimonio) fanno parte della scheda.
  lettore.copertura.copri(areaFra(testata, colonna, pila.ultima, Math.max(destra, griglia.ultimaColonna(primaRiga))));
}
