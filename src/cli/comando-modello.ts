import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWorkbook } from '../adapters/xlsx/write-workbook';
import { modelliDellAmbito } from '../app/modelli-dell-ambito';
import { plurale } from '../domain/testi/plurale';
import { NonRiuscito, STATO } from './ambiente';
import type { Ambiente, Stato } from './ambiente';
import type { OpzioniModello } from './argomenti';
import { leggiFileAmbito } from './leggi-ambito';
import { motivoDiSistema } from './motivo-di-sistema';
import { scriviIntero } from './scrivi-intero';
import { pulisci } from './testo-terminale';

/**
 * `modello`: una cartella in bianco per ogni ente del registro, e quella del capofila. Un file che c'è già potrebbe essere
 * compilato: non se ne riscrive nessuno, e se ce n'è anche uno solo non si scrive niente.
 */
export async function eseguiModello(comando: OpzioniModello, ambiente: Ambiente): Promise<Stato> {
  const ambito = await leggiFileAmbito(comando.ambito);
  const modelli = modelliDellAmbito(ambito, comando.anno, comando.approvato);
  await preparaCartella(
    comando.uscita,
    modelli.map(({ nome }) => nome),
  );
  let scritti = 0;
  for (const { nome, cartella } of modelli) {
    try {
      await scriviIntero(join(comando.uscita, nome), await writeWorkbook(cartella));
    } catch (errore) {
      if (errore instanceof NonRiuscito && scritti > 0) {
        throw new NonRiuscito(`${errore.message} Di ${modelli.length} file ne sono già scritti ${scritti}, interi.`);
      }
      throw errore;
    }
    scritti += 1;
  }
  const quanti = plurale(modelli.length - 1, 'ente', 'enti');
  ambiente.scrivi(
    pulisci(`Scritti in ${comando.uscita} i modelli ${comando.anno} per ${quanti}, e quello del capofila.`) + '\n',
  );
  return STATO.pulito;
}

const MOSTRATI = 5;

/** Crea la cartella se manca. Lancia `NonRiuscito` se ha già uno dei file: maiuscole e minuscole non contano. */
async function preparaCartella(cartella: string, nomi: readonly string[]): Promise<void> {
  let presenti: readonly string[];
  try {
    await mkdir(cartella, { recursive: true });
    presenti = await readdir(cartella);
  } catch (errore) {
    const motivo = motivoDiSistema(errore);
    if (motivo === null) throw errore;
    throw new NonRiuscito(`Nella cartella ${cartella} non si può scrivere: ${motivo}.`);
  }
  const gia = new Set(presenti.map((nome) => nome.toLowerCase()));
  const doppi = nomi.filter((nome) => gia.has(nome.toLowerCase()));
  if (doppi.length === 0) return;
  const altri = doppi.length > MOSTRATI ? ` e altri ${doppi.length - MOSTRATI}` : '';
  throw new NonRiuscito(
    `Nella cartella ${cartella} ${doppi.length === 1 ? "c'è" : 'ci sono'} già ${doppi.slice(0, MOSTRATI).join(', ')}${altri}: ` +
      'chi è già compilato non si riscrive. Non è stato scritto niente: scegliete un’altra cartella per --uscita.',
  );
}
