/** Le varianti che si possono dire e non leggere, con la ragione. Le altre si leggono, o la prova fallisce. */
export const DETTI_AMMESSI: ReadonlyMap<string, string> = new Map([
  [
    'parole delle intestazioni: parole 14',
    '"Alloggi di risulta": chi lo scrive intende il turn-over, ma "risulta" è anche un verbo e un conteggio qualsiasi.',
  ],
  ['parole delle intestazioni: parole 20', '"T.O.": due lettere possono voler dire altro.'],
  [
    'parole delle intestazioni: parole 22',
    '"Da ripristinare": può essere la carenza manutentiva o alloggi che nell’anno non si assegnano.',
  ],
]);
