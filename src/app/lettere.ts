import type { Contesto } from '../domain/contesto';
import type { Ente } from '../domain/enti/ente';
import type { WorkbookSnapshot } from '../domain/snapshot';
import type { Controllo } from './controlla';
import { letteraPerEnte } from './lettera';
import { scriviRilievo } from './rilievo-scritto';
import type { RilievoScritto } from './rilievo-scritto';

export interface Lettera {
  readonly ente: Ente;
  /** Il file che l'ente ha mandato; null se di lui non c'è niente. */
  readonly file: string | null;
  readonly rilievi: readonly RilievoScritto[];
  readonly testo: string;
}

/**
 * Una lettera per ente dell'ambito. Un file che parla di un ente solo è suo, con tutti i suoi rilievi; di un file con
 * più enti valgono i rilievi che lo nominano.
 */
export function lettereDi({ contesto, rilievi }: Controllo): readonly Lettera[] {
  const nomi = contesto.cartelle.map(({ nome }) => nome);
  const fileDi = filePerEnte(contesto);
  const padroni = padroniDeiFile(fileDi, contesto.cartelle);
  // I termini del piano sono del capofila: all'ente non si chiede di correggerli.
  const daDire = rilievi.filter(({ famiglia }) => famiglia !== 'D');
  const scritti = daDire.map((rilievo) => ({
    file: rilievo.celle[0]?.file ?? rilievo.file ?? null,
    scritto: scriviRilievo(rilievo, nomi),
  }));
  return contesto.registro.enti.map((ente) => {
    const suoi = scritti
      .filter(({ file, scritto }) => {
        const padrone = file === null ? undefined : padroni.get(file);
        return padrone === undefined ? scritto.ente === ente.nome : padrone === ente.id;
      })
      .map(({ scritto }) => scritto);
    const file = fileDi.get(ente.id);
    const mandati = file === undefined ? null : [...file].map((quale) => nomi[quale] ?? '').join(', ');
    const { ambito, capofila } = contesto.registro;
    const testo = letteraPerEnte({ ente, ambito, anno: contesto.anno, file: mandati, rilievi: suoi, capofila });
    return { ente, file: mandati, rilievi: suoi, testo };
  });
}

/** In quali file ogni ente ha almeno una riga. */
function filePerEnte({ tabelle }: Contesto): ReadonlyMap<string, ReadonlySet<number>> {
  const file = new Map<string, Set<number>>();
  for (const tabella of tabelle) {
    for (const { ente } of tabella.righe) {
      if (ente) file.set(ente.id, (file.get(ente.id) ?? new Set()).add(tabella.file));
    }
  }
  return file;
}

/** L'ente di ogni file che parla di uno solo. */
function padroniDeiFile(
  fileDi: ReadonlyMap<string, ReadonlySet<number>>,
  cartelle: readonly WorkbookSnapshot[],
): ReadonlyMap<number, string> {
  const padroni = new Map<number, string>();
  cartelle.forEach((_, file) => {
    const enti = [...fileDi].filter(([, suoi]) => suoi.has(file)).map(([ente]) => ente);
    const [unico] = enti;
    if (unico !== undefined && enti.length === 1) padroni.set(file, unico);
  });
  return padroni;
}
