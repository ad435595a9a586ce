import type { ValoreCella } from '../../../domain/snapshot';
import { FileIlleggibile } from '../file-illeggibile';
import { GrigliaSparsa } from './griglia-sparsa';
import { Intervalli } from './intervalli';

/** Ultima riga e ultima colonna di Excel, contate da 0. */
export const ULTIMA_RIGA = 1_048_575;
export const ULTIMA_COLONNA = 16_383;

/** Ciò che la libreria non dice di un foglio, o dice male: lo raccoglie una nostra passata sui byte. */
export interface Complementi {
  /** Formati numerici delle celle piene, diversi da Generale. */
  readonly formati: GrigliaSparsa<string>;
  /** Valori che prendono il posto di quelli letti dalla libreria; null toglie la cella. */
  readonly correzioni: GrigliaSparsa<ValoreCella>;
  readonly righeNascoste: Intervalli;
  readonly colonneNascoste: Intervalli;
  protetto: boolean;
  /** Area da A1 all'ultima cella piena. */
  righe: number;
  colonne: number;
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

/** Conta le celle di tutta la cartella prima che la libreria ne riservi la memoria. */
export class ContaCelle {
  private altri = 0;

  constructor(private readonly limite: number) {}

  /** Allarga l'area del foglio fino a comprendere la cella. */
  comprendi(foglio: string, complementi: Complementi, riga: number, colonna: number): void {
    if (riga < complementi.righe && colonna < complementi.colonne) return;
    complementi.righe = Math.max(complementi.righe, riga + 1);
    complementi.colonne = Math.max(complementi.colonne, colonna + 1);
    const celle = this.altri + complementi.righe * complementi.colonne;
    if (celle > this.limite) throw new FileIlleggibile({ tipo: 'troppeCelle', foglio, celle, limite: this.limite });
  }

  chiudi(complementi: Complementi): void {
    this.altri += complementi.righe * complementi.colonne;
  }
}
