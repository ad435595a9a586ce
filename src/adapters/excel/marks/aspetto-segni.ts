import type { Gravita } from '../../../domain/regole/regola';

/** Come si vede un segno: mai il solo colore, perché si distingua anche in grigio e da chi non vede i colori. */
export interface AspettoSegno {
  readonly riempimento: string;
  readonly bordo: { readonly colore: string; readonly stile: 'Continuous' | 'Dash' | 'Dot' };
}

/** I bordi dei formati condizionali in Excel sono solo sottili: le gravità si distinguono dal tratto. */
export const ASPETTO_SEGNI: Readonly<Record<Gravita, AspettoSegno>> = {
  errore: { riempimento: '#FDE7E9', bordo: { colore: '#A80000', stile: 'Continuous' } },
  avviso: { riempimento: '#FFF4CE', bordo: { colore: '#8A5700', stile: 'Dash' } },
  informazione: { riempimento: '#E5F1FB', bordo: { colore: '#005A9E', stile: 'Dot' } },
};
