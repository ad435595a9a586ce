import { VOCI, VOCI_QUADRO } from '../../src/domain/voci/voce';
import type { VoceKey } from '../../src/domain/voci/voce';
import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import { ente } from '../costruttori/contesto';
import { letteraColonna } from '../../src/domain/notazione-a1';
import { ENTI_PULITI, totale } from './ambito-pulito';
import type { EntePulito } from './ambito-pulito';
import { cella, isPiantata } from './modello';
import type { Contenuto, FoglioPiantato } from './modello';

const ANNO = 2022;
const LEGENDA = '* Comuni senza unità abitative SAP: Calvatone, Solarolo Rainerio.';
const DETTAGLI: readonly VoceKey[] = [
  'complessivo',
  'turnOver',
  'carenza',
  'nuova',
  'privati',
  'transitori',
  'assegnate',
];

export interface OpzioniDisposizione {
  /** Nome della tabella nelle etichette delle celle. */
  readonly id: string;
  readonly voci: readonly VoceKey[];
  readonly intestazioni?: Readonly<Partial<Record<VoceKey, string>>>;
  readonly testataEnte?: string;
  readonly nomeTotale?: string;
  /** Colonna prima della quale sta il nome (0 = nome a sinistra di tutto). */
  readonly colonnaNome?: number;
  /** Prima riga e colonna del foglio, per le formule dei totali. */
  readonly formule?: { readonly riga: number; readonly colonna: number };
  readonly enti?: readonly EntePulito[];
}

/** Le righe di una tabella pulita: intestazione, enti, totale; ogni cella porta la sua etichetta. */
function righe(opzioni: OpzioniDisposizione): Contenuto[][] {
  const { id, voci } = opzioni;
  const enti = opzioni.enti ?? ENTI_PULITI;
  const metti = (nome: Contenuto, valori: Contenuto[]): Contenuto[] => {
    const dove = opzioni.colonnaNome ?? 0;
    return [...valori.slice(0, dove), nome, ...valori.slice(dove)];
  };
  const testata = metti(
    cella(`${id}/testata/ente`, opzioni.testataEnte ?? 'Ragione Sociale Ente Proprietario'),
    voci.map((voce) => cella(`${id}/testata/${voce}`, opzioni.intestazioni?.[voce] ?? VOCI[voce].intestazione)),
  );
  const corpo = enti.map((ente) =>
    metti(
      cella(`${id}/nome/${ente.nome}`, ente.senzaSap ? `${ente.nome}*` : ente.nome),
      voci.map((voce) => cella(`${id}/${voce}/${ente.nome}`, ente.valori[voce] ?? null)),
    ),
  );
  const colonnaDi = (indice: number): number => indice + (indice >= (opzioni.colonnaNome ?? 0) ? 1 : 0);
  const fondo = metti(
    cella(`${id}/nome/TOTALE`, opzioni.nomeTotale ?? 'TOTALE'),
    voci.map((voce, indice) => {
      const inizio = opzioni.formule;
      const lettera = inizio ? letteraColonna(inizio.colonna + colonnaDi(indice)) : '';
      const formula = inizio
        ? { formula: `=SUM(${lettera}${inizio.riga + 2}:${lettera}${inizio.riga + 1 + enti.length})` }
        : {};
      return cella(`${id}/${voce}/TOTALE`, totale(voce, enti), formula);
    }),
  );
  return [testata, ...corpo, fondo];
}

/** La tabella delle quote: solo gli enti che l'hanno definita, senza totale. */
function quote(id: string): Contenuto[][] {
  return [
    [
      cella(`${id}/testata/ente`, 'Ragione Sociale Ente Proprietario'),
      cella(`${id}/testata/indigenti`, VOCI.indigenti.intestazione),
      cella(`${id}/testata/polizia`, VOCI.polizia.intestazione),
    ],
    ...ENTI_PULITI.filter((ente) => ente.valori.polizia !== undefined).map((ente) => [
      cella(`${id}/nome/${ente.nome}`, ente.nome),
      cella(`${id}/indigenti/${ente.nome}`, 0.2, { formato: '0.00%' }),
      cella(`${id}/polizia/${ente.nome}`, (ente.valori.polizia ?? 0) / 100, { formato: '0.00%' }),
    ]),
  ];
}

function titolo(id: string, testo: string): Contenuto[] {
  return [cella(`${id}/titolo`, `${testo} - anno ${ANNO}`)];
}

function foglioDi(voce: VoceKey): FoglioPiantato {
  return {
    nome: VOCI[voce].breve.slice(0, 31),
    righe: [titolo(voce, `Piano annuale, ${VOCI[voce].breve}`), ...righe({ id: voce, voci: [voce] }), [LEGENDA]],
  };
}

function quadro(resto: Partial<OpzioniDisposizione> = {}): Contenuto[][] {
  return righe({ id: 'quadro', voci: VOCI_QUADRO, ...resto });
}

function sposta(celle: Contenuto[][], colonne: number): Contenuto[][] {
  return celle.map((riga) => [...Array.from({ length: colonne }, (): Contenuto => null), ...riga]);
}

/** Dettagli su fogli propri e quadro, come l'estratto della piattaforma. */
const unFoglioPerTabella: FoglioPiantato[] = [
  ...DETTAGLI.map(foglioDi),
  { nome: 'Quadro', righe: [titolo('quadro', 'Quadro riepilogativo'), ...quadro(), [LEGENDA]] },
  { nome: 'Quote', righe: [titolo('quote', 'Quote riservate'), ...quote('quote')] },
];

