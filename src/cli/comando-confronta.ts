import { writeWorkbook } from '../adapters/xlsx/write-workbook';
import { confrontoJson } from '../app/confronto-json';
import { confronta } from '../domain/confronto/confronta';
import type { Confronto } from '../domain/confronto/confronta';
import { disegnaConfronto } from '../domain/fogli/confronto-annuale';
import { creaContesto } from '../domain/offerta/crea-contesto';
import { riconosci } from '../domain/tabelle/riconosci';
import { NonRiuscito, STATO } from './ambiente';
import type { Ambiente, Stato } from './ambiente';
import type { OpzioniComando } from './argomenti';
import { annota } from './consegna';
import { elencaFile } from './elenca-file';
import { leggiOpzioni } from './leggi-ambito';
import { ambitoDelleCartelle, leggiInsieme } from './leggi-insieme';
import { leggiPrecedente } from './leggi-precedente';
import { scriviIntero } from './scrivi-intero';
import { stampaConfronto } from './stampa-confronto';
import { pulisci, scriviJson } from './testo-terminale';
import { controllaUscita } from './uscita-consolida';

/** `confronta`: l'anno prima accanto a questo, stampato e, se si vuole, in un foglio. Non controlla i dati. */
export async function eseguiConfronta(
  comando: OpzioniComando & { precedente: string; uscita: string | null },
  ambiente: Ambiente,
): Promise<Stato> {
  const elenco = await elencaFile(comando.percorsi);
  const ambito = comando.ambito ?? (await ambitoDelleCartelle(elenco.cartelle, ambiente));
  const opzioni = await leggiOpzioni({ ...comando, ambito });
  const prima = await leggiPrecedente(comando.precedente);
  const uscita = comando.uscita === null ? null : await controllaUscita(comando.uscita, elenco.file);
  if (uscita !== null && uscita === prima.vero) {
    throw new NonRiuscito(`${comando.uscita} è il file dell'anno prima: scegliete un altro nome per --uscita.`);
  }
  for (const nota of elenco.note) annota(nota, ambiente);
  const { cartelle, nonLetti, riconosciute } = await leggiInsieme(elenco, [uscita, prima.vero], ambiente);
  for (const { nome, motivo } of nonLetti) ambiente.avvisa(`${pulisci(`${nome}: ${motivo}`)}\n`);
  if (!prima.dati || cartelle.length === 0) throw new NonRiuscito("Non c'è nessun file di quest'anno da confrontare.");

  const contesto = creaContesto(
    cartelle,
    cartelle.map((cartella, file) => riconosciute.get(cartella)?.riconosciuto ?? riconosci(cartella, file)),
    opzioni,
  );
  const confronto = confronta(prima.dati, contesto);
  if (uscita !== null) await scrivi(confronto, contesto.registro.ambito, uscita);
  if (comando.json) ambiente.scrivi(`${scriviJson(confrontoJson(confronto, ambiente.versione))}\n`);
  else ambiente.scrivi(stampaConfronto(confronto, ambiente));
  if (comando.uscita !== null) ambiente.avvisa(`${pulisci(`Scritto ${comando.uscita}`)}\n`);
  return nonLetti.length > 0 ? STATO.nonRiuscito : STATO.pulito;
}

async function scrivi(confronto: Confronto, ambito: string | null, uscita: string): Promise<void> {
  const foglio = disegnaConfronto(confronto, ambito);
  await scriviIntero(uscita, await writeWorkbook({ titolo: foglio.nome, fogli: [foglio] }));
}
