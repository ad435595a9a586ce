import type { WorkbookSnapshot } from '../../../src/domain/snapshot';
import { cartellaDiPartenza, type CartellaGenerata } from './cartella-generata';
import { Caso } from './caso';
import type { Fatto } from './tavola';
import { DIMENSIONI, type Variante } from './variante';
import { PER_ANNI } from './varianti/anni';
import { COLONNE } from './varianti/colonne';
import { CONTORNO } from './varianti/contorno';
import { FORMA } from './varianti/forma';
import { NOMI } from './varianti/nomi';
import { NUMERI } from './varianti/numeri';
import { RIGHE } from './varianti/righe';
import { TESTATE } from './varianti/testate';
import { TOTALE } from './varianti/totale';

export const VARIANTI: readonly Variante[] = [
  ...TESTATE,
  ...NOMI,
  ...TOTALE,
  ...NUMERI,
  ...RIGHE,
  ...COLONNE,
  ...FORMA,
  ...PER_ANNI,
  ...CONTORNO,
];

/** Una cella che porta un dato, e dove sta nella cartella. */
export interface FattoPosto extends Fatto {
  readonly foglio: string;
  readonly riga: number;
  readonly colonna: number;
}

export interface Disposizione {
  readonly nome: string;
  readonly varianti: readonly Variante[];
  readonly cartella: WorkbookSnapshot;
  readonly fatti: readonly FattoPosto[];
  readonly enti: CartellaGenerata['enti'];
  /** Falso se l'anno e gli enti si devono ricavare dal foglio. */
  readonly conRegistro: boolean;
}

/** Dimensioni che tolgono dal foglio l'anno, o il modo di sapere chi sono gli enti. */
const VUOLE_REGISTRO = new Set(['titoli', 'posizione e fogli', 'nomi degli enti']);

function fattiDi({ prima, tavola, dopo }: CartellaGenerata): FattoPosto[] {
  return [...prima, tavola, ...dopo].flatMap(({ celle, nome, origine }) =>
    celle.flatMap((riga, r) =>
      riga.flatMap(({ fatto }, c) =>
        fatto ? [{ ...fatto, foglio: nome, riga: r + origine.riga, colonna: c + origine.colonna }] : [],
      ),
    ),
  );
}

/** Disegna una cartella con le varianti date; null se una non ha senso su quella cartella. */
export function disegna(varianti: readonly Variante[], seme: number): Disposizione | null {
  const cartella = cartellaDiPartenza(new Caso(seme));
  const ordinate = varianti.toSorted((a, b) => DIMENSIONI.indexOf(a.dimensione) - DIMENSIONI.indexOf(b.dimensione));
  for (const variante of ordinate) if (variante.applica(cartella) === false) return null;
  return {
    nome: `${ordinate.map(({ dimensione, nome }) => `${dimensione}: ${nome}`).join(' + ')} [${seme}]`,
    varianti: ordinate,
    cartella: {
      nome: 'prova.xlsx',
      fogli: [...cartella.prima, cartella.tavola, ...cartella.dopo].map((tavola) => tavola.comeFoglio()),
    },
    fatti: fattiDi(cartella),
    enti: cartella.enti,
    conRegistro: seme % 2 === 1 || ordinate.some(({ dimensione }) => VUOLE_REGISTRO.has(dimensione)),
  };
}

const SEMI_DA_SOLE = 2;
const COPPIE = 600;

function siCombinano(a: Variante, b: Variante): boolean {
  return (
    a.dimensione !== b.dimensione && !a.nonCon?.includes(b.dimensione) && !(b.nonCon?.includes(a.dimensione) ?? false)
  );
}

/** Ogni variante da sola su più cartelle, poi coppie a caso di dimensioni diverse. Sempre le stesse. */
export function* disposizioni(): Iterable<Disposizione> {
  let seme = 1;
  for (const variante of VARIANTI) {
    let fatte = 0;
    for (let prova = 0; fatte < SEMI_DA_SOLE && prova < 20; prova += 1) {
      const disegnata = disegna([variante], seme++);
      if (!disegnata) continue;
      fatte += 1;
      yield disegnata;
    }
  }
  const caso = new Caso(2025);
  for (let fatte = 0; fatte < COPPIE;) {
    // Prima la dimensione, poi la variante: altrimenti le dimensioni con molte varianti prendono tutto.
    const [a, b] = [unaDi(caso), unaDi(caso)];
    const disegnata = siCombinano(a, b) ? disegna([a, b], seme++) : null;
    if (!disegnata) continue;
    fatte += 1;
    yield disegnata;
  }
}

function unaDi(caso: Caso): Variante {
  const dimensione = caso.fra(DIMENSIONI);
  return caso.fra(VARIANTI.filter((variante) => variante.dimensione === dimensione));
}
