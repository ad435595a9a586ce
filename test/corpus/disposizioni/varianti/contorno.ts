import { celleTotale, celleValori, type CartellaGenerata } from '../cartella-generata';
import { ANNO } from '../enti';
import { Tavola, testo, VUOTA } from '../tavola';
import type { Casella } from '../tavola';
import type { Variante } from '../variante';
import { VOCI } from '../../../../src/domain/voci/voce';

function inCoda(nome: string, righe: readonly Casella[][], vuotePrima = 1): Variante {
  return {
    dimensione: 'in coda',
    nome,
    applica: ({ tavola }) => {
      const vuote = Array.from({ length: vuotePrima }, () => [VUOTA]);
      tavola.inserisciRighe(tavola.celle.length, [...vuote, ...righe]);
    },
  };
}

const coda: readonly Variante[] = [
  inCoda('firma', [
    [VUOTA, VUOTA, VUOTA, testo('Il Responsabile del Servizio')],
    [VUOTA, VUOTA, VUOTA, testo('dott. Mario Rossi')],
  ]),
  inCoda('data e firma', [[testo('Viadana, 12/12/2024'), VUOTA, VUOTA, testo('Il Segretario comunale')]]),
  inCoda('luogo e data in due celle', [[testo('Viadana'), { valore: 45_638, formato: 'dd/mm/yyyy' }]]),
  inCoda('legenda con due punti', [[testo('Legenda:'), testo('SAP = servizi abitativi pubblici')]]),
  inCoda('nota con una voce', [[testo('Nota: per turn-over si intende la media dell’ultimo triennio.')]]),
  inCoda('fonte', [[testo('Fonte: piattaforma regionale, comunicazione annuale 2025')]]),
  inCoda('visto', [[testo('Visto: si approva')], [VUOTA], [testo('Il Sindaco del Comune di Viadana')]]),
  inCoda('ALER firma', [[testo('per ALER BS-CR-MN'), VUOTA, testo('per il Comune di Viadana')]]),
  inCoda('nota attaccata', [[testo('(1) dati riferiti al 31/12/2024')]], 0),
  inCoda('riepilogo a parole', [[testo('Alloggi disponibili nell’ambito'), VUOTA, VUOTA]]),
];

function conTitolo(nome: string, righe: readonly Casella[][]): Variante {
  return {
    dimensione: 'titoli',
    nome,
    applica: ({ tavola }) => {
      const [riga] = tavola.righeCon('titolo');
      if (riga !== undefined) tavola.togliRiga(riga);
      tavola.inserisciRighe(0, righe);
    },
  };
}

const titoli: readonly Variante[] = [
  conTitolo('nessuno', []),
  conTitolo('su quattro righe', [
    [testo('AMBITO TERRITORIALE OGLIO PO')],
    [testo("PIANO ANNUALE DELL'OFFERTA DEI SERVIZI ABITATIVI PUBBLICI E SOCIALI")],
    [testo(`ANNO ${ANNO}`)],
    [testo('Quadro riepilogativo delle unità abitative disponibili')],
  ]),
  conTitolo('con la norma', [[testo(`Piano annuale ${ANNO} (art. 4 R.R. 4/2017) - Allegato A`)], [VUOTA]]),
  conTitolo('attaccato, con una voce', [[testo(`U.I. disponibili e turn-over anno ${ANNO}`)]]),
  conTitolo('coppie etichetta-valore', [
    [testo('Ambito:'), testo('Oglio Po')],
    [testo('Anno:'), { valore: ANNO }],
    [testo('Capofila:'), testo('Viadana')],
    [VUOTA],
  ]),
  conTitolo('intestazione del comune', [
    [testo('COMUNE DI VIADANA')],
    [testo('Provincia di Mantova')],
    [testo('Ufficio casa')],
    [VUOTA],
  ]),
  conTitolo('un paragrafo', [
    [
      testo(
        'Si riporta di seguito il numero delle unità abitative che gli enti proprietari prevedono di assegnare nel corso dell’anno.',
      ),
    ],
    [VUOTA],
  ]),
  conTitolo('elenco di voci come sommario', [[testo('Turn-over; carenza manutentiva; nuova edificazione')], [VUOTA]]),
];

