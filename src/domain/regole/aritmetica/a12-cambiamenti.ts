import { abbinaAnni } from '../../confronto/abbina-anni';
import { VOCI_A_CONFRONTO } from '../../confronto/anno-precedente';
import { dichiaratiIn, precedenteDelPiano } from '../../confronto/dichiarati';
import type { VoceAConfronto } from '../../confronto/anno-precedente';
import type { Contesto } from '../../contesto';
import { fattiDellaCasella } from '../../quadro';
import type { CellRef } from '../../snapshot';
import { VOCI_QUADRO } from '../../voci/voce';
import { COERENZA_INTERNA } from '../fonti';
import type { Profilo } from '../profili/profilo';
import { cellaDi } from '../punto';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';

/** Le voci di un ente non cambiano di molto da un anno all'altro: quanto sia molto si sceglie, in parte e in alloggi. */
export const a12: Regola = {
  id: 'A12',
  famiglia: 'A',
  gravita: 'informazione',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: VOCI_A_CONFRONTO,
  giustificabile: true,
  *verifica(contesto) {
    const precedente = precedenteDelPiano(contesto);
    if (!precedente) return;
    const { prima } = abbinaAnni(precedente, contesto.registro);
    for (const { ente, valori } of dichiaratiIn(contesto)) {
      const suoi = prima.get(ente.id)?.valori;
      if (!suoi) continue;
      for (const voce of VOCI_A_CONFRONTO) {
        const [era, ora] = [suoi[voce], valori[voce]];
        if (typeof era !== 'number' || typeof ora !== 'number' || !moltoDiverso(era, ora, contesto.profilo)) continue;
        const celle = celleDi(contesto, ente.id, voce);
        const parametri = { prima: era };
        yield { codice: 'cambiato', esito: 'violata', celle, ente: ente.nome, voce, trovato: ora, parametri };
      }
    }
  },
};

function moltoDiverso(era: number, ora: number, { cambiamentoParte, cambiamentoUnita }: Profilo): boolean {
  const differenza = Math.abs(ora - era);
  return differenza > cambiamentoUnita.valore && differenza > (era * cambiamentoParte.valore) / 100;
}

/** Le celle da cui viene il valore: quella della voce, o le sue parti dove la voce è una somma. */
function celleDi(contesto: Contesto, enteId: string, voce: VoceAConfronto): readonly CellRef[] {
  const suo = contesto.fatti.dato(enteId, voce);
  if (suo && suo.valore.tipo === 'numero') return [cellaDi(suo)];
  const delQuadro = VOCI_QUADRO.find((una) => una === voce);
  if (!delQuadro) return [];
  const parti = delQuadro === 'complessivo' ? VOCI_QUADRO.slice(1) : [delQuadro];
  return parti.flatMap((parte) => fattiDellaCasella(contesto, enteId, parte)).map(cellaDi);
}
