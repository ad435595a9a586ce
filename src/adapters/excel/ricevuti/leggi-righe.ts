import { respira } from '../../../app/con-respiro';
import type { SheetSnapshot, ValoreCella } from '../../../domain/snapshot';
import { valoreCella } from '../read/valore-cella';

/** Fin qui il foglio si legge intero, con gli altri: una comunicazione ne ha un migliaio. */
export const CELLE_INSIEME = 20_000;
/** Celle per richiesta: ciò che il pannello riceve in una volta non deve fermarlo. */
const CELLE_PER_PEZZO = 20_000;

type Foglio = Pick<SheetSnapshot, 'valori' | 'formati'>;

/** Le misure dell'area usata di un foglio, già caricate. */
export type Misure = Pick<Excel.Range, 'isNullObject' | 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

export function misure(foglio: Excel.Worksheet): Excel.Range {
  return foglio.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
}

export function quanteCelle({ isNullObject, rowCount, columnCount }: Misure): number {
  return isNullObject ? 0 : rowCount * columnCount;
}

/**
 * Il foglio delle righe conservate, a pezzi. Se intanto qualcuno vi scrive, le righe non tornano col registro e il file si
 * dice cambiato: il ricontrollo che segue ogni modifica lo rilegge intero.
 */
export async function leggiRighe(
  context: Excel.RequestContext,
  foglio: Excel.Worksheet,
  area: Misure,
): Promise<SheetSnapshot> {
  const valori: (readonly ValoreCella[])[] = [];
  const formati: (readonly (string | null)[])[] = [];
  const perPezzo = Math.max(1, Math.floor(CELLE_PER_PEZZO / Math.max(1, area.columnCount)));
  for (let da = 0; !area.isNullObject && da < area.rowCount; da += perPezzo) {
    const letto = await leggiPezzo(context, foglio, area, da, Math.min(perPezzo, area.rowCount - da));
    valori.push(...letto.valori);
    formati.push(...letto.formati);
    await respira();
  }
  return {
    nome: foglio.name,
    visibilita: 'visibile',
    protetto: false,
    origine: { riga: 0, colonna: 0 },
    valori,
    formati,
    formule: [],
    formuleNote: false,
    unioni: [],
    righeNascoste: [],
    colonneNascoste: [],
  };
}

/** Un pezzo in una richiesta; se i testi sono così lunghi che non ci sta, in due mezze. */
async function leggiPezzo(
  context: Excel.RequestContext,
  foglio: Excel.Worksheet,
  area: Misure,
  da: number,
  righe: number,
): Promise<Foglio> {
  const pezzo = foglio
    .getRangeByIndexes(area.rowIndex + da, area.columnIndex, righe, area.columnCount)
    .load('values,numberFormat');
  try {
    await context.sync();
  } catch (errore) {
    if ((errore as OfficeExtension.Error).code !== 'ResponsePayloadSizeLimitExceeded' || righe < 2) throw errore;
    const meta = Math.ceil(righe / 2);
    const sopra = await leggiPezzo(context, foglio, area, da, meta);
    const sotto = await leggiPezzo(context, foglio, area, da + meta, righe - meta);
    return { valori: [...sopra.valori, ...sotto.valori], formati: [...sopra.formati, ...sotto.formati] };
  }
  await respira();
  return {
    valori: (pezzo.values as unknown[][]).map((riga) => riga.map((valore) => valoreCella(valore, null))),
    formati: (pezzo.numberFormat as unknown[][]).map((riga) =>
      riga.map((formato) => (typeof formato === 'string' && formato !== 'General' ? formato : null)),
    ),
  };
}
