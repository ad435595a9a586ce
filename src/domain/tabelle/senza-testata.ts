import { sembraEnte } from '../enti/sembra-ente';
import { classifica } from './classifica-testo';
import { COLONNE_ATTORNO, colonnaIgnota } from './colonna-ignota';
import { contaNumeri, isOrdinale } from './contenuto-colonna';
import { enteDopoEtichetta } from './ente-della-scheda';
import { areaFra, type Griglia } from './griglia';
import type { Lettore } from './lettore';
import { numeranoLeRighe, paionoAlloggi } from './paiono-alloggi';
import { segnalaAlloggiSoli, segnalaGirataIgnota, segnalaSchedaIgnota } from './righe-ignote';
import type { Illeggibile, Tabella } from './tabella';

/** Quante righe di un blocco si guardano per trovare il primo ente: titolo e intestazione stanno prima. */
const RIGHE_IN_TESTA = 8;
const RIGHE_DI_PROVA = 40;
const ENTI_MINIMI = 2;
const QUOTA_DISTINTI = 0.9;

/** Righe contigue con un testo nella colonna dei nomi, dalla prima in giù. */
function righeContigue(griglia: Griglia, prima: number, colonna: number, limite: number): readonly number[] {
  const righe: number[] = [];
  for (let riga = prima; righe.length < limite; riga += 1) {
    if (griglia.testo(riga, colonna) === null) break;
    righe.push(riga);
  }
  return righe;
}

/** La riga in cui l'intestazione dovrebbe stare: quella degli enti, se c'è, o quella sopra i nomi. */
function rigaTestata(griglia: Griglia, prima: number, nome: number): number {
  for (let riga = prima - 1; riga >= Math.max(griglia.primaRiga, prima - 3); riga -= 1) {
    const testo = griglia.testo(riga, nome);
    if (testo !== null && classifica(testo).ente) return riga;
  }
  return Math.max(0, prima - 1);
}

/** Sotto "Comune" anche un nome solo è una tabella. */
function isIntestato(griglia: Griglia, testata: number, nome: number): boolean {
  const testo = griglia.testo(testata, nome);
  return testo !== null && classifica(testo).ente;
}

function senzaTesto(griglia: Griglia, testata: number, prima: number, colonna: number): boolean {
  for (let riga = testata; riga < prima; riga += 1) {
    const unione = griglia.unione(riga, colonna);
    // Un titolo unito che comincia altrove non dice niente di questa colonna.
    if (unione && unione.colonna !== colonna) continue;
    if (!griglia.vuota(unione?.riga ?? riga, colonna)) return false;
  }
  return true;
}

/** Le colonne di numeri attorno ai nomi, da sinistra. */
function colonneDiNumeri(griglia: Griglia, righe: readonly number[], nome: number): readonly number[] {
  const trovate: number[] = [];
  for (let colonna = Math.max(0, nome - COLONNE_ATTORNO); colonna <= nome + COLONNE_ATTORNO; colonna += 1) {
    const conNumeri = contaNumeri(griglia, righe, colonna) * 2 >= righe.length;
    const prima = colonna < nome;
    if (prima ? conNumeri && !isOrdinale(griglia, righe, colonna) : conNumeri || diTesti(griglia, righe, colonna))
      trovate.push(colonna);
  }
  return trovate;
}

/** Vero se la colonna porta alloggi scritti come testi, e non la numerazione delle righe. */
function diTesti(griglia: Griglia, righe: readonly number[], colonna: number): boolean {
  const valori = righe.map((riga) => griglia.valore(riga, colonna));
  return paionoAlloggi(valori) && !numeranoLeRighe(valori);
}

function provaBlocco(lettore: Lettore, inizio: number): void {
  const { griglia, copertura } = lettore;
  let viste: Set<number> | null = null;
  for (let riga = inizio; riga < inizio + RIGHE_IN_TESTA; riga += 1) {
    const enti: number[] = [];
    for (let nome = griglia.primaColonna; nome <= griglia.ultimaColonna(riga); nome += 1) {
      if (viste?.has(nome) || copertura.coperta(riga, nome)) continue;
      const testo = griglia.testo(riga, nome);
      if (testo === null || !(sembraEnte(testo) || enteDopoEtichetta(testo) !== null)) continue;
      (viste ??= new Set()).add(nome);
      if (!segnala(lettore, riga, nome)) enti.push(nome);
    }
    const [ente, altro] = enti;
    if (altro !== undefined) segnalaGirataIgnota(lettore, riga, enti);
    else if (ente !== undefined) segnalaSchedaIgnota(lettore, riga, ente);
  }
}

/** Falso se lì non comincia niente da segnalare. */
function segnala(lettore: Lettore, prima: number, nome: number): boolean {
  const { griglia, copertura } = lettore;
  const prova = righeContigue(griglia, prima, nome, RIGHE_DI_PROVA);
  const nomi = prova.flatMap((riga) => griglia.testo(riga, nome) ?? []);
  const testata = rigaTestata(griglia, prima, nome);
  const tanti = nomi.filter(sembraEnte).length >= ENTI_MINIMI;
  if ((!tanti && !isIntestato(griglia, testata, nome)) || new Set(nomi).size < nomi.length * QUOTA_DISTINTI)
    return false;
  const numeriche = colonneDiNumeri(griglia, prova, nome);
  const muta = numeriche.find((colonna) => senzaTesto(griglia, testata, prima, colonna));
  // Senza un'intestazione attaccata, la prima può averne una più su.
  const vista = colonnaIgnota(lettore, prova, nome);
  const ignota = muta === undefined || muta !== numeriche[0] || vista?.colonna === muta ? vista : null;
  const colonna = ignota?.colonna ?? muta;
  if (colonna === undefined || copertura.coperta(prima, colonna) || (!tanti && ignota === null)) return false;
  const ultima = righeContigue(griglia, prima, nome, Infinity).at(-1) ?? prima;
  const inTesta = Math.min(testata, ignota?.riga ?? testata);
  const area = areaFra(inTesta, Math.min(nome, colonna), ultima, Math.max(nome, colonna));
  const motivo: Illeggibile['motivo'] = ignota
    ? { codice: 'voce-sconosciuta', cella: ignota }
    : { codice: 'colonna-senza-intestazione', cella: { riga: testata, colonna } };
  lettore.illeggibile({ area, motivo });
  copertura.copri(area);
  return true;
}

/** Gli inizi dei blocchi, che sono già in ordine, e le righe dopo le tabelle. */
function conFini(blocchi: readonly number[], tabelle: readonly Tabella[]): readonly number[] {
  if (tabelle.length === 0) return blocchi;
  const inizi = new Set([...blocchi, ...tabelle.map(({ area }) => area.riga + area.righe)]);
  return [...inizi].sort((a, b) => a - b);
}

/**
 * Cerca ciò che resta: nomi di enti con numeri accanto, senza un'intestazione o sotto una che non dice quale voce sono.
 * Guarda solo la testa di ogni blocco di righe scritte, così un foglio grande costa poco.
 */
export function segnalaSenzaTestata(lettore: Lettore): void {
  const { raccolta, tabelle } = lettore;
  for (const inizio of conFini(raccolta.blocchi, tabelle)) provaBlocco(lettore, inizio);
  segnalaAlloggiSoli(lettore);
}
