import type { Contesto } from '../../contesto';
import type { VoceKey } from '../../voci/voce';
import { memoPerContesto } from '../memo-contesto';
import { numeroDi, perLuogo, quantoDi } from '../punto';
import type { Punto } from '../punto';
import { confronti } from './confronti';
import type { DatoRipetuto } from './confronti';
import { prove } from './prove';

/** Lo stesso dato detto con numeri diversi. */
export interface Disaccordo {
  readonly voce: VoceKey;
  readonly anno: number | null;
  /** Le dichiarazioni che si pensano sbagliate, o quella da guardare per prima se non si sa. */
  readonly sospette: readonly Punto[];
  /** Le altre dichiarazioni, e il valore che danno. */
  readonly altre: readonly Punto[];
  readonly giusto: number;
  /** Vero se qualcosa dice chi ha torto. */
  readonly deciso: boolean;
}

/** I disaccordi fra tabelle, per ente. */
export const disaccordi = memoPerContesto((contesto: Contesto): ReadonlyMap<string, readonly Disaccordo[]> => {
  const perEnte = new Map<string, Disaccordo[]>();
  for (const dato of confronti(contesto).dati) {
    for (const id of dato.discordi) {
      const dichiarati = dato.punti(id);
      if (concordi(dichiarati, dato.margine)) continue;
      const disaccordo = decidi(contesto, dato, dichiarati);
      const gia = perEnte.get(id);
      if (gia) gia.push(disaccordo);
      else perEnte.set(id, [disaccordo]);
    }
  }
  return perEnte;
});

/** Vero se i numeri sono uguali: la discordia può essere con un "n.r.", o su righe di un ente ripetuto. */
function concordi(dichiarati: readonly Punto[], margine: number): boolean {
  let primo: number | null = null;
  for (const punto of dichiarati) {
    const numero = numeroDi(punto);
    if (numero === null) continue;
    if (primo === null) primo = numero;
    else if (Math.abs(numero - primo) > margine) return false;
  }
  return true;
}

/** Chi ha torto: la minoranza di tre o più; chi sbaglia dello stesso scarto anche riga o totale; se no si guarda il quadro. */
function decidi(contesto: Contesto, { voce, anno, margine }: DatoRipetuto, dichiarati: readonly Punto[]): Disaccordo {
  const numeri = dichiarati.filter((punto) => numeroDi(punto) !== null);
  const esito = (sospette: readonly Punto[], giusto: number, deciso: boolean): Disaccordo => ({
    voce,
    anno,
    sospette: [...sospette].sort(perLuogo),
    altre: numeri.filter((punto) => !sospette.includes(punto)).sort(perLuogo),
    giusto,
    deciso,
  });
  const diverso = (punto: Punto, valore: number): boolean => Math.abs(quantoDi(punto) - valore) > margine;

  const maggioranza = valoreDiMaggioranza(numeri, margine);
  if (maggioranza !== null) {
    return esito(
      numeri.filter((punto) => diverso(punto, maggioranza)),
      maggioranza,
      true,
    );
  }
  const accusate = numeri.flatMap((punto) => {
    const altro = numeri.find((candidato) => accusata(contesto, punto, candidato, margine));
    return altro ? [{ punto, giusto: quantoDi(altro) }] : [];
  });
  const [sola] = accusate;
  if (sola && accusate.length === 1) return esito([sola.punto], sola.giusto, true);

  const [quadro, ...altre] = [...numeri].sort((a, b) => contaVoci(b) - contaVoci(a) || perLuogo(a, b));
  const confronto = altre.find((punto) => quadro && diverso(punto, quantoDi(quadro)));
  return esito(quadro ? [quadro] : [], confronto ? quantoDi(confronto) : 0, false);
}

function accusata(contesto: Contesto, punto: Punto, altro: Punto, margine: number): boolean {
  const errore = quantoDi(punto) - quantoDi(altro);
  if (Math.abs(errore) <= margine) return false;
  const { riga, colonna } = prove(contesto);
  return riga(punto, errore) || colonna(punto, errore);
}

/** Il valore di più della metà delle dichiarazioni, quando sono almeno tre. */
function valoreDiMaggioranza(numeri: readonly Punto[], margine: number): number | null {
  if (numeri.length < 3) return null;
  const ordinati = numeri.map((punto) => quantoDi(punto)).sort((a, b) => a - b);
  // Se un valore ha la maggioranza, è quello di mezzo.
  const mezzo = ordinati[Math.floor(ordinati.length / 2)] ?? 0;
  const concordi = ordinati.filter((numero) => Math.abs(numero - mezzo) <= margine).length;
  return concordi * 2 > ordinati.length ? mezzo : null;
}

function contaVoci({ tabella }: Punto): number {
  return tabella.colonne.filter(({ voce }) => voce !== null).length;
}
