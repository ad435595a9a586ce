import type { Gravita } from '../../rilievi/gravita';
import type { RegolaId } from '../regola-id';
import type { AttoDatato } from './atti';
import type { ChiaveSoglia, Soglia, SogliaNominata, ValoriSoglie } from './soglia';
import type { Sostituzione } from './sostituzione';

/** Le soglie di un giorno; null quella che allora non c'era. */
export type SoglieInVigore = { readonly [K in ChiaveSoglia]: Soglia<ValoriSoglie[K]> | null };

/** Quelle che ci sono sempre state: le regole le leggono senza chiedersi se ci sono. */
export type SogliaSempre =
  | 'indigentiMinimo'
  | 'indigentiAler'
  | 'indigentiArrotondamento'
  | 'transitoriMassimo'
  | 'lavoriMassimo'
  | 'scomputoMesi'
  | 'convenzioneAnni'
  | 'cambiamentoParte'
  | 'cambiamentoUnita';

/**
 * Le soglie di legge in vigore in un periodo, scelte dalla data di approvazione del piano
 * (non dall'anno: il piano 2025 approvato nel dicembre 2024 segue ancora le regole del 2024).
 */
export interface Profilo
  extends AttoDatato, Omit<SoglieInVigore, SogliaSempre>, Readonly<{ [K in SogliaSempre]: Soglia<ValoriSoglie[K]> }> {
  /** Tutte, con la loro chiave, in ordine di lettura. */
  readonly soglie: readonly SogliaNominata[];
  /** Il giorno di cui valgono le regole; null se non si conosce: valgono le più recenti. */
  readonly giorno: string | null;
  /** Regole che in questo periodo pesano diversamente da come dice il catalogo. */
  readonly gravita: Readonly<Partial<Record<RegolaId, Gravita>>>;
  /** Vero se al tetto della polizia concorre anche la Polizia Locale. */
  readonly poliziaConLocale: boolean;
  /** Scelto a mano al posto di quello della data: quale sarebbe stato, e perché. */
  readonly sceltoAMano: { readonly dellaData: Pick<AttoDatato, 'id' | 'nome'>; readonly motivo: string } | null;
  /** Scritte dal capofila per soglie che in questo profilo non ci sono: non hanno effetto. */
  readonly senzaEffetto: readonly Sostituzione[];
}

/** Le soglie che il capofila ha sostituito. */
export function soglieSostituite({ soglie }: Pick<Profilo, 'soglie'>): readonly SogliaNominata[] {
  return soglie.filter(({ sostituita }) => sostituita !== undefined);
}
