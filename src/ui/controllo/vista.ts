import type { Giustificazione } from '../../app/giustificati';
import type { RilieviDivisi } from '../../app/giustificati';
import type { RegolaId } from '../../domain/regole/regola-id';
import type { Rilievo } from '../../domain/rilievi/rilievo';
import type { CellRef } from '../../domain/snapshot';
import { frasi, testiRegola } from '../../domain/testi/indice';

/** Come si contano e si filtrano i rilievi, nell'ordine in cui si mostrano. */
export const CATEGORIE = ['errori', 'avvisi', 'informazioni', 'nonVerificabili', 'giustificati'] as const;
export type Categoria = (typeof CATEGORIE)[number];

/** Un rilievo nell'elenco. La chiave resta la stessa fra due controlli finché il dato non cambia. */
export interface VoceElenco {
  readonly chiave: string;
  readonly rilievo: Rilievo;
  readonly categoria: Categoria;
  readonly giustificazione: Giustificazione | null;
  /** Il file ricevuto in cui sta la cella; null se è nella cartella aperta, dove si può andare e correggere. */
  readonly file: string | null;
}

export interface Filtri {
  /** Vuoto = tutte. */
  readonly categorie: ReadonlySet<Categoria>;
  readonly foglio: string | null;
  readonly ente: string | null;
  readonly testo: string;
  readonly cella: CellRef | null;
}

export const SENZA_FILTRI: Filtri = { categorie: new Set(), foglio: null, ente: null, testo: '', cella: null };

/** I rilievi della stessa regola e categoria. */
export interface Gruppo {
  readonly chiave: string;
  readonly regola: RegolaId;
  readonly categoria: Categoria;
  readonly titolo: string;
  readonly voci: readonly VoceElenco[];
}

const PER_GRAVITA = { errore: 'errori', avviso: 'avvisi', informazione: 'informazioni' } as const;

/** `file`: i nomi delle cartelle guardate insieme; la prima è quella aperta. */
export function elenca({ attivi, giustificati }: RilieviDivisi, file: readonly string[] = []): readonly VoceElenco[] {
  const viste = new Map<string, number>();
  const voce = (rilievo: Rilievo, categoria: Categoria, giustificazione: Giustificazione | null): VoceElenco => {
    const volte = (viste.get(rilievo.impronta) ?? 0) + 1;
    viste.set(rilievo.impronta, volte);
    const quale = rilievo.celle[0]?.file ?? 0;
    return {
      chiave: `${rilievo.impronta}-${volte}`,
      rilievo,
      categoria,
      giustificazione,
      file: quale === 0 ? null : (file[quale] ?? ''),
    };
  };
  return [
    ...attivi.map((rilievo) => voce(rilievo, categoriaDi(rilievo), null)),
    ...giustificati.map(({ rilievo, giustificazione }) => voce(rilievo, 'giustificati', giustificazione)),
  ];
}

function categoriaDi({ esito, gravita }: Rilievo): Categoria {
  return esito === 'nonVerificabile' ? 'nonVerificabili' : PER_GRAVITA[gravita];
}

export function haFiltri({ categorie, foglio, ente, testo, cella }: Filtri): boolean {
  return categorie.size > 0 || foglio !== null || ente !== null || testo.trim() !== '' || cella !== null;
}

export function filtra(voci: readonly VoceElenco[], filtri: Filtri): readonly VoceElenco[] {
  const { categorie, foglio, ente, cella } = filtri;
  const parole = piano(filtri.testo).split(/\s+/).filter(Boolean);
  return voci.filter(
    ({ rilievo, categoria, file }) =>
      (categorie.size === 0 || categorie.has(categoria)) &&
      (foglio === null || rilievo.celle.some((una) => una.foglio === foglio)) &&
      (ente === null || rilievo.ente === ente) &&
      (cella === null || toccaCella(rilievo, cella)) &&
      contiene(rilievo, file, parole),
  );
}

export function toccaCella({ celle }: Rilievo, { file, foglio, riga, colonna }: CellRef): boolean {
  return celle.some(
    (una) => una.riga === riga && una.colonna === colonna && una.foglio === foglio && una.file === file,
  );
}

function contiene(rilievo: Rilievo, file: string | null, parole: readonly string[]): boolean {
  if (parole.length === 0) return true;
  const { titolo, messaggio } = frasi(rilievo);
  const dove = rilievo.celle[0]?.foglio ?? '';
  const testo = piano(`${rilievo.regola} ${titolo} ${messaggio} ${rilievo.ente ?? ''} ${dove} ${file ?? ''}`);
  return parole.every((parola) => testo.includes(parola));
}

/** Chi cerca non scrive accenti e maiuscole. */
function piano(testo: string): string {
  return testo.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function raggruppa(voci: readonly VoceElenco[]): readonly Gruppo[] {
  const gruppi = new Map<string, VoceElenco[]>();
  for (const voce of voci) {
    const chiave = `${voce.categoria} ${voce.rilievo.regola}`;
    const gruppo = gruppi.get(chiave);
    if (gruppo) gruppo.push(voce);
    else gruppi.set(chiave, [voce]);
  }
  return [...gruppi]
    .flatMap(([chiave, sue]) => {
      const [prima] = sue;
      if (!prima) return [];
      const { regola } = prima.rilievo;
      return [{ chiave, regola, categoria: prima.categoria, titolo: testiRegola(regola).titolo, voci: sue }];
    })
    .sort((a, b) => CATEGORIE.indexOf(a.categoria) - CATEGORIE.indexOf(b.categoria));
}

/** I valori distinti, in ordine alfabetico, per i menu dei filtri. */
export function fogliDi(voci: readonly VoceElenco[]): readonly string[] {
  return distinti(voci.flatMap(({ rilievo }) => rilievo.celle.map(({ foglio }) => foglio)));
}

export function entiDi(voci: readonly VoceElenco[]): readonly string[] {
  return distinti(voci.flatMap(({ rilievo: { ente } }) => (ente ? [ente] : [])));
}

function distinti(nomi: readonly string[]): readonly string[] {
  return [...new Set(nomi)].sort((a, b) => a.localeCompare(b, 'it'));
}
