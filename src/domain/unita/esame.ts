import type { Ente, Abbinamento } from '../enti/ente';
import type { Gravita } from '../rilievi/gravita';
import type { Segnalazione } from '../rilievi/segnalazione';
import type { CellRef, ValoreCella } from '../snapshot';
import { cellaUnita, colonnaDi } from './elenco-unita';
import type { CampoUnita, ElencoUnita } from './elenco-unita';
import type { ClasseUnita, StatoUnita } from './parole-unita';
import type { Raccoglitore, RegolaUnita } from './raccoglitore';

export type Celle = readonly (ValoreCella | undefined)[];

/** Le soglie del profilo che riguardano il singolo alloggio. */
export interface LimitiUnita {
  readonly costo: number;
  readonly mesi: number;
  readonly anniConvenzione: number;
}

/** Ciò che le righe degli elenchi devono sapere del resto del piano. */
export interface DintorniUnita {
  readonly elenchi: readonly ElencoUnita[];
  readonly anno: number | null;
  readonly limiti: LimitiUnita;
  /** L'ente scritto nell'anagrafica del file, se c'è: chi manda il suo elenco non ripete il suo nome in ogni riga. */
  readonly entePerFile: ReadonlyMap<number, Ente>;
  readonly abbina: (nome: string) => Abbinamento;
  /** Vero se si sa quali enti sono dell'ambito. */
  readonly conRegistro: boolean;
}

/** La riga che si sta guardando: una sola, riusata, perché le righe possono essere centinaia di migliaia. */
export interface RigaInEsame {
  riga: number;
  /** Nome dell'ente, o null se non si sa. */
  nome: string | null;
  ente: Ente | null;
  /** Null: cella vuota, colonna assente, o parola sconosciuta. */
  stato: StatoUnita | null;
  classe: ClasseUnita | null;
  /** '' se manca. */
  codice: string;
}

/** Ciò che serve a dire dov'è un difetto. */
export type RigaIndicata = Pick<RigaInEsame, 'riga' | 'nome' | 'codice'>;

export type ControlloRiga = (celle: Celle, corrente: RigaInEsame) => void;

/** Le cose che ogni controllo di un elenco ha a disposizione. */
export class Banco {
  private readonly prima: number;

  constructor(
    readonly elenco: ElencoUnita,
    readonly posto: number,
    readonly dintorni: DintorniUnita,
    private readonly raccoglitore: Raccoglitore,
  ) {
    this.prima = elenco.foglio.origine.colonna;
  }

  /** Indice nella griglia della colonna del campo, o -1. */
  indice(campo: CampoUnita): number {
    const colonna = colonnaDi(this.elenco, campo);
    return colonna ? colonna.colonna - this.prima : -1;
  }

  cella(campo: CampoUnita, riga: number): CellRef {
    return cellaUnita(this.elenco, riga, this.indice(campo) + this.prima);
  }

  /** Segnala la cella del campo in una riga. */
  segnala(
    regola: RegolaUnita,
    codice: string,
    campo: CampoUnita,
    { riga, nome, codice: alloggio }: RigaIndicata,
    resto: () => Partial<Segnalazione> = NIENTE,
    opzioni: { readonly gravita?: Gravita; readonly gruppo?: string; readonly elencate?: number } = {},
  ): void {
    const { elenco } = this;
    const { gravita, gruppo = codice, elencate } = opzioni;
    this.raccoglitore.segnala(
      regola,
      `${elenco.file} ${gruppo}`,
      () => {
        const detto = resto();
        // Il codice distingue gli alloggi nell'impronta: due superfici 0 sono due rilievi.
        const parametri = alloggio === '' ? detto.parametri : { ...detto.parametri, alloggio };
        return {
          codice,
          esito: 'violata',
          ...(gravita ? { gravita } : {}),
          celle: [this.cella(campo, riga)],
          ente: nome,
          ...detto,
          ...(parametri ? { parametri } : {}),
        };
      },
      elencate,
    );
  }
}

const NIENTE = (): Partial<Segnalazione> => ({});
