import { readXlsb as leggiConHucre } from 'hucre/xlsx';
import type { SheetSnapshot } from '../../../../domain/snapshot';
import { danneggiato } from '../../file-illeggibile';
import type { Complementi } from '../complementi';
import { conLibreria } from '../con-libreria';
import type { FoglioDiCelle } from '../ooxml/elenco-fogli';
import { traduciFogli } from '../traduci-foglio';
import type { Archivio } from '../zip/archivio';
import { creaPacco } from '../zip/crea-pacco';
import { scriviCartellaXlsb } from './cartella-xlsb';

const TIPI = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Ciò che di un `.xlsb` si affida alla libreria. */
export interface PacchettoRidotto {
  readonly fogli: readonly FoglioDiCelle[];
  readonly testi: Uint8Array | null;
  readonly data1904: boolean;
  /** Passata sulla parte di un foglio. */
  prepara(parte: Uint8Array, nome: string): Complementi;
}

/**
 * Alla libreria si dà un pacchetto rifatto, con i soli fogli di celle e i soli testi, senza stili: così non apre
 * disegni, commenti e pivot, non si ferma su un foglio grafico, e dà i numeri come sono nel file invece di date
 * arrotondate (il seriale 60 diventerebbe 59). Formati e nascosti li raccoglie la passata su ogni foglio.
 */
export async function leggiRidotto(archivio: Archivio, pacchetto: PacchettoRidotto): Promise<readonly SheetSnapshot[]> {
  const { fogli, data1904 } = pacchetto;
  const parti = scheletro(pacchetto);
  const complementi: Complementi[] = [];
  for (const [indice, { nome, parte }] of fogli.entries()) {
    const dati = await archivio.estrai(parte);
    if (dati === null) throw danneggiato(`manca ${parte}`);
    complementi.push(pacchetto.prepara(dati, nome));
    parti.set(`f${indice}.bin`, dati);
  }
  const pacco = creaPacco(parti);
  parti.clear();
  const letti = await conLibreria(() => leggiConHucre(pacco));
  return traduciFogli(letti.sheets, fogli, complementi, data1904);
}

function scheletro({ fogli, testi }: PacchettoRidotto): Map<string, Uint8Array> {
  const utf8 = new TextEncoder();
  const relazione = (id: string, tipo: string, parte: string): string =>
    `<Relationship Id="${id}" Type="${TIPI}/${tipo}" Target="${parte}.bin"/>`;
  const legami = [
    ...fogli.map((_, i) => relazione(`f${i}`, 'worksheet', `f${i}`)),
    relazione('t', 'sharedStrings', 't'),
  ];
  const parti = new Map([
    ['[Content_Types].xml', utf8.encode('<Types/>')],
    ['_rels/.rels', utf8.encode(`<R>${relazione('c', 'officeDocument', 'c')}</R>`)],
    ['_rels/c.bin.rels', utf8.encode(`<R>${legami.join('')}</R>`)],
    ['c.bin', scriviCartellaXlsb(fogli.length)],
  ]);
  if (testi !== null) parti.set('t.bin', testi);
  return parti;
}
