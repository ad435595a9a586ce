import { nomeCorretto } from '../../../../src/domain/regole/struttura/nome-corretto';
import { ente } from '../../../costruttori/contesto';

it.each([
  ['Castelidone *', 'COMUNE DI CASTELDIDONE', 'Casteldidone *'],
  ['COMUNE DI CASTELIDONE', 'COMUNE DI CASTELDIDONE', 'COMUNE DI CASTELDIDONE'],
  ['Comune di Castelidone', 'COMUNE DI CASTELDIDONE', 'Comune di Casteldidone'],
  ['CASTELIDONE**', 'COMUNE DI CASTELDIDONE', 'CASTELDIDONE**'],
  ['COMUNE DI *CASTELIDONE', 'COMUNE DI CASTELDIDONE', 'COMUNE DI CASTELDIDONE*'],
  ['Comune di Parm', 'COMUNE DI PARMA', 'Comune di PARMA'],
  ['ALER BRESIA', 'ALER BRESCIA', 'ALER BRESCIA'],
])('«%s» si corregge in «%s» come «%s»', (scritto, nome, atteso) => {
  expect(nomeCorretto(scritto, ente(nome))).toBe(atteso);
});
