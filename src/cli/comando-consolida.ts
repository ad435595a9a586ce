import { writeWorkbook } from '../adapters/xlsx/write-workbook';
import { consolida } from '../app/consolida';
import type { Consolidato } from '../app/consolida';
import { cartellaConRicevuti } from '../app/importa/cartella-con-ricevuti';
import { confrontaImportazione } from '../app/importa/confronta';
import { esaminatiInsieme } from '../app/importa/esamina-file';
import { NIENTE_RICEVUTO } from '../app/importa/importazione';
import type { FileLetto, FileRifiutato, Importazione, Ricevuto } from '../app/importa/importazione';
import type { FileNonLetto } from '../app/lettura';
import { rapportoDiAmbito } from '../app/rapporto';
import type { WorkbookDraft } from '../domain/fogli/draft';
import type { Ambiente, Stato } from './ambiente';
import type { OpzioniComando } from './argomenti';
import { annota, consegna } from './consegna';
import { elencaFile } from './elenca-file';
import { istanteLocale } from '../app/istante';
import { scriviCsv, scriviLettere } from './esporta-file';
import { leggiOpzioni } from './leggi-ambito';
import { ambitoDelleCartelle, leggiInsieme } from './leggi-insieme';
import { annotaAnno, leggiPrecedente } from './leggi-precedente';
import { registroDiPrima } from './registro-di-prima';
import { scriviIntero } from './scrivi-intero';
import { stampaArrivi } from './stampa-arrivi';
import { pulisci } from './testo-terminale';
import { controllaUscita } from './uscita-consolida';

/** `consolida`: tutte le cartelle insieme, come un solo ambito; scrive la cartella dell'ambito. */
export async function eseguiConsolida(
  comando: OpzioniComando & { uscita: string; lettere?: string },
  ambiente: Ambiente,
): Promise<Stato> {
  const elenco = await elencaFile(comando.percorsi);
  const ambito = comando.ambito ?? (await ambitoDelleCartelle(elenco.cartelle, ambiente));
  const opzioni = await leggiOpzioni({ ...comando, ambito });
  const prima = await leggiPrecedente(comando.precedente);
  let registro: readonly Ricevuto[] = [];
  const uscita = await controllaUscita(comando.uscita, elenco.file, (trovata) => {
    registro = registroDiPrima(trovata);
  });
  for (const nota of elenco.note) annota(nota, ambiente);

  const { cartelle, sha256, nonLetti } = await leggiInsieme(elenco, [uscita, prima.vero], ambiente);
  const consolidato = consolida(cartelle, nonLetti, { ...opzioni, precedente: prima.dati });
  annotaAnno(prima, consolidato.contesto.anno, ambiente);
  const letti = esaminatiInsieme(consolidato, sha256);
  const importazione = arrivi(letti, nonLetti, consolidato);
  for (const nota of stampaArrivi(importazione)) annota(nota, ambiente);
  if (letti.length > 0)
    await scriviIntero(uscita, await writeWorkbook(daScrivere(consolidato, letti, registro, ambiente)));
  const rapporto = { ...rapportoDiAmbito(consolidato, nonLetti), importazione };
  const stato = consegna(rapporto, comando.json, ambiente);
  await scriviCsv(rapporto, comando.csv, ambiente);
  if (cartelle.length > 0) await scriviLettere(consolidato, comando.lettere, ambiente);
  const scritto =
    cartelle.length > 0 ? `Scritto ${comando.uscita}` : `${comando.uscita} non è stato scritto: nessun dato`;
  ambiente.avvisa(`${pulisci(scritto)}\n`);
  return stato;
}

/** Di chi è ogni file, che cosa non torna, chi manca: ciò che il pannello dice importandoli. */
function arrivi(
  letti: readonly FileLetto[],
  nonLetti: readonly FileNonLetto[],
  { contesto }: Consolidato,
): Importazione {
  const rifiutati = nonLetti.map(({ nome, motivo }): FileRifiutato => ({
    tipo: 'illeggibile',
    nome,
    sha256: null,
    motivo,
  }));
  const registro = contesto.registro.provenienza === 'dedotto' ? null : contesto.registro;
  return confrontaImportazione([...letti, ...rifiutati], { registro, anno: contesto.anno, ricevuti: NIENTE_RICEVUTO });
}

function daScrivere(
  { cartella }: Consolidato,
  letti: readonly FileLetto[],
  registro: readonly Ricevuto[],
  ambiente: Ambiente,
): WorkbookDraft {
  const quando = istanteLocale(new Date());
  const intera = cartellaConRicevuti(cartella, letti, { quando, chi: '' }, registro);
  if (intera === null) annota('i file sono troppi perché la cartella ne conservi anche le righe.', ambiente);
  return intera ?? cartella;
}
