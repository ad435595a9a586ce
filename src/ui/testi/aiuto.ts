import { plurale } from '../../domain/testi/plurale';

/** Le parole dell'aiuto. */
export const AIUTO = {
  apri: 'Aiuto',
  giro: 'Giro guidato di cinque minuti',
  apriRegola: (id: string) => `Spiegazione della regola ${id}`,
  titolo: 'Aiuto: le regole',
  chiudi: 'Chiudi l’aiuto',
  cerca: 'Cerca una regola',
  esempioRicerca: 'per esempio: totale, polizia, A01',
  trovate: (quante: number) =>
    quante === 0 ? 'Nessuna regola con queste parole.' : plurale(quante, 'regola', 'regole'),
  tutte: 'Tutte le regole',
  perche: 'Perché',
  fonte: 'Fonte',
  valori: 'Valori',
  giusto: 'Giusto',
  sbagliato: 'Sbagliato',
  comeCorreggere: 'Come si corregge',
  eccezioni: 'Eccezioni',
  giustificazione: 'Giustificazione',
  vuota: 'vuota',
} as const;
