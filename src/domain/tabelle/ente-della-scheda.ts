import { sembraEnte } from '../enti/sembra-ente';
import type { Posizione } from '../snapshot';
import { parole } from '../voci/parole';
import { classifica } from './classifica-testo';
import type { Griglia } from './griglia';
import type { Lettore } from './lettore';
import { primaPiena } from './valori-accanto';

/** "Ente: COMUNE DI VIADANA" in una cella sola. */
const ETICHETTA_E_NOME = /^\s*([^:]{2,40}):\s*(\S.*)$/s;
const RIGHE_GUARDATE = 20;
const COLONNE_GUARDATE = 12;

export interface EnteScritto {
  /** '' se il foglio non lo dice. */
  readonly nome: string;
  readonly posizione: Posizione;
}

/** "COMUNE DI VIADANA – ambito Oglio Po": il nome è ciò che sta prima della lineetta. */
function senzaCoda(titolo: string): string {
  return titolo.split(/\s+[-–—]\s+/)[0] ?? titolo;
}

/**
 * Il nome dell'ente sopra una scheda: "Ente | COMUNE DI X" o "Ente: COMUNE DI X". Il nome da solo, come titolo,
 * vale se la cartella non ha un'anagrafica che lo dica. In testa ai valori ("Voce | COMUNE DI X") vale sempre.
 *
 * @param prima la testata della scheda, o la sua prima riga
 */
export function enteDellaScheda(lettore: Lettore, prima: number, colonna: number): EnteScritto {
  const { griglia } = lettore;
  const inTesta = soloEnteInTesta(griglia, prima, colonna);
  if (inTesta !== null)
    return { nome: griglia.testo(prima, inTesta) ?? '', posizione: { riga: prima, colonna: inTesta } };
  let titolo: EnteScritto | null = null;
  for (let riga = prima - 1; riga >= Math.max(griglia.primaRiga, prima - RIGHE_GUARDATE); riga -= 1) {
    // Gli enti in testa alle colonne di una tabella staccata: la scheda non è di uno di loro.
    if (nominaPiuEnti(griglia, riga)) continue;
    const ultima = Math.min(griglia.ultimaColonna(riga), griglia.primaColonna + COLONNE_GUARDATE);
    for (let dove = griglia.primaColonna; dove <= ultima; dove += 1) {
      const testo = griglia.testo(riga, dove);
      if (testo === null) continue;
      const detto = enteDetto(griglia, riga, dove, testo);
      if (detto) return detto;
      const nome = senzaCoda(testo);
      if (!lettore.conAnagrafica && sembraEnte(nome) && isSolo(griglia, riga, dove))
        titolo ??= { nome, posizione: { riga, colonna: dove } };
    }
  }
  return titolo ?? { nome: '', posizione: { riga: prima, colonna } };
}

/** "Comune capofila | COMUNE DI VIADANA": un nome con qualcosa accanto non è il titolo della scheda. */
function isSolo(griglia: Griglia, riga: number, colonna: number): boolean {
  const davanti = griglia.rigaVuota(riga, griglia.primaColonna, colonna - 1);
  return davanti && griglia.rigaVuota(riga, colonna + 1, griglia.ultimaColonna(riga));
}

/** Che cosa sta sopra le voci di una scheda, quando non è vuoto: "Voce | COMUNE DI VIADANA". */
const TESTATE_DELLE_VOCI = new Set(['voce', 'voci', 'dato', 'dati', 'descrizione', 'indicatore', 'indicatori']);

/** La colonna del solo ente che sta in testa ai valori: la scheda è sua. Null se è il valore di un'altra etichetta. */
export function soloEnteInTesta(griglia: Griglia, riga: number, etichette: number): number | null {
  const sopraLeVoci = griglia.testo(riga, etichette);
  if (sopraLeVoci !== null && !TESTATE_DELLE_VOCI.has(parole(sopraLeVoci).join(' '))) return null;
  const [solo, altro] = nominati(griglia, riga);
  return solo !== undefined && solo > etichette && altro === undefined ? solo : null;
}

/** Le colonne in cui la riga nomina un ente. */
export function nominati(griglia: Griglia, riga: number): readonly number[] {
  const colonne: number[] = [];
  for (let colonna = griglia.primaColonna; colonna <= griglia.ultimaColonna(riga); colonna += 1) {
    const testo = griglia.testo(riga, colonna);
    if (testo !== null && sembraEnte(testo)) colonne.push(colonna);
  }
  return colonne;
}

function nominaPiuEnti(griglia: Griglia, riga: number): boolean {
  return new Set(nominati(griglia, riga).map((colonna) => griglia.testo(riga, colonna))).size > 1;
}

/** Il nome in "Ente: COMUNE DI VIADANA"; null se il testo non è così. */
export function enteDopoEtichetta(testo: string): string | null {
  const [, etichetta = '', accanto = ''] = ETICHETTA_E_NOME.exec(testo) ?? [];
  return classifica(etichetta).ente && sembraEnte(accanto) ? accanto : null;
}

function enteDetto(griglia: Griglia, riga: number, colonna: number, testo: string): EnteScritto | null {
  const accanto = enteDopoEtichetta(testo);
  if (accanto !== null) return { nome: accanto, posizione: { riga, colonna } };
  if (!classifica(testo).ente) return null;
  const dove = primaPiena(griglia, riga, colonna + 1);
  if (dove === null) return null;
  const nome = griglia.testo(riga, dove) ?? '';
  return sembraEnte(nome) ? { nome, posizione: { riga, colonna: dove } } : null;
}
