import type { Ente, Registro } from '../../domain/enti/ente';
import { normalizzaNome } from '../../domain/enti/normalizza-nome';
import type { Avvertenza, FileEsaminato, FileLetto, Importazione, Ricevuti, RigaImportazione } from './importazione';

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
  const suoi = new Map(esaminati.map((file) => [file, file.tipo === 'letto' ? entiSuoi(file, contesto.registro) : []]));
  const doppi = copie(esaminati);
  const candidati = esaminati.filter(
    (file): file is FileLetto =>
      file.tipo === 'letto' && isDellAnno(file, contesto) && !doppi.has(file) && (suoi.get(file) ?? []).length > 0,
  );
  const perEnte = filePerEnte(candidati, suoi);
  const righe = esaminati.map((file): RigaImportazione => {
    if (file.tipo === 'illeggibile') return { file, avvertenze: [], importabile: false };
    const enti = suoi.get(file) ?? [];
    const copia = doppi.get(file);
    const candidato = candidati.includes(file);
    const ripetuti = candidato ? enti.filter((ente) => (perEnte.get(ente.id) ?? []).length > 1) : [];
    return {
      file,
      avvertenze: [
        ...(copia ? [{ tipo: 'stessoFile', altro: copia.nome } as const] : []),
        ...(copia ? [] : suiRicevuti(file, enti, contesto.ricevuti)),
        ...altroAnno(file, contesto),
        ...sullAmbito(file, enti, contesto.registro),
        ...ripetuti.map((ente): Avvertenza => ({ tipo: 'enteRipetuto', ente, altri: altriFile(file, ente, perEnte) })),
      ],
      importabile: candidato && ripetuti.every((ente) => siPuo(file, ente, perEnte.get(ente.id) ?? [], suoi, contesto)),
    };
  });
  return { righe, mancanti: mancanti(contesto, perEnte) };
}

/** Gli enti del file che sono dell'ambito. */
function entiSuoi({ enti }: FileLetto, registro: Registro | null): readonly Ente[] {
  if (registro === null) return enti;
  const dellAmbito = new Map(registro.enti.map((ente) => [ente.id, ente]));
  return enti.flatMap((ente) => dellAmbito.get(ente.id) ?? []);
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

function altriFile(file: FileLetto, ente: Ente, perEnte: ReadonlyMap<string, readonly FileLetto[]>): readonly string[] {
  return (perEnte.get(ente.id) ?? []).filter((altro) => altro !== file).map(({ nome }) => nome);
}

/**
 * Un file con un ente ripetuto si importa se per quell'ente conta lui, o se conta un file con meno enti: quello entra
 * dopo (`aggiornaRicevuti`) e ne prende il posto.
 */
function siPuo(
  file: FileLetto,
  ente: Ente,
  contesi: readonly FileLetto[],
  suoi: ReadonlyMap<FileEsaminato, readonly Ente[]>,
  { contano }: ContestoImportazione,
): boolean {
  const conta = contano?.get(ente.id);
  if (conta === undefined || !contesi.some((uno) => uno === conta)) return false;
  return conta === file || (suoi.get(conta) ?? []).length < (suoi.get(file) ?? []).length;
}

function suiRicevuti(file: FileLetto, enti: readonly Ente[], { registro }: Ricevuti): readonly Avvertenza[] {
  const uguale = registro.find(({ sha256 }) => sha256 !== '' && sha256 === file.sha256);
  if (uguale) return [{ tipo: 'stessoFile', altro: uguale.file }];
  return enti.flatMap((ente): readonly Avvertenza[] => {
    const prima = registro.find((ricevuto) => ricevuto.enti.some((nome) => normalizzaNome(nome) === ente.id));
    return prima ? [{ tipo: 'sostituisce', ente, file: prima.file }] : [];
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
  { registro, ricevuti }: ContestoImportazione,
  perEnte: ReadonlyMap<string, readonly FileLetto[]>,
): readonly Ente[] {
  if (registro === null) return [];
  const arrivati = new Set(ricevuti.registro.flatMap(({ enti }) => enti.map(normalizzaNome)));
  return registro.enti.filter(({ id }) => !perEnte.has(id) && !arrivati.has(id));
}
