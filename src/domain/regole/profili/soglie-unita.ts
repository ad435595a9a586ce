import type { Soglia, ValoriSoglie } from './soglia';

type ChiaveUnita = 'lavoriMassimo' | 'scomputoMesi' | 'convenzioneAnni' | 'cambiamentoParte' | 'cambiamentoUnita';

const IN_VIGORE = { dal: '2025-03-11', al: null, confidenza: 'verificata', nota: '', natura: 'legge' } as const;
const PRIMA = {
  dal: '2018-02-08',
  al: '2025-03-10',
  confidenza: 'dedotta',
  nota: 'È il testo oggi in vigore: quello di allora non è verificato.',
  natura: 'legge',
} as const;
const LAVORI = { atto: 'R.R. 4/2017', articolo: 'art. 10, c. 3' } as const;
const CONVENZIONE = { atto: 'L.R. 16/2016', articolo: 'art. 23, c. 2' } as const;
const DEL_PROGRAMMA = {
  dal: '2018-02-08',
  al: null,
  atto: null,
  articolo: null,
  confidenza: 'dedotta',
  nota: 'Nessuna norma lo dice: si può cambiare.',
  natura: 'aperta',
} as const;

/** Le soglie sulle singole unità, e quelle che nessuna norma fissa. */
export const SOGLIE_UNITA: { readonly [K in ChiaveUnita]: readonly Soglia<ValoriSoglie[K]>[] } = {
  lavoriMassimo: [
    { ...LAVORI, ...PRIMA, valore: 8_000 },
    { ...LAVORI, ...IN_VIGORE, valore: 8_000 },
  ],
  scomputoMesi: [
    { ...LAVORI, ...PRIMA, valore: 36, articolo: 'art. 10, cc. 2-3' },
    { ...LAVORI, ...IN_VIGORE, valore: 36, articolo: 'art. 10, cc. 2-3' },
  ],
  convenzioneAnni: [
    { ...CONVENZIONE, ...PRIMA, valore: 8 },
    { ...CONVENZIONE, ...IN_VIGORE, valore: 8 },
  ],
  // Sotto, gli enti piccoli sarebbero sempre segnalati.
  cambiamentoParte: [{ ...DEL_PROGRAMMA, valore: 50 }],
  cambiamentoUnita: [{ ...DEL_PROGRAMMA, valore: 3 }],
};
