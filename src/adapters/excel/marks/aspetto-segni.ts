import type { Gravita } from '../../../domain/rilievi/gravita';

/** Come si vede un segno: mai il solo colore, perché si distingua anche in grigio e da chi non vede i colori. */
export interface AspettoSegno {
  readonly riempimento: string;
  /** Il testo della cella finché è segnata: chi lo ha bianco su uno sfondo scuro, sul nostro non lo leggerebbe. */
  readonly testo: string;
  readonly bordo: { readonly colore: string; readonly stile: 'Continuous' | 'Dash' | 'Dot' };
}

const TESTO = '#1F1F1F';

/**
 * I bordi dei formati condizionali in Excel sono solo sottili: le gravità si distinguono dal tratto. I colori sono scuri
 * quanto serve per staccarsi (3:1) anche dai riempimenti di mezzo tono che un ufficio mette alle celle accanto.
 */
export const ASPETTO_SEGNI: Readonly<Record<Gravita, AspettoSegno>> = {
  errore: { riempimento: '#FDE7E9', testo: TESTO, bordo: { colore: '#8E0000', stile: 'Continuous' } },
  avviso: { riempimento: '#FFF4CE', testo: TESTO, bordo: { colore: '#5E3B00', stile: 'Dash' } },
  informazione: { riempimento: '#E5F1FB', testo: TESTO, bordo: { colore: '#004578', stile: 'Dot' } },
};
