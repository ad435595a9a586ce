import type { Soglia, ValoriSoglie } from './soglia';

/** Le chiavi delle quote riservate e dei servizi transitori. */
type ChiaveQuota = Extract<
  keyof ValoriSoglie,
  `indigenti${string}` | `polizia${string}` | `categorie${string}` | `transitori${string}`
>;

const INDIGENTI = { atto: 'R.R. 4/2017', articolo: 'art. 13, c. 3', natura: 'legge' } as const;
const D_BIS = { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 3, lett. d bis', natura: 'legge' } as const;
const POLIZIA = { atto: 'R.R. 4/2017', articolo: 'art. 7 bis, c. 1', natura: 'legge' } as const;
const TRANSITORI = { atto: 'L.R. 16/2016', articolo: 'art. 23, c. 13' } as const;

const FINO_AL_2025 = { dal: '2019-03-13', al: '2025-03-10' } as const;
const DAL_2025 = { dal: '2025-03-11', al: null } as const;

/** Le soglie delle quote, periodo per periodo, dalla più vecchia. */
export const SOGLIE_QUOTE: { readonly [K in ChiaveQuota]: readonly Soglia<ValoriSoglie[K]>[] } = {
  indigentiMinimo: [
    {
      valore: 20,
      dal: '2018-02-08',
      al: null,
      atto: 'L.R. 16/2016',
      articolo: 'art. 23, c. 3',
      confidenza: 'verificata',
      nota: '',
      natura: 'legge',
    },
  ],
  indigentiAler: [{ ...INDIGENTI, valore: 20, dal: '2018-02-08', al: null, confidenza: 'verificata', nota: '' }],
  indigentiArrotondamento: [
    {
      ...INDIGENTI,
      valore: 'eccesso',
      dal: '2018-02-08',
      al: '2025-03-10',
      confidenza: 'dedotta',
      nota: 'Il testo oggi in vigore dice così: da quando, non è verificato.',
    },
    { ...INDIGENTI, ...DAL_2025, valore: 'eccesso', confidenza: 'verificata', nota: '' },
  ],
  // La lettera d bis, che fissa il tetto, entra solo col R.R. 3/2019: prima non c'è una soglia.
  poliziaMassimo: [
    { ...D_BIS, ...FINO_AL_2025, valore: 10, confidenza: 'verificata', nota: '' },
    { ...D_BIS, ...DAL_2025, valore: 20, confidenza: 'verificata', nota: '' },
  ],
  poliziaForze: [
    { ...D_BIS, ...FINO_AL_2025, valore: 'poliziaEVvf', confidenza: 'verificata', nota: '' },
    { ...D_BIS, ...DAL_2025, valore: 'conArmateELocale', confidenza: 'verificata', nota: '' },
  ],
  poliziaArrotondamento: [
    {
      ...POLIZIA,
      ...FINO_AL_2025,
      valore: 'eccesso',
      confidenza: 'verificata',
      nota: "Che l'art. 7 bis valga già dal R.R. 3/2019 è dedotto.",
    },
    {
      ...POLIZIA,
      ...DAL_2025,
      valore: 'eccesso',
      confidenza: 'dedotta',
      nota: "È il testo di prima: non è verificato se il R.R. 2/2025 l'abbia cambiato.",
    },
  ],
  categorieMassimo: [
    {
      ...DAL_2025,
      valore: 20,
      atto: 'R.R. 4/2017',
      articolo: 'art. 4, c. 3, lett. c bis',
      confidenza: 'verificata',
      nota: '',
      natura: 'legge',
    },
  ],
  categorieArrotondamento: [
    {
      ...DAL_2025,
      valore: 'metaInSu',
      atto: 'R.R. 4/2017',
      articolo: 'art. 15, c. 1 ter',
      confidenza: 'verificata',
      nota: '',
      natura: 'legge',
    },
  ],
  transitoriMassimo: [
    {
      ...TRANSITORI,
      valore: 10,
      dal: '2018-02-08',
      al: '2021-10-07',
      confidenza: 'dedotta',
      nota: 'Era un massimo. Diventa indicativa fra gennaio 2020 e febbraio 2022: il giorno non è verificato.',
      natura: 'legge',
    },
    {
      ...TRANSITORI,
      valore: 10,
      dal: '2021-10-08',
      al: null,
      confidenza: 'dedotta',
      nota: 'È indicativa e si può superare. Lo è da un giorno, fra gennaio 2020 e febbraio 2022, non verificato.',
      natura: 'aperta',
    },
  ],
};
