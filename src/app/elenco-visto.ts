import type { Contesto } from '../domain/contesto';
import { areaToA1 } from '../domain/notazione-a1';
import type { CampoUnita, GenereElenco } from '../domain/unita/elenco-unita';

/** Un elenco di alloggi riconosciuto: dove sta, di che parla e quanti ne ha. */
export interface ElencoVisto {
  readonly foglio: string;
  readonly intervallo: string;
  /** `carenza` e `privati` riprendono alloggi che stanno in un elenco `unita`: i loro numeri non si sommano. */
  readonly genere: GenereElenco;
  /** Le righe con un alloggio; 0 se l'elenco è in bianco. */
  readonly alloggi: number;
  /** Ciò che dicono le colonne che si leggono, non quelle con nomi di persone. */
  readonly campi: readonly CampoUnita[];
}

export function elenchiVisti({ elenchi, unita }: Pick<Contesto, 'elenchi' | 'unita'>): readonly ElencoVisto[] {
  return elenchi.map(({ foglio, area, genere, colonne }, i) => ({
    foglio: foglio.nome,
    intervallo: areaToA1(area),
    genere,
    alloggi: unita.righe[i] ?? 0,
    campi: colonne.flatMap(({ campo }) => (campo === 'persona' ? [] : [campo])),
  }));
}
