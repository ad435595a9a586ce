import { ammesso, breve } from './ammesso';
import { disposizioni } from './genera';
import { giudica } from './giudica';

/** Le disposizioni in cui una cosa sola cambia dal modello: una prova ciascuna, così che chi sbaglia si legga per nome. */
const DA_SOLE = [...disposizioni()].filter(({ varianti }) => varianti.length < 2);

it.each(DA_SOLE)('$nome', (disposizione) => {
  const caso = { disposizione, ...giudica(disposizione) };
  expect(caso.esito === 'uguali' || (caso.esito === 'detti' && ammesso(caso)) ? [] : [breve(caso)]).toEqual([]);
});
