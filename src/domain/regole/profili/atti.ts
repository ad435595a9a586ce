import type { Confidenza } from './soglia';

export const PROFILI_ID = ['rr-4-2017', 'rr-3-2019', 'rr-6-2021', 'lr-11-2024', 'rr-2-2025'] as const;
export type ProfiloId = (typeof PROFILI_ID)[number];

/** Che cosa un atto cambia per i controlli. */
export interface Novita {
  readonly testo: string;
  readonly articolo: string | null;
  readonly confidenza: Confidenza;
}

/** Un atto che cambia le regole, e il periodo in cui è l'ultimo. */
export interface AttoDatato {
  readonly id: ProfiloId;
  readonly nome: string;
  readonly atto: string;
  /** Giorno del Bollettino (BURL), ISO. */
  readonly pubblicato: string;
  readonly dal: string;
  readonly al: string | null;
  /** Se il primo giorno è scritto da qualche parte o si è preso quello del Bollettino, o il successivo. */
  readonly decorrenza: Confidenza;
  readonly novita: readonly Novita[];
}

const letta = (testo: string, articolo: string | null): Novita => ({ testo, articolo, confidenza: 'verificata' });
const dedotta = (testo: string, articolo: string | null): Novita => ({ testo, articolo, confidenza: 'dedotta' });

/** Gli atti in ordine di data, senza buchi né sovrapposizioni. */
export const ATTI: readonly [AttoDatato, ...AttoDatato[]] = [
  {
    id: 'rr-4-2017',
    nome: 'R.R. 4/2017, testo originario',
    atto: 'R.R. 4/2017',
    pubblicato: '2017-08-08',
    dal: '2018-02-08',
    al: '2019-03-12',
    decorrenza: 'verificata',
    novita: [letta('Nasce il piano annuale. Il primo si fa entro 60 giorni.', null)],
  },
  {
    id: 'rr-3-2019',
    nome: 'R.R. 4/2017 dopo il R.R. 3/2019',
    atto: 'R.R. 3/2019',
    pubblicato: '2019-03-12',
    dal: '2019-03-13',
    al: '2021-10-07',
    decorrenza: 'verificata',
    novita: [
      letta('Il capofila è un comune.', 'art. 3, c. 3'),
      letta('Alle Forze di Polizia e ai Vigili del Fuoco fino al 10 %.', 'art. 4, c. 3, lett. d bis'),
      dedotta("Le unità per la polizia si contano all'unità superiore.", 'art. 7 bis'),
      letta("Un comune può indicare un'altra categoria, con la motivazione.", 'art. 4, c. 3, lett. d'),
      letta('Gli indigenti fanno domanda in un altro comune solo sopra i 5.000 abitanti.', 'art. 9, c. 2 bis'),
      letta('Si assegna a cominciare dagli indigenti.', 'art. 15, c. 1'),
    ],
  },
  {
    id: 'rr-6-2021',
    nome: 'R.R. 4/2017 dopo il R.R. 6/2021',
    atto: 'R.R. 6/2021',
    pubblicato: '2021-10-08',
    dal: '2021-10-08',
    al: '2024-07-24',
    decorrenza: 'dedotta',
    novita: [
      letta("Se per sei mesi manca l'avviso, un altro comune può avviare la procedura.", 'art. 8 bis'),
      letta("Cambia l'art. 9. Nessuna quota cambia.", 'art. 9'),
      dedotta(
        'La soglia dei servizi transitori è indicativa: lo diventa fra gennaio 2020 e febbraio 2022, il giorno non è certo.',
        'L.R. 16/2016, art. 23, c. 13',
      ),
    ],
  },
  {
    id: 'lr-11-2024',
    nome: 'R.R. 4/2017 dopo la L.R. 11/2024',
    atto: 'L.R. 11/2024',
    pubblicato: '2024-07-25',
    dal: '2024-07-25',
    al: '2025-03-10',
    decorrenza: 'dedotta',
    novita: [
      letta('Il piano annuale può aggiornare il triennale, ma non deve.', 'L.R. 16/2016, art. 6'),
      letta(
        'Fra le categorie entrano padri e madri separati, sovraindebitati e Forze Armate. Le quote non cambiano.',
        'L.R. 16/2016, art. 23, c. 6',
      ),
    ],
  },
  {
    id: 'rr-2-2025',
    nome: 'R.R. 4/2017 dopo il R.R. 2/2025',
    atto: 'R.R. 2/2025',
    pubblicato: '2025-03-10',
    dal: '2025-03-11',
    al: null,
    decorrenza: 'dedotta',
    novita: [
      letta(
        'A Forze di Polizia, Vigili del Fuoco, Forze Armate e Polizia Locale, insieme, fino al 20 %.',
        'art. 4, c. 3, lett. d bis e art. 7 ter',
      ),
      letta("Alle categorie dell'art. 14 fino al 20 %.", 'art. 4, c. 3, lett. c bis'),
      letta("Le unità per le categorie si contano all'unità più vicina, da 0,5 in su.", 'art. 15, c. 1 ter'),
    ],
  },
];
