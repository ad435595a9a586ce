/** Il foglio su cui nascono le tabelle degli scenari. */
export const SALES = [
  ['Regione', 'Importo'],
  ['Lazio', 10],
  ['Umbria', 20],
];