/** Un'altra tabella con le sue cifre: anche quelle sono fatti. */
function altraTabella({ enti }: CartellaGenerata, voce: 'transitori' | 'assegnate', testataEnte: string): Casella[][] {
  return [
    [testo(testataEnte), testo(VOCI[voce].intestazione)],
    ...enti.map((ente) => [testo(ente.cifre ? ente.nome : `${ente.nome}*`), ...celleValori([voce], ente)]),
    [testo('TOTALE'), ...celleTotale([voce], enti)],
  ];
}

function accanto(nome: string, distacco: number, voce: 'transitori' | 'assegnate'): Variante {
  return {
    dimensione: 'altre tabelle accanto',
    nome,
    nonCon: [
      'enti in colonna',
      'righe in mezzo',
      'intestazione ripetuta',
      'subtotali',
      'righe e colonne vuote',
      'celle unite',
    ],
    applica: (cartella) => {
      const { tavola, voci } = cartella;
      if (voci.includes(voce)) return false;
      const riga = tavola.testata;
      const colonna = tavola.larghezza + distacco;
      altraTabella(cartella, voce, 'Ragione Sociale Ente Proprietario').forEach((celle, r) => {
        celle.forEach((casella, c) => tavola.metti(riga + r, colonna + c, casella));
      });
      return true;
    },
  };
}

const altre: readonly Variante[] = [
  accanto('a destra dopo una colonna vuota', 1, 'transitori'),
  accanto('a destra dopo due colonne vuote', 2, 'assegnate'),
  accanto('a destra attaccata', 0, 'transitori'),
  {
    dimensione: 'altre tabelle accanto',
    nome: 'sotto, col suo titolo',
    applica: (cartella) => {
      const { tavola, voci } = cartella;
      if (voci.includes('assegnate')) return false;
      const righe = altraTabella(cartella, 'assegnate', 'Ente');
      tavola.inserisciRighe(tavola.celle.length, [[VUOTA], [testo('Alloggi assegnati')], ...righe]);
      return true;
    },
  },
  {
    dimensione: 'altre tabelle accanto',
    nome: 'un conteggio estraneo a destra',
    nonCon: ['enti in colonna'],
    applica: ({ tavola }) => {
      const riga = tavola.testata;
      const colonna = tavola.larghezza + 1;
      const celle: readonly Casella[][] = [
        [testo('Domande'), testo('Presentate')],
        [testo('ISEE fino a 3.000'), { valore: 41 }],
        [testo('ISEE oltre'), { valore: 112 }],
      ];
      celle.forEach((casa, r) => casa.forEach((casella, c) => tavola.metti(riga + r, colonna + c, casella)));
    },
  },
];

function foglioDiTesto(nome: string, righe: readonly Casella[][]): Tavola {
  const tavola = new Tavola();
  tavola.nome = nome;
  tavola.celle = righe.map((riga) => [...riga]);
  return tavola;
}

function spostata(nome: string, riga: number, colonna: number): Variante {
  return {
    dimensione: 'posizione e fogli',
    nome,
    applica: ({ tavola }) => {
      tavola.origine = { riga, colonna };
    },
  };
}

function inFoglio(nome: string, nomeFoglio: string): Variante {
  return {
    dimensione: 'posizione e fogli',
    nome,
    applica: ({ tavola }) => {
      tavola.nome = nomeFoglio;
    },
  };
}

const posizione: readonly Variante[] = [
  spostata('comincia in C5', 4, 2),
  spostata('comincia in AZ200', 199, 51),
  {
    dimensione: 'posizione e fogli',
    nome: 'celle vuote prima della tabella',
    applica: ({ tavola }) => {
      tavola.inserisciRighe(
        0,
        Array.from({ length: 9 }, () => [VUOTA]),
      );
      for (let i = 0; i < 3; i += 1) tavola.inserisciColonna(0, () => VUOTA);
    },
  },
  inFoglio('Foglio1 (2)', 'Foglio1 (2)'),
  inFoglio('nome con segni', "dati d'ambito & co. - DEF!"),
  inFoglio('nome vuoto quasi', '.'),
  inFoglio('vecchio', 'OLD_2019'),
  {
    dimensione: 'posizione e fogli',
    nome: 'fogli di testo e vuoti attorno',
    applica: ({ prima, dopo }) => {
      prima.push(
        foglioDiTesto('Istruzioni', [[testo('Compilare le celle bianche. Il turn-over è la media del triennio.')]]),
      );
      dopo.push(foglioDiTesto('Foglio3', []), foglioDiTesto('note', [[testo('da rivedere con ALER')]]));
    },
  },
];

export const CONTORNO: readonly Variante[] = [...coda, ...titoli, ...altre, ...posizione];
