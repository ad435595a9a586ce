import { controlla } from '../app/controlla';
import type { Lettura } from '../app/lettura';
import { fileControllato, fileNonControllato, rapportoDiFile } from '../app/rapporto';
import type { FileControllato, FileNonControllato } from '../app/rapporto';
import type { OpzioniContesto } from '../domain/offerta/crea-contesto';
import type { Ambiente, Stato } from './ambiente';
import type { OpzioniComando } from './argomenti';
import { annota, consegna } from './consegna';
import { segnalaDifetto } from './difetto';
import { elencaFile } from './elenca-file';
import { scriviCsv } from './esporta-file';
import { leggiOpzioni } from './leggi-ambito';
import { leggiPrecedente } from './leggi-precedente';
import { leggiTutte } from './leggi-tutte';

/** `controlla`: ogni cartella per conto suo; di ognuna si tengono solo i rilievi. */
export async function eseguiControlla(comando: OpzioniComando, ambiente: Ambiente): Promise<Stato> {
  const prima = await leggiPrecedente(comando.precedente);
  const opzioni = { ...(await leggiOpzioni(comando)), precedente: prima.dati };
  const elenco = await elencaFile(comando.percorsi);
  for (const nota of elenco.note) annota(nota, ambiente);
  const file: (FileControllato | FileNonControllato)[] = [];
  const daLeggere = { ...elenco, file: elenco.file.filter(({ vero }) => vero !== prima.vero) };
  for await (const { lettura } of leggiTutte(daLeggere, ambiente)) file.push(controllaUna(lettura, opzioni, ambiente));
  const rapporto = rapportoDiFile([...file, ...elenco.nonLetti.map(fileNonControllato)]);
  const stato = consegna(rapporto, comando.json, ambiente);
  await scriviCsv(rapporto, comando.csv, ambiente);
  return stato;
}

function controllaUna(
  lettura: Lettura,
  opzioni: OpzioniContesto,
  ambiente: Ambiente,
): FileControllato | FileNonControllato {
  if (lettura.tipo === 'illeggibile') return fileNonControllato(lettura);
  const { cartella } = lettura;
  try {
    return fileControllato(cartella.nome, controlla([cartella], opzioni));
  } catch (difetto) {
    return fileNonControllato(segnalaDifetto(cartella.nome, difetto, ambiente));
  }
}
