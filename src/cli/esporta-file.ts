import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rilieviCsv } from '../app/esporta/rilievi-csv';
import type { Lettera } from '../app/lettere';
import type { Rapporto } from '../app/rapporto';
import { nomiFileEnti } from '../domain/fogli/modello/nome-file';
import { plurale } from '../domain/testi/plurale';
import { NonRiuscito } from './ambiente';
import type { Ambiente } from './ambiente';
import { motivoDiSistema } from './motivo-di-sistema';
import { scriviIntero } from './scrivi-intero';
import { pulisci } from './testo-terminale';

const BOM = '\uFEFF';
/** Come cominciano i file che scriviamo: solo quelli si riscrivono. */
const INIZI = { csv: `${BOM}File;Gravità;Regola;`, lettera: `${BOM}Oggetto: Piano annuale` } as const;

/** I rilievi nel file `.csv` chiesto; niente se non è chiesto. */
export async function scriviCsv(rapporto: Rapporto, percorso: string | undefined, ambiente: Ambiente): Promise<void> {
  if (percorso === undefined) return;
  await rispettaAltrui(percorso, INIZI.csv);
  await scriviIntero(percorso, new TextEncoder().encode(rilieviCsv(rapporto)));
  ambiente.avvisa(`${pulisci(`Scritto ${percorso}`)}\n`);
}

/** Una lettera `.txt` per ente nella cartella chiesta. BOM e CRLF: il Blocco note di Windows altrimenti le legge male. */
export async function scriviLettere(
  lettere: readonly Lettera[],
  cartella: string | undefined,
  ambiente: Ambiente,
): Promise<void> {
  if (cartella === undefined) return;
  const nomi = nomiFileEnti(lettere.map(({ ente }) => ente)).map((nome) => nome.replace(/\.xlsx$/, '.txt'));
  await creaCartella(cartella);
  for (const nome of nomi) await rispettaAltrui(join(cartella, nome), INIZI.lettera);
  for (const [i, { testo }] of lettere.entries()) {
    const byte = new TextEncoder().encode(BOM + testo.replaceAll('\n', '\r\n'));
    await scriviIntero(join(cartella, nomi[i] ?? ''), byte);
  }
  ambiente.avvisa(`${pulisci(`Scritte in ${cartella} ${plurale(lettere.length, 'lettera', 'lettere')}`)}\n`);
}

/** Lancia `NonRiuscito` se il file c'è e non comincia come i nostri. */
async function rispettaAltrui(percorso: string, inizio: string): Promise<void> {
  let testo: string;
  try {
    testo = await readFile(percorso, 'utf8');
  } catch (errore) {
    const motivo = motivoDiSistema(errore);
    if (motivo === 'non esiste') return;
    if (motivo === null) throw errore;
    throw new NonRiuscito(`${percorso} non si può scrivere: ${motivo}.`);
  }
  if (testo.startsWith(inizio)) return;
  throw new NonRiuscito(`${percorso} esiste già e non è un file scritto da quadro-sap: scegliete un altro nome.`);
}

async function creaCartella(cartella: string): Promise<void> {
  try {
    await mkdir(cartella, { recursive: true });
  } catch (errore) {
    const motivo = motivoDiSistema(errore);
    if (motivo === null) throw errore;
    throw new NonRiuscito(`La cartella ${cartella} non si può creare: ${motivo}.`);
  }
}
