import { disposizioni, type Disposizione } from './genera';
import { giudica, type Giudizio } from './giudica';
import { DIMENSIONI, type Dimensione } from './variante';

export interface RigaPunteggio {
  readonly dimensione: Dimensione;
  /** Disposizioni in cui la dimensione cambia, da sola o con un'altra. */
  casi: number;
  uguali: number;
  /** Fatti mancanti, ma un rilievo dice dove. */
  detti: number;
  falliti: number;
}

export interface CasoGiudicato extends Giudizio {
  readonly disposizione: Disposizione;
}

export interface Punteggio {
  readonly casi: readonly CasoGiudicato[];
  readonly righe: readonly RigaPunteggio[];
  readonly totale: Omit<RigaPunteggio, 'dimensione'>;
}

/** Legge le disposizioni (tutte quelle generate, se non si dice quali) e conta, dimensione per dimensione, come è andata. */
export function punteggioDisposizioni(quali: Iterable<Disposizione> = disposizioni()): Punteggio {
  const casi = Array.from(quali, (disposizione) => ({ disposizione, ...giudica(disposizione) }));
  const conta = (giudicati: readonly CasoGiudicato[]): Omit<RigaPunteggio, 'dimensione'> => ({
    casi: giudicati.length,
    uguali: giudicati.filter(({ esito }) => esito === 'uguali').length,
    detti: giudicati.filter(({ esito }) => esito === 'detti').length,
    falliti: giudicati.filter(({ esito }) => esito === 'falliti').length,
  });
  return {
    casi,
    righe: DIMENSIONI.map((dimensione) => ({
      dimensione,
      ...conta(casi.filter(({ disposizione }) => disposizione.varianti.some((v) => v.dimensione === dimensione))),
    })),
    totale: conta(casi),
  };
}

/** Il punteggio come si stampa: una riga per dimensione. */
export function tabellaDelPunteggio({ righe, totale }: Punteggio): string {
  const riga = (nome: string, r: Omit<RigaPunteggio, 'dimensione'>): string =>
    [nome.padEnd(30), ...[r.casi, r.uguali, r.detti, r.falliti].map((n) => String(n).padStart(8))].join('');
  return [
    `${'Disposizioni'.padEnd(30)}    casi  uguali   detti falliti`,
    ...righe.map(({ dimensione, ...conti }) => riga(dimensione, conti)),
    riga('in tutto', totale),
  ].join('\n');
}
