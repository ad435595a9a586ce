import type { WorkbookSnapshot } from '../../../domain/snapshot';
import { CARICA_FOGLI, foglioNostro } from '../sheets/fogli-nostri';
import { foglioLetto, type FoglioCaricato, type Griglia } from './foglio';

/** Celle per richiesta quando la cartella non sta in una sola: valori, formule e formati restano sotto i 5 MB del web. */
const CELLE_PER_PEZZO = 40_000;
const TROPPO_GRANDE = 'ResponsePayloadSizeLimitExceeded';

/**
 * La cartella aperta in Excel come dato semplice, senza i fogli scritti da noi: uguale a quella che il lettore di file
 * darebbe dello stesso file. `insieme` mette in coda altro da caricare nella seconda lettura, per i fogli dell'utente.
 */
export function readWorkbook(
  context: Excel.RequestContext,
  insieme: (fogli: readonly Excel.Worksheet[]) => void = () => undefined,
): Promise<WorkbookSnapshot> {
  return leggiFogli(context, (fogli) => {
    const dellUtente = fogli.filter((foglio) => foglioNostro(foglio) === null);
    return { daLeggere: dellUtente, insieme: () => insieme(dellUtente) };
  });
}

/** Che cosa leggere della cartella, visto l'elenco dei fogli. */
export interface Scelta {
  readonly daLeggere: readonly Excel.Worksheet[];
  readonly insieme?: () => void;
}

/**
 * Due letture, quanti che siano i fogli: prima l'elenco, poi tutto di tutti. Solo se la seconda supera il limite di Excel
 * si chiedono le misure e si legge a pezzi.
 */
export async function leggiFogli(
  context: Excel.RequestContext,
  scegli: (fogli: readonly Excel.Worksheet[]) => Scelta,
): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load('name');
  const fogli = workbook.worksheets;
  fogli.load(`items/visibility,items/protection/protected,items/protection/options,${CARICA_FOGLI}`);
  await context.sync();
  const { daLeggere, insieme } = scegli(fogli.items);
  const caricati = daLeggere.map(carica);
  for (const { usata } of caricati) usata.load('values,formulas,numberFormat');
  insieme?.();
  try {
    await context.sync();
  } catch (errore) {
    if ((errore as OfficeExtension.Error).code !== TROPPO_GRANDE) throw errore;
    insieme?.();
    return { nome: workbook.name, fogli: await aPezzi(context, daLeggere) };
  }
  return { nome: workbook.name, fogli: caricati.map((caricato) => foglioLetto(caricato, grigliaDi(caricato.usata))) };
}

function carica(foglio: Excel.Worksheet): FoglioCaricato {
  const usata = foglio.getUsedRangeOrNullObject(true);
  usata.load('rowIndex,columnIndex,rowCount,columnCount');
  const unite = usata.getMergedAreasOrNullObject();
  unite.load('address');
  const visibili = usata.getSpecialCellsOrNullObject('Visible');
  visibili.load('address');
  return { foglio, usata, unite, visibili };
}

function grigliaDi(area: Excel.Range): Griglia | null {
  if (area.isNullObject) return null;
  return { valori: area.values, formule: area.formulas, formati: area.numberFormat };
}

/** Legge i fogli grandi a blocchi di righe, più blocchi per richiesta finché ci stanno. */
async function aPezzi(
  context: Excel.RequestContext,
  fogli: readonly Excel.Worksheet[],
): Promise<WorkbookSnapshot['fogli']> {
  const caricati = fogli.map(carica);
  await context.sync();
  const griglie = new Map<FoglioCaricato, Griglia[]>(caricati.map((caricato) => [caricato, []]));
  for (const giro of giri(caricati)) {
    // Un giro non è una riga né un foglio: è quanto sta in una richiesta.
    for (const { caricato, griglia } of await leggiGiro(context, giro)) griglie.get(caricato)?.push(griglia);
  }
  return caricati.map((caricato) => {
    const pezzi = griglie.get(caricato) ?? [];
    return foglioLetto(caricato, caricato.usata.isNullObject ? null : unisci(pezzi));
  });
}

/** Un giro in una richiesta; se i testi sono così lunghi che non ci sta, in due mezze. */
async function leggiGiro(
  context: Excel.RequestContext,
  giro: readonly Pezzo[],
): Promise<readonly { readonly caricato: FoglioCaricato; readonly griglia: Griglia }[]> {
  const letti = giro.map(({ caricato, da, righe }) => {
    const { usata } = caricato;
    const pezzo = caricato.foglio
      .getRangeByIndexes(usata.rowIndex + da, usata.columnIndex, righe, usata.columnCount)
      .load('values,formulas,numberFormat');
    return { caricato, pezzo };
  });
  try {
    await context.sync();
  } catch (errore) {
    const mezzi = aMezzo(giro);
    if ((errore as OfficeExtension.Error).code !== TROPPO_GRANDE || !mezzi) throw errore;
    return [...(await leggiGiro(context, mezzi[0])), ...(await leggiGiro(context, mezzi[1]))];
  }
  return letti.flatMap(({ caricato, pezzo }) => {
    const griglia = grigliaDi(pezzo);
    return griglia ? [{ caricato, griglia }] : [];
  });
}

/** Null se è una riga sola. */
function aMezzo(giro: readonly Pezzo[]): readonly [readonly Pezzo[], readonly Pezzo[]] | null {
  const meta = Math.ceil(giro.length / 2);
  if (giro.length > 1) return [giro.slice(0, meta), giro.slice(meta)];
  const [pezzo] = giro;
  if (!pezzo || pezzo.righe < 2) return null;
  const sopra = Math.ceil(pezzo.righe / 2);
  return [[{ ...pezzo, righe: sopra }], [{ ...pezzo, da: pezzo.da + sopra, righe: pezzo.righe - sopra }]];
}

interface Pezzo {
  readonly caricato: FoglioCaricato;
  readonly da: number;
  readonly righe: number;
}

/** I blocchi da leggere, raccolti in giri che stanno ciascuno in una richiesta. */
function giri(caricati: readonly FoglioCaricato[]): readonly (readonly Pezzo[])[] {
  const tutti: Pezzo[][] = [[]];
  let celle = 0;
  for (const caricato of caricati) {
    const { usata } = caricato;
    if (usata.isNullObject) continue;
    const perPezzo = Math.max(1, Math.floor(CELLE_PER_PEZZO / usata.columnCount));
    for (let da = 0; da < usata.rowCount; da += perPezzo) {
      const righe = Math.min(perPezzo, usata.rowCount - da);
      const sue = righe * usata.columnCount;
      if (celle > 0 && celle + sue > CELLE_PER_PEZZO) {
        tutti.push([]);
        celle = 0;
      }
      tutti.at(-1)?.push({ caricato, da, righe });
      celle += sue;
    }
  }
  return tutti;
}

function unisci(pezzi: readonly Griglia[]): Griglia {
  return {
    valori: pezzi.flatMap(({ valori }) => valori),
    formule: pezzi.flatMap(({ formule }) => formule),
    formati: pezzi.flatMap(({ formati }) => formati),
  };
}
