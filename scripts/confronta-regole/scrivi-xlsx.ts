import { utils, write } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { isErrore, isNonCalcolata } from '../../src/domain/snapshot';
import type { SheetSnapshot, ValoreCella, WorkbookSnapshot } from '../../src/domain/snapshot';

/** I codici con cui il formato scrive gli errori di Excel. */
const ERRORI: Readonly<Record<string, number>> = {
  '#REF!': 0x17,
  '#N/A': 0x2a,
  '#VALUE!': 0x0f,
  '#DIV/0!': 0x07,
  '#NAME?': 0x1d,
};

/** Una cartella delle prove come file `.xlsx`, per chi la deve leggere da fuori. */
export function scriviXlsx({ fogli }: WorkbookSnapshot): Uint8Array {
  const cartella = utils.book_new();
  for (const foglio of fogli) utils.book_append_sheet(cartella, comeFoglio(foglio), foglio.nome);
  const byte: unknown = write(cartella, { type: 'buffer', bookType: 'xlsx', compression: true });
  if (!(byte instanceof Uint8Array)) throw new TypeError('La libreria non ha dato byte');
  return byte;
}

function comeFoglio({ valori, formule, formati, origine, unioni, righeNascoste }: SheetSnapshot): WorkSheet {
  const foglio: WorkSheet = {};
  let colonne = 0;
  for (const [i, riga] of valori.entries()) {
    colonne = Math.max(colonne, riga.length);
    for (const [j, valore] of riga.entries()) {
      const cella = comeCella(valore, formule[i]?.[j] ?? null, formati[i]?.[j] ?? null);
      if (cella) foglio[utils.encode_cell({ r: origine.riga + i, c: origine.colonna + j })] = cella;
    }
  }
  const fine = { r: origine.riga + Math.max(0, valori.length - 1), c: origine.colonna + Math.max(0, colonne - 1) };
  foglio['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: fine });
  foglio['!merges'] = unioni.map(({ riga, colonna, righe, colonne: larga }) => ({
    s: { r: riga, c: colonna },
    e: { r: riga + righe - 1, c: colonna + larga - 1 },
  }));
  if (righeNascoste.length > 0) {
    const nascoste = new Set(righeNascoste);
    foglio['!rows'] = Array.from({ length: fine.r + 1 }, (_, r) => (nascoste.has(r) ? { hidden: true } : {}));
  }
  return foglio;
}

function comeCella(valore: ValoreCella, formula: string | null, formato: string | null): CellObject | null {
  const resto = { ...(formula === null ? {} : { f: formula.slice(1) }), ...(formato === null ? {} : { z: formato }) };
  if (valore === null) return formula === null ? null : { t: 's', v: '', ...resto };
  if (typeof valore === 'number') return { t: 'n', v: valore, ...resto };
  if (typeof valore === 'boolean') return { t: 'b', v: valore, ...resto };
  if (typeof valore === 'string') return { t: 's', v: valore, ...resto };
  if (isErrore(valore)) return { t: 'e', v: ERRORI[valore.errore] ?? 0x0f, ...resto };
  return isNonCalcolata(valore) ? { t: 'z', ...resto } : null;
}