/** Tutto in un foglio, una tabella sotto l'altra, con titoli, note e salti di pagina fra le righe. */
const impilate: FoglioPiantato[] = [
  {
    nome: 'Piano',
    righe: sposta(
      [
        ...DETTAGLI.flatMap((voce) => {
          const tabella = righe({ id: voce, voci: [voce] });
          return [
            titolo(voce, VOCI[voce].breve),
            [],
            ...tabella.slice(0, 9),
            [],
            [],
            ...tabella.slice(9),
            [LEGENDA],
            [],
            [],
          ];
        }),
        titolo('quadro', 'Quadro riepilogativo'),
        ...quadro(),
        [LEGENDA],
        [],
        titolo('quote', 'Quote riservate'),
        ...quote('quote'),
      ],
      1,
    ),
    origine: { riga: 2, colonna: 1 },
  },
];

/** Un solo foglio largo con tutte le voci, totali con formule, intestazioni abbreviate. */
const larga: FoglioPiantato[] = [
  {
    nome: 'Ricognizione',
    righe: [
      titolo('quadro', "Ricognizione dell'offerta"),
      ...righe({
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
      [LEGENDA],
    ],
  },
  { nome: 'Quote', righe: quote('quote') },
];

/** Colonne mescolate, enti in mezzo, colonne in più, griglia che non comincia in A1. */
const mescolata: FoglioPiantato[] = [
  {
    nome: 'Foglio1',
    origine: { riga: 4, colonna: 2 },
    righe: [
      titolo('quadro', 'Quadro'),
      ...righe({
        id: 'quadro',
        voci: ['privati', 'nuova', 'complessivo', 'carenza', 'turnOver'],
        colonnaNome: 2,
        testataEnte: 'Denominazione ente',
        nomeTotale: 'Totale generale',
      }).map((riga, i) => [...riga, i === 0 ? 'Referente' : i % 3 === 0 ? 'ufficio casa' : null]),
      [LEGENDA],
    ],
  },
  {
    nome: 'Foglio2',
    righe: [titolo('transitori', 'Servizi transitori'), ...righe({ id: 'transitori', voci: ['transitori'] })],
  },
  { nome: 'Foglio3', righe: quote('quote') },
];

/** Intestazione su due righe: un titolo unito sopra le voci. */
const dueRighe: FoglioPiantato[] = [
  {
    nome: 'Quadro',
    origine: { riga: 1, colonna: 0 },
    unioni: [
      { riga: 2, colonna: 1, righe: 1, colonne: 5 },
      { riga: 2, colonna: 0, righe: 2, colonne: 1 },
    ],
    righe: ((): Contenuto[][] => {
      const [testata, ...resto] = righe({
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
        titolo('quadro', 'Quadro riepilogativo'),
        [ente ?? null, 'Numero U.I. disponibili'],
        [null, ...voci],
        ...resto,
        [LEGENDA],
      ];
    })(),
  },
  { nome: 'SAT', righe: righe({ id: 'transitori', voci: ['transitori'] }) },
  { nome: 'Quote', righe: quote('quote') },
];

/** Nomi scritti come capita: minuscole, senza prefisso, spazi doppi; totale "Totale complessivo". */
const nomiLiberi: FoglioPiantato[] = [
  {
    nome: 'dati 2022',
    righe: [
      titolo('quadro', 'dati per il piano'),
      ...quadro({ testataEnte: 'COMUNE', nomeTotale: 'Totale complessivo' }).map((riga) =>
        riga.map((c) =>
          isPiantata(c) && c.etichetta?.startsWith('quadro/nome/COMUNE') && typeof c.valore === 'string'
            ? { ...c, valore: c.valore.replace('COMUNE DI ', 'Comune di ') }
            : c,
        ),
      ),
      [LEGENDA],
    ],
  },
  { nome: 'sat', righe: righe({ id: 'transitori', voci: ['transitori'], nomeTotale: 'Tot.' }) },
  { nome: 'quote', righe: quote('quote') },
];

export interface Disposizione {
  readonly fogli: readonly FoglioPiantato[];
  /**
   * Vero se registro e anno sono dati, come con `--ambito`: con una o due tabelle sole nessuno può dire
   * dai fogli se un ente è di troppo o quale anno è quello giusto. Falso se si deducono dalle tabelle.
   */
  readonly conRegistro: boolean;
}

/** Le disposizioni su cui si piantano i guasti: le stesse cifre, scritte in modi diversi. */
export const DISPOSIZIONI: ReadonlyMap<string, Disposizione> = new Map([
  ['un foglio per tabella', { fogli: unFoglioPerTabella, conRegistro: false }],
  ['tabelle impilate', { fogli: impilate, conRegistro: false }],
  ['foglio largo con formule', { fogli: larga, conRegistro: true }],
  ['colonne mescolate', { fogli: mescolata, conRegistro: true }],
  ['intestazione su due righe', { fogli: dueRighe, conRegistro: true }],
  ['nomi liberi', { fogli: nomiLiberi, conRegistro: true }],
]);

/** Il controllo di una disposizione, con il registro se lo prevede. */
export function opzioniDi({ conRegistro }: Disposizione): OpzioniContesto {
  if (!conRegistro) return {};
  const enti = ENTI_PULITI.map(({ nome, senzaSap }) => ente(nome, { senzaSap }));
  return { anno: ANNO, registro: { ambito: null, capofila: null, enti, provenienza: 'file' } };
}
