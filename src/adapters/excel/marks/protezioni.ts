import type { SegniPresenti } from './segni-presenti';

/** I fogli che la protezione sottrae ai segni. */
export interface Protezioni {
  readonly protetti: ReadonlySet<string>;
  /** I protetti che non permettono nemmeno di formattare le celle: lì i segni non si possono mettere né togliere. */
  readonly chiusi: ReadonlySet<string>;
}

/**
 * «Formato celle», fra i permessi di un foglio protetto, comprende per la documentazione di Excel anche la formattazione
 * condizionale: i segni ci si provano. I fogli devono avere `protection/protected` e `protection/options`.
 */
export function protezioniDi(presenti: readonly SegniPresenti[]): Protezioni {
  const protetti = presenti.map(({ foglio }) => foglio).filter(({ protection }) => protection.protected);
  // Di un foglio non protetto, o in versioni vecchie, Excel può non dare le opzioni.
  const aperto = ({ protection }: Excel.Worksheet): boolean =>
    (protection.options as Excel.WorksheetProtectionOptions | null)?.allowFormatCells === true;
  return {
    protetti: new Set(protetti.map(({ name }) => name)),
    chiusi: new Set(protetti.filter((foglio) => !aperto(foglio)).map(({ name }) => name)),
  };
}
