import type { Area } from '../snapshot';
import type { CellaDraft, SheetDraft, StileCella } from './draft';

/** Punti per riga di testo, negli stili che vanno a capo. */
const PUNTI: Readonly<Partial<Record<StileCella, number>>> = {
  intestazione: 15,
  testoACapo: 15,
  datoACapo: 15,
  collegamento: 15,
  nota: 12.5,
};
const MINIMA = 15;
const MARGINE = 2;
/** Il grassetto occupa di più; una lettera media poco meno della cifra con cui Excel misura le colonne. */
const CARATTERI_PER_UNITA: Readonly<Partial<Record<StileCella, number>>> = {
  intestazione: 0.95,
  testoACapo: 1.1,
  datoACapo: 1.1,
  nota: 1.3,
};

/**
 * Altezze in punti delle righe i cui testi vanno a capo. Excel non adatta da solo le righe unite, e non tutti
 * i programmi adattano le altre: si danno sempre.
 */
export function altezzeRighe({
  celle,
  larghezze,
  unioni,
}: Pick<SheetDraft, 'celle' | 'larghezze' | 'unioni'>): Readonly<Record<number, number>> {
  const altezze: Record<number, number> = {};
  celle.forEach((riga, indice) => {
    const altezza = Math.max(
      0,
      ...riga.map((cella, colonna) =>
        cella ? altezzaCella(cella, () => larghezzaDi(indice, colonna, larghezze, unioni)) : 0,
      ),
    );
    if (altezza > MINIMA) altezze[indice] = altezza;
  });
  return altezze;
}

function altezzaCella({ valore, stile }: CellaDraft, larghezza: () => number): number {
  const punti = PUNTI[stile];
  if (punti === undefined || typeof valore !== 'string') return 0;
  const righe = contaRighe(valore, Math.max(1, larghezza() * (CARATTERI_PER_UNITA[stile] ?? 1)));
  return righe === 1 ? MINIMA : righe * punti + MARGINE;
}

/** Larghezza della cella, o di tutta l'unione che comincia lì. */
function larghezzaDi(riga: number, colonna: number, larghezze: readonly number[], unioni: readonly Area[]): number {
  const unione = unioni.find((area) => area.riga === riga && area.colonna === colonna);
  return larghezze.slice(colonna, colonna + (unione?.colonne ?? 1)).reduce((somma, larga) => somma + larga, 0);
}

/** Quante righe occupa un testo andando a capo fra le parole. */
function contaRighe(testo: string, caratteri: number): number {
  let righe = 1;
  let usati = 0;
  for (const parola of testo.split(/\s+/)) {
    const conSpazio = usati === 0 ? parola.length : usati + 1 + parola.length;
    if (conSpazio <= caratteri) {
      usati = conSpazio;
      continue;
    }
    if (usati > 0) righe += 1;
    righe += Math.max(0, Math.ceil(parola.length / caratteri) - 1);
    usati = parola.length % caratteri;
  }
  return righe;
}
