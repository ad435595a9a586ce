import type { Area, SheetSnapshot, ValoreCella, Visibilita } from '../../../domain/snapshot';
import { areeDi } from './aree';
import { formulaCella, valoreCella } from './valore-cella';

/** Ciò che si è caricato di un foglio: l'area usata, le unioni e ciò che se ne vede. */
export interface FoglioCaricato {
  readonly foglio: Excel.Worksheet;
  readonly usata: Excel.Range;
  readonly unite: Excel.RangeAreas;
  readonly visibili: Excel.RangeAreas;
}

const VISIBILITA: Readonly<Record<string, Visibilita>> = {
  Visible: 'visibile',
  Hidden: 'nascosto',
  VeryHidden: 'moltoNascosto',
};

/** Le matrici di un'area: in un colpo solo, o messe insieme a pezzi per le cartelle grandi. */
export interface Griglia {
  readonly valori: readonly (readonly unknown[])[];
  readonly formule: readonly (readonly unknown[])[];
  readonly formati: readonly (readonly unknown[])[];
}

export function foglioLetto(
  { foglio, usata, unite, visibili }: FoglioCaricato,
  griglia: Griglia | null,
): SheetSnapshot {
  const comune = {
    nome: foglio.name,
    visibilita: VISIBILITA[foglio.visibility] ?? 'visibile',
    protetto: foglio.protection.protected,
    formuleNote: true,
    unioni: unite.isNullObject ? [] : areeDi(unite.address),
  };
  if (usata.isNullObject || griglia === null) {
    const origine = { riga: 0, colonna: 0 };
    return { ...comune, origine, valori: [], formule: [], formati: [], righeNascoste: [], colonneNascoste: [] };
  }
  const area: Area = {
    riga: usata.rowIndex,
    colonna: usata.columnIndex,
    righe: usata.rowCount,
    colonne: usata.columnCount,
  };
  return {
    ...comune,
    origine: { riga: area.riga, colonna: area.colonna },
    ...celle(griglia),
    ...nascoste(area, visibili),
  };
}

function celle({ valori, formule, formati }: Griglia): Pick<SheetSnapshot, 'valori' | 'formule' | 'formati'> {
  const lette = formule.map((riga, r) => riga.map((formula, c) => formulaCella(formula, valori[r]?.[c])));
  return {
    valori: valori.map((riga, r) => riga.map((valore, c): ValoreCella => valoreCella(valore, lette[r]?.[c] ?? null))),
    formule: lette,
    formati: formati.map((riga) =>
      riga.map((formato) => (typeof formato === 'string' ? generaleONome(formato) : null)),
    ),
  };
}

function generaleONome(formato: string): string | null {
  return formato === 'General' ? null : formato;
}

/** Righe e colonne di cui non si vede nessuna cella. */
function nascoste(area: Area, visibili: Excel.RangeAreas): Pick<SheetSnapshot, 'righeNascoste' | 'colonneNascoste'> {
  const viste = visibili.isNullObject ? [] : areeDi(visibili.address);
  const righe = new Set<number>();
  const colonne = new Set<number>();
  for (const vista of viste) {
    for (let riga = vista.riga; riga < vista.riga + vista.righe; riga += 1) righe.add(riga);
    for (let colonna = vista.colonna; colonna < vista.colonna + vista.colonne; colonna += 1) colonne.add(colonna);
  }
  return {
    righeNascoste: seguito(area.riga, area.righe).filter((riga) => !righe.has(riga)),
    colonneNascoste: seguito(area.colonna, area.colonne).filter((colonna) => !colonne.has(colonna)),
  };
}

function seguito(da: number, quanti: number): readonly number[] {
  return Array.from({ length: quanti }, (_, i) => da + i);
}
