import type { Giustificazione } from '../../src/app/giustificati';
import { dividiGiustificati } from '../../src/app/giustificati';
import type { Rilievo } from '../../src/domain/rilievi/rilievo';

const BASE: Rilievo = {
  regola: 'Q08',
  famiglia: 'Q',
  codice: 'oltre',
  esito: 'violata',
  gravita: 'avviso',
  celle: [],
  fonte: { atto: 'L.R. 16/2016', articolo: null, confidenza: 'verificata' },
  giustificabile: true,
  impronta: 'a',
};

const rilievo = (cambi: Partial<Rilievo>): Rilievo => ({ ...BASE, ...cambi });
const ragione = (impronta: string, motivo = 'Chiesto al comune'): Giustificazione => ({
  impronta,
  regola: 'Q08',
  ente: null,
  foglio: 'Quadro',
  cella: 'B7',
  motivo,
  data: '2021-03-01',
});

describe('dividiGiustificati', () => {
  it.each([
    ['con la sua impronta', rilievo({}), ragione('a'), true],
    ['con un’altra impronta: il valore è cambiato', rilievo({}), ragione('b'), false],
    ['di una regola che non si giustifica', rilievo({ giustificabile: false }), ragione('a'), false],
    ['con un motivo di soli spazi', rilievo({}), ragione('a', '  '), false],
    ['non verificabile', rilievo({ esito: 'nonVerificabile' }), ragione('a'), true],
    ['di un errore giustificabile', rilievo({ gravita: 'errore' }), ragione('a'), true],
  ])('un rilievo %s', (_, uno, giustificazione, giustificato) => {
    const { attivi, giustificati, conteggi } = dividiGiustificati([uno], [giustificazione]);
    expect(attivi).toEqual(giustificato ? [] : [uno]);
    expect(giustificati).toEqual(giustificato ? [{ rilievo: uno, giustificazione }] : []);
    expect(conteggi.giustificati).toBe(giustificato ? 1 : 0);
  });

  it('due rilievi con la stessa impronta hanno la stessa ragione', () => {
    expect(dividiGiustificati([BASE, BASE], [ragione('a')]).conteggi).toMatchObject({ avvisi: 0, giustificati: 2 });
  });

  it('quella di un rilievo da correggere non vale, e si sa di quale rilievo è', () => {
    const fisso = rilievo({ giustificabile: false });
    const divisi = dividiGiustificati([fisso], [ragione('a')]);
    expect(divisi.ignorate).toEqual([{ rilievo: fisso, giustificazione: ragione('a') }]);
    expect(divisi.senzaRilievo).toEqual([]);
    expect(dividiGiustificati([BASE], [ragione('a')]).ignorate).toEqual([]);
  });

  it('l’ultima giustificazione scritta vale', () => {
    const [uno] = dividiGiustificati([BASE], [ragione('a', 'Prima'), ragione('a', 'Dopo')]).giustificati;
    expect(uno?.giustificazione.motivo).toBe('Dopo');
  });

  it('i giustificati non decidono l’esito', () => {
    const errore = rilievo({ gravita: 'errore' });
    expect(dividiGiustificati([errore], []).esito).toBe('non-conforme');
    expect(dividiGiustificati([errore], [ragione('a')]).esito).toBe('conforme');
  });

  it('dice le giustificazioni rimaste senza rilievo', () => {
    expect(dividiGiustificati([BASE], [ragione('a'), ragione('z')]).senzaRilievo).toEqual([ragione('z')]);
  });
});
