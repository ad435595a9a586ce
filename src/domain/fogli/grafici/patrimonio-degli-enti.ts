import type { Contesto } from '../../contesto';
import type { Ente } from '../../enti/ente';
import type { DatoPatrimonio } from '../../tabelle/patrimonio';
import type { Tabella } from '../../tabelle/tabella';
import { comeNumero } from '../../valori/valore';
import type { VoceKey } from '../../voci/voce';

export const USI = ['sap', 'sas', 'altri'] as const satisfies readonly DatoPatrimonio['uso'][];

/** Gli alloggi di un gruppo, uso per uso; null dove la cifra non c'è. */
export interface GruppoPatrimonio {
  readonly etichetta: string;
  readonly usi: Readonly<Record<(typeof USI)[number], number | null>>;
  /** Il totale scritto accanto, se c'è. */
  readonly dichiarato: number | null;
  readonly tabelle: readonly Tabella[];
}

const VOCI_DEGLI_USI = {
  sap: 'consistenzaSap',
  sas: 'consistenzaSas',
  altri: 'consistenzaAltri',
} as const satisfies Readonly<Record<keyof GruppoPatrimonio['usi'], VoceKey>>;

interface GruppoDiEnti extends GruppoPatrimonio {
  readonly proprietario: 'comuni' | 'aler';
}

/** Il patrimonio che gli enti comunicano uno per uno, sommato fra comuni e ALER. `mancanti`: chi non l'ha comunicato. */
export function patrimonioDegliEnti({ fatti, registro, senzaSap }: Contesto): {
  readonly gruppi: readonly GruppoDiEnti[];
  readonly mancanti: number;
} {
  const usi = Object.entries(VOCI_DEGLI_USI) as [keyof typeof VOCI_DEGLI_USI, VoceKey][];
  if (!usi.some(([, voce]) => fatti.voci.has(voce))) return { gruppi: [], mancanti: 0 };
  const somme = new Map<
    Ente['tipo'],
    { usi: Record<keyof GruppoPatrimonio['usi'], number | null>; da: Set<Tabella> }
  >();
  let mancanti = 0;
  for (const ente of registro.enti) {
    const cifre = usi.flatMap(([uso, voce]) => {
      const dato = fatti.dato(ente.id, voce);
      const numero = comeNumero(dato?.valore);
      return dato && numero !== null ? [{ uso, numero, tabella: dato.tabella }] : [];
    });
    if (cifre.length === 0 && !senzaSap.has(ente.id)) mancanti += 1;
    for (const { uso, numero, tabella } of cifre) {
      const gruppo = somme.get(ente.tipo) ?? { usi: { sap: null, sas: null, altri: null }, da: new Set() };
      somme.set(ente.tipo, gruppo);
      gruppo.usi[uso] = (gruppo.usi[uso] ?? 0) + numero;
      gruppo.da.add(tabella);
    }
  }
  const gruppo = (tipo: Ente['tipo'], etichetta: string, proprietario: 'comuni' | 'aler'): readonly GruppoDiEnti[] => {
    const trovato = somme.get(tipo);
    return trovato ? [{ etichetta, proprietario, usi: trovato.usi, dichiarato: null, tabelle: [...trovato.da] }] : [];
  };
  return {
    gruppi: [
      ...gruppo('comune', 'Comuni', 'comuni'),
      ...gruppo('operatore', 'Operatori accreditati', 'comuni'),
      ...gruppo('aler', 'ALER', 'aler'),
    ],
    mancanti,
  };
}
