import type { Posizione, ValoreCella } from '../../../domain/snapshot';

const RIGA_VUOTA: readonly ValoreCella[] = [];

/** La parte di un foglio che ha valori: comincia alla prima riga e alla prima colonna che ne hanno uno. */
export interface AreaUsata {
  readonly origine: Posizione;
  readonly valori: readonly (readonly ValoreCella[])[];
  readonly larghezza: number;
}

/** I valori di un foglio, riga per riga. Le righe senza celle non occupano niente. */
export class GrigliaValori {
  private readonly righe: (ValoreCella[] | undefined)[] = [];

  /** Mette il valore e dice se la cella era già stata scritta. */
  metti(riga: number, colonna: number, valore: ValoreCella): boolean {
    let celle = this.righe[riga];
    if (celle === undefined) {
      celle = [];
      while (this.righe.length < riga) this.righe.push(undefined);
      this.righe[riga] = celle;
    }
    if (colonna < celle.length) {
      const ripetuta = celle[colonna] !== null;
      celle[colonna] = valore;
      return ripetuta;
    }
    if (valore === null) return false;
    while (celle.length < colonna) celle.push(null);
    celle.push(valore);
    return false;
  }

  usata(): AreaUsata {
    return areaUsata(this.righe);
  }
}

/** Toglie dai valori le righe e le colonne vuote prima dei primi e dopo gli ultimi. */
export function areaUsata(righe: readonly (readonly ValoreCella[] | undefined)[]): AreaUsata {
  let prima = -1;
  let dopo = 0;
  let colonna = Infinity;
  for (let riga = 0; riga < righe.length; riga += 1) {
    const celle = righe[riga];
    if (celle === undefined) continue;
    const piena = celle.findIndex((valore) => valore !== null);
    if (piena < 0) continue;
    if (prima < 0) prima = riga;
    dopo = riga + 1;
    if (piena < colonna) colonna = piena;
  }
  if (prima < 0) return { origine: { riga: 0, colonna: 0 }, valori: [], larghezza: 0 };
  const valori: (readonly ValoreCella[])[] = [];
  let larghezza = 0;
  for (let riga = prima; riga < dopo; riga += 1) {
    const celle = senzaFineVuota(righe[riga] ?? RIGA_VUOTA, colonna);
    valori.push(celle);
    if (celle.length > larghezza) larghezza = celle.length;
  }
  return { origine: { riga: prima, colonna }, valori, larghezza };
}

function senzaFineVuota(celle: readonly ValoreCella[], da: number): readonly ValoreCella[] {
  let a = celle.length;
  while (a > da && celle[a - 1] === null) a -= 1;
  // Sempre la stessa: di celle vestite e vuote certi modelli ne hanno più che di scritte.
  if (a <= da) return RIGA_VUOTA;
  return da === 0 && a === celle.length ? celle : celle.slice(da, a);
}
