import type { Avvertenza } from '../../app/importa/importazione';
import { elenco } from '../../domain/testi/elenco';
import { numeroItaliano } from '../../domain/testi/numero-italiano';
import { plurale } from '../../domain/testi/plurale';

/** I gruppi in cui si contano e si filtrano i file, nell'ordine in cui si guardano. */
export const GRUPPI = ['non-conforme', 'illeggibile', 'con-avvisi', 'mancante', 'conforme'] as const;
export type GruppoFile = (typeof GRUPPI)[number];

/** Le parole di un gruppo: quanti sono, e com'è il singolo. */
export const GRUPPO: Readonly<Record<GruppoFile, { readonly conta: (n: number) => string; readonly nome: string }>> = {
  'non-conforme': { conta: (n) => plurale(n, 'non conforme', 'non conformi'), nome: 'Non conforme' },
  illeggibile: { conta: (n) => plurale(n, 'illeggibile', 'illeggibili'), nome: 'Illeggibile' },
  'con-avvisi': { conta: (n) => plurale(n, 'con avvisi', 'con avvisi'), nome: 'Con avvisi' },
  mancante: { conta: (n) => plurale(n, 'mancante', 'mancanti'), nome: 'Mancante' },
  conforme: { conta: (n) => plurale(n, 'conforme', 'conformi'), nome: 'Conforme' },
};

const FATTO = {
  letti: (quanti: number) =>
    `${plurale(quanti, 'file letto', 'file letti')}. Nella cartella non ho ancora scritto niente.`,
  importati: (quanti: number) => `${plurale(quanti, 'file importato', 'file importati')} nella cartella.`,
  tolto: (nome: string) => `Tolti i dati di ${nome}.`,
} as const;

/** Che ne è delle righe conservate che qualcuno aveva cambiato a mano. */
function rifatto({ file, sostituito }: { readonly file: string; readonly sostituito: boolean }): string {
  const prima = `Le righe conservate di ${file} erano state cambiate a mano:`;
  return sostituito
    ? `${prima} al loro posto ci sono quelle del file ${file} appena importato.`
    : `${prima} le ho tolte. Se servono, importa di nuovo il file.`;
}

