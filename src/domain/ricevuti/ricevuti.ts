import type { EsitoControllo } from '../rilievi/esito';
import type { WorkbookSnapshot } from '../snapshot';

/** Un file i cui dati sono nella cartella del capofila. */
export interface Ricevuto {
  /** Quando è stato importato, ISO con ora locale: "2026-11-22T10:15:00". */
  readonly quando: string;
  /** Nome del file; diverso da quello degli altri file ricevuti. */
  readonly file: string;
  readonly sha256: string;
  /** Nome ufficiale degli enti del file. */
  readonly enti: readonly string[];
  readonly esito: EsitoControllo;
  readonly errori: number;
  readonly avvisi: number;
  /** Chi ha importato, se l'ha scritto; altrimenti vuoto. */
  readonly chi: string;
}

/** Ciò che la cartella del capofila conserva dei file ricevuti: il registro e le loro righe, come erano. */
export interface Ricevuti {
  readonly registro: readonly Ricevuto[];
  /** Una cartella per file del registro, nello stesso ordine, ricostruita dalle righe conservate. */
  readonly cartelle: readonly WorkbookSnapshot[];
}

export const NIENTE_RICEVUTO: Ricevuti = { registro: [], cartelle: [] };

/** Perché i dati di un file, conservati nella cartella, non si possono più usare. */
export interface RicevutoGuasto {
  readonly file: string;
  readonly motivo: 'righe-cambiate' | 'fuori-registro' | 'registro-non-chiaro';
}

/** Ciò che si è riletto; i file guasti non ci sono e vanno importati di nuovo. */
export interface RicevutiRiletti extends Ricevuti {
  readonly guasti: readonly RicevutoGuasto[];
}

/** I due fogli non hanno più la forma con cui sono stati scritti: `message` dice quale e che cosa manca. */
export class RicevutiIlleggibili extends Error {
  override readonly name = 'RicevutiIlleggibili';
}

const MOTIVI: Readonly<Record<RicevutoGuasto['motivo'], string>> = {
  'righe-cambiate': 'le sue righe sono state cambiate dopo l’importazione',
  'fuori-registro': 'non è più nel registro',
  'registro-non-chiaro': 'la sua riga del registro è stata cambiata',
};

/** "viadana.xlsx: le sue righe sono state cambiate dopo l’importazione. Importatelo di nuovo." */
export function fraseGuasto({ file, motivo }: RicevutoGuasto): string {
  return `${file}: ${MOTIVI[motivo]}. Importatelo di nuovo.`;
}
