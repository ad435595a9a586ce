import { creaAbbinatore } from '../../../src/domain/enti/abbina';
import { creaCercaPerParole } from '../../../src/domain/enti/cerca-per-parole';
import { creaCercaVicini, NOMI_MASSIMI } from '../../../src/domain/enti/cerca-vicini';
import type { Registro } from '../../../src/domain/enti/ente';
import { trovaNomiNelTesto } from '../../../src/domain/enti/trova-nomi-nel-testo';
import { ente } from '../../costruttori/contesto';

const registroDi = (quanti: number): Registro => ({
  ambito: null,
  capofila: null,
  provenienza: 'file',
  enti: Array.from({ length: quanti }, (_, i) => ente(i === 0 ? 'COMUNE DI PESCAROLO ED UNITI' : `COMUNE DI ${i}X`)),
});

/** Con così tanti nomi confrontarli a due a due bloccherebbe il riquadro: si riconoscono solo quelli esatti. */
describe.each([
  ['un registro grande', NOMI_MASSIMI, true],
  ['un registro enorme', NOMI_MASSIMI + 1, false],
])('%s', (_, quanti, proposte) => {
  it('riconosce sempre un nome esatto, e uno storpiato solo se li può confrontare', () => {
    const abbina = creaAbbinatore(registroDi(quanti));
    expect(abbina('Comune di Pescarolo ed Uniti').come).toBe('uguale');
    expect(abbina('COMUNE DI PESCAROLO ED UMITI').come === 'vicino').toBe(proposte);
  });

  it('propone un nome abbreviato o storpiato solo se li può confrontare', () => {
    const { enti } = registroDi(quanti);
    expect(creaCercaPerParole(enti)('PESCAROLO UNITI') !== null).toBe(proposte);
    expect(creaCercaVicini(enti.map((uno) => [uno.id, uno]))('PESCAROLO ED UMITI').length > 0).toBe(proposte);
  });

  it('cerca i nomi in una nota solo se li può confrontare', () => {
    expect(trovaNomiNelTesto('dati di Pescarolo ed Uniti', registroDi(quanti)).length > 0).toBe(proposte);
  });
});
