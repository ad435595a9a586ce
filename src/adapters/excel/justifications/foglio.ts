import type { Giustificazione } from '../../../app/giustificati';
import type { CellaDraft, SheetDraft } from '../../../domain/fogli/draft';
import { COLONNE, seriale } from './righe';

/** Come si chiama il foglio, e come lo riconosce la sua firma. */
export const FOGLIO_GIUSTIFICAZIONI = 'Giustificazioni';
const TABELLA = 'tblGiustificazioni';
export const FORMATO_DATA = 'dd/mm/yyyy';

/** Righe sopra l'intestazione: titolo e spiegazione. */
const TESTATA = 3;
const LARGHEZZE: Readonly<Record<keyof Giustificazione, number>> = {
  regola: 9,
  ente: 34,
  foglio: 22,
  cella: 10,
  motivo: 60,
  data: 12,
  impronta: 20,
};

/** Il foglio appena nato, con la sua prima giustificazione. `presi`: i nomi che la tabella non può avere. */
export function foglioNuovo(nome: string, prima: Giustificazione, presi: ReadonlySet<string>): SheetDraft {
  const vuota: readonly (CellaDraft | null)[] = [];
  return {
    nome,
    celle: [
      [{ valore: 'Giustificazioni dei rilievi', stile: 'titolo' }],
      [
        {
          valore: 'Una riga per ogni rilievo che resta com’è, con il motivo. Non cambiare il codice del rilievo.',
          stile: 'nota',
        },
      ],
      vuota,
      COLONNE.map(({ titolo }): CellaDraft => ({ valore: titolo, stile: 'intestazione' })),
      COLONNE.map(({ campo }): CellaDraft => {
        const valore = prima[campo];
        if (campo === 'data') return { valore: seriale(prima.data) ?? valore, stile: 'testo', formato: FORMATO_DATA };
        return { valore, stile: campo === 'motivo' ? 'testoACapo' : 'testo' };
      }),
    ],
    larghezze: COLONNE.map(({ campo }) => LARGHEZZE[campo]),
    unioni: [],
    tabelle: [{ nome: nomeLibero(presi), area: { riga: TESTATA, colonna: 0, righe: 2, colonne: COLONNE.length } }],
    pivot: [],
    grafici: [],
    blocca: { righe: TESTATA + 1, colonne: 0 },
    stampa: {
      orientamento: 'orizzontale',
      righeRipetute: { prima: TESTATA, ultima: TESTATA },
      adattaALarghezza: true,
      piePagina: 'Giustificazioni dei rilievi',
    },
  };
}

/** I nomi di tabelle e di celle sono unici in tutta la cartella, maiuscole o no. */
function nomeLibero(presi: ReadonlySet<string>): string {
  let nome = TABELLA;
  for (let n = 2; presi.has(nome.toLowerCase()); n += 1) nome = `${TABELLA}_${n}`;
  return nome;
}
