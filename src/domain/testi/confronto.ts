import type { Confronto, EnteConfrontato, Passaggio, VoceConfrontata } from '../confronto/confronta';
import { elenco } from './elenco';

/** Come si intestano i due anni. */
export function anniConfrontati({ annoPrima, annoDopo }: Pick<Confronto, 'annoPrima' | 'annoDopo'>): {
  readonly prima: string;
  readonly dopo: string;
} {
  const prima = annoPrima ?? (annoDopo === null ? null : annoDopo - 1);
  return {
    prima: prima === null ? "L'anno prima" : `Piano ${prima}`,
    dopo: annoDopo === null ? "Quest'anno" : `Piano ${annoDopo}`,
  };
}

export function descriviPassaggio(passaggio: Passaggio): string {
  switch (passaggio.tipo) {
    case 'nuovo':
      return "L'anno prima non c'era";
    case 'uscito':
      return "Quest'anno non è fra gli enti dell'ambito";
    case 'altroNome':
      return `L'anno prima: ${elenco(passaggio.nomi)}`;
    case 'oraSenzaSap':
      return "Quest'anno dichiara di non avere U.I. SAP";
    case 'oraConSap':
      return "L'anno prima dichiarava di non avere U.I. SAP";
  }
}

/** Ciò che va saputo leggendo una riga del confronto; vuoto se non c'è niente da dire. */
export function notaDelConfronto({ passaggi }: EnteConfrontato, { prima, dopo }: VoceConfrontata): string {
  const note = passaggi.map(descriviPassaggio);
  const spiegata = passaggi.some(({ tipo }) => tipo !== 'altroNome');
  if (!spiegata && prima === null) note.push("Non dichiarato l'anno prima");
  if (!spiegata && dopo === null) note.push("Non dichiarato quest'anno");
  return note.join('. ');
}
