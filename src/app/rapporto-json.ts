import type { Quadro, ValoreQuadro, VoceQuadro } from '../domain/quadro';
import type { Conteggi } from '../domain/rilievi/esito';
import type { ElencoVisto } from './elenco-visto';
import type { Esito } from './esito';
import { importazioneJson } from './importa/importazione-json';
import type { ImpostazioniInVigore } from './impostazioni-in-vigore';
import type { ImportazioneJson } from './importa/importazione-json';
import type { FileControllato, FileNonControllato, Rapporto, TabellaVista } from './rapporto';
import type { RilievoScritto } from './rilievo-scritto';

/** Versione della forma del JSON: cambia solo se un campo sparisce o cambia significato. */
const SCHEMA = 1;

export type RigaQuadroJson = Readonly<Record<VoceQuadro, ValoreQuadro>> & {
  readonly ente: string;
  readonly note: readonly string[];
};

export interface QuadroJson {
  readonly anno: number | null;
  readonly righe: readonly RigaQuadroJson[];
  readonly totale: Readonly<Record<VoceQuadro, number | null>>;
}

export interface FileJson {
  readonly nome: string;
  readonly esito: Esito;
  /** Solo per un file illeggibile: perché. */
  readonly motivo?: string;
  readonly conteggi: Conteggi;
  readonly tabelle: readonly TabellaVista[];
  readonly elenchi: readonly ElencoVisto[];
  readonly rilievi: readonly RilievoScritto[];
  /** Con più file controllati ognuno per conto suo. */
  readonly profilo?: string;
  readonly impostazioni?: ImpostazioniInVigore;
  readonly quadro?: QuadroJson;
}

/** Ciò che `--json` stampa. Un valore vuoto è `null`, uno dichiarato non rilevabile `"n.r."`. */
export interface RapportoJson {
  readonly schema: typeof SCHEMA;
  readonly versione: string;
  readonly profilo: string | null;
  /** Con un file solo o con un ambito; altrimenti ogni file ha le sue. */
  readonly impostazioni?: ImpostazioniInVigore;
  readonly file: readonly FileJson[];
  readonly ambito: { readonly rilievi: readonly RilievoScritto[] };
  readonly quadro?: QuadroJson;
  /** Per `consolida`: di chi è ogni file, che cosa non torna, chi manca. */
  readonly importazione?: ImportazioneJson;
}

const NESSUN_CONTEGGIO: Conteggi = { errori: 0, avvisi: 0, informazioni: 0, nonVerificabili: 0, giustificati: 0 };

/** `versione`: quella del programma. */
export function rapportoJson(rapporto: Rapporto, versione: string): RapportoJson {
  // Con un file solo, o con un ambito, profilo e quadro sono quelli in testa.
  const propri = !rapporto.insieme && rapporto.file.length > 1;
  return {
    schema: SCHEMA,
    versione,
    profilo: rapporto.profilo,
    ...(rapporto.impostazioni ? { impostazioni: rapporto.impostazioni } : {}),
    file: rapporto.file.map((file) => fileJson(file, propri)),
    ambito: { rilievi: rapporto.ambito },
    ...(rapporto.quadro ? { quadro: quadroJson(rapporto.quadro) } : {}),
    ...(rapporto.importazione ? { importazione: importazioneJson(rapporto.importazione) } : {}),
  };
}

function fileJson(file: FileControllato | FileNonControllato, propri: boolean): FileJson {
  if (file.esito === 'illeggibile') {
    const { nome, esito, motivo } = file;
    return { nome, esito, motivo, conteggi: NESSUN_CONTEGGIO, tabelle: [], elenchi: [], rilievi: [] };
  }
  const { nome, esito, conteggi, tabelle, elenchi, rilievi, piano, quadro } = file;
  return {
    nome,
    esito,
    conteggi,
    tabelle,
    elenchi,
    rilievi,
    ...(propri ? { profilo: piano.profilo.id, impostazioni: piano.impostazioni } : {}),
    ...(propri && quadro ? { quadro: quadroJson(quadro) } : {}),
  };
}

function quadroJson({ anno, righe, totale }: Quadro): QuadroJson {
  return {
    anno,
    righe: righe.map(({ ente, valori, note }) => ({ ente: ente.nome, ...valori, note })),
    totale,
  };
}
