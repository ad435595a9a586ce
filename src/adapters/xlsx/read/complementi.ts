import type { ValoreCella } from '../../../domain/snapshot';
import { FileIlleggibile } from '../file-illeggibile';
import { GrigliaSparsa } from './griglia-sparsa';
import { Intervalli } from './intervalli';

/** Ultima riga e ultima colonna di Excel, contate da 0. */
export const ULTIMA_RIGA = 1_048_575;
export const ULTIMA_COLONNA = 16_383;

/** L'area da A1 all'ultima cella piena. */
export interface Misura {
  righe: number;
  colonne: number;
}

/** Ciò che la libreria non dice di un foglio, o dice male: lo raccoglie una nostra passata sui byte. */
export interface Complementi extends Misura {
  /** Formati numerici delle celle piene, diversi da Generale. */
  readonly formati: GrigliaSparsa<string>;
  /** Valori che prendono il posto di quelli letti dalla libreria; null toglie la cella. */
  readonly correzioni: GrigliaSparsa<ValoreCella>;
  readonly righeNascoste: Intervalli;
  readonly colonneNascoste: Intervalli;
  protetto: boolean;
}

export function nuoviComplementi(): Complementi {
  return {
    formati: new GrigliaSparsa(),
    correzioni: new GrigliaSparsa(),
    righeNascoste: new Intervalli(),
    colonneNascoste: new Intervalli(),
    protetto: false,
    righe: 0,
    colonne: 0,
  };
}

/** Conta le celle di tutta la cartella prima che se ne riservi la memoria. */
export class ContaCelle {
  private altri = 0;

  constructor(private readonly limite: number) {}

  /** Allarga l'area del foglio fino a comprendere la cella. */
  comprendi(foglio: string, area: Misura, riga: number, colonna: number): void {
    if (riga < area.righe && colonna < area.colonne) return;
    area.righe = Math.max(area.righe, riga + 1);
    area.colonne = Math.max(area.colonne, colonna + 1);
    const celle = this.altri + area.righe * area.colonne;
    if (celle > this.limite) throw new FileIlleggibile({ tipo: 'troppeCelle', foglio, celle, limite: this.limite });
  }

  chiudi(area: Misura): void {
    this.altri += area.righe * area.colonne;
  }
}
