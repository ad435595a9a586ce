import type { EsitoCorrezioni } from '../../app/cartella-aperta';
import { plurale } from '../../domain/testi/plurale';

/** Ciò che il lettore di schermo dice quando qualcosa è finito. */
export const ANNUNCI = {
  annullato: 'Controllo annullato.',
  puliti: (quanti: number) =>
    quanti === 0 ? 'Non c’erano segni da togliere.' : `Segni tolti: ${quanti}. I dati non sono cambiati.`,
  corrette: ({ fatte, saltate }: EsitoCorrezioni) =>
    [
      ...(fatte > 0 ? [`${plurale(fatte, 'cella corretta', 'celle corrette')}.`] : []),
      ...(saltate.length > 0 ? [noteSaltate(saltate.length)] : []),
    ].join(' '),
  giustificato: 'Rilievo giustificato.',
  modello: (fogli: readonly string[]) => `Fogli aggiunti, da compilare: ${fogli.join(', ')}.`,
  ritirato: 'Giustificazione ritirata.',
} as const;

/** Perché qualche correzione non si è fatta. */
function noteSaltate(quante: number): string {
  return quante === 1
    ? 'Una cella non è stata scritta: è cambiata nel frattempo o è protetta.'
    : `${quante} celle non sono state scritte: sono cambiate nel frattempo o sono protette.`;
}
