import { riconosciVoce } from '../../../src/domain/voci/riconosci-voce';
import { senzaRefusi } from '../../../src/domain/voci/refusi';
import type { VoceKey } from '../../../src/domain/voci/voce';

describe('una lettera sbagliata nelle intestazioni', () => {
  it.each<[string, VoceKey]>([
    ['Carneza manutentiva', 'carenza'],
    ['U.I. dispnibili', 'complessivo'],
    ['U.I. disponibbili', 'complessivo'],
    ['Nuova edificzione, ristrutturazione', 'nuova'],
    ['Risturtturazione', 'ristrutturazione'],
    ['Turnovr', 'turnOver'],
    ['Servizi transtori', 'transitori'],
    ['Assegante', 'assegnate'],
    ['Confertie', 'privati'],
  ])('%s → %s', (testo, voce) => {
    expect(riconosciVoce(testo)?.voce).toBe(voce);
  });

  it.each(['Presentazione', 'Indicatori', 'Residenza', 'Dispersi', 'Progetti', 'Transetti', 'Assegni'])(
    '%s è un’altra parola',
    (testo) => {
      expect(riconosciVoce(testo)?.voce ?? null).toBeNull();
    },
  );

  it('due sbagli non si correggono', () => {
    expect(senzaRefusi(['carneaz', 'ristruturazzione'])).toEqual(['carneaz', 'ristruturazzione']);
  });
});
