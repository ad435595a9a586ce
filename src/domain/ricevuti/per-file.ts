import type { Contesto } from '../contesto';
import { numeroIn, rigaIn } from '../in-elenco';

/** Ciò che si è riconosciuto, diviso per file, nell'ordine di `cartelle`: con mille file non si ripercorre tutto per ognuno. */
export function contestiPerFile(contesto: Contesto): readonly Contesto[] {
  const dividi = <T extends { readonly file: number }>(pezzi: readonly T[]): ((file: number) => readonly T[]) => {
    const gruppi: T[][] = contesto.cartelle.map(() => []);
    for (const pezzo of pezzi) gruppi[pezzo.file]?.push(pezzo);
    return (file) => rigaIn(gruppi, file);
  };
  const tabelle = dividi(contesto.tabelle);
  const illeggibili = dividi(contesto.illeggibili);
  const anagrafiche = dividi(contesto.anagrafiche);
  const elenchi = dividi(
    contesto.elenchi.map((elenco, i) => ({ file: elenco.file, elenco, righe: numeroIn(contesto.unita.righe, i) })),
  );
  const testi = dividi(contesto.testi);
  return contesto.cartelle.map((_, file) => ({
    ...contesto,
    tabelle: tabelle(file),
    illeggibili: illeggibili(file),
    anagrafiche: anagrafiche(file),
    elenchi: elenchi(file).map(({ elenco }) => elenco),
    unita: { ...contesto.unita, righe: elenchi(file).map(({ righe }) => righe) },
    testi: testi(file),
  }));
}
