import { sembraEnte } from '../enti/sembra-ente';
import { classifica, type Classe } from './classifica-testo';
import type { Griglia } from './griglia';

/** Colonne contigue, estremi compresi. */
export interface Banda {
  readonly da: number;
  readonly a: number;
}

/** Quante righe scritte si guardano sotto un'intestazione per capire che cosa porta una colonna. */
const RIGHE_DI_PROVA = 12;
/** Quante righe vuote si saltano al più per trovarle. */
const RIGHE_GUARDATE = 30;

/** Le prime righe scritte sotto `riga`, nella banda. */
export function righeDiProva(griglia: Griglia, riga: number, banda: Banda): readonly number[] {
  const trovate: number[] = [];
  const fine = Math.min(griglia.ultimaRiga, riga + RIGHE_GUARDATE);
  for (let r = riga + 1; r <= fine && trovate.length < RIGHE_DI_PROVA; r += 1) {
    if (!griglia.rigaVuota(r, banda.da, banda.a)) trovate.push(r);
  }
  return trovate;
}

function conta(griglia: Griglia, righe: readonly number[], colonna: number, prova: (testo: string) => boolean): number {
  let quanti = 0;
  for (const riga of righe) {
    const testo = griglia.testo(riga, colonna);
    if (testo !== null && prova(testo)) quanti += 1;
  }
  return quanti;
}

export function contaEnti(griglia: Griglia, righe: readonly number[], colonna: number): number {
  return conta(griglia, righe, colonna, sembraEnte);
}

/** Intestazione sopra la colonna nella riga data, anche se sta nell'angolo di un'unione. */
export function classeTestata(griglia: Griglia, riga: number, colonna: number): Classe | null {
  const testo = griglia.testoVisto(riga, colonna);
  return testo === null ? null : classifica(testo);
}

/** Colonne la cui intestazione, sulla riga o su una delle due sopra, è quella degli enti. */
export function colonneConTestataEnte(griglia: Griglia, riga: number, banda: Banda): readonly number[] {
  const colonne: number[] = [];
  for (let colonna = banda.da; colonna <= banda.a; colonna += 1) {
    for (let r = riga; r >= riga - 2; r -= 1) {
      const classe = classeTestata(griglia, r, colonna);
      if (classe?.ente && griglia.cominciaQui(r, colonna)) {
        colonne.push(colonna);
        break;
      }
      // Sopra un'altra intestazione non si cerca: la colonna è sua.
      if (classe?.detta && r === riga) break;
    }
  }
  return colonne;
}

function migliore(colonne: readonly number[], conteggio: (colonna: number) => number): number | null {
  let scelta: number | null = null;
  let massimo = 0;
  for (const colonna of colonne) {
    const quanti = conteggio(colonna);
    if (quanti > massimo) {
      massimo = quanti;
      scelta = colonna;
    }
  }
  return scelta;
}

export interface ColonnaNomi {
  readonly colonna: number;
  /** Vero se nella colonna c'è almeno un nome di ente. */
  readonly enti: boolean;
}

/**
 * La colonna dei nomi: quella con l'intestazione degli enti, e fra più d'una quella che ne porta di più;
 * senza intestazione decide il contenuto. Null se non ce n'è una.
 */
export function trovaColonnaNomi(griglia: Griglia, riga: number, banda: Banda): ColonnaNomi | null {
  const righe = righeDiProva(griglia, riga, banda);
  const tutte = Array.from({ length: banda.a - banda.da + 1 }, (_, i) => banda.da + i);
  const enti = (colonna: number): number => contaEnti(griglia, righe, colonna);
  const intestate = colonneConTestataEnte(griglia, riga, banda);
  const conEnti = migliore(intestate, enti) ?? migliore(tutte, enti);
  if (conEnti !== null) return { colonna: conEnti, enti: true };
  const [intestata] = intestate;
  if (intestata !== undefined) return { colonna: intestata, enti: false };
  const territoriale = tutte.find((colonna) => {
    const classe = classeTestata(griglia, riga, colonna);
    return classe !== null && (classe.misura || classe.territorio);
  });
  if (territoriale !== undefined) return { colonna: territoriale, enti: false };
  const soggetti = migliore(tutte, (colonna) => conta(griglia, righe, colonna, (testo) => classifica(testo).soggetto));
  return soggetti === null ? null : { colonna: soggetti, enti: false };
}
