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

/** Legge tutte le disposizioni generate e conta, dimensione per dimensione, come è andata. */
export function punteggioDisposizioni(): Punteggio {
  const casi = Array.from(disposizioni(), (disposizione) => ({ disposizione, ...giudica(disposizione) }));
  const conta = (quali: readonly CasoGiudicato[]): Omit<RigaPunteggio, 'dimensione'> => ({
    casi: quali.length,
    uguali: quali.filter(({ esito }) => esito === 'uguali').length,
    detti: quali.filter(({ esito }) => esito === 'detti').length,
    falliti: quali.filter(({ esito }) => esito === 'falliti').length,
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
