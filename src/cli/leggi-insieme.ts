import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isCartellaNostra } from '../app/cartella-dell-ambito';
import { annotaRiconosciuta } from '../app/controlla';
import type { Riconosciute } from '../app/controlla';
import type { FileNonLetto } from '../app/lettura';
import type { WorkbookSnapshot } from '../domain/snapshot';
import { NonRiuscito } from './ambiente';
import type { Ambiente } from './ambiente';
import { annota } from './consegna';
import type { ElencoFile } from './elenca-file';
import { leggiTutte } from './leggi-tutte';

export interface LetteInsieme {
  readonly cartelle: readonly WorkbookSnapshot[];
  /** Impronte dei byte, parallele a `cartelle`. */
  readonly sha256: readonly string[];
  readonly nonLetti: readonly FileNonLetto[];
  /** Ciò che se ne è riconosciuto, ognuna al suo posto fra le `cartelle`. */
  readonly riconosciute: Riconosciute;
}

/**
 * Le cartelle da guardare insieme, senza quelle in `fuori` (percorsi veri): ciò che si sta per scrivere, l'anno prima.
 * In una cartella di file si saltano anche i quadri che abbiamo scritto noi.
 */
export async function leggiInsieme(
  elenco: ElencoFile,
  fuori: readonly (string | null)[],
  ambiente: Ambiente,
): Promise<LetteInsieme> {
  const cartelle: WorkbookSnapshot[] = [];
  const sha256: string[] = [];
  const nonLetti: FileNonLetto[] = [];
  const riconosciute: Riconosciute = new WeakMap();
  const saltati: string[] = [];
  const daLeggere = { ...elenco, file: elenco.file.filter(({ vero }) => !fuori.includes(vero)) };
  for await (const { file, lettura } of leggiTutte(daLeggere, ambiente)) {
    if (lettura.tipo === 'illeggibile') nonLetti.push(lettura);
    else if (file.daCartella && isCartellaNostra(lettura.cartella)) saltati.push(file.nome);
    else {
      // Intanto i lettori leggono le prossime.
      annotaRiconosciuta(lettura.cartella, cartelle.length, riconosciute);
      cartelle.push(lettura.cartella);
      sha256.push(lettura.sha256 ?? '');
    }
  }
  for (const nome of saltati) annota(`${nome} è stato scritto da quadro-sap: non si somma di nuovo.`, ambiente);
  return { cartelle, sha256, nonLetti: [...nonLetti, ...elenco.nonLetti], riconosciute };
}

/** Il registro che sta con i file: `ambito.json` nella cartella data. */
export async function ambitoDelleCartelle(cartelle: readonly string[], ambiente: Ambiente): Promise<string | null> {
  const trovati: string[] = [];
  for (const cartella of cartelle) {
    const percorso = join(cartella, 'ambito.json');
    const esiste = await stat(percorso).then(
      (stato) => stato.isFile(),
      () => false,
    );
    if (esiste) trovati.push(percorso);
  }
  if (trovati.length > 1) {
    throw new NonRiuscito(`C'è più di un ambito.json (${trovati.join(', ')}): dite quale con --ambito.`);
  }
  const [trovato] = trovati;
  if (trovato === undefined) return null;
  annota(`Registro dell'ambito: ${trovato}.`, ambiente);
  return trovato;
}