/** Le parole della scheda Comuni. */
export const COMUNI = {
  titolo: 'File dei comuni',
  leggoCartella: 'Leggo la cartella…',
  nonLetta: 'La cartella non si è potuta leggere.',
  riprova: 'Riprova',
  trascina: 'Trascina qui i file dei comuni, oppure sceglili. Restano nel tuo computer.',
  lascia: 'Lascia qui i file',
  scegli: 'Scegli i file',
  scegliAltri: 'Scegli altri file',
  scegliCartella: 'Scegli una cartella',
  leggo: (quanti: number) => `Leggo ${plurale(quanti, 'file', 'file')}…`,
  avanzamento: (letti: number, tutti: number) => `${numeroItaliano(letti)} di ${numeroItaliano(tutti)}`,
  annulla: 'Annulla',
  annullato: 'Lettura annullata: non è cambiato niente.',
  lasciati: (nomi: readonly string[]) =>
    `${nomi.length === 1 ? 'Lasciato fuori, non è un foglio di calcolo' : 'Lasciati fuori, non sono fogli di calcolo'}: ${elenco(nomi)}.`,
  nessunFile: 'Fra questi non c’è nessun file di Excel. Scegli i file .xlsx dei comuni.',
  senzaRegistro:
    'Non c’è un elenco degli enti: non posso dire chi manca. Per saperlo aggiungi alla cartella un foglio «Enti».',
  filtri: 'Mostra solo',
  elenco: 'File letti ed enti mancanti',
  nienteConFiltri: 'Nessun file con questi filtri.',
  mostraTutti: (quanti: number) => `Mostra tutte le ${numeroItaliano(quanti)} righe`,
  mostraMancanti: (quanti: number) => `Mostra i ${numeroItaliano(quanti)} enti che non hanno mandato niente`,
  daScegliere: 'più file per lo stesso ente: quale conta?',
  nonCapito: 'Di chi è?',
  diChiE: 'Di quale ente è questo file?',
  diChiENota: 'La scelta resta scritta accanto ai dati del file.',
  scegliEnte: 'Scegli l’ente',
  attribuisci: 'È di questo ente',
  attribuito: (ente: string) => `Il file è di ${ente}.`,
  nonImporto: 'Così com’è resta fuori.',
  senzaRilievi: 'Nessun rilievo: il file è a posto.',
  copiaLettera: 'Copia la lettera',
  copiaSollecito: 'Copia il sollecito',
  copiata: 'Copiata: incollala in una e-mail.',
  nonCopiata: 'Qui non posso copiare: seleziona il testo e copialo.',
  testoLettera: 'Testo della lettera',
  importaLoStesso: (anno: number) => `Importa lo stesso, anche se è del ${anno}`,
  togliDallElenco: 'Togli dall’elenco',
  togliDallElencoDi: (nome: string) => `Togli dall’elenco ${nome}`,
  mostraRilievi: (quanti: number) => `Mostra tutti i ${numeroItaliano(quanti)} rilievi`,
  importa: (quanti: number) => `Aggiorna il piano con ${plurale(quanti, 'file', 'file')}`,
  nienteDaImportare: 'Nessuno di questi file si può importare: il motivo è nell’elenco.',
  scrivero: (fogli: readonly string[]) =>
    `Scriverò nella cartella i fogli ${elenco(fogli.map((nome) => `«${nome}»`))}. Gli altri fogli non si toccano.`,
  restanoFuori: (quanti: number) =>
    quanti === 1
      ? '1 file resta fuori: il motivo è nell’elenco.'
      : `${numeroItaliano(quanti)} file restano fuori: il motivo è nell’elenco.`,
  conErrori: (quanti: number) =>
    quanti === 1
      ? '1 file ha errori: si importa lo stesso, ma il quadro può cambiare quando lo correggono.'
      : `${numeroItaliano(quanti)} file hanno errori: si importano lo stesso, ma il quadro può cambiare quando li correggono.`,
  solaLettura: 'La cartella è in sola lettura. Salvane una copia per importare i file.',
  scrivo: 'Scrivo i dati nella cartella…',
  ferma: 'La cartella è com’era prima.',
  fatto: FATTO,
  frase: (
    fatto: (
      | { readonly tipo: 'letti' | 'importati'; readonly quanti: number }
      | { readonly tipo: 'tolto'; readonly nome: string }
    ) & { readonly rifatti?: readonly { readonly file: string; readonly sostituito: boolean }[] },
  ) =>
    [
      fatto.tipo === 'tolto' ? FATTO.tolto(fatto.nome) : FATTO[fatto.tipo](fatto.quanti),
      ...(fatto.rifatti ?? []).map(rifatto),
    ].join(' '),
  adesso: 'Adesso puoi rifare il quadro: userà i dati aggiornati.',
  vaiAlQuadro: 'Vai al quadro',
  guasti: (quanti: number) =>
    quanti === 1
      ? 'Qualcuno ha cambiato i dati conservati di un file: nel quadro mancano.'
      : `Qualcuno ha cambiato i dati conservati di ${numeroItaliano(quanti)} file: nel quadro mancano.`,
  chi: 'Chi importa (facoltativo)',
  chiNota: 'Si scrive nel foglio «Registro», accanto ai file.',
  ricevuti: (quanti: number) => `Già nella cartella (${numeroItaliano(quanti)})`,
  ricevutoIl: (quando: string, chi: string) => `Importato il ${quando}${chi === '' ? '' : ` da ${chi}`}`,
  togli: 'Togli',
  togliDi: (nome: string) => `Togli ${nome}`,
  confermaTogli: (nome: string) =>
    `Tolgo dalla cartella i dati di ${nome}? Non si può annullare: per rimetterli serve di nuovo il file.`,
  siTogli: 'Sì, togli',
  no: 'No, lascia',
} as const;

/** Che cosa non torna in un file, e che cosa ne consegue. */
export function fraseAvvertenza(una: Avvertenza): string {
  switch (una.tipo) {
    case 'enteRipetuto':
      return `Anche ${elenco(una.altri)} ${una.altri.length === 1 ? 'è' : 'sono'} di ${una.ente.nome}: scegli quale conta.`;
    case 'stessoFile':
      return `È identico a ${una.altro}.`;
    case 'altroAnno':
      return `È del ${una.anno}, il piano è del ${una.atteso}: chiedi al comune il file giusto.`;
    case 'altroAmbito':
      return `Parla di enti di un altro ambito: ${elenco(una.enti)}.`;
    case 'enteSconosciuto':
      return 'Non trovo il nome di un ente dell’ambito. Scrivilo nel file, oppure apri la riga e di’ di chi è.';
    case 'inBianco':
      return 'È il modello del capofila ancora in bianco: non ha dati.';
    case 'sostituisce':
      return `Prende il posto di ${una.file}, già importato.`;
  }
}

/** Quanto c'è da guardare in un file: "1 errore, 2 avvisi". */
export function fraseConteggi({ errori, avvisi }: { readonly errori: number; readonly avvisi: number }): string {
  const parti = [
    ...(errori > 0 ? [plurale(errori, 'errore', 'errori')] : []),
    ...(avvisi > 0 ? [plurale(avvisi, 'avviso', 'avvisi')] : []),
  ];
  return parti.join(', ');
}
