import type { Contesto } from '../contesto';
import type { RigaQuadro } from '../quadro';
import { unitaRiservate } from '../quote';
import type { Arrotondamento } from '../quote';
import { valoreStampato } from './tabelle-stampate';

/** Una quota che riserva alloggi e come si arrotonda. */
export interface Quota {
  readonly voce: 'indigenti' | 'polizia' | 'poliziaLocale' | 'categorie';
  readonly nome: string;
  readonly arrotondamento: Arrotondamento;
}

const QUOTE: readonly Quota[] = [
  { voce: 'indigenti', nome: 'Indigenti', arrotondamento: 'eccesso' },
  { voce: 'polizia', nome: 'Polizia e VVF', arrotondamento: 'eccesso' },
  { voce: 'poliziaLocale', nome: 'Polizia Locale', arrotondamento: 'eccesso' },
  { voce: 'categorie', nome: 'Categorie art. 14', arrotondamento: 'metaInSu' },
];

/** Ciò che un ente riserva. */
export interface Riservate {
  readonly riga: RigaQuadro;
  readonly disponibili: number | null;
  /** Per ogni quota della tabella, la percentuale che vale e le U.I.; null se l'ente non l'ha. */
  readonly quote: readonly ({ readonly percentuale: number; readonly unita: number } | null)[];
  readonly transitori: number | null;
}

/** Le quote della tabella: sempre gli indigenti, le altre se qualcuno le dichiara. */
export function quoteInTabella(contesto: Contesto): readonly Quota[] {
  return QUOTE.filter(({ voce }) => voce === 'indigenti' || contesto.fatti.voci.has(voce));
}

/** `quote`: quelle della tabella, nel loro ordine. */
export function riservateDa(contesto: Contesto, riga: RigaQuadro, quote: readonly Quota[]): Riservate {
  const complessivo = riga.valori.complessivo;
  const disponibili = typeof complessivo === 'number' && complessivo >= 0 ? complessivo : null;
  const transitori = valoreStampato(contesto, riga, 'transitori');
  return {
    riga,
    disponibili,
    quote: quote.map(({ voce, arrotondamento }) => {
      const percentuale = riga.senzaSap ? null : quotaDi(contesto, riga, voce);
      if (percentuale === null || disponibili === null) return null;
      return { percentuale, unita: unitaRiservate(percentuale, disponibili, arrotondamento) };
    }),
    transitori: typeof transitori === 'number' ? transitori : null,
  };
}

/** La quota dichiarata; per gli indigenti, se manca, quella minima di legge. */
function quotaDi(contesto: Contesto, { ente }: RigaQuadro, voce: Quota['voce']): number | null {
  const dichiarata = contesto.fatti.numero(ente.id, voce);
  if (dichiarata !== null && dichiarata >= 0) return dichiarata;
  if (voce !== 'indigenti') return null;
  const { indigentiAler, indigentiMinimo } = contesto.profilo;
  return ente.tipo === 'aler' ? indigentiAler.valore : indigentiMinimo.valore;
}

/** U.I. riservate in tutto: le quote e i servizi transitori. */
export function totaleRiservate({ quote, transitori }: Riservate): number {
  return quote.reduce((somma, quota) => somma + (quota?.unita ?? 0), transitori ?? 0);
}
