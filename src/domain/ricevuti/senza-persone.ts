import type { SheetSnapshot } from '../snapshot';
import type { ElencoUnita } from '../unita/elenco-unita';

/**
 * Il foglio senza i nomi e i codici fiscali di chi abita gli alloggi: restano nel file del comune, non nella cartella che li
 * raccoglie tutti (Reg. UE 2016/679, art. 5, par. 1, lett. c: solo i dati che servono). L'intestazione resta.
 */
export function senzaPersone(foglio: SheetSnapshot, elenchi: readonly ElencoUnita[]): SheetSnapshot {
  const conPersone = elenchi.filter(({ colonne }) => colonne.some(({ campo }) => campo === 'persona'));
  if (conPersone.length === 0) return foglio;
  const valori = [...foglio.valori];
  for (const { area, intestazione, colonne } of conPersone) {
    const daTogliere = new Set(
      colonne.filter(({ campo }) => campo === 'persona').map(({ colonna }) => colonna - foglio.origine.colonna),
    );
    for (let riga = intestazione.ultima + 1; riga < area.riga + area.righe; riga += 1) {
      const i = riga - foglio.origine.riga;
      const riempita = valori[i];
      if (riempita) valori[i] = riempita.map((valore, colonna) => (daTogliere.has(colonna) ? null : valore));
    }
  }
  return { ...foglio, valori };
}
