import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWorkbook } from '../adapters/xlsx/write-workbook';
import { isCartellaDellAmbito } from '../app/cartella-dell-ambito';
import { consolida } from '../app/consolida';
import type { FileNonLetto } from '../app/lettura';
import { rapportoDiAmbito } from '../app/rapporto';
import type { WorkbookSnapshot } from '../domain/snapshot';
import { NonRiuscito } from './ambiente';
import type { Ambiente, Stato } from './ambiente';
import type { OpzioniComando } from './argomenti';
import { annota, consegna } from './consegna';
import { elencaFile } from './elenca-file';
import type { ElencoFile } from './elenca-file';
import { leggiOpzioni } from './leggi-ambito';
import { leggiTutte } from './leggi-tutte';
import { scriviIntero } from './scrivi-intero';
import { pulisci } from './testo-terminale';
import { controllaUscita } from './uscita-consolida';

/** `consolida`: tutte le cartelle insieme, come un solo ambito; scrive la cartella dell'ambito. */
export async function eseguiConsolida(
  comando: OpzioniComando & { uscita: string },
  ambiente: Ambiente,
): Promise<Stato> {
  const elenco = await elencaFile(comando.percorsi);
  const ambito = comando.ambito ?? (await ambitoDelleCartelle(elenco.cartelle, ambiente));
  const opzioni = await leggiOpzioni({ ...comando, ambito });
  const uscita = await controllaUscita(comando.uscita, elenco.file);
  for (const nota of elenco.note) annota(nota, ambiente);

  const { cartelle, nonLetti } = await leggiDaConsolidare(elenco, uscita, ambiente);
  const consolidato = consolida(cartelle, nonLetti, opzioni);
  if (cartelle.length > 0) await scriviIntero(uscita, await writeWorkbook(consolidato.cartella));
  const stato = consegna(rapportoDiAmbito(consolidato, nonLetti), comando.json, ambiente);
  const scritto =
    cartelle.length > 0 ? `Scritto ${comando.uscita}` : `${comando.uscita} non è stato scritto: nessun dato`;
  ambiente.avvisa(`${pulisci(scritto)}\n`);
  return stato;
}

async function leggiDaConsolidare(
  elenco: ElencoFile,
  uscita: string,
  ambiente: Ambiente,
): Promise<{ cartelle: readonly WorkbookSnapshot[]; nonLetti: readonly FileNonLetto[] }> {
  const cartelle: WorkbookSnapshot[] = [];
  const nonLetti: FileNonLetto[] = [];
  const saltati: string[] = [];
  const daLeggere = { ...elenco, file: elenco.file.filter(({ vero }) => vero !== uscita) };
  for await (const { file, lettura } of leggiTutte(daLeggere, ambiente)) {
    if (lettura.tipo === 'illeggibile') nonLetti.push(lettura);
    else if (file.daCartella && isCartellaDellAmbito(lettura.cartella)) saltati.push(file.nome);
    else cartelle.push(lettura.cartella);
  }
  for (const nome of saltati) annota(`${nome} è un quadro scritto da quadro-sap: non si consolida.`, ambiente);
  return { cartelle, nonLetti: [...nonLetti, ...elenco.nonLetti] };
}

/** Il registro che sta con i file: `ambito.json` nella cartella data. */
async function ambitoDelleCartelle(cartelle: readonly string[], ambiente: Ambiente): Promise<string | null> {
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
