import type { SheetSnapshot, ValoreCella } from '../snapshot';
import { isVuota } from '../tabelle/griglia';
import type { ElencoUnita } from '../unita/elenco-unita';

/**
 * Il foglio senza i nomi e i codici fiscali di chi abita gli alloggi: restano nel file del comune, non nella cartella che li
 * raccoglie tutti (Reg. UE 2016/679, art. 5, par. 1, lett. c: solo i dati che servono). L'intestazione resta.
 */
export function senzaPersone(foglio: SheetSnapshot, elenchi: readonly ElencoUnita[]): SheetSnapshot {
  const conPersone = elenchi.filter(({ colonne }) => colonne.some(({ campo }) => campo === 'persona'));
  if (conPersone.length === 0) return foglio;
  const { origine } = foglio;
  const valori = [...foglio.valori];
  for (const { area, intestazione, colonne } of conPersone) {
    const daTogliere = new Set(
      colonne.filter(({ campo }) => campo === 'persona').map(({ colonna }) => colonna - origine.colonna),
    );
    const fine = area.riga + area.righe - origine.riga;
    for (let i = intestazione.ultima + 1 - origine.riga; i < valori.length; i += 1) {
      const riempita = valori[i];
      // Sotto l'ultimo alloggio può restare un nome da solo; una riga con altro è già un'altra tabella.
      if (i >= fine && !soloPersone(riempita, area.colonna - origine.colonna, area.colonne, daTogliere)) break;
      if (riempita) valori[i] = riempita.map((valore, colonna) => (daTogliere.has(colonna) ? null : valore));
    }
  }
  return { ...foglio, valori };
}

function soloPersone(
  riga: readonly (ValoreCella | undefined)[] | undefined,
  da: number,
  quante: number,
  persone: ReadonlySet<number>,
): boolean {
  for (let i = da; i < da + quante; i += 1) if (!persone.has(i) && !isVuota(riga?.[i])) return false;
  return true;
}
