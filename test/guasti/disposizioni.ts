import { VOCI, VOCI_QUADRO } from '../../src/domain/voci/voce';
import type { VoceKey } from '../../src/domain/voci/voce';
import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import { ente } from '../costruttori/contesto';
import { ENTI_PULITI } from './ambito-pulito';
import { DISPOSIZIONI_CON_ELENCHI } from './disposizioni-con-elenchi';
import { isPiantata } from './modello';
import type { Contenuto, FoglioPiantato } from './modello';
import { PIANO_COMPLETO } from './piano-completo';
import { legenda, quotePulite, righePulite, titoloPulito } from './tabelle-pulite';
import type { OpzioniTabellaPulita, PianoPulito } from './tabelle-pulite';

const DETTAGLI: readonly VoceKey[] = [
  'complessivo',
  'turnOver',
  'carenza',
  'nuova',
  'privati',
  'transitori',
  'assegnate',
];

function foglioDi(piano: PianoPulito, voce: VoceKey): FoglioPiantato {
  return {
    nome: VOCI[voce].breve.slice(0, 31),
    righe: [
      titoloPulito(piano, voce, `Piano annuale, ${VOCI[voce].breve}`),
      ...righePulite(piano, { id: voce, voci: [voce] }),
      ...legenda(piano),
    ],
  };
}

function quadro(piano: PianoPulito, resto: Partial<OpzioniTabellaPulita> = {}): Contenuto[][] {
  return righePulite(piano, { id: 'quadro', voci: VOCI_QUADRO, ...resto });
}

type Componi = (piano: PianoPulito) => FoglioPiantato[];

/** Il foglio delle quote, se qualcuno ne ha. */
function foglioQuote(piano: PianoPulito, nome: string, titolo?: string): FoglioPiantato[] {
  const righe = quotePulite(piano);
  if (righe.length === 0) return [];
  return [{ nome, righe: [...(titolo === undefined ? [] : [titoloPulito(piano, 'quote', titolo)]), ...righe] }];
}

function sposta(celle: Contenuto[][], colonne: number): Contenuto[][] {
  return celle.map((riga) => [...Array.from({ length: colonne }, (): Contenuto => null), ...riga]);
}

/** Dettagli su fogli propri e quadro, come l'estratto della piattaforma. */
const unFoglioPerTabella: Componi = (piano) => [
  ...DETTAGLI.map((voce) => foglioDi(piano, voce)),
  {
    nome: 'Quadro',
    righe: [titoloPulito(piano, 'quadro', 'Quadro riepilogativo'), ...quadro(piano), ...legenda(piano)],
  },
  ...foglioQuote(piano, 'Quote', 'Quote riservate'),
];

/** Tutto in un foglio, una tabella sotto l'altra, con titoli, note e salti di pagina fra le righe. */
const impilate: Componi = (piano) => [
  {
    nome: 'Piano',
    righe: sposta(
      [
        ...DETTAGLI.flatMap((voce) => {
          const tabella = righePulite(piano, { id: voce, voci: [voce] });
          return [
            titoloPulito(piano, voce, VOCI[voce].breve),
            [],
            ...tabella.slice(0, 9),
            [],
            [],
            ...tabella.slice(9),
            ...legenda(piano),
            [],
            [],
          ];
        }),
        titoloPulito(piano, 'quadro', 'Quadro riepilogativo'),
        ...quadro(piano),
        ...legenda(piano),
        [],
        ...foglioQuote(piano, '', 'Quote riservate').flatMap((foglio) => foglio.righe),
      ],
      1,
    ),
    origine: { riga: 2, colonna: 1 },
  },
];

/** Un solo foglio largo con tutte le voci, totali con formule, intestazioni abbreviate. */
const larga: Componi = (piano) => [
  {
    nome: 'Ricognizione',
    righe: [
      titoloPulito(piano, 'quadro', "Ricognizione dell'offerta"),
      ...righePulite(piano, {
        id: 'quadro',
        voci: [...VOCI_QUADRO, 'transitori', 'assegnate'],
        testataEnte: 'Ente',
        formule: { riga: 1, colonna: 0 },
        intestazioni: {
          complessivo: 'Totale alloggi disponibili',
          turnOver: 'Turn over',
          carenza: 'n. alloggi in carenza manutentiva',
          nuova: 'Nuova edificazione / ristrutturazione',
          privati: 'Da privati',
          transitori: 'SAT',
          assegnate: 'Assegnate anno precedente',
        },
      }),
      ...legenda(piano),
    ],
  },
  ...foglioQuote(piano, 'Quote'),
];

/** Colonne mescolate, enti in mezzo, colonne in più, griglia che non comincia in A1. */
const mescolata: Componi = (piano) => [
  {
    nome: 'Foglio1',
    origine: { riga: 4, colonna: 2 },
    righe: [
      titoloPulito(piano, 'quadro', 'Quadro'),
      ...righePulite(piano, {
        id: 'quadro',
        voci: ['privati', 'nuova', 'complessivo', 'carenza', 'turnOver'],
        colonnaNome: 2,
        testataEnte: 'Denominazione ente',
        nomeTotale: 'Totale generale',
      }).map((riga, i) => [...riga, i === 0 ? 'Referente' : i % 3 === 0 ? 'ufficio casa' : null]),
      ...legenda(piano),
    ],
  },
  {
    nome: 'Foglio2',
    righe: [
      titoloPulito(piano, 'transitori', 'Servizi transitori'),
      ...righePulite(piano, { id: 'transitori', voci: ['transitori'] }),
    ],
  },
  ...foglioQuote(piano, 'Foglio3'),
];

