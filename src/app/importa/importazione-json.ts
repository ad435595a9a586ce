import type { Avvertenza, Importazione } from './importazione';

/** Un'avvertenza con i nomi degli enti al posto degli enti. */
export type AvvertenzaJson = { readonly tipo: Avvertenza['tipo'] } & Readonly<
  Record<string, string | number | readonly string[]>
>;

export interface ImportazioneJson {
  /** Ogni file, nell'ordine in cui si è letto. */
  readonly file: readonly {
    readonly nome: string;
    readonly sha256: string | null;
    readonly enti: readonly string[];
    readonly anno: number | null;
    /** Falso se il pannello non lo importerebbe così com'è. */
    readonly importabile: boolean;
    readonly avvertenze: readonly AvvertenzaJson[];
  }[];
  /** Enti dell'ambito senza un file; vuoto se l'ambito non si conosce. */
  readonly mancanti: readonly string[];
}

export function importazioneJson({ righe, mancanti }: Importazione): ImportazioneJson {
  return {
    file: righe.map(({ file, avvertenze, importabile }) => ({
      nome: file.nome,
      sha256: file.sha256 === '' ? null : file.sha256,
      enti: file.tipo === 'letto' ? file.enti.map(({ nome }) => nome) : [],
      anno: file.tipo === 'letto' ? file.anno : null,
      importabile,
      avvertenze: avvertenze.map(avvertenzaJson),
    })),
    mancanti: mancanti.map(({ nome }) => nome),
  };
}

function avvertenzaJson(una: Avvertenza): AvvertenzaJson {
  return una.tipo === 'enteRipetuto' || una.tipo === 'sostituisce' ? { ...una, ente: una.ente.nome } : una;
}
