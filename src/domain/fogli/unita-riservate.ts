import type { Contesto } from '../contesto';
import { letteraColonna } from '../notazione-a1';
import type { Quadro } from '../quadro';
import { INTESTAZIONI_DERIVATE } from '../tabelle/tabelle-derivate';
import { VOCI } from '../voci/voce';
import { rigaDelTotaleAler } from './aler-per-comune';
import type { Blocco } from './blocchi';
import { calcolata, cella, intestazioni, rigaDaUnire } from './celle';
import type { Riga } from './celle';
import { formulaFatto } from './dati';
import type { CellaDraft } from './draft';
import { legendaUnitaRiservate } from './legenda-unita-riservate';
import { nomeStampato } from './quadro-riepilogativo';
import { quoteInTabella, restanti, riservateDa, totaleRiservate } from './quote-riservate';
import type { Quota, Riservate } from './quote-riservate';
import { cellaPercentuale } from './tabelle-quote';
import { formulaDalQuadro } from './tabelle-stampate';
import { testoIn } from '../in-elenco';

/** Larghezza in caratteri di ogni colonna della tabella dopo le prime due. */
const LARGHEZZA_COLONNA = 10;

/** Larghezze delle colonne dalla terza in poi. */
export function larghezzeUnitaRiservate(contesto: Contesto): readonly number[] {
  return Array.from({ length: quoteInTabella(contesto).length * 2 + 3 }, () => LARGHEZZA_COLONNA);
}

/**
 * Quante U.I. ogni ente riserva, quota per quota. Gli arrotondamenti si fanno ente per ente: la loro somma
 * supera di regola la quota calcolata sul totale dell'ambito.
 */
export function disegnaUnitaRiservate(
  contesto: Contesto,
  quadro: Quadro,
  righeDati: number,
): (inizio: number) => Blocco {
  const quote = quoteInTabella(contesto);
  const colonne = 5 + quote.length * 2;
  const { satNelComplessivo } = contesto.impostazioni;
  return (inizio) => {
    const prima = inizio + 3;
    const riservate = quadro.righe.map((riga) => riservateDa(contesto, riga, quote));
    const note = legendaUnitaRiservate(contesto, quadro, quote);
    const dopo = 3 + riservate.length;
    // Il dettaglio delle ALER, se c'è, è la tabella che segue: dopo le note e una riga vuota.
    const rigaAler = ({ riga }: Riservate): number | null =>
      rigaDelTotaleAler(contesto, quadro, riga.ente, inizio + dopo + note.length + 1);
    return {
      suPaginaNuova: true,
      righe: [
        [cella('Unità immobiliari riservate per ente', 'titolo')],
        intestazioni([
          INTESTAZIONI_DERIVATE.riservate,
          VOCI.complessivo.intestazione,
          ...quote.flatMap(({ nome }) => [`${nome}: quota`, `${nome}: U.I.`]),
          'SAT: U.I.',
          'Totale riservate',
          'Restano',
        ]),
        ...riservate.map((riga, i) => [
          ...rigaDi(riga, i, prima + i, quote, righeDati, rigaAler(riga)),
          cellaRestanti(riga, prima + i, quote, satNelComplessivo),
        ]),
        [...totale(riservate, quote, prima), totaleRestanti(riservate, quote, prima, satNelComplessivo)],
        ...note.map((nota) => rigaDaUnire(nota, 'nota', colonne)),
      ],
      unioni: note.map((_, i) => ({ riga: dopo + i, colonna: 0, righe: 1, colonne })),
    };
  };
}

/** Lettere delle colonne: percentuale e U.I. di ogni quota, SAT, totale. */
function colonneDi(quote: readonly Quota[]): { unita: readonly string[]; transitori: string; totale: string } {
  const dopo = 2 + quote.length * 2;
  return {
    unita: quote.map((_, i) => letteraColonna(3 + i * 2)),
    transitori: letteraColonna(dopo),
    totale: letteraColonna(dopo + 1),
  };
}

