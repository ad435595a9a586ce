/** Le parti che si mutano, ognuna con le cartelle delle prove che devono accorgersene. */
export const PROVE = {
  regole: ['test/domain/regole', 'test/domain/spiegazioni', 'test/guasti'],
  tabelle: ['test/domain/tabelle', 'test/domain/voci'],
};
