import type { Ente } from '../../enti/ente';
import type { Quadro } from '../../quadro';
import { calcolata } from '../celle';
import { TIPI_ENTE, colonnaDati } from '../dati';
import { FOGLI } from '../nomi';
import type { GraficoConTabella } from './blocco-grafico';
import { partiDellOfferta, valoreDellaParte } from './serie-offerta';

const ETICHETTE: Readonly<Record<Ente['tipo'], string>> = {
  aler: 'ALER',
  comune: 'Comuni',
  operatore: 'Operatori accreditati',
};
const TIPI = ['comune', 'aler', 'operatore'] as const satisfies readonly Ente['tipo'][];

/** I comuni a confronto con ALER; null se di chi ha U.I. SAP c'è un tipo solo, o non ci sono U.I. disponibili. */
export function offertaPerTipo(quadro: Quadro): GraficoConTabella | null {
  const tipi = TIPI.filter((tipo) => quadro.righe.some(({ ente, senzaSap }) => ente.tipo === tipo && !senzaSap));
  if (tipi.length < 2 || !((quadro.totale.complessivo ?? 0) > 0)) return null;
  const parti = partiDellOfferta(quadro);
  const [colonnaTipi, voci, valori] = [colonnaDati('Tipo ente'), colonnaDati('Voce'), colonnaDati('Valore')].map(
    (lettera) => `${FOGLI.dati}!$${lettera}:$${lettera}`,
  );
  return {
    titolo: `Offerta dei comuni e di ALER${quadro.anno === null ? '' : `, anno ${quadro.anno}`}`,
    intestazioneSomma: 'Disponibili',
    serie: parti,
    righe: () =>
      tipi.map((tipo) => ({
        etichetta: ETICHETTE[tipo],
        celle: parti.map(({ voce, nome }) => {
          const somma = quadro.righe
            .filter(({ ente }) => ente.tipo === tipo)
            .reduce((parziale, riga) => parziale + (valoreDellaParte(riga, voce) ?? 0), 0);
          const formula = `SUMIFS(${valori},${colonnaTipi},"${TIPI_ENTE[tipo]}",${voci},"${nome}")`;
          return calcolata(formula, somma, 'numero');
        }),
      })),
    note: [],
    suPaginaNuova: true,
  };
}
