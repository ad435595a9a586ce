import { letteraColonna, nomeFoglioInFormula } from '../../notazione-a1';
import type { Blocco } from '../blocchi';
import { calcolata, cella, intestazioni, rigaDaUnire } from '../celle';
import type { Riga } from '../celle';
import type { CellaDraft } from '../draft';
import { INTESTAZIONI_DERIVATE } from '../../tabelle/tabelle-derivate';
import { FOGLI } from '../nomi';

/** Una colonna di cifre della tabella sotto il grafico, e la serie che ne viene. */
export interface SerieDelGrafico {
  /** Nella legenda. */
  readonly nome: string;
  /** Nella tabella: sta in una colonna stretta. */
  readonly intestazione: string;
}

export interface RigaDelGrafico {
  readonly etichetta: string;
  /** Una cella per serie. */
  readonly celle: readonly CellaDraft[];
}

/** Un grafico a barre impilate e la tabella delle sue cifre. */
export interface GraficoConTabella {
  readonly titolo: string;
  /** Che cosa conta la somma delle serie: "Disponibili". */
  readonly intestazioneSomma: string;
  readonly serie: readonly SerieDelGrafico[];
  /** `prima`: la riga di foglio (da 1) della prima riga di cifre. */
  readonly righe: (prima: number) => readonly RigaDelGrafico[];
  readonly note: readonly string[];
  readonly suPaginaNuova?: boolean;
}

/** Le colonne che la tabella più larga occupa (etichetta, somma, cinque serie), e il grafico. */
export const COLONNE_DEI_GRAFICI = 7;
/** Righe di foglio per barra, e per titolo, assi e legenda. */
const RIGHE_PER_BARRA = 1.4;
const RIGHE_DI_CORNICE = 9;
/** Fin qui le linee della griglia stanno una per unità: le mezze U.I. non esistono. */
const MASSIMO_A_UNITA = 10;

/** Il pezzo di foglio: titolo, grafico, tabella con la somma davanti e il totale in fondo, note. `larghe`: colonne del foglio. */
export function bloccoConGrafico(grafico: GraficoConTabella, larghe: number): (inizio: number) => Blocco {
  return (inizio) => {
    const quante = grafico.righe(1).length;
    const spazio = Math.ceil(quante * RIGHE_PER_BARRA) + RIGHE_DI_CORNICE;
    const prima = inizio + spazio + 3;
    const righe = grafico.righe(prima);
    const ultima = prima + righe.length - 1;
    const dopo = spazio + 3 + righe.length;
    const somme = righe.map(({ celle }) => sommaDi(celle));
    const intervallo = (colonna: number): string => {
      const lettera = letteraColonna(colonna);
      return `${nomeFoglioInFormula(FOGLI.tabelle)}!$${lettera}$${prima}:$${lettera}$${ultima}`;
    };
    return {
      suPaginaNuova: grafico.suPaginaNuova === true,
      righe: [
        [cella(grafico.titolo, 'titolo')],
        ...Array.from({ length: spazio }, (): Riga => []),
        intestazioni([
          INTESTAZIONI_DERIVATE.grafico,
          grafico.intestazioneSomma,
          ...grafico.serie.map(({ intestazione }) => intestazione),
        ]),
        ...righe.map((riga, i) => rigaDi(riga, prima + i)),
        totale(grafico, righe, somme, prima),
        ...grafico.note.map((nota) => rigaDaUnire(nota, 'nota', larghe)),
      ],
      unioni: grafico.note.map((_, i) => ({ riga: dopo + i, colonna: 0, righe: 1, colonne: larghe })),
      grafici: [
        {
          titolo: grafico.titolo,
          tipo: 'barre-impilate',
          categorie: intervallo(0),
          serie: grafico.serie.map(({ nome }, i) => ({ nome, valori: intervallo(2 + i) })),
          ancora: { riga: 1, colonna: 0, righe: spazio - 1, colonne: COLONNE_DEI_GRAFICI },
          asseValori: 'Unità immobiliari',
          ...(Math.max(0, ...somme) <= MASSIMO_A_UNITA ? { passo: 1 } : {}),
        },
      ],
    };
  };
}

export function sommaDi(celle: readonly CellaDraft[]): number {
  return celle.reduce((somma, { valore }) => (typeof valore === 'number' ? somma + valore : somma), 0);
}

function rigaDi({ etichetta, celle }: RigaDelGrafico, numero: number): Riga {
  const ultima = letteraColonna(1 + celle.length);
  return [
    cella(etichetta, 'testo'),
    calcolata(`SUM(C${numero}:${ultima}${numero})`, sommaDi(celle), 'numero'),
    ...celle,
  ];
}

function totale(
  { serie }: GraficoConTabella,
  righe: readonly RigaDelGrafico[],
  somme: readonly number[],
  prima: number,
): Riga {
  const colonna = (c: number, somma: number): CellaDraft => {
    const lettera = letteraColonna(c);
    return calcolata(`SUM(${lettera}${prima}:${lettera}${prima + righe.length - 1})`, somma, 'totaleNumero');
  };
  return [
    cella('TOTALE', 'totaleEtichetta'),
    colonna(
      1,
      somme.reduce((parziale, somma) => parziale + somma, 0),
    ),
    ...serie.map((_, i) => colonna(2 + i, sommaDi(righe.flatMap(({ celle }) => celle[i] ?? [])))),
  ];
}
