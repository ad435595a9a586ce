import type { SheetSnapshot, ValoreCella, WorkbookSnapshot } from '../../src/domain/snapshot';
import { VOCI, VOCI_QUADRO } from '../../src/domain/voci/voce';
import type { VoceKey } from '../../src/domain/voci/voce';

function foglio(nome: string, valori: ValoreCella[][]): SheetSnapshot {
  return {
    nome,
    visibilita: 'visibile',
    protetto: false,
    origine: { riga: 0, colonna: 0 },
    valori,
    formule: [],
    formati: [],
    formuleNote: true,
    unioni: [],
    righeNascoste: [],
    colonneNascoste: [],
  };
}

// Una stringa nuova per cella, come la consegna un lettore: la cache per identità non deve aiutare.
const fresca = (testo: string): string => ` ${testo}`.slice(1);

function tabella(voci: readonly VoceKey[], nomi: readonly string[]): ValoreCella[][] {
  const valori = nomi.map((_, i) => [i % 5, i % 3, i % 2, 0]);
  const di = (voce: VoceKey, i: number): number => {
    const [turnOver = 0, carenza = 0, nuova = 0, privati = 0] = valori[i] ?? [];
    const parti: Partial<Record<VoceKey, number>> = { turnOver, carenza, nuova, privati };
    return voce === 'complessivo' ? turnOver + carenza + nuova + privati : (parti[voce] ?? 0);
  };
  const corpo = nomi.map((nome, i): ValoreCella[] => [fresca(nome), ...voci.map((voce) => di(voce, i))]);
  const totale = voci.map((voce) => nomi.reduce((somma, _, i) => somma + di(voce, i), 0));
  return [
    ['Ragione Sociale Ente Proprietario', ...voci.map((voce) => VOCI[voce].intestazione)],
    ...corpo,
    ['TOTALE', ...totale],
  ];
}

/** Le tabelle del piano per questi enti: sette di dettaglio e il quadro, un foglio ciascuna. */
export function cartellaAmbito(nomi: readonly string[]): WorkbookSnapshot {
  const dettagli: VoceKey[] = ['complessivo', 'turnOver', 'carenza', 'nuova', 'privati', 'transitori', 'assegnate'];
  return {
    nome: 'ambito.xlsx',
    fogli: [
      ...dettagli.map((voce) => foglio(voce, tabella([voce], nomi))),
      foglio('Quadro', tabella(VOCI_QUADRO, nomi)),
    ],
  };
}

/** Un quadro solo, lungo quanto si vuole, con questi enti uno dopo l'altro e poi da capo: ogni ente oltre il primo giro è ripetuto. */
export function quadroRipetuto(righe: number, nomi: readonly string[]): WorkbookSnapshot {
  return quadro(Array.from({ length: righe }, (_, i) => nomi[i % nomi.length] ?? ''));
}

/** Un quadro solo con tanti enti inventati, tutti diversi: il caso più duro per chi cerca i nomi, che nessun ambito ha. */
export function quadroInventato(righe: number): WorkbookSnapshot {
  return quadro(nomiInventati(righe));
}

export function nomiInventati(quanti: number): readonly string[] {
  return Array.from({ length: quanti }, (_, i) => `COMUNE DI PROVA ${i}`);
}

function quadro(nomi: readonly string[]): WorkbookSnapshot {
  return { nome: 'lungo.xlsx', fogli: [foglio('Quadro', tabella(VOCI_QUADRO, nomi))] };
}

/** Un elenco di alloggi, una riga per unità: nessuna tabella del modello dentro. */
export function elencoUnita(righe: number): WorkbookSnapshot {
  const corpo = Array.from({ length: righe }, (_, i): ValoreCella[] => [
    `UI-${i}`,
    fresca('Viadana'),
    fresca('Via Roma'),
    i % 200,
    i % 90,
    `${i % 999}`,
    45 + (i % 60),
    fresca(i % 4 ? 'occupata' : 'libera'),
    fresca('SAP'),
    1950 + (i % 70),
  ]);
  const testata = [
    'Codice',
    'Comune',
    'Indirizzo',
    'Civico',
    'Foglio',
    'Mappale',
    'Superficie',
    'Stato',
    'Uso',
    'Anno',
  ];
  return { nome: 'unita.xlsx', fogli: [foglio('Unita', [testata, ...corpo])] };
}

/** L'elenco intero di un patrimonio: ogni riga porta tutto ciò che i controlli guardano, e non ha difetti. */
export function elencoCompleto(righe: number): WorkbookSnapshot {
  const stati = ['occupata', 'libera', 'in carenza manutentiva', 'in ristrutturazione'];
  const corpo = Array.from({ length: righe }, (_, i): ValoreCella[] => [
    `UI-${i}`,
    fresca('COMUNE DI VIADANA'),
    fresca('Viadana'),
    fresca('020066'),
    fresca('L826'),
    fresca('Via Roma'),
    1 + (i % 200),
    `${1 + (Math.floor(i / 200) % 999)}`,
    1 + Math.floor(i / 200_000) + (i % 7),
    2 + (i % 9) / 2,
    45 + (i % 60),
    fresca(i % 50 ? 'SAP' : 'SAS'),
    fresca(stati[i % 4] ?? ''),
    fresca('Bagno'),
    1000 + (i % 7000),
    i % 37,
    46_030 + (i % 300),
  ]);
  return { nome: 'unita.xlsx', fogli: [foglio('Unita', [TESTATA_COMPLETA, ...corpo])] };
}

export const TESTATA_COMPLETA = [
  'Codice alloggio',
  'Ente proprietario',
  'Comune',
  'Codice ISTAT',
  'Codice catastale',
  'Indirizzo',
  'Foglio',
  'Mappale',
  'Subalterno',
  'Vani',
  'Superficie utile',
  'Classificazione',
  'Stato',
  'Lavori necessari',
  'Costo stimato',
  'Mesi di scomputo',
  'Data di rilascio prevista',
];
