import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { FileNonLetto } from '../app/lettura';
import { motivoDiSistema } from './motivo-di-sistema';

export interface FileDaLeggere {
  /** Come lo si mostra: il nome, o il percorso dentro la cartella data. */
  readonly nome: string;
  readonly percorso: string;
  /** Percorso vero, senza collegamenti: due nomi dello stesso file l'hanno uguale. */
  readonly vero: string;
  /** Vero se è stato trovato in una cartella, non nominato uno per uno. */
  readonly daCartella: boolean;
}

export interface ElencoFile {
  readonly file: readonly FileDaLeggere[];
  readonly nonLetti: readonly FileNonLetto[];
  /** Ciò che chi ha dato la cartella deve sapere: file aperti, file saltati. */
  readonly note: readonly string[];
  /** Le cartelle date, nell'ordine. */
  readonly cartelle: readonly string[];
}

const FOGLIO_DI_CALCOLO = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;
const ORDINE_NATURALE = new Intl.Collator('it', { numeric: true, sensitivity: 'base' });

/** I file da leggere, senza doppioni: quelli nominati e, in ordine naturale, quelli delle cartelle. Non legge i contenuti. */
export async function elencaFile(percorsi: readonly string[]): Promise<ElencoFile> {
  const raccolta = new Raccolta();
  for (const percorso of percorsi) {
    await tentando(percorso, raccolta, async () => {
      if ((await stat(percorso)).isDirectory()) await raccogliCartella(percorso, raccolta);
      else await raccolta.aggiungi(basename(percorso), percorso, false);
    });
  }
  return raccolta.elenco();
}

class Raccolta {
  readonly nonLetti: FileNonLetto[] = [];
  readonly note: string[] = [];
  readonly cartelle: string[] = [];
  readonly #file = new Map<string, FileDaLeggere>();

  async aggiungi(nome: string, percorso: string, daCartella: boolean): Promise<void> {
    const vero = await realpath(percorso);
    if (!this.#file.has(vero)) this.#file.set(vero, { nome, percorso, vero, daCartella });
  }

  elenco(): ElencoFile {
    const { nonLetti, note, cartelle } = this;
    return { file: conNomiDiversi([...this.#file.values()]), nonLetti, note, cartelle };
  }
}

/** Due file con lo stesso nome in cartelle diverse si mostrano con il percorso. */
function conNomiDiversi(file: readonly FileDaLeggere[]): readonly FileDaLeggere[] {
  const visti = new Set<string>();
  const ripetuti = new Set<string>();
  for (const { nome } of file) (visti.has(nome) ? ripetuti : visti).add(nome);
  return file.map((uno) => (ripetuti.has(uno.nome) ? { ...uno, nome: uno.percorso } : uno));
}

async function raccogliCartella(cartella: string, raccolta: Raccolta): Promise<void> {
  raccolta.cartelle.push(cartella);
  const trovati = (await esplora(cartella, cartella, raccolta)).sort(ORDINE_NATURALE.compare);
  for (const percorso of trovati) {
    await tentando(percorso, raccolta, () => raccolta.aggiungi(relative(cartella, percorso), percorso, true));
  }
  if (trovati.length === 0) {
    raccolta.nonLetti.push({
      nome: cartella,
      motivo: 'La cartella non contiene fogli di calcolo (.xlsx, .xlsm, .xlsb, .xls, .ods).',
    });
  }
}

/** I fogli di calcolo della cartella e delle sottocartelle, tranne quelle nascoste e quelle raggiunte da un collegamento. */
async function esplora(cartella: string, radice: string, raccolta: Raccolta): Promise<string[]> {
  const trovati: string[] = [];
  for (const voce of await readdir(cartella, { withFileTypes: true })) {
    const percorso = join(cartella, voce.name);
    const bloccato = nomeDelFileAperto(voce.name);
    if (bloccato !== null) {
      const nome = relative(radice, join(cartella, bloccato));
      raccolta.note.push(`${nome} è aperto in un altro programma: si legge l'ultima versione salvata.`);
    } else if (voce.name.startsWith('.')) {
      continue;
    } else if (voce.isDirectory()) {
      await tentando(percorso, raccolta, async () => {
        trovati.push(...(await esplora(percorso, radice, raccolta)));
      });
    } else if (FOGLIO_DI_CALCOLO.test(voce.name)) {
      trovati.push(percorso);
    }
  }
  return trovati;
}

/** Il file a cui si riferisce un segnaposto di Excel (`~$nome.xlsx`) o di LibreOffice (`.~lock.nome.xlsx#`). */
function nomeDelFileAperto(nome: string): string | null {
  const scritto = /^(?:~\$(.+)|\.~lock\.(.+)#)$/.exec(nome);
  const aperto = scritto?.[1] ?? scritto?.[2] ?? null;
  return aperto !== null && FOGLIO_DI_CALCOLO.test(aperto) ? aperto : null;
}

async function tentando(percorso: string, raccolta: Raccolta, passo: () => Promise<void>): Promise<void> {
  try {
    await passo();
  } catch (errore) {
    const motivo = motivoDiSistema(errore);
    if (motivo === null) throw errore;
    raccolta.nonLetti.push({ nome: percorso, motivo: `Non si può leggere: ${motivo}.` });
  }
}
