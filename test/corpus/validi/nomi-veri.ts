import { COMUNI_CESSATI } from '../../../src/domain/enti/comuni-lombardia.data';
import { comuniLombardi } from '../../../src/domain/enti/comuni-lombardia';
import type { ComuneLombardo } from '../../../src/domain/enti/comuni-lombardia';
import type { Sorte } from './sorte';

/** Le cinque ALER e le province in cui hanno alloggi. */
const ALER: readonly { readonly nome: string; readonly uo: Readonly<Record<string, string>> }[] = [
  { nome: 'ALER BERGAMO-LECCO-SONDRIO', uo: { BG: 'BERGAMO', LC: 'LECCO', SO: 'SONDRIO' } },
  { nome: 'ALER BS-CR-MN', uo: { BS: 'BRESCIA', CR: 'CREMONA', MN: 'MANTOVA' } },
  { nome: 'ALER MILANO', uo: { MI: 'MILANO' } },
  { nome: 'ALER PAVIA-LODI', uo: { PV: 'PAVIA', LO: 'LODI' } },
  { nome: 'ALER VARESE-COMO-MONZA BRIANZA-BUSTO ARSIZIO', uo: { VA: 'VARESE', CO: 'COMO', MB: 'MONZA' } },
];

/** Coppie vere di comuni dal nome vicino, che nessuna correzione deve scambiare. */
export const NOMI_VICINI: readonly (readonly [string, string])[] = [
  ['Rivarolo del Re ed Uniti', 'Rivarolo Mantovano'],
  ["San Martino dall'Argine", 'San Martino del Lago'],
  ['Scandolara Ravara', "Scandolara Ripa d'Oglio"],
  ['Almè', "Villa d'Almè"],
  ['Brenta', 'Brenna'],
  ['Gussago', 'Giussago'],
  ['Calcinate', 'Calcinato'],
  ['Bonate Sopra', 'Bonate Sotto'],
  ['Cenate Sopra', 'Bonate Sopra'],
  ['Novate Milanese', 'Nova Milanese'],
  ['Casalmorano', 'Casalmoro'],
  ['Casalmorano', 'Casalromano'],
  ['Cremona', 'Crema'],
  ['Cortenuova', 'Cortenova'],
  ['Viadana', 'Viadanica'],
  ['Agrate Brianza', 'Carate Brianza'],
  ['Osnago', 'Ornago'],
  ['Verdello', 'Verdellino'],
  ['Gorla Maggiore', 'Gorla Minore'],
  ['Grone', 'Gorno'],
  ['Zone', 'Vione'],
  ['Carona', 'Corana'],
  ['Barzago', 'Barzanò'],
  ['Porto Mantovano', 'Borgo Mantovano'],
];

/** I comuni in essere nell'anno del piano: anche quelli confluiti dopo, e non ancora il comune in cui sono confluiti. */
export function comuniNel(anno: number): readonly ComuneLombardo[] {
  const poi = COMUNI_CESSATI.trim()
    .split('\n')
    .map((riga) => ({
      istat: riga.slice(0, 6),
      catastale: riga.slice(7, 11),
      nel: Number(riga.slice(12, 16)),
      nome: riga.slice(17),
    }))
    .filter(({ nel }) => nel > anno);
  const successori = new Set(poi.map(({ istat }) => istat));
  const inEssere = comuniLombardi();
  const confluiti = poi.map(({ istat, catastale, nel, nome }): ComuneLombardo => {
    const successore = inEssere.find(({ codiceIstat }) => codiceIstat === istat);
    return {
      nome,
      codiceIstat: istat,
      codiceCatastale: catastale,
      provincia: successore?.provincia ?? '',
      cessatoNel: nel,
      successore: successore?.nome ?? null,
    };
  });
  return [...inEssere.filter(({ codiceIstat }) => !successori.has(codiceIstat)), ...confluiti];
}

/** Comuni di un ambito: di una provincia sola finché bastano, e con l'ordine degli elenchi, che mette vicini i nomi simili. */
export function comuniDiAmbito(caso: Sorte, anno: number, quanti: number): readonly ComuneLombardo[] {
  const tutti = comuniNel(anno);
  const provincia = caso.uno(['VA', 'CO', 'SO', 'MI', 'BG', 'BS', 'PV', 'CR', 'MN', 'LC', 'LO', 'MB']);
  const suoi = tutti.filter((comune) => comune.provincia === provincia);
  const bacino = suoi.length >= quanti ? suoi : tutti;
  const inizio = caso.intero(0, bacino.length - quanti);
  return bacino.slice(inizio, inizio + quanti);
}

/** Le unità operative ALER delle province dei comuni. */
export function alerDi(
  comuni: readonly ComuneLombardo[],
): readonly { readonly nome: string; readonly provincia: string }[] {
  return [...new Set(comuni.map(({ provincia }) => provincia))].flatMap((provincia) =>
    ALER.flatMap(({ nome, uo }) =>
      uo[provincia] === undefined ? [] : [{ nome: `${nome} U.O. ${uo[provincia]}`, provincia }],
    ),
  );
}
