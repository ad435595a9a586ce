/** Che cosa sembra un file che non è una cartella di lavoro. */
export type AspettoFile =
  | 'pdf'
  | 'documento'
  | 'presentazione'
  | 'immagine'
  | 'html'
  | 'csv'
  | 'testo'
  | 'xml'
  | 'firma' // busta .p7m
  | 'zip'
  | 'archivio' // 7z, rar, gz
  | 'posta'
  | 'database'
  | 'altro';

/** Fogli di calcolo veri, ma di una specie che non si legge. */
export type VersioneNonLetta = 'excel-2-4' | 'excel-5-95' | 'excel-xml-2003' | 'ods-piatto' | 'numbers';

export type MotivoIlleggibile =
  | { readonly tipo: 'vuoto' }
  | { readonly tipo: 'troppoGrande'; readonly byte: number; readonly limite: number }
  | { readonly tipo: 'nonFoglio'; readonly aspetto: AspettoFile }
  | { readonly tipo: 'versioneNonLetta'; readonly versione: VersioneNonLetta }
  | { readonly tipo: 'cifrato' }
  /** File segnaposto (`~$nome.xlsx`): la cartella vera è aperta in un programma. */
  | { readonly tipo: 'segnaposto' }
  /** Manca la fine: il file è ancora in scrittura, o la copia si è interrotta. */
  | { readonly tipo: 'troncato' }
  | { readonly tipo: 'danneggiato' }
  | { readonly tipo: 'senzaFogli' }
  | { readonly tipo: 'troppiFogli'; readonly fogli: number; readonly limite: number }
  | { readonly tipo: 'troppeCelle'; readonly foglio: string; readonly celle: number; readonly limite: number }
  /** Più testi o celle, in elementi XML, di quanti la libreria ne tenga in memoria insieme. */
  | { readonly tipo: 'troppiElementi'; readonly elementi: number; readonly limite: number }
  /** Lo zip estratto supera i byte ammessi, o cresce oltre il rapporto ammesso, o contiene più di quel che dichiara. */
  | {
      readonly tipo: 'bombaZip';
      readonly misura: 'byte' | 'rapporto' | 'dichiarati';
      readonly valore: number;
      readonly limite: number;
    }
  /** XML con DOCTYPE o entità proprie: nessun programma d'ufficio li scrive. */
  | { readonly tipo: 'xmlOstile' };

/** Il file non si può leggere; il perché è un dato, la frase la fa `testoFileIlleggibile`. */
export class FileIlleggibile extends Error {
  readonly motivo: MotivoIlleggibile;

  /** @param cause il dettaglio tecnico, se c'è: non è per chi usa il programma. */
  constructor(motivo: MotivoIlleggibile, cause?: unknown) {
    super(`File illeggibile: ${motivo.tipo}`, cause === undefined ? undefined : { cause });
    this.name = 'FileIlleggibile';
    this.motivo = motivo;
  }
}

/** Scorciatoia per il caso più frequente: i byte non sono quelli che il formato prescrive. */
export function danneggiato(dettaglio: unknown): FileIlleggibile {
  return new FileIlleggibile({ tipo: 'danneggiato' }, dettaglio);
}
