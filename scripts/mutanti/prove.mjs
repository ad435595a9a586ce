/**
 * Le parti che si mutano; per ognuna, giro per giro, le cartelle delle prove che devono accorgersene. Al primo le prove
 * svelte; al secondo, per i soli sopravvissuti, quelle che guardano cartelle intere.
 */
export const PROVE = {
  regole: [['test/domain/regole', 'test/domain/spiegazioni', 'test/domain/offerta'], ['test/guasti']],
  tabelle: [['test/domain/tabelle', 'test/domain/voci'], ['test/corpus/disposizioni']],
};

/** Prove che leggono il testo delle regole, qui riscritto, o che a ogni mutante costerebbero secondi. */
export const ESCLUSE = ['**/catalogo.test.ts', '**/*-proprieta.test.ts', '**/in-tutto.test.ts'];
