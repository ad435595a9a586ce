import { comunePerNome } from '../../../src/domain/enti/comuni-lombardia';
import type { Ente } from '../../../src/domain/enti/ente';
import { comuniNel } from './nomi-veri';
import { enteDelComune, enteValido } from './piani-inventati';
import { completa, profiloDi } from './piano-valido';
import type { EnteValido, PianoValido, Valori } from './piano-valido';
import { sorte } from './sorte';
import type { Sorte } from './sorte';

/**
 * Cifre pubblicate di altri ambiti. Dove la fonte dà solo un totale, le sue parti sono divise a caso: la somma resta
 * quella stampata.
 */
interface PianoPubblicato {
  readonly ambito: string;
  readonly anno: number;
  readonly approvato: string | null;
  readonly fonte: string;
  enti(caso: Sorte): readonly Pubblicato[];
  readonly avvisi: readonly string[];
}

interface Pubblicato {
  readonly ente: Ente;
  /** null: senza U.I. SAP. */
  readonly valori: Valori | null;
}

const SAT_OLTRE = ['Q08/ente-oltre-soglia'];
const SAT_OLTRE_AMBITO = [...SAT_OLTRE, 'Q08/ambito-oltre-soglia'];

function comune(nome: string): Ente {
  const trovato = comunePerNome(nome);
  if (!trovato) throw new Error(`Non è un comune lombardo: ${nome}`);
  return enteDelComune(trovato);
}

const aler = (nome: string, provincia: string): Ente => enteValido(nome, { tipo: 'aler', provincia });

/** Le componenti che fanno il complessivo, divise a caso. */
function componenti(caso: Sorte, complessivo: number, altri: Valori): Valori {
  const [turnOver = 0, carenza = 0, nuova = 0] = caso.parti(complessivo, 3);
  return { turnOver, carenza, nuova, privati: 0, ...altri };
}

type Milano = readonly [
  comune: number,
  aler: number,
  satComune: number,
  satAler: number,
  indigenti: number,
  polizia: number,
  poliziaAler: number,
];

/** Milano è un ambito di un comune solo: il comune e la sua ALER. */
function milano(
  caso: Sorte,
  [delComune, diAler, satComune, satAler, indigenti, polizia, poliziaAler]: Milano,
): readonly Pubblicato[] {
  return [
    {
      ente: aler('ALER MILANO', 'MI'),
      valori: componenti(caso, diAler, { transitori: satAler, ...(poliziaAler > 0 ? { polizia: poliziaAler } : {}) }),
    },
    { ente: comune('Milano'), valori: componenti(caso, delComune, { transitori: satComune, indigenti, polizia }) },
  ];
}

export const PIANI_PUBBLICATI: readonly PianoPubblicato[] = [
  {
    ambito: 'Milano',
    anno: 2020,
    approvato: null,
    fonte:
      'https://www.agenzianova.com/a/5e20b577885c09.55125466/2770566/2020-01-16/milano-consiglio-comunale-approva-piano-annuale-dell-offerta-abitativa',
    enti: (caso) => milano(caso, [1416, 1134, 150, 100, 40, 10, 0]),
    avvisi: SAT_OLTRE,
  },
  {
    ambito: 'Milano',
    anno: 2022,
    approvato: '2022-02-10',
    fonte: 'https://www.affaritaliani.it/milano/piano-casa-2022-a-disposizione-2500-appartamenti-a-milano-777873.html',
    enti: (caso) => milano(caso, [1150, 1350, 200, 100, 40, 5, 0]),
    avvisi: SAT_OLTRE_AMBITO,
  },
  {
    ambito: 'Milano',
    anno: 2023,
    approvato: '2023-01-19',
    fonte: 'https://milanoevents.it/2023/01/20/case-popolari-approvato-il-piano-annuale-2023',
    enti: (caso) => {
      // La fonte non dice come i 1.850 alloggi si dividono fra i due proprietari.
      const delComune = caso.intero(600, 1100);
      return milano(caso, [delComune, 1850 - delComune, 120, 50, 40, 5, 0]);
    },
    avvisi: SAT_OLTRE,
  },
  {
    ambito: 'Milano',
    anno: 2025,
    approvato: '2025-02-06',
    fonte:
      'https://www.dietrolanotizia.eu/2025/02/approvato-il-piano-dellofferta-dei-servizi-abitativi-per-lanno-2025/',
    enti: (caso) => milano(caso, [900, 1200, 180, 50, 40, 10, 10]),
    avvisi: SAT_OLTRE_AMBITO,
  },
  {
    ambito: 'Lodi',
    anno: 2021,
    approvato: '2020-12-22',
    fonte: 'https://www.comune.fombio.lo.it/2020/12/piano-annuale-dellofferta-abitativa-ambito-di-lodi-anno-2021/',
    enti: lodi,
    avvisi: [],
  },
  {
    ambito: 'Bergamo',
    anno: 2025,
    approvato: '2024-12-20',
    fonte:
      'https://nginx.stu3-bergamo.prod.globogis.srl/notizie/assegnazione-alloggi-in-locazione-destinati-ai-servizi-abitativi-pubblici-avviso-12025-n.-11122',
    enti: bergamo,
    avvisi: [],
  },
  {
    ambito: 'Lecco',
    anno: 2023,
    approvato: '2022-12-28',
    fonte:
      'https://www.lecconews.news/lecco-citta/piano-casa-comune-lecco-lopinione-in-via-dei-matti-numero-zero-378659/',
    enti: lecco,
    avvisi: [],
  },
];