/** Intestazione su due righe: un titolo unito sopra le voci. */
const dueRighe: Componi = (piano) => [
  {
    nome: 'Quadro',
    origine: { riga: 1, colonna: 0 },
    unioni: [
      { riga: 2, colonna: 1, righe: 1, colonne: 5 },
      { riga: 2, colonna: 0, righe: 2, colonne: 1 },
    ],
    righe: ((): Contenuto[][] => {
      const [testata, ...resto] = righePulite(piano, {
        id: 'quadro',
        voci: VOCI_QUADRO,
        testataEnte: 'Ente proprietario',
        intestazioni: {
          complessivo: 'complessivo',
          turnOver: 'turn-over',
          carenza: 'carenza\nmanutentiva',
          nuova: 'nuova edificazione, ristrutturazione',
          privati: 'conferite da privati',
        },
      });
      const [ente, ...voci] = testata ?? [];
      return [
        titoloPulito(piano, 'quadro', 'Quadro riepilogativo'),
        [ente ?? null, 'Numero U.I. disponibili'],
        [null, ...voci],
        ...resto,
        ...legenda(piano),
      ];
    })(),
  },
  { nome: 'SAT', righe: righePulite(piano, { id: 'transitori', voci: ['transitori'] }) },
  ...foglioQuote(piano, 'Quote'),
];

/** Nomi scritti come capita: minuscole, senza prefisso, spazi doppi; totale "Totale complessivo". */
const nomiLiberi: Componi = (piano) => [
  {
    nome: 'dati 2022',
    righe: [
      titoloPulito(piano, 'quadro', 'dati per il piano'),
      ...quadro(piano, { testataEnte: 'COMUNE', nomeTotale: 'Totale complessivo' }).map((riga) =>
        riga.map((c) =>
          isPiantata(c) && c.etichetta?.startsWith('quadro/nome/COMUNE') && typeof c.valore === 'string'
            ? { ...c, valore: c.valore.replace('COMUNE DI ', 'Comune di ') }
            : c,
        ),
      ),
      ...legenda(piano),
    ],
  },
  { nome: 'sat', righe: righePulite(piano, { id: 'transitori', voci: ['transitori'], nomeTotale: 'Tot.' }) },
  ...foglioQuote(piano, 'quote'),
];

/** I modi di disporre un piano: le stesse cifre, scritte in modi diversi. */
const MODI: ReadonlyMap<string, { readonly componi: Componi; readonly conRegistro: boolean }> = new Map([
  ['un foglio per tabella', { componi: unFoglioPerTabella, conRegistro: false }],
  ['tabelle impilate', { componi: impilate, conRegistro: false }],
  ['foglio largo con formule', { componi: larga, conRegistro: true }],
  ['colonne mescolate', { componi: mescolata, conRegistro: true }],
  ['intestazione su due righe', { componi: dueRighe, conRegistro: true }],
  ['nomi liberi', { componi: nomiLiberi, conRegistro: true }],
]);

export interface Disposizione {
  readonly fogli: readonly FoglioPiantato[];
  /**
   * Vero se registro e anno sono dati, come con `--ambito`: con una o due tabelle sole nessuno può dire
   * dai fogli se un ente è di troppo o quale anno è quello giusto. Falso se si deducono dalle tabelle.
   */
  readonly conRegistro: boolean;
  /** Al posto di registro e anno soliti: un'altra data, o l'anno prima accanto. */
  readonly opzioni?: OpzioniContesto;
}

/** Lo stesso piano in tutti i modi. */
export function disponi(piano: PianoPulito): ReadonlyMap<string, Disposizione> {
  return new Map(
    [...MODI].map(([nome, { componi, conRegistro }]) => [nome, { fogli: componi(piano), conRegistro }] as const),
  );
}

const ANNO = 2022;

/** Le disposizioni su cui si piantano i guasti. */
export const DISPOSIZIONI: ReadonlyMap<string, Disposizione> = new Map<string, Disposizione>([
  ...disponi({ anno: ANNO, enti: ENTI_PULITI }),
  ['piano completo', PIANO_COMPLETO],
  ...DISPOSIZIONI_CON_ELENCHI,
]);

/** Il controllo di una disposizione, con il registro se lo prevede. */
export function opzioniDi({ conRegistro, opzioni }: Disposizione): OpzioniContesto {
  if (opzioni) return opzioni;
  if (!conRegistro) return {};
  const enti = ENTI_PULITI.map(({ nome, senzaSap }) => ente(nome, { senzaSap }));
  return { anno: ANNO, registro: { ambito: null, capofila: null, enti, provenienza: 'file' } };
}
