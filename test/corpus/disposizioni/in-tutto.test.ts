import { ammesso, breve } from './ammesso';
import { DETTI_AMMESSI } from './detti-ammessi';
import { VARIANTI } from './genera';
import { punteggioDisposizioni, tabellaDelPunteggio } from './punteggio';
import { DIMENSIONI } from './variante';

const punteggio = punteggioDisposizioni();

describe('le stesse cifre in disposizioni diverse', () => {
  it('ogni dimensione varia, da sola e in coppia', () => {
    const sole = new Set<string>();
    const inCoppia = new Set<string>();
    for (const { disposizione } of punteggio.casi) {
      const altre = disposizione.varianti.length > 1 ? inCoppia : sole;
      for (const { dimensione } of disposizione.varianti) altre.add(dimensione);
    }
    expect([...sole].sort()).toEqual([...DIMENSIONI].sort());
    expect([...inCoppia].sort()).toEqual([...DIMENSIONI].sort());
    expect(VARIANTI.length).toBeGreaterThan(250);
    expect(punteggio.totale.casi).toBeGreaterThan(1000);
  });

  it.each(punteggio.righe)('$dimensione: nessun dato sbagliato, nessuno taciuto', ({ dimensione }) => {
    const suoi = punteggio.casi.filter(({ disposizione }) =>
      disposizione.varianti.some((variante) => variante.dimensione === dimensione),
    );
    expect(suoi.filter(({ esito }) => esito === 'falliti').map(breve)).toEqual([]);
    expect(suoi.filter((caso) => caso.esito === 'detti' && !ammesso(caso)).map(breve)).toEqual([]);
  });

  it('ciò che si può dire e non leggere capita davvero', () => {
    const detti = punteggio.casi.filter(({ esito }) => esito === 'detti');
    const capitati = new Set(
      detti.flatMap(({ disposizione }) =>
        disposizione.varianti.map(({ dimensione, nome }) => `${dimensione}: ${nome}`),
      ),
    );
    expect([...DETTI_AMMESSI.keys()].filter((variante) => !capitati.has(variante))).toEqual([]);
  });

  afterAll(() => {
    process.stdout.write(`${tabellaDelPunteggio(punteggio)}\n`);
  });
});
