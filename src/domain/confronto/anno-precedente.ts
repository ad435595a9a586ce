import type { Contesto } from '../contesto';
import type { Ente } from '../enti/ente';
import { creaQuadro } from '../quadro';
import type { ValoreQuadro } from '../quadro';
import { VOCI_QUADRO } from '../voci/voce';
import type { VoceKey } from '../voci/voce';

/** Le voci che si mettono accanto da un anno all'altro: i conteggi che ogni ente dichiara ogni anno. */
export const VOCI_A_CONFRONTO = [
  ...VOCI_QUADRO,
  'transitori',
  'assegnate',
  'consistenzaSap',
  'consistenzaSas',
  'consistenzaAltri',
  'consistenza',
] as const satisfies readonly VoceKey[];
export type VoceAConfronto = (typeof VOCI_A_CONFRONTO)[number];

/** Ciò che un ente dichiara in un anno; una voce assente non è stata dichiarata. */
export type ValoriDichiarati = Readonly<Partial<Record<VoceAConfronto, number | 'n.r.'>>>;

export interface EnteDichiarato {
  readonly ente: Ente;
  readonly senzaSap: boolean;
  readonly valori: ValoriDichiarati;
}

/** I dati del piano dell'anno prima. Tutto dati semplici: si conserva e passa da un worker al pannello. */
export interface AnnoPrecedente {
  /** Anno del piano; null se il file non lo dice. */
  readonly anno: number | null;
  /** I file da cui viene. */
  readonly file: readonly string[];
  readonly enti: readonly EnteDichiarato[];
}

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
