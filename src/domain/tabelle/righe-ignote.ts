import { sembraEnte } from '../enti/sembra-ente';
import type { ValoreCella } from '../snapshot';
import { classifica } from './classifica-testo';
import { areaFra, type Griglia } from './griglia';
import { isAltroDalPiano, nominaAlloggi } from './intestazione-ignota';
import type { Lettore } from './lettore';
import { numeranoLeRighe, paionoAlloggi } from './paiono-alloggi';
import { primaPiena } from './valori-accanto';

/** Quante righe sotto un nome si guardano: le note e i recapiti stanno fra il nome e le voci. */
const RIGHE_SOTTO = 12;
const ENTI_MINIMI = 2;

/** Vero se l'etichetta non dice una voce, e i valori della sua riga possono essere di una. */
function forseVoce(griglia: Griglia, riga: number, etichette: number, valori: readonly ValoreCella[]): boolean {
  const testo = griglia.testo(riga, etichette);
  if (testo === null || isAltroDalPiano(testo) || !paionoAlloggi(valori)) return false;
  const { detta, ente, campo } = classifica(testo);
  return !detta?.voce && !ente && campo === null;
}

/** Le righe sotto quella dei nomi, fino a un altro ente fra le etichette o a ciò che si è già letto. */
function* righeSotto({ griglia, copertura }: Lettore, riga: number, etichette: number): Iterable<number> {
  for (let sotto = riga + 1; sotto <= Math.min(griglia.ultimaRiga, riga + RIGHE_SOTTO); sotto += 1) {
    if (copertura.coperta(sotto, etichette)) return;
    const testo = griglia.testo(sotto, etichette);
    if (testo !== null && sembraEnte(testo)) return;
    yield sotto;
  }
}

function segnala(lettore: Lettore, prima: number, riga: number, etichette: number, ultima: number): void {
  const area = areaFra(prima, etichette, riga, ultima);
  lettore.illeggibile({ area, motivo: { codice: 'voce-sconosciuta', cella: { riga, colonna: etichette } } });
  lettore.copertura.copri(area);
}

/** La prima colonna con un testo, sotto quella riga, andando a sinistra del primo ente; null se non c'è. */
function colonnaDelleEtichette(griglia: Griglia, riga: number, primoEnte: number): number | null {
  for (let colonna = primoEnte - 1; colonna >= griglia.primaColonna; colonna -= 1)
    for (let sotto = riga + 1; sotto <= riga + RIGHE_SOTTO; sotto += 1)
      if (griglia.testo(sotto, colonna) !== null) return colonna;
  return null;
}

/**
 * Segnala una tabella girata di cui non si capisce nessuna voce: gli enti in testa alle colonne e, sotto, una riga di numeri
 * con un'etichetta che non dice quali.
 *
 * @param enti le colonne che nella riga nominano un ente
 */
export function segnalaGirataIgnota(lettore: Lettore, riga: number, enti: readonly number[]): void {
  const { griglia } = lettore;
  const nomi = new Set(enti.map((colonna) => griglia.testo(riga, colonna)));
  const etichette = nomi.size < ENTI_MINIMI ? null : colonnaDelleEtichette(griglia, riga, enti[0] ?? 0);
  if (etichette === null) return;
  for (const sotto of righeSotto(lettore, riga, etichette)) {
    const valori = enti.map((colonna) => griglia.valore(sotto, colonna));
    if (!forseVoce(griglia, sotto, etichette, valori)) continue;
    // "N. | 1 | 2 | 3" numera le colonne.
    if (numeranoLeRighe(valori) && !nominaAlloggi(griglia.testo(sotto, etichette) ?? '')) continue;
    segnala(lettore, riga, sotto, etichette, enti.at(-1) ?? etichette);
    return;
  }
}

/** Vero se nella riga c'è solo il nome dell'ente, o il nome e davanti "Ente". */
function isSolo(griglia: Griglia, riga: number, nome: number): boolean {
  if (!griglia.rigaVuota(riga, nome + 1, griglia.ultimaColonna(riga))) return false;
  if (griglia.rigaVuota(riga, griglia.primaColonna, nome - 1)) return true;
  const davanti = griglia.testo(riga, nome - 1);
  return davanti !== null && classifica(davanti).ente;
}

/** Segnala la scheda di un ente di cui non si capisce nessuna voce: sotto il suo nome, un'etichetta con accanto un numero. */
export function segnalaSchedaIgnota(lettore: Lettore, riga: number, nome: number): void {
  const { griglia } = lettore;
  if (!isSolo(griglia, riga, nome)) return;
  // Le etichette stanno sotto il nome, sotto "Ente" che ha davanti, o dopo le lettere della norma.
  for (const etichette of [nome, nome - 1, nome + 1]) {
    for (const sotto of righeSotto(lettore, riga, etichette)) {
      const valore = primaPiena(griglia, sotto, etichette + 1);
      if (valore === null || !forseVoce(griglia, sotto, etichette, [griglia.valore(sotto, valore)])) continue;
      segnala(lettore, sotto, sotto, etichette, valore);
      return;
    }
  }
}

/** Nella cartella di un ente, segnala gli alloggi contati in un foglio che non ne dice altro. */
export function segnalaAlloggiSoli(lettore: Lettore): void {
  const { griglia, copertura, conAnagrafica } = lettore;
  if (!conAnagrafica || lettore.tabelle.length > 0) return;
  for (const { riga, celle } of lettore.raccolta.righe) {
    for (const { colonna, testo } of celle) {
      if (!nominaAlloggi(testo) || copertura.coperta(riga, colonna)) continue;
      const valore = primaPiena(griglia, riga, colonna + 1);
      if (valore === null || !forseVoce(griglia, riga, colonna, [griglia.valore(riga, valore)])) continue;
      segnala(lettore, riga, riga, colonna, valore);
      return;
    }
  }
}
