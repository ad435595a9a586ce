import type { Contesto } from '../../contesto';
import type { Ente } from '../../enti/ente';
import type { CellRef } from '../../snapshot';
import type { Conto, ContiUnita } from '../../unita/conti-unita';
import { comeNumero } from '../../valori/valore';
import type { VoceKey } from '../../voci/voce';

/** Le voci che, dichiarate e contate uguali, dicono che l'elenco è quello dell'ente e non una sua parte. */
const DI_RISCONTRO: readonly (readonly [VoceKey, Conto])[] = [
  ['libere', 'stato-libera'],
  ['carenza', 'stato-carenza'],
  ['ristrutturazione', 'stato-ristrutturazione'],
];

/** Le U.I. SAP contate in un elenco. */
export interface PatrimonioContato {
  readonly alloggi: number;
  readonly celle: readonly CellRef[];
}

/**
 * Il patrimonio SAP di un ente che non lo dichiara ma ha un elenco di tutti i suoi alloggi; null se l'elenco può essere una
 * parte: i soli alloggi offerti (meno di metà resta abitata, o non si dice chi se ne va), righe senza stato, classificazione o ente, numeri che non tornano, o
 * niente con cui riscontrarlo. I transitori si contano: escono dai SAP solo per un tempo.
 */
export function patrimonioDallElenco({ unita, fatti }: Contesto, ente: Ente): PatrimonioContato | null {
  const suoi = unita.conti.get(ente.id);
  if (!suoi || !suoi.conStati || !suoi.conClassi || suoi.senzaRilascio || (unita.senzaEnte.get('unita') ?? 0) > 0)
    return null;
  const sap = suoi.conto('classe-sap');
  if (suoi.restanoAbitati * 2 <= sap || !riscontrato(fatti, ente, suoi)) return null;
  return { alloggi: sap + suoi.conto('classe-sat'), celle: suoi.celle('classe-sap') };
}

function riscontrato(fatti: Contesto['fatti'], ente: Ente, suoi: ContiUnita): boolean {
  const dichiarati = DI_RISCONTRO.flatMap(([voce, quale]) => {
    const numero = comeNumero(fatti.dato(ente.id, voce)?.valore);
    return numero === null ? [] : [{ numero, contati: suoi.conto(quale) }];
  });
  return dichiarati.every(({ numero, contati }) => numero === contati) && dichiarati.some(({ contati }) => contati > 0);
}
