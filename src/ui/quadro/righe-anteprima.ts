import type { Quadro, RigaQuadro } from '../../domain/quadro';

/** Un ente con unità disponibili: ha una barra. */
export interface Barra {
  readonly riga: RigaQuadro;
  readonly disponibili: number;
}

export interface Anteprima {
  /** Dalla più lunga; a parità, nell'ordine del quadro. */
  readonly barre: readonly Barra[];
  readonly zero: readonly RigaQuadro[];
  readonly nonComunicato: readonly RigaQuadro[];
  readonly nonRilevabile: readonly RigaQuadro[];
  readonly senzaSap: readonly RigaQuadro[];
}

/** Divide gli enti fra chi ha una barra e chi no, così che nessuno resti nascosto. */
export function anteprimaDi({ righe }: Quadro): Anteprima {
  const conSap = righe.filter(({ senzaSap }) => !senzaSap);
  const barre = conSap.flatMap((riga): Barra[] => {
    const { complessivo } = riga.valori;
    return typeof complessivo === 'number' && complessivo > 0 ? [{ riga, disponibili: complessivo }] : [];
  });
  const con = (valore: unknown): readonly RigaQuadro[] => conSap.filter(({ valori }) => valori.complessivo === valore);
  return {
    barre: barre.sort((a, b) => b.disponibili - a.disponibili),
    zero: con(0),
    nonComunicato: con(null),
    nonRilevabile: con('n.r.'),
    senzaSap: righe.filter(({ senzaSap }) => senzaSap),
  };
}
