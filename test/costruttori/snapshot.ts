import type {
  Area,
  Posizione,
  SheetSnapshot,
  ValoreCella,
  Visibilita,
  WorkbookSnapshot,
} from '../../src/domain/snapshot';
import { fromA1 } from '../../src/domain/notazione-a1';

export interface OpzioniFoglio {
  readonly origine?: Posizione;
  readonly visibilita?: Visibilita;
  readonly protetto?: boolean;
  /** Formule per indirizzo: `{ B4: '=SUM(B2:B3)' }`. */
  readonly formule?: Readonly<Record<string, string>>;
  /** Formati per indirizzo: `{ B4: '0.00%' }`. */
  readonly formati?: Readonly<Record<string, string>>;
  readonly formuleNote?: boolean;
  readonly unioni?: readonly Area[];
  readonly righeNascoste?: readonly number[];
  readonly colonneNascoste?: readonly number[];
}

function perIndirizzo(celle: Readonly<Record<string, string>>, origine: Posizione): (string | null)[][] {
  const griglia: (string | null)[][] = [];
  for (const [indirizzo, valore] of Object.entries(celle)) {
    const posizione = fromA1(indirizzo);
    if (!posizione) throw new Error(`Indirizzo non valido: ${indirizzo}`);
    const riga = (griglia[posizione.riga - origine.riga] ??= []);
    riga[posizione.colonna - origine.colonna] = valore;
  }
  return Array.from(griglia, (riga) => Array.from(riga ?? [], (valore) => valore ?? null));
}

/** Un foglio dalla sua griglia, come lo si vedrebbe: `foglio('Quadro', [['Ente', 'Turn-over'], ['COMUNE DI BOZZOLO', 1]])`. */
export function foglio(
  nome: string,
  griglia: readonly (readonly ValoreCella[])[],
  opzioni: OpzioniFoglio = {},
): SheetSnapshot {
  const origine = opzioni.origine ?? { riga: 0, colonna: 0 };
  return {
    nome,
    visibilita: opzioni.visibilita ?? 'visibile',
    protetto: opzioni.protetto ?? false,
    origine,
    valori: griglia,
    formule: perIndirizzo(opzioni.formule ?? {}, origine),
    formati: perIndirizzo(opzioni.formati ?? {}, origine),
    formuleNote: opzioni.formuleNote ?? true,
    unioni: opzioni.unioni ?? [],
    righeNascoste: opzioni.righeNascoste ?? [],
    colonneNascoste: opzioni.colonneNascoste ?? [],
  };
}

export function cartella(...fogli: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { nome: 'prova.xlsx', fogli };
}
