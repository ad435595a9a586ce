import type { Ente, Registro } from '../../domain/enti/ente';
import { normalizzaNome } from '../../domain/enti/normalizza-nome';
import type {
  Avvertenza,
  FileEsaminato,
  FileLetto,
  Importazione,
  Ricevuti,
  Ricevuto,
  RigaImportazione,
} from './importazione';
import { isStessaFonte } from './stessa-fonte';
import type { FileDiEnti } from './stessa-fonte';

/** Con che cosa si confrontano i file arrivati. */
export interface ContestoImportazione {
  /** Gli enti dell'ambito; null se non si conoscono: allora nessuno manca e nessuno è di troppo. */
  readonly registro: Registro | null;
  readonly anno: number | null;
  readonly ricevuti: Ricevuti;
  /** Per gli enti con più file: quale conta, per chiave dell'ente. */
  readonly contano?: ReadonlyMap<string, FileEsaminato>;
  /** File di un altro anno che si vuole importare lo stesso. */
  readonly scelti?: ReadonlySet<FileEsaminato>;
}

/** Mette a confronto i file arrivati fra loro, con l'ambito e con ciò che si è già ricevuto. */
export function confrontaImportazione(
  esaminati: readonly FileEsaminato[],
  contesto: ContestoImportazione,
): Importazione {
  const suoi = entiDiOgnuno(esaminati, contesto.registro);
  const doppi = copie(esaminati);
  const candidati = esaminati.filter(
    (file): file is FileLetto =>
      file.tipo === 'letto' &&
      file.inBianco !== true &&
      isDellAnno(file, contesto) &&
      !doppi.has(file) &&
      (suoi.get(file) ?? []).length > 0,
  );
  const isCandidato: ReadonlySet<FileEsaminato> = new Set(candidati);
  const perEnte = filePerEnte(candidati, suoi);
  const giaRicevuti = indiceDi(contesto.ricevuti);
  const righe = esaminati.map((file): RigaImportazione => {
    if (file.tipo === 'illeggibile') return { file, avvertenze: [], importabile: false };
    if (file.inBianco) return { file, avvertenze: [{ tipo: 'inBianco' }], importabile: false };
    const enti = suoi.get(file) ?? [];
    const copia = doppi.get(file);
    const candidato = isCandidato.has(file);
    const altri = new Map(candidato ? enti.map((ente) => [ente, altriFile(file, ente, perEnte)] as const) : []);
    const ripetuti = enti.filter((ente) => (altri.get(ente) ?? []).length > 0);
    return {
      file,
      avvertenze: [
        ...(copia ? [{ tipo: 'stessoFile', altro: copia.nome } as const] : []),
        ...(copia ? [] : suiRicevuti(file, enti, giaRicevuti)),
        ...altroAnno(file, contesto),
        ...sullAmbito(file, enti, contesto.registro),
        ...ripetuti.map((ente): Avvertenza => ({
          tipo: 'enteRipetuto',
          ente,
          altri: (altri.get(ente) ?? []).map(({ nome }) => nome),
        })),
      ],
      importabile: candidato && ripetuti.every((ente) => siPuo(file, ente, altri.get(ente) ?? [], suoi, contesto)),
    };
  });
  return { righe, mancanti: mancanti(contesto, perEnte, giaRicevuti) };
}

/** Gli enti di ogni file, come li dice il registro dell'ambito; senza registro, come li dice il file. */
function entiDiOgnuno(
  esaminati: readonly FileEsaminato[],
  registro: Registro | null,
): ReadonlyMap<FileEsaminato, readonly Ente[]> {
  const dellAmbito = registro && new Map(registro.enti.map((ente) => [ente.id, ente]));
  return new Map(
    esaminati.map((file) => {
      const enti = file.tipo === 'letto' ? file.enti : [];
      return [file, dellAmbito ? enti.flatMap(({ id }) => dellAmbito.get(id) ?? []) : enti];
    }),
  );
}

/** I file con gli stessi byte di uno che viene prima, e quale. */
function copie(esaminati: readonly FileEsaminato[]): ReadonlyMap<FileEsaminato, FileEsaminato> {
  const primi = new Map<string, FileEsaminato>();
  const trovate = new Map<FileEsaminato, FileEsaminato>();
  for (const file of esaminati) {
    if (file.sha256 === null || file.sha256 === '') continue;
    const primo = primi.get(file.sha256);
    if (primo) trovate.set(file, primo);
    else primi.set(file.sha256, file);
  }
  return trovate;
}

