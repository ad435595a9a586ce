import { consolidaDa } from '../app/consolida';
import type { Consolidato } from '../app/consolida';
import { controlla } from '../app/controlla';
import type { Controllo } from '../app/controlla';
import { confrontaImportazione } from '../app/importa/confronta';
import { esaminatiInsieme } from '../app/importa/esamina-file';
import { NIENTE_RICEVUTO } from '../app/importa/importazione';
import type {
  Avvertenza,
  FileEsaminato,
  FileLetto,
  FileRifiutato,
  Importazione,
  RigaImportazione,
} from '../app/importa/importazione';
import type { FileNonLetto } from '../app/lettura';
import { normalizzaNome } from '../domain/enti/normalizza-nome';
import type { AnnoPrecedente } from '../domain/confronto/anno-precedente';
import type { OpzioniAmbito } from './leggi-ambito';
import type { LetteInsieme } from './leggi-insieme';
import { frasiSulFile } from './stampa-arrivi';

export interface Arrivati {
  readonly consolidato: Consolidato;
  /** I file consolidati. */
  readonly letti: readonly FileLetto[];
  /** Che cosa è arrivato, anche ciò che resta fuori. */
  readonly importazione: Importazione;
  /** I file letti e lasciati fuori. */
  readonly fuori: readonly RigaImportazione[];
}

/** Ciò per cui il pannello non somma un file: gli altri motivi sono rilievi, che chi legge il rapporto trova. */
const LASCIA_FUORI: ReadonlySet<Avvertenza['tipo']> = new Set(['stessoFile', 'altroAnno', 'enteRipetuto', 'inBianco']);

/**
 * Consolida i file letti, senza quelli che sommati direbbero il falso: di un altro anno, identici a un altro, in bianco, e
 * le risposte dello stesso ente finché non si dice quale vale.
 */
export function consolidaArrivati(
  { cartelle, sha256, nonLetti, riconosciute }: LetteInsieme,
  opzioni: OpzioniAmbito & {
    readonly precedente: AnnoPrecedente | null;
    /** Quando è arrivata ogni cartella, dalle impronte dei file. */
    readonly quandoArrivati: (sha256: readonly string[]) => readonly (string | null)[];
  },
): Arrivati {
  const quando = opzioni.quandoArrivati(sha256);
  const tutti = controlla(cartelle, { ...opzioni, arrivi: quando }, riconosciute);
  const esaminati = esaminatiInsieme(tutti, sha256);
  const importazione = arrivi(esaminati, nonLetti, tutti, opzioni);
  const fuori = importazione.righe.filter(
    ({ importabile, avvertenze }) => !importabile && avvertenze.some(({ tipo }) => LASCIA_FUORI.has(tipo)),
  );
  if (fuori.length === 0) return { consolidato: consolidaDa(tutti, nonLetti), letti: esaminati, importazione, fuori };
  const esclusi = new Set<FileEsaminato>(fuori.map(({ file }) => file));
  const resta = (_: unknown, i: number): boolean => {
    const suo = esaminati[i];
    return suo === undefined || !esclusi.has(suo);
  };
  // L'anno è quello trovato guardando tutti: senza i file tolti potrebbe parere un altro.
  const controllo = controlla(cartelle.filter(resta), {
    ...opzioni,
    arrivi: quando.filter(resta),
    anno: tutti.contesto.anno,
  });
  const consolidato = consolidaDa(controllo, [...nonLetti, ...fuori.flatMap(cheManca)]);
  return { consolidato, letti: esaminatiInsieme(consolidato, sha256.filter(resta)), importazione, fuori };
}

/** Un file lasciato fuori manca anche a chi apre la cartella; una copia e un modello in bianco non tolgono niente. */
function cheManca(riga: RigaImportazione): readonly FileNonLetto[] {
  const manca = riga.avvertenze.some(({ tipo }) => tipo === 'altroAnno' || tipo === 'enteRipetuto');
  const motivo = frasiSulFile(riga).join(' ');
  return manca ? [{ nome: riga.file.nome, motivo: motivo.charAt(0).toUpperCase() + motivo.slice(1) }] : [];
}

/** Di chi è ogni file, che cosa non torna, chi manca: ciò che il pannello dice importandoli. */
function arrivi(
  letti: readonly FileLetto[],
  nonLetti: readonly FileNonLetto[],
  { contesto }: Controllo,
  { valgono }: OpzioniAmbito,
): Importazione {
  const rifiutati = nonLetti.map(({ nome, motivo }): FileRifiutato => ({
    tipo: 'illeggibile',
    nome,
    sha256: null,
    motivo,
  }));
  const registro = contesto.registro.provenienza === 'dedotto' ? null : contesto.registro;
  const contano = new Map(
    valgono.flatMap(({ ente, file }) => {
      const suo = letti.find(({ nome }) => nome === file);
      return suo ? [[normalizzaNome(ente), suo] as const] : [];
    }),
  );
  return confrontaImportazione([...letti, ...rifiutati], {
    registro,
    anno: contesto.anno,
    ricevuti: NIENTE_RICEVUTO,
    contano,
  });
}
