import type { Contesto } from '../contesto';

/** Ciò che si è riconosciuto, diviso per file, nell'ordine di `cartelle`: con mille file non si ripercorre tutto per ognuno. */
export function contestiPerFile(contesto: Contesto): readonly Contesto[] {
  const dividi = <T extends { readonly file: number }>(pezzi: readonly T[]): readonly (readonly T[])[] => {
    const gruppi: T[][] = contesto.cartelle.map(() => []);
    for (const pezzo of pezzi) gruppi[pezzo.file]?.push(pezzo);
    return gruppi;
  };
  const tabelle = dividi(contesto.tabelle);
  const illeggibili = dividi(contesto.illeggibili);
  const anagrafiche = dividi(contesto.anagrafiche);
  const elenchi = dividi(contesto.elenchi);
  const testi = dividi(contesto.testi);
  return contesto.cartelle.map((_, file) => ({
    ...contesto,
    tabelle: tabelle[file] ?? [],
    illeggibili: illeggibili[file] ?? [],
    anagrafiche: anagrafiche[file] ?? [],
    elenchi: elenchi[file] ?? [],
    testi: testi[file] ?? [],
  }));
}
