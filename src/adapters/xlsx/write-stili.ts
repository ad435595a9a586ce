import type { BorderSide, BorderStyle, CellStyle, FillStyle } from 'hucre';
import {
  ASPETTI,
  CARATTERE as CARATTERE_SOLITO,
  type Aspetto,
  type Bordi,
  type Tratto,
} from '../../domain/fogli/aspetto';
import type { StileCella } from '../../domain/fogli/draft';

/** Famiglia 2: senza grazie. */
export const CARATTERE = { name: CARATTERE_SOLITO.nome, size: CARATTERE_SOLITO.punti, family: 2 } as const;

const SPESSORI = { sottile: 'thin', medio: 'medium', spesso: 'thick' } as const;
const ORIZZONTALE = { centro: 'center', destra: 'right' } as const;
const VERTICALE = { alto: 'top', centro: 'center' } as const;

function fondo(rgb: string): FillStyle {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { indexed: 64 } };
}

function tratto({ spessore, colore }: Tratto): BorderSide {
  return { style: SPESSORI[spessore], color: { rgb: colore } };
}

function bordi({ sopra, destra, sotto, sinistra }: Bordi): BorderStyle {
  return { top: tratto(sopra), right: tratto(destra), bottom: tratto(sotto), left: tratto(sinistra) };
}

function disegna(aspetto: Aspetto): CellStyle {
  const carattere = carattereDi(aspetto);
  const allineamento = allineamentoDi(aspetto);
  return {
    ...(carattere ? { font: carattere } : {}),
    ...(aspetto.fondo === undefined ? {} : { fill: fondo(aspetto.fondo) }),
    ...(aspetto.bordi ? { border: bordi(aspetto.bordi) } : {}),
    ...(aspetto.formato === undefined ? {} : { numFmt: aspetto.formato }),
    ...(Object.keys(allineamento).length > 0 ? { alignment: allineamento } : {}),
  };
}

/** Niente, se è quello solito della cartella. */
function carattereDi({ punti, grassetto, corsivo, sottolineato, colore }: Aspetto): CellStyle['font'] {
  const proprio = {
    ...(punti === CARATTERE.size ? {} : { size: punti }),
    ...(grassetto ? { bold: true } : {}),
    ...(corsivo ? { italic: true } : {}),
    ...(sottolineato ? { underline: true } : {}),
    ...(colore === undefined ? {} : { color: { rgb: colore } }),
  };
  return Object.keys(proprio).length > 0 ? { ...CARATTERE, ...proprio } : undefined;
}

function allineamentoDi({ orizzontale, verticale, aCapo }: Aspetto): NonNullable<CellStyle['alignment']> {
  return {
    ...(orizzontale === undefined ? {} : { horizontal: ORIZZONTALE[orizzontale] }),
    ...(verticale === undefined ? {} : { vertical: VERTICALE[verticale] }),
    ...(aCapo ? { wrapText: true } : {}),
  };
}

/** Lo stile di una cella: quello del ruolo, con il formato e il blocco propri se li ha. Niente, se è quello solito. */
export function stileDi(ruolo: StileCella, formato: string | undefined, sbloccata: boolean): CellStyle | undefined {
  const stile: CellStyle = {
    ...disegna(ASPETTI[ruolo]),
    ...(formato === undefined ? {} : { numFmt: formato }),
    ...(sbloccata ? { protection: { locked: false } } : {}),
  };
  return Object.keys(stile).length > 0 ? stile : undefined;
}

/** I ruoli che non aggiungono niente allo stile solito della cartella. */
export const SENZA_STILE: ReadonlySet<StileCella> = new Set(
  (Object.keys(ASPETTI) as StileCella[]).filter((ruolo) => stileDi(ruolo, undefined, false) === undefined),
);
