import { VUOTA } from '../tavola';
import type { Variante } from '../variante';

const ETICHETTE = [
  'Totale',
  'TOT.',
  'Totali',
  'TOTALE GENERALE',
  'Totale complessivo',
  'Totale ambito',
  'TOTALE AMBITO TERRITORIALE',
  'Somma',
  'Totale (n.)',
  'TOTALE:',
  'Tot. generale',
  'T O T A L E',
  'Totale Ambito Oglio Po',
  'Complessivo',
  'Totale distretto',
  'Totale U.I.',
] as const;

function etichettata(etichetta: string): Variante {
  return {
    dimensione: 'riga del totale',
    nome: etichetta,
    applica: ({ tavola }) => {
      tavola.ritocca((casella) => (casella.ruolo === 'totale' ? { ...casella, valore: etichetta } : null));
    },
  };
}

export const TOTALE: readonly Variante[] = [
  ...ETICHETTE.map(etichettata),
  {
    dimensione: 'riga del totale',
    nome: 'assente',
    applica: ({ tavola }) => {
      const [riga] = tavola.righeCon('totale');
      if (riga !== undefined) tavola.togliRiga(riga);
    },
  },
  {
    dimensione: 'riga del totale',
    nome: 'senza etichetta',
    applica: ({ tavola }) => {
      tavola.ritocca((casella) => (casella.ruolo === 'totale' ? { ...casella, valore: null } : null));
    },
  },
  {
    dimensione: 'riga del totale',
    nome: 'staccata da una riga vuota',
    applica: ({ tavola }) => {
      tavola.inserisciRighe(tavola.righeCon('totale')[0] ?? 0, [[VUOTA]]);
    },
  },
  {
    dimensione: 'riga del totale',
    nome: "subito sotto l'intestazione",
    nonCon: ['enti in colonna', 'intestazione ripetuta', 'seconda riga di intestazione'],
    applica: ({ tavola }) => {
      const [riga] = tavola.righeCon('totale');
      const celle = riga === undefined ? undefined : tavola.celle[riga];
      if (riga === undefined || !celle) return false;
      tavola.togliRiga(riga);
      tavola.inserisciRighe(tavola.testata + 1, [celle]);
      return true;
    },
  },
];
