import type { Contesto } from '../contesto';
import type { RigaQuadro } from '../quadro';
import { dettaglioCompleto } from '../offerta/aler-per-comune';
import { unitaPerPosto } from '../quote';
import type { Arrotondamento } from '../quote';
import { arrotondamentoDi } from '../regole/profili/arrotondamento';
import { valoreStampato } from './tabelle-stampate';

/** Una quota che riserva alloggi e come si arrotonda. */
export interface Quota {
  readonly voce: 'indigenti' | 'polizia' | 'poliziaLocale' | 'categorie';
  readonly nome: string;
  readonly arrotondamento: Arrotondamento;
}

const QUOTE: readonly Omit<Quota, 'arrotondamento'>[] = [
  { voce: 'indigenti', nome: 'Indigenti' },
  { voce: 'polizia', nome: 'Polizia e VVF' },
  { voce: 'poliziaLocale', nome: 'Polizia Locale' },
  { voce: 'categorie', nome: 'Categorie art. 14' },
];

/** Ciò che un ente riserva. */
export interface Riservate {
  readonly riga: RigaQuadro;
  readonly disponibili: number | null;
  /** Per ogni quota della tabella, la percentuale che vale e le U.I.; null se l'ente non l'ha. */
  readonly quote: readonly ({ readonly percentuale: number; readonly unita: number } | null)[];
  readonly transitori: number | null;
}

/** Dal R.R. 2/2025 è una quota sola, che si arrotonda una volta sola: come la conta la regola Q05. */
const FORZE_INSIEME = 'Polizia, VVF, Forze Armate e Polizia Locale';

/** Le quote della tabella: sempre gli indigenti, le altre se qualcuno le dichiara. */
export function quoteInTabella({ fatti, profilo }: Contesto): readonly Quota[] {
  const dichiarata = (voce: Quota['voce']): boolean => fatti.voci.has(voce);
  const tutte = QUOTE.map((quota) => ({ ...quota, arrotondamento: arrotondamentoDi(profilo, quota.voce) }));
  if (!profilo.poliziaConLocale) return tutte.filter(({ voce }) => voce === 'indigenti' || dichiarata(voce));
  const forze = dichiarata('polizia') || dichiarata('poliziaLocale');
  return tutte
    .filter(({ voce }) => voce !== 'poliziaLocale')
    .filter(({ voce }) => voce === 'indigenti' || (voce === 'polizia' ? forze : dichiarata(voce)))
    .map((quota) => (quota.voce === 'polizia' ? { ...quota, nome: FORZE_INSIEME } : quota));
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
      const perComune = voce === 'indigenti' ? dettaglioCompleto(contesto.alerPerComune, riga.ente, disponibili) : null;
      const posti = perComune?.map((uno) => uno.disponibili) ?? [disponibili];
      return { percentuale, unita: unitaPerPosto(percentuale, posti, arrotondamento) };
    }),
    transitori: typeof transitori === 'number' ? transitori : null,
  };
}

/** La quota dichiarata; per gli indigenti, se manca, quella minima di legge. */
function quotaDi(contesto: Contesto, { ente }: RigaQuadro, voce: Quota['voce']): number | null {
  const dichiarata = percentualeDichiarata(contesto, ente.id, voce);
  if (dichiarata !== null && dichiarata >= 0) return dichiarata;
  if (voce !== 'indigenti') return null;
  const { indigentiAler, indigentiMinimo } = contesto.profilo;
  return ente.tipo === 'aler' ? indigentiAler.valore : indigentiMinimo.valore;
}

function percentualeDichiarata({ fatti, profilo }: Contesto, ente: string, voce: Quota['voce']): number | null {
  const propria = fatti.numero(ente, voce);
  if (voce !== 'polizia' || !profilo.poliziaConLocale) return propria;
  const locale = fatti.numero(ente, 'poliziaLocale');
  return propria === null && locale === null ? null : (propria ?? 0) + (locale ?? 0);
}

/** U.I. che restano per la graduatoria generale; negative se si è promesso più di quanto c'è, null se non si sa. */
export function restanti(riservate: Riservate, satNelComplessivo: boolean): number | null {
  if (riservate.disponibili === null) return null;
  const fuori = satNelComplessivo ? 0 : (riservate.transitori ?? 0);
  return riservate.disponibili - totaleRiservate(riservate) + fuori;
}

/** U.I. riservate in tutto: le quote e i servizi transitori. */
export function totaleRiservate({ quote, transitori }: Riservate): number {
  return quote.reduce((somma, quota) => somma + (quota?.unita ?? 0), transitori ?? 0);
}
