import type { Giustificazione } from '../../../app/giustificati';
import { dataIso, dataScritta } from '../../../domain/tabelle/data-iso';

/** Le colonne della tabella, nell'ordine in cui si scrivono la prima volta; poi l'utente le può spostare. */
export const COLONNE: readonly { readonly campo: keyof Giustificazione; readonly titolo: string }[] = [
  { campo: 'regola', titolo: 'Regola' },
  { campo: 'ente', titolo: 'Ente' },
  { campo: 'foglio', titolo: 'Foglio' },
  { campo: 'cella', titolo: 'Cella' },
  { campo: 'motivo', titolo: 'Motivo' },
  { campo: 'data', titolo: 'Data' },
  { campo: 'impronta', titolo: 'Codice del rilievo' },
];

/** Senza queste due una riga non dice niente. */
const NECESSARIE: readonly (keyof Giustificazione)[] = ['impronta', 'motivo'];
const GIORNO = 86_400_000;
const GIORNO_ZERO = Date.UTC(1899, 11, 30);

/** La tabella dentro le celle del foglio: dove sta ogni colonna e, riga per riga, che cosa dice. Righe da 0 nella griglia. */
export interface TabellaLetta {
  readonly intestazione: number;
  readonly colonne: ReadonlyMap<keyof Giustificazione, number>;
  readonly righe: readonly { readonly riga: number; readonly giustificazione: Giustificazione }[];
}

/**
 * Cerca l'intestazione dovunque sia: l'utente può aver ordinato, spostato colonne, aggiunto righe e note. Le righe senza
 * codice o senza motivo si ignorano; di due righe con lo stesso codice vale l'ultima. Null se la tabella non c'è più.
 */
export function leggiRighe(griglia: readonly (readonly unknown[])[]): TabellaLetta | null {
  for (const [intestazione, celle] of griglia.entries()) {
    const colonne = colonneDi(celle);
    if (!NECESSARIE.every((campo) => colonne.has(campo))) continue;
    const righe = griglia.slice(intestazione + 1).flatMap((riga, i) => {
      const giustificazione = giustificazioneDi(riga, colonne);
      return giustificazione ? [{ riga: intestazione + 1 + i, giustificazione }] : [];
    });
    return { intestazione, colonne, righe };
  }
  return null;
}

function colonneDi(celle: readonly unknown[]): ReadonlyMap<keyof Giustificazione, number> {
  const colonne = new Map<keyof Giustificazione, number>();
  celle.forEach((cella, i) => {
    const scritto = testo(cella).toLowerCase();
    const campo = COLONNE.find(({ titolo }) => titolo.toLowerCase() === scritto)?.campo;
    if (campo !== undefined && !colonne.has(campo)) colonne.set(campo, i);
  });
  return colonne;
}

function giustificazioneDi(
  riga: readonly unknown[],
  colonne: ReadonlyMap<keyof Giustificazione, number>,
): Giustificazione | null {
  const grezzo = (campo: keyof Giustificazione): unknown => riga[colonne.get(campo) ?? -1];
  const impronta = testo(grezzo('impronta')).toLowerCase();
  const motivo = testo(grezzo('motivo'));
  if (impronta === '' || motivo === '') return null;
  return {
    impronta,
    regola: testo(grezzo('regola')),
    ente: testo(grezzo('ente')) || null,
    foglio: testo(grezzo('foglio')),
    cella: testo(grezzo('cella')),
    motivo,
    data: giorno(grezzo('data')),
  };
}

function testo(valore: unknown): string {
  return typeof valore === 'string' || typeof valore === 'number' ? String(valore).trim() : '';
}

/** Il giorno in forma ISO, da una data di Excel o scritta a mano; ciò che non è una data resta com'è. */
function giorno(valore: unknown): string {
  if (typeof valore === 'number') return dataIso(valore);
  const scritto = testo(valore);
  return dataScritta(scritto) ?? scritto;
}

/** La data ISO come numero di Excel, che si ordina e si filtra; null se non è una data. */
export function seriale(data: string): number | null {
  const millisecondi = Date.parse(`${data.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(millisecondi) ? null : (millisecondi - GIORNO_ZERO) / GIORNO;
}