/** Un file che non dice l'anno vale per il piano: lo dirà la regola che lo vuole scritto. */
function isDellAnno(file: FileLetto, { anno, scelti }: ContestoImportazione): boolean {
  return anno === null || file.anno === null || file.anno === anno || (scelti?.has(file) ?? false);
}

function filePerEnte(
  candidati: readonly FileLetto[],
  suoi: ReadonlyMap<FileEsaminato, readonly Ente[]>,
): ReadonlyMap<string, readonly FileLetto[]> {
  const perEnte = new Map<string, FileLetto[]>();
  for (const file of candidati) {
    for (const { id } of suoi.get(file) ?? []) {
      const altri = perEnte.get(id);
      if (altri) altri.push(file);
      else perEnte.set(id, [file]);
    }
  }
  return perEnte;
}

/** Gli altri file che danno i dati dell'ente e di cui ne vale uno solo. */
function altriFile(
  file: FileLetto,
  ente: Ente,
  perEnte: ReadonlyMap<string, readonly FileLetto[]>,
): readonly FileLetto[] {
  return (perEnte.get(ente.id) ?? []).filter((altro) => altro !== file && isStessaFonte(file, altro));
}

/**
 * Un file con un ente ripetuto si importa se per quell'ente conta lui, o se conta un file con meno enti: quello entra
 * dopo (`aggiornaRicevuti`) e ne prende il posto.
 */
function siPuo(
  file: FileLetto,
  ente: Ente,
  altri: readonly FileLetto[],
  suoi: ReadonlyMap<FileEsaminato, readonly Ente[]>,
  { contano }: ContestoImportazione,
): boolean {
  const conta = contano?.get(ente.id);
  if (conta === file) return true;
  if (conta === undefined || !altri.some((uno) => uno === conta)) return false;
  return (suoi.get(conta) ?? []).length < (suoi.get(file) ?? []).length;
}

/** Di ogni impronta già ricevuta il primo file che l'ha, di ogni ente tutti. */
interface GiaRicevuti {
  readonly perImpronta: ReadonlyMap<string, Ricevuto>;
  readonly perEnte: ReadonlyMap<string, readonly (FileDiEnti & { readonly ricevuto: Ricevuto })[]>;
}

function indiceDi({ registro, cartelle }: Ricevuti): GiaRicevuti {
  const dallUltimo = registro.toReversed();
  const perEnte = new Map<string, (FileDiEnti & { readonly ricevuto: Ricevuto })[]>();
  registro.forEach((ricevuto, i) => {
    const { enti, file } = ricevuto;
    const suo = { enti, cartella: cartelle[i] ?? { nome: file, fogli: [] }, ricevuto };
    for (const chiave of enti.map(normalizzaNome)) {
      const altri = perEnte.get(chiave);
      if (altri) altri.push(suo);
      else perEnte.set(chiave, [suo]);
    }
  });
  return {
    perImpronta: new Map(dallUltimo.filter(({ sha256 }) => sha256 !== '').map((uno) => [uno.sha256, uno])),
    perEnte,
  };
}

function suiRicevuti(
  file: FileLetto,
  enti: readonly Ente[],
  { perImpronta, perEnte }: GiaRicevuti,
): readonly Avvertenza[] {
  const uguale = perImpronta.get(file.sha256);
  if (uguale) return [{ tipo: 'stessoFile', altro: uguale.file }];
  return enti.flatMap((ente): readonly Avvertenza[] => {
    const prima = perEnte.get(ente.id)?.find((uno) => isStessaFonte(file, uno));
    return prima ? [{ tipo: 'sostituisce', ente, file: prima.ricevuto.file }] : [];
  });
}

function altroAnno(file: FileLetto, { anno }: ContestoImportazione): readonly Avvertenza[] {
  if (anno === null || file.anno === null || file.anno === anno) return [];
  return [{ tipo: 'altroAnno', anno: file.anno, atteso: anno }];
}

function sullAmbito(file: FileLetto, enti: readonly Ente[], registro: Registro | null): readonly Avvertenza[] {
  const fuori = file.enti.filter(({ id }) => registro !== null && !enti.some((ente) => ente.id === id));
  const estranei = [...new Set([...file.estranei, ...fuori.map(({ nome }) => nome)])];
  if (estranei.length > 0) return [{ tipo: 'altroAmbito', enti: estranei }];
  return enti.length === 0 ? [{ tipo: 'enteSconosciuto' }] : [];
}

function mancanti(
  { registro }: ContestoImportazione,
  perEnte: ReadonlyMap<string, readonly FileLetto[]>,
  { perEnte: arrivati }: GiaRicevuti,
): readonly Ente[] {
  if (registro === null) return [];
  return registro.enti.filter(({ id }) => !perEnte.has(id) && !arrivati.has(id));
}
