/** Una cella d'esempio: un numero, un testo com'è scritto nel foglio, o null se è vuota. */
export type CellaEsempio = number | string | null;

/** Una tabellina d'esempio. La prima riga sono le intestazioni, scritte come in un foglio vero: la prova la controlla. */
export interface TabellaEsempio {
  /** Titolo sopra la tabella, se serve a capire (o alla regola). */
  readonly titolo?: string;
  readonly righe: readonly (readonly CellaEsempio[])[];
  /** Testo sotto la tabella: la legenda o una nota. */
  readonly nota?: string;
}

export interface Esempio {
  readonly tabelle: readonly TabellaEsempio[];
  /** Che cosa si vede nella tabella: una frase. */
  readonly spiega: string;
}

/**
 * Ciò che si dice di una regola a chi deve decidere, anche a un sindaco. Titolo e «che cosa si controlla» stanno in
 * `testi`, fonte e validità nel catalogo: qui il resto. Le norme si citano per riferimento, senza riportarne il testo.
 */
export interface Spiegazione {
  /** La ragione: che cosa va storto se il dato resta così. La fonte si mostra accanto, dal catalogo. */
  readonly perche: string;
  readonly giusto: Esempio;
  readonly sbagliato: Esempio;
  /** Passi nell'ordine in cui si fanno; almeno uno. */
  readonly comeCorreggere: readonly string[];
  /** Casi in cui la regola tace o pesa meno; vuoto se non ce ne sono. */
  readonly eccezioni: readonly string[];
}

/** Le spiegazioni di una famiglia; che ci siano tutte lo chiede una prova, così una regola si può scrivere a passi. */
export type Spiegazioni<Id extends string> = Readonly<Partial<Record<Id, Spiegazione>>>;
