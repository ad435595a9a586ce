import { altezzeRighe } from './altezze-righe';
import { impila } from './blocchi';
import type { Blocco } from './blocchi';
import { cella, intestazioni, rigaDaUnire } from './celle';
import type { SheetDraft } from './draft';

/** Ciò che si chiede a un ente, già in parole. */
export interface LetteraInFoglio {
  readonly ente: string;
  /** Frasi sopra e sotto la tabella. */
  readonly apertura: readonly string[];
  readonly punti: readonly {
    readonly richiesta: string;
    readonly dove: string;
    readonly trovato: string | number | null;
    readonly atteso: string | number | null;
    readonly perche: string;
    readonly norma: string;
    readonly cheFare: string;
  }[];
  readonly chiusura: readonly string[];
}

export const FOGLIO_LETTERE = 'Lettere';
const COLONNE = ['N.', 'Richiesta', 'Dove', 'Trovato', 'Atteso', 'Perché', 'Norma', 'Che cosa fare'] as const;
const LARGHEZZE = [5, 14, 24, 12, 12, 46, 18, 34];

/** Le lettere in un foglio: un blocco per ente, ognuno da una pagina nuova. */
export function disegnaLettere(lettere: readonly LetteraInFoglio[]): SheetDraft {
  const { celle, unioni, titoli, iniziPagina } = impila(lettere.map((lettera) => () => bloccoDi(lettera)));
  return {
    nome: FOGLIO_LETTERE,
    celle,
    larghezze: LARGHEZZE,
    altezze: {
      ...altezzeRighe({ celle, larghezze: LARGHEZZE, unioni }),
      ...Object.fromEntries(titoli.map((riga) => [riga, 24])),
    },
    unioni,
    tabelle: [],
    pivot: [],
    grafici: [],
    blocca: null,
    // Con `adattaALarghezza` gli inizi di pagina non varrebbero: le colonne stanno già in un A4 orizzontale al 68 %.
    stampa: {
      orientamento: 'orizzontale',
      righeRipetute: null,
      adattaALarghezza: false,
      scala: 68,
      iniziPagina,
      piePagina: FOGLIO_LETTERE,
    },
  };
}

function bloccoDi({ ente, apertura, punti, chiusura }: LetteraInFoglio): Blocco {
  const unita = (testo: string) => rigaDaUnire(testo, 'nota', COLONNE.length);
  const tabella = [
    intestazioni(COLONNE),
    ...punti.map(({ richiesta, dove, trovato, atteso, perche, norma, cheFare }, i) => [
      cella(i + 1, 'numero'),
      ...[richiesta, dove, trovato, atteso, perche, norma, cheFare].map((valore) => cella(valore, 'testoACapo')),
    ]),
  ];
  const righe = [
    rigaDaUnire(ente, 'titolo', COLONNE.length),
    ...apertura.map(unita),
    ...(punti.length > 0 ? tabella : []),
    ...chiusura.map(unita),
  ];
  const sotto = righe.length - chiusura.length;
  const daUnire = [...apertura.map((_, i) => i + 1), ...chiusura.map((_, i) => sotto + i)];
  return {
    righe,
    suPaginaNuova: true,
    unioni: [0, ...daUnire].map((riga) => ({ riga, colonna: 0, righe: 1, colonne: COLONNE.length })),
  };
}
