import type { VoceKey } from '../voci/voce';

/** Famiglie di voci: dicono il tipo della tabella e che cosa vuol dire "Totale". */
export type Famiglia = 'offerta' | 'popolazione' | 'patrimonio' | 'fondi';

export function famigliaDi(voce: VoceKey): Famiglia {
  if (voce.startsWith('popolazione')) return 'popolazione';
  if (voce.startsWith('consistenza')) return 'patrimonio';
  return voce === 'fondi' ? 'fondi' : 'offerta';
}

/** La voce che fa da totale delle altre della famiglia. */
export const TOTALE_DI: Readonly<Record<Famiglia, VoceKey>> = {
  offerta: 'complessivo',
  popolazione: 'popolazione',
  patrimonio: 'consistenza',
  fondi: 'fondi',
};
