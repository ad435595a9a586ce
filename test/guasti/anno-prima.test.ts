import { controlla } from '../../src/app/controlla';
import { annoPrecedenteDa } from '../../src/domain/confronto/dichiarati';
import type { AnnoPrecedente } from '../../src/domain/confronto/anno-precedente';
import { toA1 } from '../../src/domain/notazione-a1';
import type { Rilievo } from '../../src/domain/rilievi/rilievo';
import { DISPOSIZIONI, opzioniDi } from './disposizioni';
import type { Disposizione } from './disposizioni';
import { comeSnapshot, copia, isPiantata, trova } from './modello';
import type { FoglioPiantato } from './modello';

const VITTIMA = 'COMUNE DI MARCARIA';
const ANNI: ReadonlySet<string> = new Set(['A10', 'A12']);

/** Lo stesso ambito un anno prima, senza guasti. */
function annoPrima(disposizione: Disposizione): AnnoPrecedente {
  const { contesto } = controlla([comeSnapshot(disposizione.fogli)], opzioniDi(disposizione));
  return { ...annoPrecedenteDa(contesto), anno: (contesto.anno ?? 0) - 1 };
}

function conAnnoPrima(disposizione: Disposizione, fogli = disposizione.fogli): readonly Rilievo[] {
  const opzioni = { ...opzioniDi(disposizione), precedente: annoPrima(disposizione) };
  return controlla([comeSnapshot(fogli)], opzioni).rilievi.filter(({ regola }) => ANNI.has(regola));
}

/** La cartella con un numero cambiato, e dov'è; null se la disposizione non ha quel dato. */
function conNumero(
  { fogli }: Disposizione,
  voce: string,
  numero: number,
): { fogli: readonly FoglioPiantato[]; cella: string } | null {
  const tabelle = new Set(
    fogli.flatMap(({ righe }) =>
      righe.flatMap((riga) => riga.flatMap((c) => (isPiantata(c) ? (c.etichetta?.split('/')[0] ?? []) : []))),
    ),
  );
  const dove = [...tabelle].map((tabella) => trova(fogli, `${tabella}/${voce}/${VITTIMA}`)).find((uno) => uno !== null);
  const foglio = dove ? fogli[dove.foglio] : undefined;
  if (!dove || !foglio) return null;
  const nuovi = copia(fogli);
  const riga = nuovi[dove.foglio]?.righe[dove.riga];
  const attuale = riga?.[dove.colonna];
  if (!riga || !isPiantata(attuale)) return null;
  riga[dove.colonna] = { ...attuale, valore: numero, formula: undefined };
  const { origine = { riga: 0, colonna: 0 }, nome } = foglio;
  return {
    fogli: nuovi,
    cella: `${nome}!${toA1({ riga: dove.riga + origine.riga, colonna: dove.colonna + origine.colonna })}`,
  };
}

const detti = (rilievi: readonly Rilievo[]): unknown =>
  rilievi.map(({ regola, codice, ente, celle: [cella] }) => [
    regola,
    codice,
    ente,
    cella ? `${cella.foglio}!${toA1(cella)}` : null,
  ]);

describe.each([...DISPOSIZIONI])('l’anno prima accanto, %s', (_, disposizione) => {
  it('due anni uguali non danno rilievi', () => {
    expect(detti(conAnnoPrima(disposizione))).toEqual([]);
  });

  it('assegnate oltre il piano di prima: A10 in quella cella, e A12 perché sono anche cambiate', () => {
    const guastata = conNumero(disposizione, 'assegnate', 12);
    if (!guastata)
      return expect(
        disposizione.fogli
          .flatMap(({ righe }) => righe)
          .flat()
          .filter(isAssegnate),
      ).toEqual([]);
    expect(detti(conAnnoPrima(disposizione, guastata.fogli))).toEqual([
      ['A10', 'oltre-piano', VITTIMA, guastata.cella],
      ['A12', 'cambiato', VITTIMA, guastata.cella],
    ]);
  });

  it('un’unità in più non si segnala', () => {
    const guastata = conNumero(disposizione, 'assegnate', 2);
    expect(guastata ? detti(conAnnoPrima(disposizione, guastata.fogli)) : []).toEqual([]);
  });
});

function isAssegnate(contenuto: Parameters<typeof isPiantata>[0]): boolean {
  return isPiantata(contenuto) && contenuto.etichetta?.includes('/assegnate/') === true;
}
