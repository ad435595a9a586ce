import type { BorderStyle, CellStyle, FillStyle } from 'hucre';
import type { StileCella } from '../../domain/fogli/draft';

/** Arial: c'è ovunque o ha un sostituto della stessa larghezza, così le pagine vengono uguali. */
export const CARATTERE = { name: 'Arial', size: 10, family: 2 } as const;
const GRASSETTO = { ...CARATTERE, bold: true } as const;

const INCHIOSTRO = { rgb: '000000' };
const RIGA = { rgb: 'A6A6A6' };

function fondo(rgb: string): FillStyle {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { indexed: 64 } };
}

const SOTTILE = { style: 'thin', color: RIGA } as const;
const RIQUADRO: BorderStyle = { top: SOTTILE, right: SOTTILE, bottom: SOTTILE, left: SOTTILE };
const RIQUADRO_TOTALE: BorderStyle = {
  ...RIQUADRO,
  top: { style: 'medium', color: INCHIOSTRO },
  bottom: { style: 'medium', color: INCHIOSTRO },
};
// La gravità si riconosce anche in bianco e nero: parola, grassetto e bordo diverso, oltre al fondo.
const BORDO_ERRORE: BorderStyle = { ...RIQUADRO, left: { style: 'thick', color: INCHIOSTRO } };
const BORDO_AVVISO: BorderStyle = { ...RIQUADRO, left: { style: 'medium', color: INCHIOSTRO } };

/** Come si disegna ogni ruolo: pochi grigi, leggibile stampato in bianco e nero. */
const STILI: Readonly<Record<StileCella, CellStyle>> = {
  titolo: { font: { ...GRASSETTO, size: 13 }, alignment: { vertical: 'center' } },
  sottotitolo: { font: GRASSETTO, alignment: { vertical: 'center' } },
  intestazione: {
    font: GRASSETTO,
    fill: fondo('E7E6E6'),
    border: RIQUADRO,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  testo: { border: RIQUADRO, alignment: { vertical: 'top' } },
  testoACapo: { border: RIQUADRO, alignment: { vertical: 'top', wrapText: true } },
  numero: { border: RIQUADRO, numFmt: '#,##0', alignment: { horizontal: 'right', vertical: 'top' } },
  percentuale: { border: RIQUADRO, numFmt: '0.00%', alignment: { horizontal: 'right', vertical: 'top' } },
  totaleEtichetta: { font: GRASSETTO, fill: fondo('F2F2F2'), border: RIQUADRO_TOTALE },
  totaleNumero: {
    font: GRASSETTO,
    fill: fondo('F2F2F2'),
    border: RIQUADRO_TOTALE,
    numFmt: '#,##0',
    alignment: { horizontal: 'right' },
  },
  nota: { font: { ...CARATTERE, italic: true, size: 9 }, alignment: { vertical: 'top', wrapText: true } },
  collegamento: {
    font: { ...CARATTERE, underline: true, color: { rgb: '0563C1' } },
    border: RIQUADRO,
    alignment: { vertical: 'top', wrapText: true },
  },
  errore: { font: GRASSETTO, fill: fondo('F8D7DA'), border: BORDO_ERRORE, alignment: { vertical: 'top' } },
  avviso: { font: GRASSETTO, fill: fondo('FFF3CD'), border: BORDO_AVVISO, alignment: { vertical: 'top' } },
  informazione: { fill: fondo('E7F1FA'), border: RIQUADRO, alignment: { vertical: 'top' } },
};

/** Lo stile di una cella: quello del ruolo, con il formato e il blocco propri se li ha. */
export function stileDi(ruolo: StileCella, formato: string | undefined, sbloccata: boolean): CellStyle {
  const base = STILI[ruolo];
  if (formato === undefined && !sbloccata) return base;
  return {
    ...base,
    ...(formato === undefined ? {} : { numFmt: formato }),
    ...(sbloccata ? { protection: { locked: false } } : {}),
  };
}
