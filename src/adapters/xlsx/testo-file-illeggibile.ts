import type { AspettoFile, FileIlleggibile, MotivoIlleggibile, VersioneNonLetta } from './file-illeggibile';

const ASPETTI: Readonly<Record<AspettoFile, string>> = {
  pdf: 'un PDF',
  documento: 'un documento di testo (Word, Writer o RTF)',
  presentazione: 'una presentazione',
  immagine: 'un’immagine',
  html: 'una pagina HTML',
  csv: 'un file CSV (testo separato)',
  testo: 'un file di solo testo',
  xml: 'un file XML',
  firma: 'un file firmato (.p7m)',
  zip: 'un archivio ZIP',
  archivio: 'un archivio compresso',
  posta: 'un messaggio di posta',
  database: 'un database Access',
  altro: 'un file di altro tipo',
};

const RIMEDI: Partial<Record<AspettoFile, string>> = {
  html: 'aprirlo con Excel o LibreOffice e salvarlo come .xlsx',
  csv: 'aprirlo con Excel o LibreOffice e salvarlo come .xlsx',
  firma: 'estrarre prima il file firmato',
  zip: 'estrarre prima i file che contiene',
  archivio: 'estrarre prima i file che contiene',
};

const VERSIONI: Readonly<Record<VersioneNonLetta, string>> = {
  'excel-2-4': 'Excel 2, 3 o 4 (anni ’90)',
  'excel-5-95': 'Excel 5.0/95',
  'excel-xml-2003': 'Foglio di calcolo XML 2003',
  'ods-piatto': 'ODS in un solo file XML (.fods)',
  numbers: 'Apple Numbers',
};

const NUMERI = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 0 });

function mib(byte: number): string {
  return `${NUMERI.format(Math.ceil(byte / (1024 * 1024)))} MiB`;
}

function testoBomba({ misura, valore, limite }: Extract<MotivoIlleggibile, { tipo: 'bombaZip' }>): string {
  switch (misura) {
    case 'byte':
      return `Il file, estratto, occuperebbe ${mib(valore)}: il limite è ${mib(limite)}.`;
    case 'rapporto':
      return `Il file, estratto, crescerebbe di ${NUMERI.format(valore)} volte: il limite è ${NUMERI.format(limite)}.`;
    case 'dichiarati':
      return 'Il file contiene più dati di quanti ne dichiara: non è stato aperto.';
  }
}

/** Una riga in italiano: che cosa non va nel file e che cosa fare. Il nome del file lo mette chi la mostra. */
export function testoFileIlleggibile({ motivo }: FileIlleggibile): string {
  switch (motivo.tipo) {
    case 'vuoto':
      return 'Il file è vuoto (0 byte): farselo mandare di nuovo.';
    case 'troppoGrande':
      return `Il file occupa ${mib(motivo.byte)}: il limite è ${mib(motivo.limite)}.`;
    case 'nonFoglio':
      return `Non è una cartella di lavoro: sembra ${ASPETTI[motivo.aspetto]}; ${
        RIMEDI[motivo.aspetto] ?? 'serve il file .xlsx, .xlsm, .xlsb, .xls o .ods'
      }.`;
    case 'versioneNonLetta':
      return `Il formato «${VERSIONI[motivo.versione]}» non si legge: aprire il file e salvarlo come .xlsx.`;
    case 'cifrato':
      return 'Il file è protetto da una password di apertura: salvarlo senza password.';
    case 'segnaposto':
      return 'È il segnaposto di un file aperto in un altro programma: chiuderlo e usare il file vero.';
    case 'troncato':
      return 'Il file è in scrittura o troncato: attendere la fine del salvataggio o della copia, o farselo rimandare.';
    case 'danneggiato':
      return 'Il file è danneggiato: aprirlo con Excel o LibreOffice e salvarlo di nuovo.';
    case 'senzaFogli':
      return 'La cartella non contiene nessun foglio di celle.';
    case 'troppiFogli':
      return `La cartella ha ${NUMERI.format(motivo.fogli)} fogli: il limite è ${NUMERI.format(motivo.limite)}.`;
    case 'troppeCelle':
      return `Con il foglio «${motivo.foglio.replace(/\p{Cc}+/gu, ' ')}» la cartella occupa troppe celle (${NUMERI.format(motivo.celle)}; il limite è ${NUMERI.format(
        motivo.limite,
      )}): cancellare ciò che sta lontano dalle tabelle.`;
    case 'troppiElementi':
      return `Il file contiene troppi testi e celle (oltre ${NUMERI.format(motivo.limite)} elementi): dividerlo in più file.`;
    case 'bombaZip':
      return testoBomba(motivo);
    case 'xmlOstile':
      return 'Il file contiene dichiarazioni XML (DOCTYPE o entità) che una cartella di lavoro non ha: non è stato aperto.';
  }
}
