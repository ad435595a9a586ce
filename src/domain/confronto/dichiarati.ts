import type { Contesto } from '../contesto';
import type { Ente } from '../enti/ente';
import { creaQuadro } from '../quadro';
import type { ValoreQuadro } from '../quadro';
import type { VoceKey } from '../voci/voce';
import { VOCI_A_CONFRONTO } from './anno-precedente';
import type { AnnoPrecedente, EnteDichiarato, VoceAConfronto } from './anno-precedente';

/** I dati di un piano, da ciò che se ne è riconosciuto: il nostro quadro o qualunque cartella leggibile. */
export function annoPrecedenteDa(contesto: Contesto): AnnoPrecedente {
  return {
    anno: contesto.anno,
    file: contesto.cartelle.map(({ nome }) => nome),
    enti: dichiaratiIn(contesto),
  };
}

/** Ciò che ogni ente dichiara; le voci del quadro come nel quadro. */
export function dichiaratiIn(contesto: Contesto): readonly EnteDichiarato[] {
  return creaQuadro(contesto).righe.map(({ ente, senzaSap, valori: delQuadro }) => {
    const valori: Partial<Record<VoceAConfronto, number | 'n.r.'>> = {};
    for (const voce of VOCI_A_CONFRONTO) {
      const valore =
        voce in delQuadro ? delQuadro[voce as keyof typeof delQuadro] : fuoriDalQuadro(contesto, ente, voce);
      if (valore !== null && !(senzaSap && valore === 0)) valori[voce] = valore;
    }
    return { ente, senzaSap, valori };
  });
}

function fuoriDalQuadro({ fatti }: Contesto, ente: Ente, voce: VoceKey): ValoreQuadro {
  const valore = fatti.valore(ente.id, voce);
  if (valore?.tipo === 'numero') return valore.numero;
  return valore?.tipo === 'nr' ? 'n.r.' : null;
}

/** L'anno prima di questo piano; null se non c'è, o se è di un altro anno e confrontarlo direbbe il falso. */
export function precedenteDelPiano({ precedente, anno }: Contesto): AnnoPrecedente | null {
  if (!precedente) return null;
  return precedente.anno === null || anno === null || precedente.anno === anno - 1 ? precedente : null;
}