/** 61 comuni, 22 proprietari senza alloggi, 169 unità di cui 81 da turn-over e 25 in carenza: le altre 63 sono lavori. */
function lodi(caso: Sorte): readonly Pubblicato[] {
  const comuni = [
    ...comuniNel(2021)
      .filter(({ provincia }) => provincia === 'LO')
      .map(enteDelComune),
    comune('San Colombano al Lambro'),
  ];
  const unita = ['ALER PAVIA-LODI U.O. LODI', 'ALER MILANO'].map((nome) =>
    aler(nome, nome.endsWith('LODI') ? 'LO' : 'MI'),
  );
  // La carenza è dichiarata solo da tre proprietari.
  const inCarenza = [...unita, comune('San Colombano al Lambro')].map(({ id }) => id);
  const conAlloggi = [...unita, ...comuni.slice(22)];
  const [turnOver, nuova, carenza] = [
    caso.parti(81, conAlloggi.length),
    caso.parti(63, conAlloggi.length),
    caso.parti(25, 3),
  ];
  return [
    ...conAlloggi.map((ente, i) => ({
      ente,
      valori: {
        turnOver: turnOver[i] ?? 0,
        carenza: carenza[inCarenza.indexOf(ente.id)] ?? 0,
        nuova: nuova[i] ?? 0,
        privati: 0,
      },
    })),
    ...comuni.slice(0, 22).map((ente) => ({ ente, valori: null })),
  ];
}

/** L'avviso 1/2025: 93 alloggi, con ALER divisa per comune. */
function bergamo(caso: Sorte): readonly Pubblicato[] {
  const righe: readonly (readonly [Ente, number])[] = [
    [aler('ALER BERGAMO-LECCO-SONDRIO - COMUNE DI BERGAMO', 'BG'), 70],
    [aler('ALER BERGAMO-LECCO-SONDRIO - COMUNE DI GORLE', 'BG'), 0],
    [aler('ALER BERGAMO-LECCO-SONDRIO - COMUNE DI TORRE BOLDONE', 'BG'), 2],
    [comune('Bergamo'), 20],
    [comune('Gorle'), 0],
    [comune('Orio al Serio'), 0],
    [comune('Ponteranica'), 0],
    [comune('Sorisole'), 1],
    [comune('Torre Boldone'), 0],
  ];
  return righe.map(([ente, quanti]) => ({ ente, valori: componenti(caso, quanti, { transitori: 0 }) }));
}

/** Lecco: 343 SAP comunali (72 in carenza, 22 liberi), 548 di ALER (37, 17, e 2 in ristrutturazione); gli altri, i totali delle zone. */
function lecco(caso: Sorte): readonly Pubblicato[] {
  const altri = [
    'Calolziocorte',
    'Valmadrera',
    'Mandello del Lario',
    'Merate',
    'Casatenovo',
    'Oggiono',
    'Olginate',
    'Galbiate',
  ].map(comune);
  const [liberi, carenza] = [caso.parti(12 + 5 + 5 + 2, altri.length), caso.parti(20 + 14, altri.length)];
  return [
    {
      ente: aler('ALER BERGAMO-LECCO-SONDRIO U.O. LECCO', 'LC'),
      valori: { turnOver: 17, carenza: 37, nuova: 2, privati: 0, consistenzaSap: 548 },
    },
    { ente: comune('Lecco'), valori: { turnOver: 22, carenza: 72, nuova: 0, privati: 0, consistenzaSap: 343 } },
    ...altri.map((ente, i) => ({
      ente,
      valori: { turnOver: liberi[i] ?? 0, carenza: carenza[i] ?? 0, nuova: 0, privati: 0 },
    })),
  ];
}

/** Il piano pubblicato, con le parti che la fonte non dà divise secondo il seme. */
export function pianoVero(pubblicato: PianoPubblicato, seme: number): PianoValido {
  const caso = sorte(seme);
  const { ambito, anno, approvato, avvisi } = pubblicato;
  const profilo = profiloDi({ anno, approvato });
  const enti = pubblicato.enti(caso).map(({ ente, valori }): EnteValido => {
    if (!valori)
      return { nome: ente.nome, ente: { ...ente, senzaSap: true }, senzaSap: true, valori: {}, turnOverAnnui: [] };
    const completi: Valori = { ...valori };
    completa(completi, caso, ente.tipo, profilo);
    const interi = { ...completi, ...valori };
    const { turnOver = 0, nuova = 0, consistenzaSap = 0, consistenzaSas = 0, consistenzaAltri = 0 } = interi;
    const dettaglio = { libere: turnOver, turnOverMedio: 0, ristrutturazione: nuova, nuovaEdificazione: 0 };
    const consistenza = consistenzaSap + consistenzaSas + consistenzaAltri;
    return {
      nome: ente.nome,
      ente: { ...ente, senzaSap: false },
      senzaSap: false,
      valori: { ...interi, ...dettaglio, consistenza },
      turnOverAnnui: [0, 0, 0],
    };
  });
  return { nome: `${ambito} ${anno}, divisione ${seme}`, ambito, anno, approvato, enti, avvisi };
}
