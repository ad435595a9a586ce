import type { Visibilita } from '../../../../domain/snapshot';
import { FileIlleggibile, danneggiato } from '../../file-illeggibile';
import type { Archivio } from '../zip/archivio';
import type { Relazione } from './relazioni';

/** Un foglio come lo elenca la cartella di lavoro, di qualsiasi tipo. */
export interface VoceFoglio {
  readonly nome: string;
  readonly visibilita: Visibilita;
  /** Relazione con la parte che lo contiene. */
  readonly id: string;
}

/** Un foglio di celle con la sua parte. */
export interface FoglioDiCelle {
  readonly nome: string;
  readonly visibilita: Visibilita;
  readonly parte: string;
}

/** Nell'ordine dei codici di `.xls` e `.xlsb`: 0, 1, 2. */
export const VISIBILITA: readonly Visibilita[] = ['visibile', 'nascosto', 'moltoNascosto'];

/**
 * I fogli di celle, nell'ordine della cartella. I fogli grafico, le macro e le finestre di Excel 4 non hanno celle
 * da leggere e si saltano; due fogli con la stessa parte sono un artificio e non si leggono.
 */
export function fogliDiCelle(
  archivio: Archivio,
  voci: readonly VoceFoglio[],
  relazioni: readonly Relazione[],
  limiteFogli: number,
): readonly FoglioDiCelle[] {
  if (voci.length > limiteFogli) {
    throw new FileIlleggibile({ tipo: 'troppiFogli', fogli: voci.length, limite: limiteFogli });
  }
  const perId = new Map(relazioni.map((relazione) => [relazione.id, relazione]));
  const parti = new Set<string>();
  const fogli: FoglioDiCelle[] = [];
  for (const { nome, visibilita, id } of voci) {
    const relazione = perId.get(id);
    if (relazione === undefined) throw danneggiato(`foglio senza parte: ${nome}`);
    if (relazione.tipo !== 'worksheet') continue;
    const { parte } = relazione;
    if (!archivio.contiene(parte) || parti.has(parte)) throw danneggiato(`foglio senza parte propria: ${nome}`);
    parti.add(parte);
    fogli.push({ nome, visibilita, parte });
  }
  if (fogli.length === 0) throw new FileIlleggibile({ tipo: 'senzaFogli' });
  return fogli;
}
