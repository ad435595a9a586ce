import { applicaRegole, gravitaNelProfilo, valida } from '../../../src/domain/regole/applica';
import { profiloPer } from '../../../src/domain/regole/profili/indice';
import { SEMPRE } from '../../../src/domain/regole/regola';
import type { Regola, Segnalazione } from '../../../src/domain/regole/regola';
import { contesto } from '../../costruttori/contesto';

const regola = (resto: Partial<Regola> = {}, segnalazioni: readonly Segnalazione[] = []): Regola => ({
  id: 'Q08',
  famiglia: 'Q',
  gravita: 'avviso',
  fonte: { atto: 'prova', articolo: null, confidenza: 'logica' },
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  verifica: () => segnalazioni,
  ...resto,
});
const segnalazione = (resto: Partial<Segnalazione> = {}): Segnalazione => ({
  codice: 'prova',
  esito: 'violata',
  celle: [],
  ...resto,
});

describe('la gravità di un rilievo', () => {
  const profilo = profiloPer('2021-03-31');

  it.each([
    ['il catalogo', {}, undefined, 'avviso'],
    ['il profilo vince sul catalogo', { Q08: 'errore' }, undefined, 'errore'],
    ['il profilo parla di un’altra regola', { Q09: 'errore' }, undefined, 'avviso'],
    ['la segnalazione vince su tutti', { Q08: 'errore' }, 'informazione', 'informazione'],
  ] as const)('%s', (_, gravita, dellaSegnalazione, attesa) => {
    const dove = { ...contesto(), profilo: { ...profilo, gravita } };
    const [rilievo] = applicaRegole([regola({}, [segnalazione({ gravita: dellaSegnalazione })])], dove);
    expect(rilievo?.gravita).toBe(attesa);
  });

  it('nel profilo si legge anche senza rilievi', () => {
    expect(gravitaNelProfilo(regola(), { ...profilo, gravita: { Q08: 'informazione' } })).toBe('informazione');
  });
});

describe('quando vale una regola', () => {
  const dal2025 = regola({ validita: { dal: '2025-03-11', al: null } });
  const finoAl2025 = regola({ validita: { dal: null, al: '2025-03-10' } });

  it.each([
    ['prima', '2025-03-10', false, true],
    ['dal primo giorno', '2025-03-11', true, false],
    ['senza data, solo ciò che è in vigore', null, true, false],
  ])('%s', (_, data, nuova, vecchia) => {
    expect([valida(dal2025, data), valida(finoAl2025, data)]).toEqual([nuova, vecchia]);
  });
});

describe('l’ordine dei rilievi', () => {
  it('prima gli errori, poi per regola', () => {
    const regole = [
      regola({ id: 'S05' }, [segnalazione()]),
      regola({ id: 'A01', gravita: 'errore' }, [segnalazione()]),
      regola({ id: 'C06', gravita: 'informazione' }, [segnalazione()]),
      regola({ id: 'Q04', gravita: 'errore' }, [segnalazione()]),
    ];
    expect(applicaRegole(regole, contesto()).map((rilievo) => rilievo.regola)).toEqual(['A01', 'Q04', 'S05', 'C06']);
  });
});
