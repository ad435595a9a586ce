import type { Contesto, Impostazioni } from '../../src/domain/contesto';
import type { Ente } from '../../src/domain/enti/ente';
import type { ValoreCella } from '../../src/domain/snapshot';
import type { VoceKey } from '../../src/domain/voci/voce';
import { contesto, tabella } from './contesto';

export interface OpzioniDestinazioni {
  /** Enti del registro; senza, quelli delle righe. */
  readonly enti?: readonly (Ente | string)[];
  readonly approvato?: string;
  readonly impostazioni?: Impostazioni;
}

type Righe = readonly (readonly [string, ...ValoreCella[]])[];

/** Un piano di una tabella sola, con le voci date da B in poi e un ente per riga. */
export function piano(voci: readonly VoceKey[], righe: Righe, opzioni: OpzioniDestinazioni = {}): Contesto {
  return contesto({
    enti: opzioni.enti ?? righe.flatMap(([nome]) => (nome.startsWith('TOTALE') ? [] : [nome.replace('*', '')])),
    approvato: opzioni.approvato ?? '2021-03-31',
    impostazioni: opzioni.impostazioni,
    tabelle: [tabella('offerta', voci, righe, { nome: 'Piano' })],
  });
}

/** Un piano con le unità disponibili in B e le voci date da C in poi. */
export function destinazioni(voci: readonly VoceKey[], righe: Righe, opzioni: OpzioniDestinazioni = {}): Contesto {
  return piano(['complessivo', ...voci], righe, opzioni);
}
