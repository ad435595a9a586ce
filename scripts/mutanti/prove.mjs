/**
 * Le parti che si mutano, ognuna con le cartelle delle prove che devono accorgersene: un mutante che sopravvive le rifà
 * tutte, e quelle che leggono file costerebbero secondi l'una.
 */
export const PROVE = {
  regole: ['test/domain/regole', 'test/domain/spiegazioni', 'test/guasti'],
  tabelle: ['test/domain/tabelle', 'test/domain/voci'],
};
