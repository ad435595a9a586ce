/**
 * Le licenze ammesse. Nel prodotto, che si distribuisce con la EUPL: solo quelle permissive. Per lo sviluppo anche quelle
 * che chiedono di ripubblicare i propri cambiamenti (MPL) o riguardano elenchi (CC): non si distribuiscono.
 */
export const NEL_PRODOTTO = new Set(['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);
export const PER_LO_SVILUPPO = new Set([
  ...NEL_PRODOTTO,
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'MPL-2.0',
  'Python-2.0',
]);

/** Pacchetti con una licenza loro, letta da una persona: come chiamarla, e ciò che chiede di dire a chi riceve il prodotto. */
export const LETTE = new Map([
  [
    '@microsoft/office-js',
    {
      licenza: 'Microsoft Office.js',
      avviso:
        'Office.js è di Microsoft e resta sotto le condizioni qui sotto: si può distribuire, com’è, solo per far funzionare ' +
        'componenti aggiuntivi di Office. Microsoft non mantiene, non aggiorna e non assiste Quadro SAP.',
    },
  ],
]);

/** Vero se la licenza è ammessa: "A OR B" chiede che lo sia una, "A AND B" tutte. */
export function ammessa(licenza, elenco) {
  const scritta = licenza.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(scritta)) return false;
  return scritta.split(' OR ').some((una) => una.split(' AND ').every((parte) => elenco.has(parte)));
}

export function ammessaNelProdotto(licenza) {
  return ammessa(licenza, NEL_PRODOTTO);
}
