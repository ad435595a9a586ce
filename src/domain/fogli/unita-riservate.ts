import type { Contesto } from '../contesto';
import { letteraColonna } from '../notazione-a1';
import type { Quadro } from '../quadro';
import { numeroItaliano } from '../testi/numero-italiano';
import { VOCI } from '../voci/voce';
import type { Blocco } from './blocchi';
import { calcolata, cella, intestazioni, rigaDaUnire } from './celle';
import type { Riga } from './celle';
import { formulaFatto } from './dati';
import type { CellaDraft } from './draft';
import { INTESTAZIONE_ENTE, nomeStampato } from './quadro-riepilogativo';
import { quoteInTabella, riservateDa, totaleRiservate } from './quote-riservate';
import type { Quota, Riservate } from './quote-riservate';
import { cellaPercentuale } from './tabelle-quote';
import { formulaDalQuadro } from './tabelle-stampate';

/** Larghezza in caratteri di ogni colonna della tabella dopo le prime due. */
const LARGHEZZA_COLONNA = 10;

/** Larghezze delle colonne dalla terza in poi. */
export function larghezzeUnitaRiservate(contesto: Contesto): readonly number[] {
  return Array.from({ length: quoteInTabella(contesto).length * 2 + 2 }, () => LARGHEZZA_COLONNA);
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
  const colonne = 4 + quote.length * 2;
  return (inizio) => {
    const prima = inizio + 3;
    const riservate = quadro.righe.map((riga) => riservateDa(contesto, riga, quote));
    const note = legenda(contesto, quadro, quote);
    const dopo = 3 + riservate.length;
    return {
      suPaginaNuova: true,
      righe: [
        [cella('Unità immobiliari riservate per ente', 'titolo')],
        intestazioni([
          INTESTAZIONE_ENTE,
          VOCI.complessivo.intestazione,
          ...quote.flatMap(({ nome }) => [`${nome}: quota`, `${nome}: U.I.`]),
          'SAT: U.I.',
          'Totale riservate',
        ]),
        ...riservate.map((riga, i) => rigaDi(riga, i, prima + i, quote, righeDati)),
        totale(riservate, quote, prima),
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
): Riga {
  const { riga, disponibili, transitori } = riservate;
  const colonne = colonneDi(quote);
  const addendi = [...colonne.unita, colonne.transitori].map((colonna) => `${colonna}${numero}`).join(',');
  return [
    cella(nomeStampato(riga), 'testo'),
    disponibili === null
      ? cella(riga.valori.complessivo, 'numero')
      : calcolata(formulaDalQuadro('complessivo', indice), disponibili, 'numero'),
    ...quote.flatMap(({ arrotondamento }, i): CellaDraft[] => {
      const quota = riservate.quote[i];
      if (!quota) return [cella(null, 'percentuale'), cella(null, 'numero')];
      const unita = `ROUND($B${numero}*${letteraColonna(2 + i * 2)}${numero},9)`;
      const formula = arrotondamento === 'eccesso' ? `ROUNDUP(${unita},0)` : `ROUND(${unita},0)`;
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
        colonne.unita[i] ?? '',
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

function legenda({ profilo }: Contesto, quadro: Quadro, quote: readonly Quota[]): readonly string[] {
  const minima = numeroItaliano(profilo.indigentiMinimo.valore);
  return [
    ...(quadro.righe.some(({ senzaSap }) => senzaSap) ? ['* Ente senza unità immobiliari SAP.'] : []),
    `Indigenti: la quota dichiarata o, dove manca, quella minima del ${minima} %; alloggi all'unità superiore, ente per ente ` +
      '(R.R. 4/2017, art. 13, c. 3). Per ALER la quota va distinta per comune: qui è indicativa.',
    ...(quote.some(({ voce }) => voce === 'polizia' || voce === 'poliziaLocale')
      ? ["Forze di Polizia e Vigili del Fuoco: alloggi all'unità superiore (R.R. 4/2017, art. 7 bis, c. 1)."]
      : []),
    ...(quote.some(({ voce }) => voce === 'categorie')
      ? ["Categorie dell'art. 14: alloggi all'unità più vicina, da 0,5 in su a quella superiore (art. 15, c. 1 ter)."]
      : []),
    "Un totale riservato maggiore delle disponibili va verificato con l'ente.",
  ];
}
