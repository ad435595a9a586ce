import type { Confronto, Passaggio, VoceConfrontata } from '../domain/confronto/confronta';

/** Versione della forma del JSON: cambia solo se un campo sparisce o cambia significato. */
const SCHEMA = 1;

export interface ConfrontoJson {
  readonly schema: typeof SCHEMA;
  readonly versione: string;
  readonly annoPrima: number | null;
  readonly annoDopo: number | null;
  readonly righe: readonly {
    readonly ente: string;
    readonly passaggi: readonly Passaggio[];
    readonly voci: readonly VoceConfrontata[];
  }[];
  readonly totali: readonly VoceConfrontata[];
}

/** `versione`: quella del programma. Un valore non dichiarato è `null`, uno non rilevabile `"n.r."`. */
export function confrontoJson({ annoPrima, annoDopo, righe, totali }: Confronto, versione: string): ConfrontoJson {
  return {
    schema: SCHEMA,
    versione,
    annoPrima,
    annoDopo,
    righe: righe.map(({ ente, passaggi, voci }) => ({ ente: ente.nome, passaggi, voci })),
    totali,
  };
}
