import type { Contesto } from '../../contesto';
import type { VoceKey } from '../../voci/voce';
import { cellaDi, correggi, haFormula, numeroDi, quantoDi } from '../punto';
import type { Punto } from '../punto';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { trovato } from '../trovato';
import { prove } from './prove';
import type { SommaDiRiga, SommaErrata, SommaIncerta } from './somma-riga';

/** Chi ha torto: l'intero, una sua parte, o non si sa. */
interface Colpevole {
  readonly punto: Punto;
  readonly voce: VoceKey;
  readonly indizi: number;
}

/**
 * La somma di una riga che non torna. Si guarda per prima la parte che il totale di colonna o un'altra tabella
 * accusano; se niente accusa una parte, l'intero.
 */
export function segnalaSomma(contesto: Contesto, errata: SommaErrata, voceIntero: VoceKey): Segnalazione {
  const colpevole = colpevoleDi(contesto, errata, voceIntero);
  const parte = colpevole !== null && colpevole.punto !== errata.intero ? colpevole : null;
  const comune = {
    esito: 'violata' as const,
    ente: chiDi(errata),
    parametri: parametri(errata),
  };
  if (parte) {
    const valore = quantoDi(parte.punto);
    const giusto = valore + errata.scarto;
    return {
      ...comune,
      codice: 'addendo-diverso',
      celle: celleDaGuardare(errata, parte.punto),
      voce: parte.voce,
      trovato: valore,
      atteso: giusto,
      ...correggi(parte.punto, giusto),
    };
  }
  const sicuro = colpevole !== null && !prove(contesto).confermato(errata.intero);
  return {
    ...comune,
    codice: haFormula(errata.intero) ? 'somma-diversa-formula' : 'somma-diversa',
    celle: celleDaGuardare(errata, errata.intero),
    voce: voceIntero,
    trovato: numeroDi(errata.intero),
    atteso: errata.somma,
    ...(sicuro ? correggi(errata.intero, errata.somma) : {}),
  };
}

/** Il più accusato; senza indizi l'intero, perché è lui il calcolato; null se gli indizi si contraddicono. */
function colpevoleDi(contesto: Contesto, { intero, addendi, scarto }: SommaErrata, voce: VoceKey): Colpevole | null {
  const { colonna, confronto } = prove(contesto);
  const indizi = (punto: Punto, errore: number): number =>
    Number(colonna(punto, errore)) + Number(confronto(punto, errore));
  const primo: Colpevole = { punto: intero, voce, indizi: indizi(intero, scarto) };
  const parti = addendi.flatMap(({ punto, voce: sua }): Colpevole[] => {
    const possibile = punto !== null && quantoDi(punto) + scarto >= 0;
    return possibile ? [{ punto, voce: sua, indizi: indizi(punto, -scarto) }] : [];
  });
  const massimo = Math.max(primo.indizi, ...parti.map((parte) => parte.indizi));
  if (primo.indizi === massimo) return primo;
  const accusate = parti.filter((parte) => parte.indizi === massimo);
  return accusate.length === 1 ? (accusate[0] ?? null) : null;
}

/** La somma non si può fare: si guarda ciò che manca. */
export function segnalaIncerta(incerta: SommaIncerta, voceIntero: VoceKey): Segnalazione {
  const punti = incerta.mancanti.flatMap(({ punto }) => punto ?? []);
  const [primo = incerta.intero] = punti;
  const valore = primo.riga.valori[primo.colonna];
  return {
    codice: incerta.mancanti.length > 0 ? 'addendo-mancante' : 'intero-mancante',
    esito: 'nonVerificabile',
    celle: celleDaGuardare(incerta, primo),
    ente: chiDi(incerta),
    voce: incerta.mancanti[0]?.voce ?? voceIntero,
    trovato: valore ? trovato(valore) : null,
    parametri: { mancanti: incerta.mancanti.map(({ voce }) => voce) },
  };
}

/** La scheda di una cartella che non dice di chi è non ha un nome: ne parla S04. */
function chiDi({ nome }: SommaDiRiga): string | null {
  return nome === '' ? null : nome;
}

function celleDaGuardare({ intero, addendi }: SommaDiRiga, prima: Punto): Segnalazione['celle'] {
  const punti = [intero, ...addendi.flatMap(({ punto }) => punto ?? [])];
  return [prima, ...punti.filter((punto) => punto !== prima)].map(cellaDi);
}

/** Per la frase: l'intero, la somma e ogni parte col suo valore. */
function parametri({ intero, addendi, somma }: SommaErrata): Record<string, number> {
  const valori: Record<string, number> = { intero: quantoDi(intero), somma };
  for (const { voce, punto } of addendi) if (punto) valori[`voce-${voce}`] = quantoDi(punto);
  return valori;
}
