import type { Cell, CellStyle, CellValue } from 'hucre';
import type { CellaDraft, SheetDraft, StileCella } from '../../domain/fogli/draft';
import { nomeFoglioInFormula } from '../../domain/notazione-a1';
import { SENZA_STILE, stileDi } from './write-stili';
import { testoDiCella } from './write-testo';

/** I testi che la libreria scriverebbe come errori di Excel: "#N/D" scritto da una persona resta un testo. */
const SEMBRA_ERRORE = /^#[A-Z]/;

/** Ciò che un foglio deve sapere degli altri. */
export interface Destinazioni {
  /** Nome scritto nel file per ogni nome di foglio usato nei draft. */
  readonly nomi: ReadonlyMap<string, string>;
  readonly fogli: ReadonlyMap<string, SheetDraft>;
}

type StileDi = (cella: CellaDraft) => CellStyle | undefined;

function stiliDi(): StileDi {
  const soliti = new Map<StileCella, CellStyle | undefined>();
  const propri = new Map<string, CellStyle | undefined>();
  return ({ stile, formato, sbloccata = false }) => {
    if (formato === undefined && !sbloccata) return presoDa(soliti, stile, () => stileDi(stile, formato, sbloccata));
    return presoDa(propri, `${stile}|${sbloccata}|${formato ?? ''}`, () => stileDi(stile, formato, sbloccata));
  };
}

function presoDa<K, V>(noti: Map<K, V>, chiave: K, nuovo: () => V): V | undefined {
  if (!noti.has(chiave)) noti.set(chiave, nuovo());
  return noti.get(chiave);
}

/** Vero se della cella c'è solo il valore, scritto com'è. */
function isNuda(cella: CellaDraft, colonna: number, { larghezze }: SheetDraft): boolean {
  const { valore, stile, formula, formato, collegamento, sbloccata } = cella;
  if (!SENZA_STILE.has(stile) || formato !== undefined || sbloccata === true) return false;
  if (formula !== undefined || collegamento || colonna >= larghezze.length) return false;
  return !(typeof valore === 'string' && SEMBRA_ERRORE.test(valore));
}

/**
 * I valori delle celle che non hanno altro, riga per riga: in un foglio lungo sono quasi tutte, e alla libreria costano molto
 * meno di quelle date una per una con lo stile. Le chiavi delle colonne sono i loro indici.
 */
export function nude(draft: SheetDraft): Record<string, CellValue>[] {
  const ultima = draft.celle.findLastIndex((riga) =>
    riga.some((cella, c) => cella !== null && isNuda(cella, c, draft)),
  );
  return new RigheAlMomento(function* () {
    for (const riga of draft.celle.slice(0, ultima + 1))
      yield riga.map((cella, c) => (cella && isNuda(cella, c, draft) ? valoreScritto(cella) : null));
    return undefined;
  });
}

/**
 * Le righe di celle nude, fatte mentre la libreria le scorre. La prima volta le scrive; poi vi cerca collegamenti, che una cella
 * nuda non ha: non ne trova più nessuna.
 */
class RigheAlMomento extends Array<Record<string, CellValue>> {
  readonly #inFila: () => Generator<CellValue[], undefined>;
  #scritte = false;

  constructor(inFila: () => Generator<CellValue[], undefined>) {
    super();
    this.#inFila = inFila;
  }

  override [Symbol.iterator](): ArrayIterator<Record<string, CellValue>> {
    const prima = !this.#scritte;
    this.#scritte = true;
    return (prima ? this.#inFila() : [].values()) as unknown as ArrayIterator<Record<string, CellValue>>;
  }
}

/** Le celle con uno stile, una formula o un collegamento. */
export function vestite(draft: SheetDraft, destinazioni: Destinazioni): Map<string, Partial<Cell>> {
  const stile = stiliDi();
  const una = (cella: CellaDraft): Partial<Cell> => cellaIntera(contenuto(cella, destinazioni), stile(cella));
  return new CelleAlMomento(function* () {
    // Senza iteratori: su centinaia di migliaia di celle, ognuno lascerebbe qualcosa da buttare.
    for (let r = 0; r < draft.celle.length; r += 1) {
      const riga = draft.celle[r] ?? [];
      for (let c = 0; c < riga.length; c += 1) {
        const cella = riga[c];
        if (cella && !isNuda(cella, c, draft)) yield [`${r},${c}`, una(cella)];
      }
    }
    return undefined;
  });
}

type CellaAlSuoPosto = [posto: string, cella: Partial<Cell>];

/**
 * Le celle di un foglio, fatte mentre la libreria le scorre: di un foglio lungo non ne sta in memoria una copia. Le scorre quattro
 * volte, la prima per scriverle e poi per cercarvi collegamenti e commenti: dalla seconda trova solo quelle collegate.
 */
class CelleAlMomento extends Map<string, Partial<Cell>> {
  private collegate: readonly CellaAlSuoPosto[] | null = null;

  constructor(private readonly inFila: () => Generator<CellaAlSuoPosto, undefined>) {
    super();
  }

  override [Symbol.iterator](): MapIterator<[string, Partial<Cell>]> {
    return (this.collegate?.values() ?? this.laPrimaVolta()) as MapIterator<[string, Partial<Cell>]>;
  }

  private *laPrimaVolta(): Generator<CellaAlSuoPosto, undefined> {
    const collegate: CellaAlSuoPosto[] = [];
    for (const cella of this.inFila()) {
      if (cella[1].hyperlink) collegate.push(cella);
      yield cella;
    }
    this.collegate = collegate;
    return undefined;
  }
}

/**
 * Tutte le celle con gli stessi campi, anche vuoti: la libreria li cerca uno per uno in ogni cella, e su oggetti di forme
 * diverse quella ricerca costa più di tutto il resto della scrittura.
 */
function cellaIntera(
  { value, formula, formulaResult, richText, hyperlink }: Partial<Cell>,
  style: CellStyle | undefined,
): Partial<Cell> {
  return { value, style, formula, formulaResult, richText, hyperlink };
}

function contenuto(cella: CellaDraft, destinazioni: Destinazioni): Partial<Cell> {
  const valore = valoreScritto(cella);
  if (cella.formula !== undefined) return { value: valore, formula: cella.formula, formulaResult: valore };
  const salto = cella.collegamento;
  const collegamento = salto && {
    hyperlink: {
      target: '',
      location: `${nomeFoglioInFormula(destinazioni.nomi.get(salto.foglio) ?? salto.foglio)}!${salto.cella}`,
    },
  };
  const testo = typeof valore === 'string' && SEMBRA_ERRORE.test(valore) ? { richText: [{ text: valore }] } : {};
  return { value: valore, ...testo, ...collegamento };
}

/** Il valore di una cella come va nel file. */
export function valoreScritto(cella: CellaDraft | null | undefined): string | number | null {
  const valore = cella?.valore ?? null;
  if (typeof valore === 'string') return testoDiCella(valore);
  return valore !== null && Number.isFinite(valore) ? valore : null;
}
