import type { Contesto } from '../../contesto';
import type { Quadro } from '../../quadro';
import type { Blocco } from '../blocchi';
import { bloccoConGrafico } from './blocco-grafico';
import { offertaPerEnte } from './offerta-per-ente';
import { offertaPerTipo } from './offerta-per-tipo';
import { patrimonioPerUso } from './patrimonio-per-uso';

/** I grafici che i dati permettono, in fondo alle tabelle del piano: il primo da solo, gli altri nella pagina dopo. */
export function graficiDelPiano(
  contesto: Contesto,
  quadro: Quadro,
  larghe: number,
): readonly ((inizio: number) => Blocco)[] {
  const perEnte = offertaPerEnte(quadro);
  const altri = [offertaPerTipo(quadro), patrimonioPerUso(contesto)].filter((grafico) => grafico !== null);
  return [...(perEnte ? [perEnte] : []), ...altri.map((grafico, i) => ({ ...grafico, suPaginaNuova: i === 0 }))].map(
    (grafico) => bloccoConGrafico(grafico, larghe),
  );
}
