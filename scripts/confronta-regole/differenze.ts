/** Ciò che serve di un rilievo del JSON del comando, di qualunque versione. */
export interface RilievoLetto {
  readonly regola: string;
  readonly gravita: string;
  readonly foglio: string | null;
  readonly cella: string | null;
  readonly ente: string | null;
  readonly voce: string | null;
}

/** I rilievi di ogni file, per nome. */
export type Rilievi = ReadonlyMap<string, readonly RilievoLetto[]>;

export interface Differenza {
  readonly come: 'in meno' | 'in più' | 'altra gravità';
  readonly regola: string;
  readonly file: string;
  readonly dove: string;
  readonly gravita: string;
}

/**
 * Che cosa una versione dice e l'altra no: lo stesso rilievo è la stessa regola sulla stessa cella, ente e voce. Frasi e
 * impronte non contano: cambiano anche se il controllo è lo stesso.
 */
export function differenze(prima: Rilievi, dopo: Rilievi): readonly Differenza[] {
  const nomi = [...new Set([...prima.keys(), ...dopo.keys()])];
  return nomi.flatMap((file) => delFile(file, prima.get(file) ?? [], dopo.get(file) ?? []));
}

function* gruppi(rilievi: readonly RilievoLetto[]): Iterable<readonly [string, readonly RilievoLetto[]]> {
  const perChiave = new Map<string, RilievoLetto[]>();
  for (const rilievo of rilievi) {
    const { regola, foglio, cella, ente, voce } = rilievo;
    const chiave = [regola, foglio, cella, ente, voce].join('\u001f');
    const altri = perChiave.get(chiave);
    if (altri) altri.push(rilievo);
    else perChiave.set(chiave, [rilievo]);
  }
  yield* perChiave;
}

function delFile(file: string, prima: readonly RilievoLetto[], dopo: readonly RilievoLetto[]): readonly Differenza[] {
  const nuovi = new Map(gruppi(dopo));
  const vecchi = new Map(gruppi(prima));
  const dette: Differenza[] = [];
  for (const chiave of new Set([...vecchi.keys(), ...nuovi.keys()])) {
    const era = [...(vecchi.get(chiave) ?? [])];
    const ora = [...(nuovi.get(chiave) ?? [])];
    // Prima si tolgono quelli uguali; dei restanti, a coppie, è cambiata la gravità.
    for (const uno of [...era]) {
      const uguale = ora.findIndex(({ gravita }) => gravita === uno.gravita);
      if (uguale < 0) continue;
      ora.splice(uguale, 1);
      era.splice(era.indexOf(uno), 1);
    }
    for (let i = 0; i < Math.max(era.length, ora.length); i += 1) dette.push(...coppia(file, era[i], ora[i]));
  }
  return dette;
}

function coppia(file: string, era: RilievoLetto | undefined, ora: RilievoLetto | undefined): readonly Differenza[] {
  const uno = ora ?? era;
  if (!uno) return [];
  const cella = uno.foglio === null ? 'senza cella' : `${uno.foglio}!${uno.cella ?? ''}`;
  const dove = uno.ente === null ? cella : `${cella} (${uno.ente})`;
  const comune = { regola: uno.regola, file, dove };
  if (era && ora) return [{ ...comune, come: 'altra gravità', gravita: `${era.gravita} → ${ora.gravita}` }];
  return [{ ...comune, come: ora ? 'in più' : 'in meno', gravita: uno.gravita }];
}

/** Righe mostrate di ogni regola: oltre, si dice quante ne restano. */
const MOSTRATE = 12;

/** Le differenze per regola, come si stampano. */
export function racconta(dette: readonly Differenza[]): string {
  if (dette.length === 0) return 'nessuna differenza\n';
  const perRegola = new Map<string, Differenza[]>();
  for (const differenza of dette)
    perRegola.set(differenza.regola, [...(perRegola.get(differenza.regola) ?? []), differenza]);
  const righe = [...perRegola]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([regola, sue]) => {
      const conta = (come: Differenza['come']): number => sue.filter((una) => una.come === come).length;
      const conti = (['in meno', 'in più', 'altra gravità'] as const).flatMap((come) =>
        conta(come) > 0 ? [`${conta(come)} ${come}`] : [],
      );
      const elenco = sue
        .slice(0, MOSTRATE)
        .map(({ come, gravita, dove, file }) => `  ${come}: ${gravita}, ${dove}, ${file}`);
      return [
        `${regola}: ${conti.join(', ')}`,
        ...elenco,
        ...(sue.length > MOSTRATE ? [`  e altre ${sue.length - MOSTRATE}`] : []),
      ];
    });
  return `${righe.join('\n')}\n`;
}
