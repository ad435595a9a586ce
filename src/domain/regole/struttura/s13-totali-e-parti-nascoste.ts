import type { TabellaAbbinata } from '../../contesto';
import type { CellRef, SheetSnapshot } from '../../snapshot';
import { cellaIn, cellaValore } from '../../tabelle/tabella';
import { VOCI } from '../../voci/voce';
import { COERENZA_INTERNA } from '../fonti';
import { haFormula } from '../punto';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';

/**
 * I totali sono formule e niente è nascosto dentro una tabella. Un totale scritto a mano è un avviso se nella cartella
 * altri sono formule; se non lo è nessuno la tabella viene da un documento e si fa solo notare.
 * Non si guarda nei file che non conservano le formule (`.xls`, `.xlsb`). Un rilievo per tabella, non per cella.
 */
export const s13: Regola = {
  id: 'S13',
  famiglia: 'S',
  gravita: 'avviso',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  *verifica(contesto) {
    const scritti: (readonly [TabellaAbbinata, readonly CellRef[]])[] = [];
    const conFormule = new Set<number>();
    for (const tabella of contesto.tabelle) {
      if (!tabella.foglio.formuleNote) continue;
      const celle = totaliScritti(tabella, () => conFormule.add(tabella.file));
      if (celle.length > 0) scritti.push([tabella, celle]);
    }
    for (const [{ file }, celle] of scritti) {
      const altri = conFormule.has(file);
      const comune = { esito: 'violata', celle, ente: null, parametri: { totali: celle.length } } as const;
      if (altri) yield { ...comune, codice: 'scritto-fra-formule', gravita: 'avviso' };
      else yield { ...comune, codice: 'scritto', gravita: 'informazione' };
    }
    const nascoste = new Map<SheetSnapshot, Nascoste>();
    for (const tabella of contesto.tabelle) {
      const ordinate = nascoste.get(tabella.foglio) ?? ordina(tabella.foglio);
      nascoste.set(tabella.foglio, ordinate);
      yield* nascosteIn(tabella, ordinate);
    }
  },
};

/** Le celle di totale con un numero senza formula; `conFormula` è chiamata per ogni totale calcolato. */
function totaliScritti(tabella: TabellaAbbinata, conFormula: () => void): readonly CellRef[] {
  const celle: CellRef[] = [];
  for (const riga of tabella.totali) {
    for (const [indice, colonna] of tabella.colonne.entries()) {
      if (colonna.voce === null || colonna.percentualeDi || VOCI[colonna.voce].tipo !== 'conteggio') continue;
      if (haFormula({ tabella, riga, colonna: indice })) conFormula();
      else if (riga.valori[indice]?.tipo === 'numero') celle.push(cellaValore(tabella, riga, indice));
    }
  }
  return celle;
}

interface Nascoste {
  readonly righe: readonly number[];
  readonly colonne: readonly number[];
}

function ordina(foglio: SheetSnapshot): Nascoste {
  const crescenti = (indici: readonly number[]): readonly number[] => [...indici].sort((a, b) => a - b);
  return { righe: crescenti(foglio.righeNascoste), colonne: crescenti(foglio.colonneNascoste) };
}

function* nascosteIn(tabella: TabellaAbbinata, nascoste: Nascoste): Iterable<Segnalazione> {
  const { area } = tabella;
  const righe = compresi(nascoste.righe, area.riga, area.riga + area.righe);
  const colonne = compresi(nascoste.colonne, area.colonna, area.colonna + area.colonne);
  if (righe.length + colonne.length === 0) return;
  const celle = [
    ...righe.map((riga) => cellaIn(tabella, { riga, colonna: tabella.colonnaEnte ?? area.colonna })),
    ...colonne.map((colonna) => cellaIn(tabella, { riga: tabella.intestazione.prima, colonna })),
  ];
  const parametri = { righe: righe.length, colonne: colonne.length };
  yield { codice: 'nascoste', esito: 'violata', celle, ente: null, parametri };
}

/** I numeri da `inizio` compreso a `fine` esclusa, in un elenco crescente. */
function compresi(ordinati: readonly number[], inizio: number, fine: number): readonly number[] {
  return ordinati.slice(primoNonMinore(ordinati, inizio), primoNonMinore(ordinati, fine));
}

function primoNonMinore(ordinati: readonly number[], soglia: number): number {
  let basso = 0;
  let alto = ordinati.length;
  while (basso < alto) {
    const mezzo = (basso + alto) >> 1;
    if ((ordinati[mezzo] ?? Infinity) < soglia) basso = mezzo + 1;
    else alto = mezzo;
  }
  return basso;
}
