import type { EsitoControllo } from '../rilievi/esito';
import type { SheetSnapshot } from '../snapshot';
import { rigaIn, testoIn } from '../in-elenco';

/** Dopo l'ultima vengono i valori della riga, uno per colonna. */
export const COLONNE_RIGHE = ['File', 'Foglio', 'Riga', 'Colonna', 'Unioni', 'Valori'] as const;

/** `Righe` e `Controllo` dicono se qualcuno ha messo mano alle righe conservate. */
export const COLONNE_REGISTRO = [
  'Quando',
  'File',
  'SHA-256',
  'Enti',
  'Esito',
  'Errori',
  'Avvisi',
  'Chi',
  'Righe',
  'Controllo',
] as const;

export const TABELLA_REGISTRO = 'Registro';

/** L'esito come lo legge una persona. */
export const ESITI_SCRITTI: Readonly<Record<EsitoControllo, string>> = {
  conforme: 'conforme',
  'con-avvisi': 'con avvisi',
  'non-conforme': 'non conforme',
};

/** Dove può stare l'intestazione se qualcuno ha inserito righe sopra. */
const RIGHE_PRIMA = 10;

/** Dove comincia la tabella con queste colonne, contigue e nell'ordine; null se il foglio non l'ha. */
export function trovaColonne(
  foglio: SheetSnapshot,
  colonne: readonly string[],
): { readonly riga: number; readonly colonna: number } | null {
  const prima = testoIn(colonne, 0);
  for (let riga = 0; riga < Math.min(RIGHE_PRIMA, foglio.valori.length); riga += 1) {
    const celle = rigaIn(foglio.valori, riga);
    const colonna = celle.indexOf(prima);
    if (colonna >= 0 && colonne.every((titolo, i) => celle[colonna + i] === titolo)) return { riga, colonna };
  }
  return null;
}

/** Vero se il foglio comincia in A1 con queste intestazioni: così lo scriviamo, e così nessun altro. */
export function cominciaCon(foglio: Pick<SheetSnapshot, 'origine' | 'valori'>, colonne: readonly string[]): boolean {
  const { origine, valori } = foglio;
  return origine.riga === 0 && origine.colonna === 0 && colonne.every((titolo, i) => valori[0]?.[i] === titolo);
}

/** Vero se il foglio conserva file ricevuti: ciò che ci sta scritto non è una tabella di questa cartella. */
export function isFoglioDiRicevuti(foglio: SheetSnapshot): boolean {
  return trovaColonne(foglio, COLONNE_RIGHE) !== null || trovaColonne(foglio, COLONNE_REGISTRO) !== null;
}
