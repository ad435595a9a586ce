import type { Importazione } from './importazione';

/** L'importazione senza le righe dei file: per dire che cosa è arrivato non servono, e di mille file sono la parte più grande. */
export function senzaRighe(importazione: Importazione): Importazione {
  return {
    ...importazione,
    righe: importazione.righe.map((riga) =>
      riga.file.tipo === 'letto'
        ? { ...riga, file: { ...riga.file, cartella: { nome: riga.file.cartella.nome, fogli: [] } } }
        : riga,
    ),
  };
}
