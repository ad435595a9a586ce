import type { ValoreCella } from '../snapshot';
import type { CampoUnita } from './elenco-unita';
import type { Banco, ControlloRiga } from './esame';
import { annoDi, dataItaliana, interoDi, leggiData, leggiNumero, mostrato, testoDi } from './leggi-celle';

/** Superficie, vani e cifre dei lavori: numeri, e non qualunque numero. */
export function controlliNumeri(banco: Banco): readonly ControlloRiga[] {
  return [
    numero(banco, 'superficie', 'superficie', (n) => n > 0),
    numero(banco, 'vani', 'vani', (n) => n > 0 && Number.isInteger(n * 2)),
    numero(banco, 'costo', 'costo', (n) => n >= 0),
    numero(banco, 'mesi', 'mesi', (n) => n >= 0 && Number.isInteger(n)),
    numero(banco, 'durata', 'durata', (n) => n > 0),
  ].flat();
}

function numero(banco: Banco, campo: CampoUnita, codice: string, ammesso: (n: number) => boolean): ControlloRiga[] {
  const dove = banco.indice(campo);
  if (dove < 0) return [];
  return [
    (celle, corrente) => {
      const valore = celle[dove];
      const letto = leggiNumero(valore, campo === 'costo');
      if (letto === 'assente' || (letto !== 'illeggibile' && ammesso(letto))) return;
      banco.segnala('S14', codice, campo, corrente, () => ({ trovato: mostrato(valore) }));
    },
  ];
}

/** Foglio fino a 4 cifre, mappale a 5, subalterno a 4. Più numeri insieme ("12/13") sono unità graffate. */
const CIFRE = { foglio: 4, mappale: 5, subalterno: 4 } as const;
const UNO_O_PIU = /^\d{1,5}(?: ?[-/,;+e] ?\d{1,5})*$/;

export function controlliCatastali(banco: Banco): readonly ControlloRiga[] {
  return (['foglio', 'mappale', 'subalterno'] as const).flatMap((campo): ControlloRiga[] => {
    const dove = banco.indice(campo);
    if (dove < 0) return [];
    const limite = 10 ** CIFRE[campo];
    return [
      (celle, corrente) => {
        const valore = celle[dove];
        if (typeof valore === 'number' && Number.isInteger(valore) && valore > 0 && valore < limite) return;
        const testo = testoDi(valore);
        if (testo === '' && typeof valore !== 'object' && typeof valore !== 'boolean') return;
        if (valore === null || (testo !== '' && codiceAmmesso(testo, CIFRE[campo]))) return;
        banco.segnala('S14', campo, campo, corrente, () => ({ trovato: mostrato(valore), atteso: CIFRE[campo] }));
      },
    ];
  });
}

function codiceAmmesso(testo: string, cifre: number): boolean {
  const solo = interoDi(testo);
  if (solo !== null) return solo > 0 && solo < 10 ** cifre;
  if (!UNO_O_PIU.test(testo)) return false;
  return testo.split(/\D+/).every((parte) => Number(parte) > 0 && Number(parte) < 10 ** cifre);
}

/** Le date ci sono nel calendario; quella di rilascio di un alloggio occupato cade nell'anno del piano. */
export function controlliDate(banco: Banco): readonly ControlloRiga[] {
  const controlli = (['inizio', 'fine'] as const).flatMap((campo): ControlloRiga[] => {
    const dove = banco.indice(campo);
    if (dove < 0) return [];
    return [
      (celle, corrente) => {
        const valore = celle[dove];
        if (leggiData(valore) !== 'illeggibile') return;
        banco.segnala('S14', 'data', campo, corrente, () => ({ trovato: mostrato(valore) }));
      },
    ];
  });
  return [...controlli, ...rilascio(banco)];
}

function rilascio(banco: Banco): ControlloRiga[] {
  const dove = banco.indice('rilascio');
  if (dove < 0) return [];
  const { anno } = banco.dintorni;
  return [
    (celle, corrente) => {
      const valore = celle[dove];
      const detto = annoDiRilascio(valore);
      if (detto === 'assente') return;
      if (detto === 'illeggibile') {
        banco.segnala('S14', 'data', 'rilascio', corrente, () => ({ trovato: mostrato(valore) }));
        return;
      }
      // Un alloggio già libero ha la data in cui lo è diventato.
      if (anno === null || detto === anno || (corrente.stato !== null && corrente.stato !== 'occupata')) return;
      const letta = leggiData(valore);
      const trovato = typeof letta === 'number' && !isAnno(letta) ? dataItaliana(letta) : detto;
      banco.segnala('S14', 'rilascio', 'rilascio', corrente, () => ({ trovato, atteso: anno }), { gravita: 'avviso' });
    },
  ];
}

/** L'anno in cui l'alloggio si libera; la cella può dire solo l'anno. */
export function annoDiRilascio(valore: ValoreCella | undefined): number | 'assente' | 'illeggibile' {
  if (typeof valore === 'number' && isAnno(valore)) return valore;
  if (typeof valore === 'string' && /^\s*20\d\d\s*$/.test(valore)) return Number(valore);
  const letta = leggiData(valore);
  return typeof letta === 'number' ? annoDi(letta) : letta;
}

function isAnno(numero: number): boolean {
  return Number.isInteger(numero) && numero >= 2000 && numero < 2100;
}
