import { writeWorkbook } from '../adapters/xlsx/write-workbook';
import type { Consolidato } from '../app/consolida';
import { cartellaConRicevuti, RIGHE_CONSERVATE_MASSIME } from '../app/importa/cartella-con-ricevuti';
import type { FileLetto, Ricevuto, RigaImportazione } from '../app/importa/importazione';
import { rapportoDiAmbito } from '../app/rapporto';
import type { WorkbookDraft } from '../domain/fogli/draft';
import { FOGLI_RICEVUTI } from '../domain/fogli/nomi';
import { numeroItaliano } from '../domain/testi/numero-italiano';
import { STATO } from './ambiente';
import type { Ambiente, Stato } from './ambiente';
import type { OpzioniComando } from './argomenti';
import { annota, consegna } from './consegna';
import { consolidaArrivati } from './consolida-arrivati';
import { elencaFile } from './elenca-file';
import { conFoglioLettere } from '../app/foglio-lettere';
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
  const { consolidato, letti, importazione, fuori } = consolidaArrivati(
    { cartelle, sha256, nonLetti },
    {
      ...opzioni,
      precedente: prima.dati,
    },
  );
  annotaAnno(prima, consolidato.contesto.anno, ambiente);
  for (const nota of stampaArrivi(importazione)) annota(nota, ambiente);
  const daDisegnare = comando.lettere === undefined ? consolidato : conFoglioLettere(consolidato);
  if (letti.length > 0)
    await scriviIntero(uscita, await writeWorkbook(daScrivere(daDisegnare, letti, registro, ambiente)));
  const rapporto = { ...rapportoDiAmbito(consolidato, nonLetti), importazione };
  const stato = conFuori(consegna(rapporto, comando.json, ambiente), fuori);
  await scriviCsv(rapporto, comando.csv, ambiente);
  if (letti.length > 0) await scriviLettere(consolidato, comando.lettere, ambiente);
  const scritto = letti.length > 0 ? `Scritto ${comando.uscita}` : `${comando.uscita} non è stato scritto: nessun dato`;
  ambiente.avvisa(`${pulisci(scritto)}\n`);
  return stato;
}

/** Un file lasciato fuori è una risposta che manca; una copia identica no. */
function conFuori(stato: Stato, fuori: readonly RigaImportazione[]): Stato {
  const manca = fuori.some(({ avvertenze }) => avvertenze.some(({ tipo }) => tipo !== 'stessoFile'));
  return manca && stato === STATO.pulito ? STATO.erroriNeiDati : stato;
}

function daScrivere(
  { cartella }: Consolidato,
  letti: readonly FileLetto[],
  registro: readonly Ricevuto[],
  ambiente: Ambiente,
): WorkbookDraft {
  const quando = istanteLocale(new Date());
  const intera = cartellaConRicevuti(cartella, letti, { quando, chi: '' }, registro);
  if (intera === null)
    annota(
      `le righe dei file sono più di ${numeroItaliano(RIGHE_CONSERVATE_MASSIME)}: nella cartella non ci sono i fogli ${Object.values(FOGLI_RICEVUTI).join(' e ')}. Il quadro è completo.`,
      ambiente,
    );
  return intera ?? cartella;
}
