import { writeWorkbook } from '../adapters/xlsx/write-workbook';
import type { Consolidato } from '../app/consolida';
import { cartellaConRicevuti, RIGHE_CONSERVATE_MASSIME } from '../app/importa/cartella-con-ricevuti';
import type { FileLetto, Ricevuto, RigaImportazione } from '../app/importa/importazione';
import { senzaRighe } from '../app/importa/senza-righe';
import { lettereDi } from '../app/lettere';
import type { Lettera } from '../app/lettere';
import { rapportoDiAmbito } from '../app/rapporto';
import type { Rapporto } from '../app/rapporto';
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
import type { OpzioniAmbito } from './leggi-ambito';
import { ambitoDelleCartelle, leggiInsieme } from './leggi-insieme';
import type { LetteInsieme } from './leggi-insieme';
import { annotaAnno, leggiPrecedente } from './leggi-precedente';
import type { Precedente } from './leggi-precedente';
import { quandoArrivati, registroDiPrima } from './registro-di-prima';
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

  const { cartella, rapporto, fuori, lettere } = prepara(
    await leggiInsieme(elenco, [uscita, prima.vero], ambiente),
    { ...opzioni, precedente: prima },
    { registro, conLettere: comando.lettere !== undefined },
    ambiente,
  );
  if (cartella) await scriviIntero(uscita, await writeWorkbook(cartella));
  const stato = conFuori(consegna(rapporto, comando.json, ambiente), fuori);
  await scriviCsv(rapporto, comando.csv, ambiente);
  if (lettere) await scriviLettere(lettere, comando.lettere, ambiente);
  const scritto = cartella ? `Scritto ${comando.uscita}` : `${comando.uscita} non è stato scritto: nessun dato`;
  ambiente.avvisa(`${pulisci(scritto)}\n`);
  return stato;
}

interface Preparato {
  /** Null se non c'è niente da scrivere. */
  readonly cartella: WorkbookDraft | null;
  readonly rapporto: Rapporto;
  readonly fuori: readonly RigaImportazione[];
  readonly lettere: readonly Lettera[] | null;
}

/** Tutto ciò che serve dopo, e niente di più: mentre si scrive, di mille file letti in memoria resta solo questo. */
function prepara(
  lette: LetteInsieme,
  opzioni: Omit<OpzioniAmbito, 'precedente'> & { readonly precedente: Precedente },
  { registro, conLettere }: { readonly registro: readonly Ricevuto[]; readonly conLettere: boolean },
  ambiente: Ambiente,
): Preparato {
  const { precedente } = opzioni;
  const { consolidato, letti, importazione, fuori } = consolidaArrivati(lette, {
    ...opzioni,
    precedente: precedente.dati,
    quandoArrivati: quandoArrivati(registro, istanteLocale(new Date())),
  });
  annotaAnno(precedente, consolidato.contesto.anno, ambiente);
  for (const nota of stampaArrivi(importazione)) annota(nota, ambiente);
  const daDisegnare = conLettere ? conFoglioLettere(consolidato) : consolidato;
  return {
    cartella: letti.length > 0 ? daScrivere(daDisegnare, letti, registro, ambiente) : null,
    rapporto: { ...rapportoDiAmbito(consolidato, lette.nonLetti), importazione: senzaRighe(importazione) },
    fuori,
    lettere: conLettere && letti.length > 0 ? lettereDi(consolidato) : null,
  };
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
