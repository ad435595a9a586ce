import type { TabellaAbbinata } from '../contesto';
import type { Ente } from '../enti/ente';
import { formatoIn, formulaIn, valoreIn } from '../snapshot';
import type { CellRef } from '../snapshot';
import { cellaValore, posizioneValore } from '../tabelle/tabella';
import type { RigaTabella } from '../tabelle/tabella';
import { comeNumero, quanto } from '../valori/valore';
import type { VoceKey } from '../voci/voce';
import type { Correzione } from '../rilievi/segnalazione';

/** Un valore dentro una tabella. */
export interface Punto {
  readonly tabella: TabellaAbbinata;
  /** Riga di dati (con il suo ente) o riga di totale. */
  readonly riga: RigaTabella & { readonly ente?: Ente | null };
  /** Indice in `tabella.colonne`. */
  readonly colonna: number;
}

export function cellaDi({ tabella, riga, colonna }: Punto): CellRef {
  return cellaValore(tabella, riga, colonna);
}

export function numeroDi(punto: Punto | null | undefined): number | null {
  return punto ? comeNumero(punto.riga.valori[punto.colonna]) : null;
}

/** Come {@link numeroDi}, da sommare o da confrontare: 0 dove non c'è. */
export function quantoDi(punto: Punto | null | undefined): number {
  return quanto(punto?.riga.valori[punto.colonna]);
}

/** Il nome di chi ha la riga: quello dell'ente, o quello scritto. */
export function nomeRiga({ ente, nome }: Punto['riga']): string {
  return ente?.nome ?? nome;
}

/** L'ente della riga, per nome; null se non è di un ente conosciuto. */
export function nomeEnte({ ente }: Pick<Punto['riga'], 'ente'>): string | null {
  return ente?.nome ?? null;
}

/** La voce di una colonna; null se non ne ha. */
export function voceDi(tabella: Pick<TabellaAbbinata, 'colonne'>, colonna: number): VoceKey | null {
  return tabella.colonne[colonna]?.voce ?? null;
}

/** Vero se nella cella sta una formula: il rimedio è nella formula, mai un numero scritto sopra. */
export function haFormula({ tabella, riga, colonna }: Punto): boolean {
  const posizione = posizioneValore(tabella, riga, colonna);
  return formulaIn(tabella.foglio, posizione.riga, posizione.colonna) !== null;
}

/** La correzione che scrive il numero nella cella; nessuna dove c'è una formula. */
export function correggi(punto: Punto, numero: number): { correzione?: Correzione } {
  return haFormula(punto) ? {} : { correzione: { cella: cellaDi(punto), valore: comeScritto(punto, numero) } };
}

/** Una percentuale in una cella col formato % si scrive come frazione: 20 → 0,2. */
function comeScritto({ tabella, riga, colonna }: Punto, numero: number): number {
  const posizione = posizioneValore(tabella, riga, colonna);
  const formato = formatoIn(tabella.foglio, posizione.riga, posizione.colonna);
  const grezzo = valoreIn(tabella.foglio, posizione.riga, posizione.colonna);
  return typeof grezzo === 'number' && formato?.includes('%') ? Number((numero / 100).toPrecision(12)) : numero;
}

/** Ordine che non dipende da come sono disposti i fogli nella cartella. */
export function perLuogo(a: Punto, b: Punto): number {
  if (a.tabella.file !== b.tabella.file) return a.tabella.file - b.tabella.file;
  if (a.tabella.foglio.nome !== b.tabella.foglio.nome) return a.tabella.foglio.nome < b.tabella.foglio.nome ? -1 : 1;
  return a.riga.riga - b.riga.riga || a.colonna - b.colonna;
}
