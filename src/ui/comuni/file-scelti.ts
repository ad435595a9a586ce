import type { FileScelto } from '../../app/importa/lettore-file';

/** Le cartelle di lavoro che si sanno leggere. */
export const ESTENSIONI = ['.xlsx', '.xlsm', '.xlsb', '.xls', '.ods'] as const;

/** Ciò che Excel e i sistemi lasciano accanto ai file: nessuno li ha messi lì apposta. */
const INGOMBRO = /^(~\$|\.)|^(thumbs\.db|desktop\.ini)$/i;

/** `localeCompare` a ogni confronto costa cento volte tanto: con trecento file il pannello si ferma. */
const ALFABETO = new Intl.Collator('it');

export interface Scelti {
  readonly file: readonly FileScelto[];
  /** I nomi di quelli che non sono cartelle di lavoro. */
  readonly lasciati: readonly string[];
}

/** Le cartelle di lavoro fra i file scelti, in ordine di nome; gli altri si nominano. */
export function fileScelti(file: readonly File[]): Scelti {
  const suoi = file.filter(({ name }) => !INGOMBRO.test(name)).sort((a, b) => ALFABETO.compare(a.name, b.name));
  return {
    file: suoi.filter(isCartella).map(scelto),
    lasciati: suoi.filter((uno) => !isCartella(uno)).map(({ name }) => name),
  };
}

function scelto(file: File): FileScelto {
  return {
    nome: file.name,
    // Il browser va a guardare il disco: per trecento file insieme il pannello si fermerebbe.
    get dimensione() {
      return file.size;
    },
    byte: () => file.arrayBuffer(),
  };
}

function isCartella({ name }: File): boolean {
  const minuscolo = name.toLowerCase();
  return ESTENSIONI.some((estensione) => minuscolo.endsWith(estensione));
}