function rigaDi(
  riservate: Riservate,
  indice: number,
  numero: number,
  quote: readonly Quota[],
  righeDati: number,
  rigaAler: number | null,
): Riga {
  const { riga, disponibili, transitori } = riservate;
  const colonne = colonneDi(quote);
  const addendi = [...colonne.unita, colonne.transitori].map((colonna) => `${colonna}${numero}`).join(',');
  return [
    cella(nomeStampato(riga), 'testo'),
    disponibili === null
      ? cella(riga.valori.complessivo, 'numero')
      : calcolata(formulaDalQuadro('complessivo', indice), disponibili, 'numero'),
    ...quote.flatMap(({ voce, arrotondamento }, i): CellaDraft[] => {
      const quota = riservate.quote[i];
      if (!quota) return [cella(null, 'percentuale'), cella(null, 'numero')];
      const unita = `ROUND($B${numero}*${letteraColonna(2 + i * 2)}${numero},9)`;
      const diRiga = arrotondamento === 'eccesso' ? `ROUNDUP(${unita},0)` : `ROUND(${unita},0)`;
      const formula = voce === 'indigenti' && rigaAler !== null ? `D${rigaAler}` : diRiga;
      return [cellaPercentuale(quota.percentuale), calcolata(formula, quota.unita, 'numero')];
    }),
    transitori === null
      ? cella(null, 'numero')
      : calcolata(formulaFatto(`$A${numero}`, riga.ente, VOCI.transitori.breve, righeDati), transitori, 'numero'),
    disponibili === null && transitori === null
      ? cella(null, 'numero')
      : calcolata(`SUM(${addendi})`, totaleRiservate(riservate), 'numero'),
  ];
}

/** Disponibili meno riservate; i servizi transitori fuori dal complessivo non lo consumano. */
function cellaRestanti(riservate: Riservate, numero: number, quote: readonly Quota[], satDentro: boolean): CellaDraft {
  const quante = restanti(riservate, satDentro);
  if (quante === null) return cella(null, 'numero');
  const { transitori, totale: somma } = colonneDi(quote);
  const fuori = satDentro ? '' : `+${transitori}${numero}`;
  return calcolata(`$B${numero}-${somma}${numero}${fuori}`, quante, 'numero');
}

function totaleRestanti(
  riservate: readonly Riservate[],
  quote: readonly Quota[],
  prima: number,
  satDentro: boolean,
): CellaDraft {
  const colonna = letteraColonna(4 + quote.length * 2);
  const somma = riservate.reduce((parziale, riga) => parziale + (restanti(riga, satDentro) ?? 0), 0);
  return calcolata(`SUM(${colonna}${prima}:${colonna}${prima + riservate.length - 1})`, somma, 'totaleNumero');
}

function totale(riservate: readonly Riservate[], quote: readonly Quota[], prima: number): Riga {
  const ultima = prima + riservate.length - 1;
  const colonne = colonneDi(quote);
  const somma = (colonna: string, valori: readonly number[]): CellaDraft =>
    calcolata(
      `SUM(${colonna}${prima}:${colonna}${ultima})`,
      valori.reduce((a, b) => a + b, 0),
      'totaleNumero',
    );
  return [
    cella('TOTALE', 'totaleEtichetta'),
    somma(
      'B',
      riservate.map(({ disponibili }) => disponibili ?? 0),
    ),
    ...quote.flatMap((_, i) => [
      cella(null, 'totaleNumero'),
      somma(
        testoIn(colonne.unita, i),
        riservate.map((riga) => riga.quote[i]?.unita ?? 0),
      ),
    ]),
    somma(
      colonne.transitori,
      riservate.map(({ transitori }) => transitori ?? 0),
    ),
    somma(colonne.totale, riservate.map(totaleRiservate)),
  ];
}
