import type { TabellaAbbinata } from '../../contesto';
import { normalizzaNome } from '../../enti/normalizza-nome';
import type { RigaTabella } from '../../tabelle/tabella';

/** Parole che accompagnano "totale" senza nominare un gruppo di righe. */
const GENERICHE = new Set(
  (
    'TOTALE TOTALI TOT SOMMA GENERALE GENERALI COMPLESSIVO COMPLESSIVA COMPLESSIVI COMPLESSIVE COMPLESSIVAMENTE FINALE ' +
    'IL DI DEL DELL DELLA DEGLI DELLE D L U I UI UNITA IMMOBILIARI ABITATIVE ALLOGGI ENTI PROPRIETARI PIANO ANNO NUMERO N'
  ).split(' '),
);
const DI_UNA_PARTE = new Set(['SUB', 'SUBAMBITO', 'SUBTOTALE', 'SUBTOTALI', 'PARZIALE', 'PARZIALI']);

/** Vero per "TOTALE", "Totale generale", "Tot. U.I.", "Totale ambito Oglio Po"; falso per "Totale comuni", "Subtotale". */
export function nominaTutto(etichetta: string): boolean {
  const parole = normalizzaNome(etichetta.slice(0, 200))
    .split(/[^A-Z]+/)
    .filter((parola) => parola !== '');
  if (parole.some((parola) => DI_UNA_PARTE.has(parola))) return false;
  return parole.includes('AMBITO') || parole.includes('DISTRETTO') || parole.every((parola) => GENERICHE.has(parola));
}

/**
 * Le righe del totale di tutta la tabella, senza i totali di gruppo.
 * Se c'è una sola riga di totale in fondo, è quella anche se dice "Totale comuni": non ce n'è un'altra.
 */
export function totaliGenerali(tabella: TabellaAbbinata): readonly RigaTabella[] {
  const generali = tabella.totali.filter((totale) => nominaTutto(totale.nome));
  if (generali.length > 0) return generali;
  const [unico, ...altri] = tabella.totali;
  return unico && altri.length === 0 && ultimaRiga(tabella) < unico.riga ? [unico] : [];
}

/** Ultima riga di dati della tabella, o -1 se non ne ha. */
export function ultimaRiga(tabella: TabellaAbbinata): number {
  return tabella.righe.reduce((ultima, riga) => Math.max(ultima, riga.riga), -1);
}
