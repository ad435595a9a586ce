import type { StileCella } from './draft';

/** Il carattere dei fogli: c'è ovunque o ha un sostituto della stessa larghezza, così le pagine vengono uguali. */
export const CARATTERE = { nome: 'Arial', punti: 10 } as const;

/** Nero e i pochi grigi e fondi dei fogli: "RRGGBB". */
const INCHIOSTRO = '000000';
const RIGA = 'A6A6A6';

/**
 * Le serie dei grafici, dal più scuro al più chiaro perché si distinguano anche stampate in bianco e nero; l'ultimo, scuro,
 * sta accanto al più chiaro.
 */
export const COLORI_SERIE = ['1F3864', '44649C', '8BA3CE', 'CBD5E8', '595959'] as const;
/** Spazio fra le barre impilate, in percento della loro larghezza. */
export const SPAZIO_FRA_BARRE = 40;

export interface Tratto {
  readonly spessore: 'sottile' | 'medio' | 'spesso';
  readonly colore: string;
}

/** I lati che hanno un bordo. */
export interface Bordi {
  readonly sopra: Tratto;
  readonly destra: Tratto;
  readonly sotto: Tratto;
  readonly sinistra: Tratto;
}

/** Come si disegna un ruolo di cella, qualunque sia il disegnatore. Ciò che manca è quello solito di Excel. */
export interface Aspetto {
  readonly punti: number;
  readonly grassetto?: boolean;
  readonly corsivo?: boolean;
  readonly sottolineato?: boolean;
  readonly colore?: string;
  readonly fondo?: string;
  readonly bordi?: Bordi;
  /** Formato numerico (codici en-US), se la cella non ne ha uno suo. */
  readonly formato?: string;
  readonly orizzontale?: 'centro' | 'destra';
  readonly verticale?: 'alto' | 'centro';
  readonly aCapo?: boolean;
}

const SOTTILE: Tratto = { spessore: 'sottile', colore: RIGA };
const MEDIO: Tratto = { spessore: 'medio', colore: INCHIOSTRO };
const SPESSO: Tratto = { spessore: 'spesso', colore: INCHIOSTRO };
const RIQUADRO: Bordi = { sopra: SOTTILE, destra: SOTTILE, sotto: SOTTILE, sinistra: SOTTILE };
const RIQUADRO_TOTALE: Bordi = { ...RIQUADRO, sopra: MEDIO, sotto: MEDIO };

const NORMALE = { punti: CARATTERE.punti } as const;
const GRASSETTO = { ...NORMALE, grassetto: true } as const;

/** Pochi grigi, leggibili stampati in bianco e nero; la gravità si riconosce anche da parola, grassetto e bordo. */
export const ASPETTI: Readonly<Record<StileCella, Aspetto>> = {
  titolo: { ...GRASSETTO, punti: 13, verticale: 'centro' },
  sottotitolo: { ...GRASSETTO, verticale: 'centro' },
  intestazione: {
    ...GRASSETTO,
    fondo: 'E7E6E6',
    bordi: RIQUADRO,
    orizzontale: 'centro',
    verticale: 'centro',
    aCapo: true,
  },
  testo: { ...NORMALE, bordi: RIQUADRO, verticale: 'alto' },
  testoACapo: { ...NORMALE, bordi: RIQUADRO, verticale: 'alto', aCapo: true },
  numero: { ...NORMALE, bordi: RIQUADRO, formato: '#,##0', orizzontale: 'destra', verticale: 'alto' },
  percentuale: { ...NORMALE, bordi: RIQUADRO, formato: '0.00%', orizzontale: 'destra', verticale: 'alto' },
  totaleEtichetta: { ...GRASSETTO, fondo: 'F2F2F2', bordi: RIQUADRO_TOTALE },
  totaleNumero: {
    ...GRASSETTO,
    fondo: 'F2F2F2',
    bordi: RIQUADRO_TOTALE,
    formato: '#,##0',
    orizzontale: 'destra',
  },
  nota: { punti: 9, corsivo: true, verticale: 'alto', aCapo: true },
  collegamento: {
    ...NORMALE,
    sottolineato: true,
    colore: '0563C1',
    bordi: RIQUADRO,
    verticale: 'alto',
    aCapo: true,
  },
  errore: { ...GRASSETTO, fondo: 'F8D7DA', bordi: { ...RIQUADRO, sinistra: SPESSO }, verticale: 'alto' },
  avviso: { ...GRASSETTO, fondo: 'FFF3CD', bordi: { ...RIQUADRO, sinistra: MEDIO }, verticale: 'alto' },
  informazione: { ...NORMALE, fondo: 'E7F1FA', bordi: RIQUADRO, verticale: 'alto' },
  // Le celle di una tabella lunga: righe e colori sono quelli dello stile della tabella, le linee quelle della griglia.
  dato: NORMALE,
  datoNumero: { ...NORMALE, formato: '#,##0', orizzontale: 'destra' },
  datoInAlto: { ...NORMALE, verticale: 'alto' },
  datoNumeroInAlto: { ...NORMALE, formato: '#,##0', orizzontale: 'destra', verticale: 'alto' },
  datoACapo: { ...NORMALE, verticale: 'alto', aCapo: true },
};
