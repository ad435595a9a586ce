import { sembraEnte } from '../enti/sembra-ente';
import type { TipoVoce } from '../voci/voce';
import { classifica } from './classifica-testo';
import { nominati, soloEnteInTesta } from './ente-della-scheda';
import type { Griglia } from './griglia';
import { COLONNE_ACCANTO, isRisposta, primaPiena } from './valori-accanto';

/** Le colonne dei valori di una scheda. */
export interface ColonneValori {
  /** Riga dell'intestazione ("Voce | Valore"), se c'è. */
  readonly testata: number | null;
  /** Quella dei numeri e quella delle percentuali; possono essere la stessa. */
  readonly numeri: number;
  readonly percentuali: number;
  /** In quante righe c'è una risposta. */
  readonly risposte: number;
}

const RIGHE_SOPRA = 2;

function contaRisposte(griglia: Griglia, righe: readonly number[], colonna: number): number {
  let quante = 0;
  for (const riga of righe) if (isRisposta(griglia.valore(riga, colonna))) quante += 1;
  return quante;
}

/** Il testo in testa alla colonna, sulla riga sopra la prima etichetta o su quella prima. */
function testoInTesta(griglia: Griglia, prima: number, colonna: number): { riga: number; testo: string } | null {
  for (let riga = prima - 1; riga >= prima - RIGHE_SOPRA; riga -= 1) {
    const testo = griglia.testoVisto(riga, colonna);
    if (testo !== null) return griglia.cominciaQui(riga, colonna) ? { riga, testo } : null;
  }
  return null;
}

function isEtichettaEnte(griglia: Griglia, riga: number, colonna: number): boolean {
  const testo = griglia.testo(riga, colonna);
  if (testo === null || !classifica(testo).ente) return false;
  const accanto = primaPiena(griglia, riga, colonna + 1);
  return accanto !== null && primaPiena(griglia, riga, accanto + 1) === null;
}

/**
 * Sceglie la colonna dei valori a destra delle etichette: quella intestata "Valore", "Numero", "N.", "%", "Totale",
 * altrimenti quella con più risposte. Null se le colonne sono di soggetti diversi: non è la scheda di un ente.
 */
export function trovaColonneValori(
  griglia: Griglia,
  righe: readonly number[],
  etichette: number,
): ColonneValori | null {
  const prima = righe[0] ?? 0;
  let testata: number | null = null;
  let numeri: number | null = null;
  let percentuali: number | null = null;
  let migliore = etichette + 1;
  let massimo = 0;
  // Oltre l'ultima colonna scritta non ci sono né risposte né intestazioni.
  const ultima = Math.min(etichette + COLONNE_ACCANTO, griglia.ultimaDiTutte);
  for (let colonna = etichette + 1; colonna <= ultima; colonna += 1) {
    const risposte = contaRisposte(griglia, righe, colonna);
    if (risposte > massimo) {
      massimo = risposte;
      migliore = colonna;
    }
    const inTesta = testoInTesta(griglia, prima, colonna);
    // "Ente | COMUNE DI VIADANA" sopra la scheda non è la sua intestazione.
    if (!inTesta || isEtichettaEnte(griglia, inTesta.riga, etichette)) continue;
    const { detta, soggetto, ente } = classifica(inTesta.testo);
    const nomina = sembraEnte(inTesta.testo);
    if (risposte > 0 && (soggetto || ente || (nomina && nominati(griglia, inTesta.riga).length > 1))) return null;
    const generica = detta?.generica ?? null;
    if (risposte > 0 && soloEnteInTesta(griglia, inTesta.riga, etichette) === colonna) numeri ??= colonna;
    else if (generica === 'percento') percentuali ??= colonna;
    else if (generica === 'numero' || generica === 'totale') numeri ??= colonna;
    else continue;
    testata ??= inTesta.riga;
  }
  const scelta = numeri ?? percentuali ?? migliore;
  const risposte = Math.max(contaRisposte(griglia, righe, scelta), numeri === null ? massimo : 0);
  return { testata, numeri: scelta, percentuali: percentuali ?? scelta, risposte };
}

/** Più corto di così, accanto a una voce di testo, è la lettera della norma. */
const LETTERE_DI_UN_TESTO = 4;

/**
 * La colonna del valore di una riga. Se quella scelta è vuota vale l'altra intestata; senza intestazioni,
 * la prima risposta a destra.
 */
export function colonnaDelValore(
  griglia: Griglia,
  { testata, numeri, percentuali }: ColonneValori,
  riga: number,
  etichetta: number,
  tipo: TipoVoce,
): number {
  const [scelta, altra] = tipo === 'percentuale' ? [percentuali, numeri] : [numeri, percentuali];
  if (!griglia.vuota(riga, scelta)) return scelta;
  if (tipo !== 'conteggio' && !griglia.vuota(riga, altra)) return altra;
  if (testata !== null) return scelta;
  for (let colonna = etichetta + 1; colonna <= etichetta + COLONNE_ACCANTO; colonna += 1) {
    const testo = griglia.testo(riga, colonna)?.trim() ?? '';
    if (tipo === 'testo' ? testo.length > LETTERE_DI_UN_TESTO : isRisposta(griglia.valore(riga, colonna))) {
      return colonna;
    }
  }
  return scelta;
}
