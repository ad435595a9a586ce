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
      else raccolta.aggiungi({ nome: basename(percorso), percorso, vero: await realpath(percorso), daCartella: false });
    });
  }
  return raccolta.elenco();
}

class Raccolta {
  readonly nonLetti: FileNonLetto[] = [];
  readonly note: string[] = [];
  readonly cartelle: string[] = [];
  readonly #file = new Map<string, FileDaLeggere>();

  aggiungi(file: FileDaLeggere): void {
    if (!this.#file.has(file.vero)) this.#file.set(file.vero, file);
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
  const vera = await realpath(cartella);
  const trovati = (await esplora(cartella, cartella, raccolta)).sort((a, b) =>
    ORDINE_NATURALE.compare(a.percorso, b.percorso),
  );
  for (const { percorso, collegamento } of trovati) {
    const nome = relative(cartella, percorso);
    if (!collegamento) raccolta.aggiungi({ nome, percorso, vero: join(vera, nome), daCartella: true });
    else
      await tentando(percorso, raccolta, async () => {
        raccolta.aggiungi({ nome, percorso, vero: await realpath(percorso), daCartella: true });
      });
  }
  if (trovati.length === 0) {
    raccolta.nonLetti.push({
      nome: cartella,
      motivo: 'La cartella non contiene fogli di calcolo (.xlsx, .xlsm, .xlsb, .xls, .ods).',
    });
  }
}

interface Trovato {
  readonly percorso: string;
  /** Vero se sta altrove: gli altri si sa dove stanno, senza chiederlo per ognuno di mille. */
  readonly collegamento: boolean;
}

/** I fogli di calcolo della cartella e delle sottocartelle, tranne quelle nascoste e quelle raggiunte da un collegamento. */
async function esplora(cartella: string, radice: string, raccolta: Raccolta): Promise<Trovato[]> {
  const trovati: Trovato[] = [];
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
      trovati.push({ percorso, collegamento: !voce.isFile() });
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
