import type { FileEsaminato, FileLetto, Importazione, RigaImportazione } from '../../app/importa/importazione';
import type { Ente } from '../../domain/enti/ente';
import { nomeBreve } from '../../domain/enti/nome-breve';
import { COMUNI, GRUPPI } from '../testi/comuni';
import type { GruppoFile } from '../testi/comuni';

/** Uno per tutti i confronti: `localeCompare` ne fa uno nuovo ogni volta. */
const ALFABETO = new Intl.Collator('it');

/** Una riga dell'elenco: un file guardato, o un ente che non ha mandato niente. */
export interface Riga {
  readonly chiave: string;
  readonly gruppo: GruppoFile;
  /** L'ente, o il nome del file se non si sa di chi è. */
  readonly titolo: string;
  /** Null per un ente mancante. */
  readonly importazione: RigaImportazione | null;
  /** Gli enti a cui si può scrivere: quelli del file, o quello che manca. */
  readonly enti: readonly Ente[];
}

/** Le righe, da quelle che chiedono di più a quelle a posto; dentro un gruppo, in ordine di nome. */
export function righeDi({ righe, mancanti }: Importazione): readonly Riga[] {
  const file = righe.map((importazione, i): Riga => {
    const { file } = importazione;
    return {
      chiave: `file-${i}-${file.nome}`,
      gruppo: gruppoDi(file),
      titolo: titoloDi(file),
      importazione,
      enti: entiDi(file),
    };
  });
  const enti = mancanti.map((ente): Riga => ({
    chiave: `ente-${ente.id}`,
    gruppo: 'mancante',
    titolo: nomeBreve(ente),
    importazione: null,
    enti: [ente],
  }));
  return [...file, ...enti].sort(
    (a, b) => GRUPPI.indexOf(a.gruppo) - GRUPPI.indexOf(b.gruppo) || ALFABETO.compare(a.titolo, b.titolo),
  );
}

function gruppoDi(file: FileEsaminato): GruppoFile {
  return file.tipo === 'illeggibile' ? 'illeggibile' : file.esito;
}

function entiDi(file: FileEsaminato): readonly Ente[] {
  return file.tipo === 'letto' ? file.enti : [];
}

export function titoloDi(file: FileEsaminato): string {
  if (file.tipo === 'illeggibile') return file.nome;
  return file.enti.length === 0 ? COMUNI.nonCapito : file.enti.map(nomeBreve).join(', ');
}

export function contaGruppi(righe: readonly Riga[]): ReadonlyMap<GruppoFile, number> {
  const conti = new Map<GruppoFile, number>();
  for (const { gruppo } of righe) conti.set(gruppo, (conti.get(gruppo) ?? 0) + 1);
  return conti;
}

export function importabili({ righe }: Importazione): readonly FileLetto[] {
  return righe.flatMap(({ file, importabile }) => (importabile && file.tipo === 'letto' ? [file] : []));
}

/** Un ente che sta in più file, con i file fra cui scegliere. */
export interface Contesa {
  readonly ente: Ente;
  readonly file: readonly FileLetto[];
}

export function contese({ righe }: Importazione): readonly Contesa[] {
  const perEnte = new Map<string, { ente: Ente; file: FileLetto[] }>();
  for (const { file, avvertenze } of righe) {
    for (const una of avvertenze) {
      if (una.tipo !== 'enteRipetuto' || file.tipo !== 'letto') continue;
      const contesa = perEnte.get(una.ente.id) ?? { ente: una.ente, file: [] };
      contesa.file.push(file);
      perEnte.set(una.ente.id, contesa);
    }
  }
  return [...perEnte.values()].filter(({ file }) => file.length > 1);
}
