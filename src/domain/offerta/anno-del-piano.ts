import type { Anagrafica, Tabella } from '../tabelle/tabella';

/** Anno del piano: quello su cui concorda il maggior numero di tabelle e anagrafiche; a parità, il più recente. */
export function annoDelPiano(tabelle: readonly Tabella[], anagrafiche: readonly Anagrafica[]): number | null {
  const voti = new Map<number, number>();
  const vota = (anno: number | null): void => {
    if (anno !== null) voti.set(anno, (voti.get(anno) ?? 0) + 1);
  };
  for (const tabella of tabelle) vota(tabella.anno);
  for (const anagrafica of anagrafiche) vota(annoDichiarato(anagrafica));
  const ordinati = [...voti].sort(([annoA, votiA], [annoB, votiB]) => votiB - votiA || annoB - annoA);
  return ordinati[0]?.[0] ?? null;
}

/** Anno scritto nell'anagrafica, se è un anno plausibile. */
export function annoDichiarato(anagrafica: Anagrafica): number | null {
  const testo = anagrafica.campi.find((campo) => campo.chiave === 'anno')?.testo ?? '';
  const anno = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(testo)?.[1];
  return anno === undefined ? null : Number(anno);
}

/** Data di approvazione scritta nell'anagrafica (ISO), se c'è. */
export function approvazioneDichiarata(anagrafiche: readonly Anagrafica[]): string | null {
  for (const anagrafica of anagrafiche) {
    const testo = anagrafica.campi.find((campo) => campo.chiave === 'approvato')?.testo ?? '';
    if (/^\d{4}-\d{2}-\d{2}$/.test(testo)) return testo;
  }
  return null;
}
