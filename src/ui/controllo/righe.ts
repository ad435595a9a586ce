import type { Gruppo, VoceElenco } from './vista';

/** L'elenco come una fila sola: il titolo di ogni gruppo e, se è aperto, i suoi rilievi. */
export type Riga =
  | { readonly tipo: 'titolo'; readonly chiave: string; readonly gruppo: Gruppo; readonly aperto: boolean }
  | { readonly tipo: 'rilievo'; readonly chiave: string; readonly voce: VoceElenco; readonly posto: number };

export function righeDi(gruppi: readonly Gruppo[], aperto: (gruppo: Gruppo) => boolean): readonly Riga[] {
  const righe: Riga[] = [];
  for (const gruppo of gruppi) {
    const suo = aperto(gruppo);
    righe.push({ tipo: 'titolo', chiave: `titolo ${gruppo.chiave}`, gruppo, aperto: suo });
    if (!suo) continue;
    gruppo.voci.forEach((voce, i) => righe.push({ tipo: 'rilievo', chiave: voce.chiave, voce, posto: i + 1 }));
  }
  return righe;
}

/** Una riga da disegnare, e quanto spazio lasciarle sopra per quelle che non si disegnano. */
export interface RigaDisegnata<Quale extends Riga = Riga> {
  readonly riga: Quale;
  readonly indice: number;
  readonly spazio: number;
}

export interface GruppoDisegnato {
  readonly titolo: RigaDisegnata<Extract<Riga, { tipo: 'titolo' }>>;
  readonly rilievi: readonly RigaDisegnata<Extract<Riga, { tipo: 'rilievo' }>>[];
}

/** Ogni rilievo sotto il suo titolo. I titoli si disegnano tutti. */
export function perGruppo(disegnate: readonly RigaDisegnata[]): readonly GruppoDisegnato[] {
  const gruppi: { titolo: GruppoDisegnato['titolo']; rilievi: GruppoDisegnato['rilievi'][number][] }[] = [];
  for (const { riga, ...dove } of disegnate) {
    if (riga.tipo === 'titolo') gruppi.push({ titolo: { riga, ...dove }, rilievi: [] });
    else gruppi.at(-1)?.rilievi.push({ riga, ...dove });
  }
  return gruppi;
}
