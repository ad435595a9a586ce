import { DETTI_AMMESSI } from './detti-ammessi';
import { disposizioni, VARIANTI } from './genera';
import { giudica } from './giudica';
import { punteggioDi, tabellaDelPunteggio } from './punteggio';
import type { CasoGiudicato, Punteggio } from './punteggio';
import { DIMENSIONI } from './variante';

const TUTTE = [...disposizioni()];
/** Una cosa sola cambia dal modello: una prova ciascuna, così che chi sbaglia si legga per nome. */
const DA_SOLE = TUTTE.filter(({ varianti }) => varianti.length < 2);
const IN_COPPIA = TUTTE.filter(({ varianti }) => varianti.length > 1);

const giudicati: CasoGiudicato[] = [];
let tutti: Punteggio | null = null;
/** Si chiama quando ognuna da sola è già stata giudicata. */
function punteggio(): Punteggio {
  tutti ??= punteggioDi([
    ...giudicati,
    ...IN_COPPIA.map((disposizione) => ({ disposizione, ...giudica(disposizione) })),
  ]);
  return tutti;
}

const breve = ({ disposizione, difetti }: CasoGiudicato): string =>
  `${disposizione.nome}: ${difetti.slice(0, 3).join('; ')}`;

const ammesso = ({ disposizione }: CasoGiudicato): boolean =>
  disposizione.varianti.some(({ dimensione, nome }) => DETTI_AMMESSI.has(`${dimensione}: ${nome}`));

describe('le stesse cifre in disposizioni diverse', () => {
  it.each(DA_SOLE)('$nome', (disposizione) => {
    const caso = { disposizione, ...giudica(disposizione) };
    giudicati.push(caso);
    expect(caso.esito === 'uguali' || (caso.esito === 'detti' && ammesso(caso)) ? [] : [breve(caso)]).toEqual([]);
  });

  it('ogni dimensione varia, da sola e in coppia', () => {
    const sole = new Set<string>();
    const inCoppia = new Set<string>();
    for (const { disposizione } of punteggio().casi) {
      const altre = disposizione.varianti.length > 1 ? inCoppia : sole;
      for (const { dimensione } of disposizione.varianti) altre.add(dimensione);
    }
    expect([...sole].sort()).toEqual([...DIMENSIONI].sort());
    expect([...inCoppia].sort()).toEqual([...DIMENSIONI].sort());
    expect(VARIANTI.length).toBeGreaterThan(250);
    expect(punteggio().totale.casi).toBeGreaterThan(1000);
  });

  it.each([...DIMENSIONI])('%s: nessun dato sbagliato, nessuno taciuto', (dimensione) => {
    const suoi = punteggio().casi.filter(({ disposizione }) =>
      disposizione.varianti.some((variante) => variante.dimensione === dimensione),
    );
    expect(suoi.filter(({ esito }) => esito === 'falliti').map(breve)).toEqual([]);
    expect(suoi.filter((caso) => caso.esito === 'detti' && !ammesso(caso)).map(breve)).toEqual([]);
  });

  it('ciò che si può dire e non leggere capita davvero', () => {
    const detti = punteggio().casi.filter(({ esito }) => esito === 'detti');
    const capitati = new Set(
      detti.flatMap(({ disposizione }) =>
        disposizione.varianti.map(({ dimensione, nome }) => `${dimensione}: ${nome}`),
      ),
    );
    expect([...DETTI_AMMESSI.keys()].filter((variante) => !capitati.has(variante))).toEqual([]);
  });

  afterAll(() => {
    process.stdout.write(`${tabellaDelPunteggio(punteggio())}\n`);
  });
});
